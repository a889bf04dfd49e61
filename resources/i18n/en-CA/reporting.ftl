### Reports in the window.

reporting-report = Report
reporting-as-pdf = As PDF…
reporting-as-compared = Compare with the period before, as PDF…
reporting-as-xlsx = As spreadsheet…
reporting-name-pdf = Portfolio summary
reporting-name-compared = Portfolio, two periods
reporting-name-xlsx = Portfolio summary
reporting-where = Where does the report go?
reporting-which = Which sheet of decisions?
reporting-files-pdf = PDF
reporting-files-xlsx = Spreadsheet
reporting-making = “{ $file }” is being made
reporting-reading = The decisions are being checked
reporting-written = The report was written: { $paths }
reporting-open = Open it
reporting-no-page = There is no page for a record of this kind.
reporting-no-page-fix = Open a request or a micro-credential.
reporting-no-period = There is no period to compare with.
reporting-no-period-fix = Choose a period with a first and a last day.
reporting-pack = Committee pack…
reporting-decisions = Decisions from a sheet
reporting-no-rows = The sheet has no rows.
reporting-some-wrong = Some rows have a problem, and so the sheet is not taken as a whole. Fix them in the sheet and open it again, or choose the rows to record now; the others are left.
reporting-row = Row { $row }: { $name }
reporting-decision = { $step }, { $day }
reporting-trouble = Cell { $cell }: { $what } { $fix }
reporting-record = Record
reporting-record-some = { $count ->
    [0] Record
    [one] Record one decision
   *[other] Record { $count } decisions
}
reporting-other = Open another sheet…
reporting-choose = Choose at least one row to record.
reporting-recorded = { $count ->
    [one] One decision was recorded.
   *[other] { $count } decisions were recorded.
}
reporting-left = Rows of the sheet that were not recorded: { $rows }.
