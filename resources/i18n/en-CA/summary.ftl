### The manager's summaries as documents and spreadsheets.

summary-subject = Micro-credential report
summary-portfolio = Portfolio summary
summary-of-school = Portfolio summary: { $school }
summary-foot = Made on { $day }
summary-as-of = Data as of
summary-made = Made on
summary-count = Records
summary-heads = Micro-credentials
summary-glance = At a glance
summary-first = What a manager looks at first
summary-how = Every number is the one that the dashboard shows for the same records and filters. “Not provided” counts the records that do not say; it is never a nought, and is in no sum.
summary-note = Note
summary-bar = { $label } { $value }
summary-alt = { $title }, bars: { $said }.
summary-left-out = What is not provided is not drawn.
summary-of-records = Records
summary-of-number = Number
summary-of-hours = Hours
summary-of-weeks = Weeks
summary-of-days = Time
summary-of-money = Amount
summary-schools = Where the records of each school stand
summary-group-written = Being written
summary-group-reviewed = In review
summary-group-built = Being built
summary-group-offered = Offered
summary-group-ended = Ended
summary-sum = Together
summary-ages = How long the waiting have waited
summary-ages-first = Working days
summary-age-5 = 0 to 5
summary-age-10 = 6 to 10
summary-age-20 = 11 to 20
summary-age-more = More than 20
summary-within = Within the target
summary-past = Past the target
summary-longest = Waiting longest
summary-target = Target
summary-no-target = No target
summary-past-target = Past { $days }
summary-more-waiting = { $count ->
    [one] Those that have waited longest. One more waits; it is in the spreadsheet.
   *[other] Those that have waited longest. { NUMBER($count) } more wait; they are in the spreadsheet.
}
summary-records = Every record
summary-records-note = { $count ->
    [0] No record lies within these filters.
    [one] One record lies within these filters.
   *[other] { $count } records lie within these filters, in the order of their numbers.
}
summary-written = A report was written
summary-from = Institution
summary-about = What this is
summary-about-what = What
summary-about-value = Value
summary-reading = How to read it
summary-how-sheets = Each group of figures has a sheet. “Behind the figures” names the records that every number counts, and “Every record” holds what they say; an empty cell is not provided. A micro-credential speaks for the request it was made of: where “Counts in the figures” is false, only states, schools and events count the record.
summary-behind = Behind the figures
summary-head-group = Group
summary-head-figure = Figure
summary-head-what = What
summary-head-value = Value
summary-head-unit = Unit
summary-head-records = Records behind it
summary-head-missing = Counts what is not provided
summary-head-note = Note
summary-head-number = Number
summary-head-revenue = Expected revenue of an offering
summary-head-yearly = Expected revenue in a year
summary-head-counts = Counts in the figures
summary-stands = { $number } · { $kind } · { $state } since { $since } ({ $days ->
    [one] one working day
   *[other] { $days } working days
})
summary-and-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
summary-decisions = What was decided
summary-decided = { $state } on { $day }.
summary-left-rows = { $count ->
    [one] One line is left out for room.
   *[other] { $count } lines are left out for room.
}
summary-cut = { $count ->
    [one] One text is shortened (…).
   *[other] { $count } texts are shortened (…).
}
summary-whole = The proposal holds all of it.
summary-nothing-left = Nothing is left out of the lists on this page.
summary-compared = { $of }: two periods
summary-compared-how = A difference is the later period less the earlier one. A dash shows that one of them does not say.
summary-before = Earlier period
summary-after = Later period
summary-before-as-of = Earlier, as of
summary-after-as-of = Later, as of
summary-before-count = Earlier, records
summary-after-count = Later, records
summary-difference = Difference
summary-bars = { $label } { $before }, { $after }
summary-alt-compared = { $title }, two bars for each line, { $before } and { $after }: { $said }.
summary-two = Two periods
summary-no-spreadsheet = { $file } cannot hold several sheets.
summary-no-spreadsheet-fix = Give it a name that ends in .xlsx.
summary-stand = Where everything stands
summary-wanting = What wants attention
summary-nothing-wanting = Nothing is late, overdue or below what it needs.
summary-records-of = { $school } ({ NUMBER($count) })
