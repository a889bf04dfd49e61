exporting-section = There is no section called “{ $key }”.
exporting-section-fix = Choose from: { $known }.
exporting-format = “{ $format }” is not a format that can be written.
exporting-format-fix = Choose from: { $known }.
proposal-kind = Micro-credential proposal
proposal-untitled = Untitled request
proposal-not-provided = Not provided
proposal-not-asked = Not asked
proposal-gap = None: a gap
proposal-number = No.
proposal-code-outcomes = O{ $n }
proposal-code-assessments = A{ $n }
proposal-cover-number = Request number
proposal-cover-version = Version
proposal-cover-date = Date
proposal-draft-mark = Draft
proposal-draft-notice = Draft: this request has not been submitted, and its content may still change.
proposal-contents = Contents
proposal-foot = Request { $number } · Version { $version } · { $day }
proposal-page-of = Page { $page } of { $pages }
proposal-summary = Summary
proposal-at-a-glance = At a glance
proposal-osap-undated = { $words }; its date is not provided
proposal-frameworks = Competency frameworks
proposal-more-rows = { $count ->
    [one] and { $count } more, in its section
   *[other] and { $count } more, in their section
}
proposal-checks = What the checks found
proposal-checks-block = { $count ->
    [0] Nothing blocks submission.
    [one] { $count } problem blocks submission.
   *[other] { $count } problems block submission.
}
proposal-checks-warning = { $count ->
    [0] No warnings.
    [one] { $count } warning.
   *[other] { $count } warnings.
}
proposal-checks-met = { $count ->
    [one] { $count } rule is met.
   *[other] { $count } rules are met.
}
proposal-checks-see = Every rule and its result: see the annex.
proposal-outcome = Outcome
proposal-matrix = Outcomes by assessments and competencies
proposal-matrix-of = { $what } by outcome
proposal-matrix-legend = ✓ the assessment covers the outcome. Link to the competency: 4 very significant, 3 significant, 2 moderate, 1 minor.
proposal-assessed-by = Assessed by
proposal-assessments-here = Assessments
proposal-competencies = Competencies
proposal-reasons = Why each outcome is linked to its competency
proposal-decision = Decision
proposal-decision-intro = Sign below, or return the request with the changes it needs.
proposal-decision-title = Decision on this request
proposal-decision-approve = Approve
proposal-decision-return = Return for changes
proposal-decision-decline = Decline
proposal-sign-name = Name
proposal-sign-signature = Signature
proposal-sign-date = Date
proposal-annex-checks = Annex: what was checked
proposal-annex-intro = Checked by mcdesk on { $day } against the college’s written rules. A met rule is not an approval; a person decides.
proposal-findings = Findings
proposal-all-rules = Every rule and its result
proposal-rule = Rule
proposal-result = Result
proposal-where = Where
proposal-finding = Finding and fix
proposal-wants = What it asks
proposal-whose = Whose rule it is
proposal-severity-block = Blocks
proposal-severity-warning = Warning
proposal-severity-note = Note
proposal-met = Met
proposal-not-applicable = Not applicable
proposal-history = History
proposal-when = When
proposal-what = What
proposal-who = Who
proposal-gaps = Gaps in the matrix
proposal-gap-outcomes-without-assessment = Never assessed: { $names }.
proposal-gap-outcomes-without-competency = Without a competency from an external framework: { $names }.
proposal-gap-assessments-without-outcome = Assessments that test no outcome: { $names }.
proposal-gap-unassessed-competencies = Competencies claimed by outcomes that are not assessed: { $names }.
proposal-finance = Computed from these answers
proposal-finance-development = Development, once
proposal-finance-fixed = Fixed cost of an offering
proposal-finance-variable = Cost of each learner
proposal-finance-contribution = Contribution of each learner
proposal-finance-revenue = Revenue at the expected enrolment
proposal-finance-result = Result of an offering at the expected enrolment
proposal-finance-break-even = Break-even
proposal-finance-margin = Margin at the expected enrolment
proposal-finance-recovery = Development is recovered after
proposal-finance-undefined = None: the fee does not exceed the cost of a learner
proposal-finance-learners = { $count ->
    [one] { $count } learner
   *[other] { $count } learners
}
proposal-finance-margin-of = { $share } (target { $target }%)
proposal-finance-never = Never at the expected enrolment
proposal-finance-offerings = { $count ->
    [one] { $count } offering
   *[other] { $count } offerings
}
proposal-finance-years = { ", " }{ $count ->
    [one] { $years } year
   *[other] { $years } years
}
proposal-finance-chart = Revenue and cost of one offering
proposal-finance-revenue-line = Revenue
proposal-finance-cost-line = Cost
proposal-finance-left = Left over
proposal-finance-x = Learners
proposal-finance-at-even = Break-even at { $count }
proposal-finance-no-even = There is no break-even
proposal-finance-alt = Two lines over the number of learners. At { $learners } learners an offering brings in { $revenue } and costs { $cost }. { $even }. The table below holds the numbers.
proposal-finance-table = The numbers behind the chart
proposal-finance-missing = Not provided, and so left out of the sums: { $names }.
