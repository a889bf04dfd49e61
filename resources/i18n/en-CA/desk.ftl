### The manager's desk: the figures of a portfolio, what waits, and both in words.

desk-not-provided = Not provided
desk-untitled = (no name yet)
desk-all = All
desk-none = Nothing in this selection.
desk-what = What
desk-others = { $count ->
    [one] One other
   *[other] { $count } others
}
desk-others-note = { $count ->
    [one] One more line, in the spreadsheet
   *[other] { $count } more lines, in the spreadsheet
}
desk-unit-hours = { $count ->
    [one] { $number } hour
   *[other] { $number } hours
}
desk-unit-weeks = { $count ->
    [one] { $number } week
   *[other] { $number } weeks
}
desk-unit-days = { $count ->
    [one] { $number } working day
   *[other] { $number } working days
}

desk-period = Period
desk-period-both = { $since } to { $until }
desk-period-since = from { $since }
desk-period-until = up to { $until }
desk-period-all = all time
desk-kinds = Records
desk-schools = Schools
desk-states = States
desk-kind-request = Requests
desk-kind-credential = Micro-credentials
desk-kind-one-request = Request
desk-kind-one-credential = Micro-credential

desk-section-standing = Where they stand
desk-section-learning = Learning
desk-section-employers = Employers and partners
desk-section-competencies = Competencies
desk-section-labour = Labour market
desk-section-osap = OSAP
desk-section-money = Finance
desk-section-pathways = Pathways
desk-section-quality = Quality

desk-figure-kinds = Kinds of record
desk-figure-states = By state
desk-figure-states-first = State
desk-figure-schools = By school
desk-figure-schools-first = School
desk-figure-flow = What happened
desk-figure-flow-note = Each record counts once in a line, however often it happened to it.
desk-figure-flow-bounded = What happened in the period
desk-figure-flow-bounded-note = Each record counts once in a line, however often it happened to it.
desk-flow-received = Received
desk-flow-returned = Returned for changes
desk-flow-approved = Approved
desk-flow-launched = Launched
desk-flow-retired = Retired
desk-figure-days = Time in each state
desk-figure-days-note = The median of the stays that ended, without weekends, holidays and the closings that the profile names.
desk-figure-days-first = State
desk-stays = { $count ->
    [one] Median of one stay
   *[other] Median of { $count } stays
}
desk-figure-waiting = Waiting for a decision
desk-waiting = Waiting
desk-oldest = Waiting longest
desk-late = Past the target
desk-target = { $state }: { $days } working days
desk-overdue = Reviews overdue

desk-figure-hours = Instructional hours
desk-hours-total = All together
desk-hours-middle = Median
desk-hours-least = Fewest
desk-hours-most = Most
desk-figure-bands = By hours
desk-figure-bands-first = Hours
desk-figure-weeks = By weeks
desk-figure-weeks-first = Weeks
desk-figure-modes = By delivery mode
desk-figure-modes-first = Delivery mode
desk-figure-credit = By credit status
desk-figure-credit-first = Credit status

desk-figure-confirmations = Confirmations by partners
desk-figure-confirmations-note = That the competency is in demand, and that the assessment reflects the job.
desk-confirmed-both = Both confirmed
desk-confirmed-one = One of two confirmed
desk-confirmed-neither = Neither confirmed
desk-no-partner = No partner named
desk-figure-letters = Letters
desk-no-letter = Without a letter
desk-old-letter = With a letter that is too old
desk-figure-partner-types = By kind of partner
desk-figure-partner-types-first = Kind of partner
desk-figure-partners = Partners
desk-figure-partners-first = Partner
desk-partners-note = { $count ->
    [0] No partner is named.
    [one] One organization takes part.
   *[other] { $count } organizations take part.
}

desk-figure-frameworks = Frameworks in use
desk-figure-frameworks-first = Framework
desk-figure-covering = Competencies claimed, by framework
desk-figure-covering-first = Framework
desk-of-size = of { $size }
desk-figure-mapped = Most claimed competencies
desk-figure-mapped-first = Competency
desk-figure-outcomes = Learning outcomes
desk-outcomes = All outcomes
desk-unmapped = Mapped to no external competency

desk-figure-sectors = By sector
desk-figure-sectors-first = Sector
desk-figure-priority = Priority sectors
desk-priority = In a priority sector
desk-figure-noc = By occupation (NOC 2021)
desk-figure-noc-first = Occupation
desk-figure-cip = By field of study (CIP 2021)
desk-figure-cip-first = Field of study

desk-figure-osap = What is sought
desk-osap-undated = Marked as approved, without the date of the ministry’s list
desk-osap-note = Only the ministry’s list says what OSAP supports. These figures say what the records say, and whether they meet the numeric conditions.
desk-figure-conditions = Numeric conditions, where OSAP is sought
desk-figure-conditions-note = { $count ->
    [0] No record seeks it.
    [one] One record seeks it.
   *[other] { $count } records seek it.
}
desk-conditions-met = Meets the numeric conditions
desk-conditions-not-met = Does not meet them
desk-conditions-not-provided = Cannot be said: an answer is not provided

desk-money-note = Amounts are as the records give them. What is not provided is counted, and is in no sum. Revenue, cost and result are of one offering at the expected enrolment.
desk-figure-money = Amounts
desk-development-total = Development cost, all together
desk-development-middle = Development cost, median
desk-development-missing = Development cost not provided
desk-fee-least = Fee, lowest
desk-fee-middle = Fee, median
desk-fee-most = Fee, highest
desk-fee-missing = Fee not provided
desk-enrolment-total = Expected enrolment, one offering of each
desk-enrolment-missing = Expected enrolment not provided
desk-revenue-total = Expected revenue, one offering of each
desk-revenue-missing = Expected revenue not provided
desk-yearly-total = Expected revenue in a year
desk-yearly-missing = Revenue in a year not provided
desk-result-total = Contribution, one offering of each
desk-result-missing = Contribution not provided
desk-figure-funding = Funding by source and status
desk-figure-funding-first = Source
desk-funding = { $origin } ({ $status })
desk-figure-break-even = Break-even
desk-even-below = Expect fewer learners than pay for an offering
desk-even-never = The fee does not exceed what a learner costs
desk-even-unknown = Cannot be said: not provided

desk-figure-pathways = Pathways
desk-pathways-stacks = Stacks
desk-pathways-members = Named by a stack
desk-pathways-alone = Stand alone
desk-figure-stackable = By stackability
desk-figure-ladders = By where they lead
desk-figure-articulations = By articulation agreement

desk-quality-note = { $count ->
    [one] One record was checked against the rules.
   *[other] { $count } records were checked against the rules.
}
desk-figure-quality = What blocks
desk-quality-clear = Nothing blocks
desk-quality-blocked = Something blocks
desk-figure-blocks = Most frequent blocking points
desk-figure-blocks-first = Rule
desk-figure-warnings = Most frequent warnings
desk-figure-warnings-first = Rule
desk-issue-at = { $label }: { $title }
desk-issue-block = Must be answered: { $label }
desk-issue-warning = Should be answered: { $label }
desk-issue-note = { $count ->
    [one] with one finding ({ $rule })
   *[other] with { $count } findings ({ $rule })
}

desk-column-number = Number
desk-column-title = Title
desk-column-kind = Kind
desk-column-state = State
desk-column-since = Since
desk-column-days = Working days there
desk-column-school = School
desk-column-hours = Hours
desk-column-weeks = Weeks
desk-column-mode = Delivery mode
desk-column-credit = Credit status
desk-column-partners = Partners
desk-column-outcomes = Outcomes
desk-column-osap = OSAP
desk-column-fee = Fee
desk-column-enrolment = Expected enrolment
desk-column-development = Development cost
desk-column-break-even = Break-even (learners)
desk-column-result = Contribution of an offering
desk-column-review = Next review

desk-report-title = Portfolio
desk-report-head = { $count ->
    [0] No record, as of { $day }
    [one] One record, as of { $day }
   *[other] { $count } records, as of { $day }
}
desk-report-heads = { $count ->
    [one] One micro-credential: where a request has its micro-credential, that one speaks for both.
   *[other] { $count } micro-credentials: where a request has its micro-credential, that one speaks for both.
}
desk-no-school = The profile has no school “{ $key }”.
desk-no-school-fix = It has: { $known }.
desk-no-state = There is no state “{ $key }”.
desk-no-state-fix = There are: { $known }.
desk-no-day = “{ $text }” is not a day.
desk-no-day-fix = Write it as 2026-11-24.
desk-no-period = The period ends before it begins.
desk-no-period-fix = Give --to a day that is not before --from.

desk-inbox = Inbox
desk-dashboard = Dashboard
desk-reading = Reading the records
desk-checking = Checking the records
desk-stopped = Stopped. Choose a filter to read again.
desk-first = Overview
desk-number = Number
desk-item = { $label }: { $value }
desk-chart = Chart: { $title }
desk-as-table = { $title } as a table
desk-as-bars = { $title } as bars
desk-check = Check all of them now
desk-not-checked = The records are not checked against the rules yet: that takes longer than everything else here.
desk-records = Records
desk-back = Back to the figures
desk-behind = { $figure }: { $label }
desk-behind-count = { $count ->
    [one] One record. Enter opens it.
   *[other] { $count } records. Enter opens the one at hand.
}
desk-kept-view = Kept filters
desk-kept-save = Keep this filter under a name…
desk-days = Other days…
desk-day-from = From
desk-day-to = to
desk-day-keep = Show these days
desk-day-hint = For example 2026-04-01 or 1 April 2026; empty for no bound
desk-day-example = 2026-04-01
desk-day-unread = Write the day as in 2026-04-01 or 1 April 2026.
desk-facet-period = Period
desk-facet-from = From
desk-facet-to = To
desk-facet-kind = Records
desk-facet-school = School
desk-facet-state = State
desk-period-year = This reporting year
desk-period-last-year = Last reporting year
desk-period-calendar = This calendar year
desk-period-last-calendar = Last calendar year
desk-period-twelve = Last twelve months
desk-period-quarter = This quarter
desk-inbox-empty = Nothing waits for anybody.
desk-inbox-mine-empty = Nothing waits for you as { $role }. Your role is set in the preferences.
desk-everybody = Also what waits for others
desk-flow-declined = Declined
desk-flow-withdrawn = Withdrawn
desk-inbox-told = { $count ->
    [one] One record waits
   *[other] { $count } records wait
}{ $late ->
    [0] .
    [one] ; one of them past its target.
   *[other] ; { $late } of them past their target.
}
desk-to-figures = Dashboard
desk-waiting-late = { $days }, { $late } past the target
desk-waiting-of = { $days } of { $target }
desk-column-waiting = Working days waiting
desk-column-who = Person
desk-column-wanted = Possible decisions
desk-unit-records = { $count ->
    [one] { $number } record
   *[other] { $number } records
}
desk-tile-waiting = Waiting for a decision
desk-tile-late = Past the target
desk-tile-overdue = Reviews overdue
desk-tile-hours-total = Instructional hours
desk-tile-met = Meet OSAP’s numeric conditions
desk-tile-yearly-total = Expected revenue in a year

desk-osap-sheet = OSAP sheet
desk-osap-written = OSAP sheet written
desk-osap-listed = On the ministry’s list since { $day }, as the record says
desk-osap-noc = NOC { $number }
desk-osap-column-number = Number
desk-osap-column-title = Title
desk-osap-column-kind = Kind
desk-osap-column-state = State
desk-osap-column-hours-per-week = Hours a week
desk-osap-column-conditions = Numeric conditions
desk-osap-column = The OSAP sheet of the profile has no column “{ $key }”.
desk-osap-column-fix = Name questions of the form, or one of: { $known }.
desk-osap-nobody = No record seeks OSAP.
desk-osap-nobody-fix = Widen the filter, or write every record.
desk-osap-save = Save the OSAP sheet…
desk-osap-saved = { $count ->
    [one] One micro-credential is in { $file }.
   *[other] { $count } micro-credentials are in { $file }.
}
desk-osap-as-of = As of
desk-osap-says = To know
desk-osap-about = About this sheet
desk-kept-first = Start over with all figures
