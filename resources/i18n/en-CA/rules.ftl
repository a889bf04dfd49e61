# What the rules say. Each rule has a title (rule-...); each saying has words and a fix (...-fix).
rule-f01 = What must be answered is answered
f01-missing = Not answered yet: { $label }
f01-missing-fix = Answer it before submitting; a draft can be saved without it.
f01-advised = Not answered yet, and reviewers usually ask for it: { $label }
f01-advised-fix = Answer it now, or submit without it and expect the question.
f01-declaration = The declaration is answered by no.
f01-declaration-fix = Read the declaration again; answer yes once it is true, then submit.
rule-f02 = Answers are within their limits
rule-r38 = Dates, amounts, addresses and numbers have their form
r38-enrolment = { $label } ({ $high }) is lower than { $low_label } ({ $low }).
r38-enrolment-fix = Enter numbers that rise from the minimum to the expected to the maximum.
rule-c01 = Competencies go beyond generic skills
c01-generic = { $found ->
    [one] The only framework used holds generic skills only.
   *[other] The { $found } frameworks used hold generic skills only.
}
c01-generic-fix = Map at least one outcome to a framework of the occupation or the sector; a reviewer may not accept generic skills alone as the external framework.
rule-c02 = Competencies are in force
c02-superseded = { $code } { $title } is no longer in its framework.
c02-superseded-fix = Choose a competency that is in force, or say in the reason why this one still holds.
c02-replaced = { $code } { $title } is no longer in its framework. In its place: { $heirs }.
c02-replaced-fix = Choose a competency that is in force, or say in the reason why this one still holds.
rule-r01 = Instructional hours are within the limits
r01-too-few = Instructional hours must be { $limit } or more; the request says { $found }.
r01-too-few-fix = Add to the offering until it reaches { $limit } hours, or join it with another one.
r01-too-many = Instructional hours must be { $limit } or fewer; the request says { $found }.
r01-too-many-fix = Split the learning into a stack of { $parts } micro-credentials.
rule-r02 = The duration is within the limits
r02-too-few = The duration must be { $limit ->
    [one] { $limit } week
   *[other] { $limit } weeks
} or more; the request says { $found }.
r02-too-few-fix = Count in whole weeks, and a part of a week as one.
r02-too-many = The duration must be { $limit } weeks or fewer; the request says { $found }.
r02-too-many-fix = Shorten it to { $limit } weeks, or split the learning into a stack of { $parts }.
rule-r03 = A long micro-credential is split into a stack
r03-long = Micro-credentials here are normally { $limit } hours or fewer; this one has { $found }.
r03-long-fix = Consider a stack of { $parts } shorter ones, or say on the page on learners why it must stay in one piece.
rule-r04 = The hours fit into the weeks
r04-impossible = { $found } instructional hours a week are more than a week of { $limit } hours holds.
r04-impossible-fix = Plan more weeks or fewer hours.
r04-heavy = { $found } instructional hours a week leave no room for a job: more than { $limit } is a full-time load.
r04-heavy-fix = Plan more weeks, or say on the page on learners that they attend full time.
rule-r05 = An employer or industry partner can be reached
r05-industry = { $found ->
    [one] The partner named is not an employer and does not represent an industry sector.
   *[other] None of the { $found } partners named is an employer or represents an industry sector.
}
r05-industry-fix = Add an employer, an industry association or a sector council, or correct the type of a partner.
r05-contact = The contact at { $partner } has no name with an e-mail or a phone number.
r05-contact-fix = Give the name and an e-mail address or a phone number of a person who knows of this request.
rule-r06 = Each outcome is mapped to an external competency
r06-outcome = The outcome “{ $outcome }” is mapped to no competency of an external framework.
r06-outcome-fix = In its row of the grid, mark the competency that it shows and how strong the link is.
r06-stale = A link of the grid belongs to an outcome that was removed.
r06-stale-fix = Remove the link, or choose the outcome that it is meant for.
rule-r07 = Outcomes and assessments cover each other
r07-outcome = No assessment covers the outcome “{ $outcome }”.
r07-outcome-fix = Tick it in an assessment that shows it, add such an assessment, or drop the outcome.
r07-assessment = “{ $assessment }” covers only outcomes that were removed.
r07-assessment-fix = Tick the outcomes that it shows, or remove the assessment.
r07-stale = “{ $assessment }” still names an outcome that was removed.
r07-stale-fix = Open its list of outcomes and choose again.
rule-r08 = An assessment decides whether the credential is earned
r08-none = { $found ->
    [one] The assessment is not summative.
   *[other] None of the { $found } assessments is summative.
}
r08-none-fix = Make at least one summative: it decides whether the credential is earned.
rule-r09 = Each assessment names its evidence and its pass standard
r09-nothing = { $label } of “{ $assessment }” says nothing yet.
r09-nothing-fix = Name what is kept or shown, and what counts as good enough, such as “all critical lines met”.
r09-title = The evidence of “{ $assessment }” repeats its title.
r09-title-fix = Name the thing that is kept or shown: a signed checklist, a video of the run, a report.
rule-r10 = No name borrows the word of another credential
r10-blocked = { $label }: “{ $word }” is the name of another credential.
r10-blocked-fix = Leave “{ $word }” out and name the skill instead.
r10-warned = { $label }: readers take “{ $word }” for a longer credential.
r10-warned-fix = Name the skill instead, unless the word is part of a regulation.
rule-r11 = A title that names a partner, person or mark says why
r11-named = The working title names “{ $name }”.
r11-named-fix = Leave the name out, or say on the page on compliance why it is needed and that its owner agrees.
rule-r12 = A record that looks alike has a decision
r12-alike = “{ $record }” looks like this request: the titles agree by { $title }%, the competencies by { $competencies }%.
r12-alike-fix = Compare the two, then record whether they differ, or whether one extends or replaces the other.
r12-more = { $count ->
    [one] One more record looks
   *[other] { $count } more records look
} like this request.
r12-more-fix = Decide first on those that look most alike; the next ones then come up here.
rules-alike-title = The titles agree by { $score }%.
rules-alike-competencies = { $count ->
    [one] One competency is the same, { $score }% of the longer list.
   *[other] { $count } competencies are the same, { $score }% of the longer list.
}
rules-alike-sectors = Both are for: { $sectors }.
rules-alike-hours = The hours are close: { $mine } here, { $theirs } there.
rule-r13 = Names have a fitting length
rule-r14 = Descriptions have a fitting length
rule-r15 = Partners confirm the demand and the assessment
r15-demand = No partner confirms yet that the competency is in demand; this is needed before approval.
r15-demand-fix = Ask a partner, then enter yes with the date and the person.
r15-job = No partner confirms yet that the assessment reflects job performance; this is needed before approval.
r15-job-fix = Show the assessments to a partner, then enter yes with the date and the person.
r15-record = A confirmation of { $partner } lacks its date or its person.
r15-record-fix = Enter when it was given, and by whom.
rule-r16 = A partner’s endorsement is attached
r16-none = { $found ->
    [one] The partner’s letter or e-mail of endorsement is not attached.
   *[other] None of the { $found } partners’ letters or e-mails of endorsement is attached.
}
r16-none-fix = Attach a letter or an e-mail in which a partner supports this request, or say where it is kept.
rule-r17 = Evidence of demand is recent and more than one
r17-few = The demand rests on { $found ->
    [one] one piece
   *[other] { $found } pieces
} of evidence; { $limit } or more convince.
r17-few-fix = Add evidence of another kind: job postings, a survey, a second employer.
r17-old = The evidence of { $dated } is older than { $limit } months.
r17-old-fix = Replace it by newer evidence, or add some beside it.
r17-future = The evidence is dated { $dated }, after today.
r17-future-fix = Enter the day on which it was published or given.
rule-r18 = Similar offerings were looked for
r18-nothing = Nothing says whether similar offerings exist.
r18-nothing-fix = Search the college’s catalogue and the provincial portal; enter what was found, or that nothing was found.
r18-both = The request lists { $found ->
    [one] a similar offering
   *[other] { $found } similar offerings
} and also says that none was found.
r18-both-fix = Clear one of the two answers.
r18-old = The search of { $dated } is older than { $limit } months.
r18-old-fix = Search again and enter the new date.
r18-future = The search is dated { $dated }, after today.
r18-future-fix = Enter the day of the search.
rule-r19 = The hours add up
r19-more = The modules add up to { $sum } hours, { $apart } more than the { $hours } instructional hours.
r19-more-fix = Shorten the modules by { $apart }, or set the instructional hours to { $sum }.
r19-fewer = The modules add up to { $sum } hours, { $apart } fewer than the { $hours } instructional hours.
r19-fewer-fix = Add { $apart } to the modules, or set the instructional hours to { $sum }.
r19-on-site = { $found } hours on site are more than the { $hours } instructional hours.
r19-on-site-fix = Count on-site hours as a part of the instructional hours.
rule-r20 = Each outcome starts with an action verb
r20-no-verb = The outcome starts with “{ $opening }”, which is not a verb that can be observed.
r20-no-verb-fix = Start with what the learner does, as in “inspect”, “calculate” or “explain”; the opening words are supplied.
r20-form = The outcome starts with “{ $opening }”, which does not follow the opening words.
r20-form-fix = Write “{ $verb }”.
r20-unknown = “{ $opening }” is on no list of action verbs, so its level is not known.
r20-unknown-fix = If it is something that can be watched, choose its level yourself; otherwise start with an action verb.
rule-r21 = No outcome rests on a vague verb
r21-vague = “{ $verb }” cannot be observed.
r21-vague-fix = Say what the learner does that shows it, for example: { $better }.
rule-r22 = Each outcome gives its context
r22-short = The outcome has { $found ->
    [one] one word
   *[other] { $found } words
}; { $limit } or more leave room for its context.
r22-short-fix = Add on what, under which conditions, and how well: “… a forklift on a marked course, without contact”.
rule-r23 = Each outcome starts with one verb
r23-two = The outcome asks for two things: “{ $first }” and “{ $second }”.
r23-two-fix = Split it in two, or keep the verb of the higher level.
rule-r24 = The number of outcomes is in the usual band
r24-few = The request has { $found ->
    [one] one outcome
   *[other] { $found } outcomes
}; { $limit } or more are usual.
r24-few-fix = See whether the outcome holds two; otherwise say why one is enough.
r24-many = The request has { $found } outcomes; { $limit } or fewer can be assessed well.
r24-many-fix = Join outcomes that one assessment shows together, or split the learning into a stack.
rule-r25 = No outcome repeats the opening words or tells what is taught
r25-stem = The outcome repeats the opening words: “{ $words }”.
r25-stem-fix = Leave these words out; “{ $stem }” already comes before each outcome.
r25-teaching = “{ $words }” tells what the teaching does.
r25-teaching-fix = Say what the learner can do afterwards, starting with an action verb.
rule-r26 = An outcome asks for performance
r26-low = { $found ->
    [one] The outcome stays at the level: { $levels }.
   *[other] All { $found } outcomes stay at the level: { $levels }.
}
r26-low-fix = Add or rewrite one so that the learner performs, analyzes, judges or makes something.
rule-r27 = What OSAP asks for is given
r27-missing = OSAP asks for what is not answered yet: { $label }
r27-missing-fix = Answer it, or set the OSAP intention to not sought.
rule-r28 = Only the ministry says what OSAP approves
r28-conditions = The request meets the numeric conditions of OSAP; only the ministry’s list says what is approved.
r28-conditions-fix = Do not announce OSAP before the ministry’s approval is entered with its date.
r28-date = The OSAP approval has no date, so it cannot be announced.
r28-date-fix = Enter the date of the ministry’s approval.
rule-r29 = NOC and CIP codes have their form
r29-form = { $label }: “{ $code }” does not have the form of such a code: { $wants }.
r29-form-fix = Copy the code from the classification: { $wants }.
r29-twice = The occupation { $code } is named twice.
r29-twice-fix = Remove one of the two rows.
rule-r30 = The expected enrolment pays for an offering
r30-loss = { $expected ->
    [one] One learner is expected
   *[other] { $expected } learners are expected
}; { $needed } are needed to break even.
r30-loss-fix = Raise the fee, lower a cost, plan for more learners, or name the funding that covers the gap.
r30-undefined = The fee of { $fee } does not exceed the cost of { $each } for each learner: no enrolment pays for an offering.
r30-undefined-fix = Set a fee above { $each }, or lower the cost for each learner.
r30-target = At { $fee } the offering pays for itself; { $percent }% on top of its cost would take a fee of { $wanted }.
r30-target-fix = Nothing needs to change; a reserve makes up for a weak intake.
r30-half = “{ $lacking }” is not provided, so “{ $given }” cannot be counted.
r30-half-fix = Enter it, or clear the other; the totals stay “not provided” until then.
rule-r31 = A stack leads somewhere and never back
r31-circle = “{ $member }” and what it builds on lead back to each other: “{ $needed }”.
r31-circle-fix = Clear what one of them builds on.
r31-unknown = “{ $member }” builds on “{ $needed }”, which is not in the stack.
r31-unknown-fix = Add it to the stack, or write its title as it is there.
r31-order = “{ $member }” builds on “{ $needed }” but does not come after it.
r31-order-fix = Give it a higher number.
r31-self = The micro-credential leads to itself: “{ $target }”.
r31-self-fix = Name the program, the credential or the designation that comes after it.
rule-r32 = The badge’s image suits the platforms
r32-type = “{ $file }” is a file of type { $found }; a badge is a PNG or an SVG.
r32-type-fix = Save the image as PNG or SVG, square, and attach it again.
r32-size = The badge’s image has { $found } kB; { $limit } kB or less suit every platform.
r32-size-fix = Make it smaller, 200 by 200 pixels or so, and attach it again.
rule-r33 = The badge has a handful of tags
r33-twice = The tag “{ $tag }” is there twice.
r33-twice-fix = Remove it once, or write the other skill that is meant.
rule-r34 = What decides is supervised
r34-open = { $found ->
    [one] “{ $assessment }” alone decides, without supervision and without a check of identity.
   *[other] All { $found } assessments that decide, “{ $assessment }” among them, are without supervision and without a check of identity.
}
r34-open-fix = Supervise one, check identity, or add a short talk in which the learner explains the work.
rule-r35 = An assessment asks for more than recall
r35-recall = { $found ->
    [one] The assessment tests recall only.
   *[other] All { $found } assessments test recall only.
}
r35-recall-fix = Add one in which the learner does a task of the job.
rule-r36 = The next review comes soon after the launch
r36-past = The next review, { $review }, is before today.
r36-past-fix = Enter a date to come.
r36-before = The next review, { $review }, comes before the launch in { $launch }.
r36-before-fix = Set it after the first offering.
r36-late = The next review, { $review }, is more than { $limit } months after the launch in { $launch }.
r36-late-fix = Set it within { $limit } months of the launch.
rule-r37 = There is time before the launch
r37-past = The launch in { $launch } is over.
r37-past-fix = Enter a month to come.
r37-soon = The launch in { $launch } is less than { $limit } months away; review and development usually take that long.
r37-soon-fix = Plan for { $earliest } or later, or agree on a faster review first.

rule-s01 = No member leads back to itself
rule-s02 = Members come after what they need
rule-s03 = Members exist, are offered, and are there once
rule-s04 = Each outcome is counted once
rule-s05 = The hours stay within the limit
rule-s06 = The stack leads on, and an agreement can be shown
