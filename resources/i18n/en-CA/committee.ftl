### A committee: several requests in one document, and the sheet of its decisions.

committee-pack = Committee pack
committee-count = Requests
committee-made-by = Made by
committee-comparison = Comparison
committee-comparison-note = The requests side by side. A number leads to its page.
committee-count-block = Blocking points
committee-count-warning = Warnings
committee-open = { $number }: open points
committee-no-open = The rules find nothing.
committee-more-open = { $count ->
    [one] One more finding of the same rules is in the proposal.
   *[other] { $count } more findings of the same rules are in the proposal.
}
committee-decision = { $number }: decision
committee-decided-on =
    { $version ->
        [0] The draft of
       *[other] Version { $version } of
    } “{ $title }”: { $block ->
        [0] no blocking point
        [one] one blocking point
       *[other] { $block } blocking points
    }, { $warning ->
        [0] no warning
        [one] one warning
       *[other] { $warning } warnings
    }.
committee-reason = Reason
committee-chair = Chair of the committee
committee-clerk = Recorded by
committee-no-step = In its state there is nothing to decide.
committee-no-request = { $number } is not a request.
committee-no-request-fix = A committee pack holds requests; name their numbers.
committee-nothing = No request is chosen.
committee-nothing-fix = Choose at least one request.

committee-decisions = Decisions
committee-column-number = Number
committee-column-title = Title
committee-column-state = State
committee-column-version = Version
committee-column-decision = Decision
committee-column-reason = Reason
committee-column-date = Date
committee-column-by = Decided by
committee-column-exception = Reason for an exception
committee-column-allowed = Possible decisions
committee-how = How to fill it in
committee-how-what = Column or decision
committee-how-fill = What goes there
committee-how-number = The number of the request. Leave it as it is.
committee-how-title = For reading only.
committee-how-state = For reading only: where the request was when the sheet was made.
committee-how-version = The version that the committee read. Leave it as it is.
committee-how-decision = One of the possible decisions, in the words of the list. A row without a decision is left alone.
committee-how-reason = Why, in a sentence. It stays in the history.
committee-how-date = The day of the decision.
committee-how-by = Who decided, where it is not the person who records it.
committee-how-exception = Why a need is left out, where the decision allows an exception.
committee-how-allowed = For reading only: the decisions that the state allows.
committee-needs-reason = A reason is needed.
committee-needs-no-reason = A reason may be given.
committee-decided-by = decided by { $name }

committee-no-sheet = No sheet of decisions was found. Columns that are missing: { $names }.
committee-no-sheet-fix = Use the sheet that was made with the committee pack, and keep its headings.
committee-no-number = The row has no number of a request that is here.
committee-no-number-fix = Enter the number of the request, as in 2026-0007.
committee-twice = { $number } is in row { $row } already.
committee-twice-fix = Keep one row for each request.
committee-no-decision = There is a reason but no decision.
committee-no-decision-fix = Choose a decision, or empty the row.
committee-no-date = “{ $text }” is not the day of a decision.
committee-other-version = The committee read version { $read } of { $number }; it is version { $now } now.
committee-other-version-fix = Have the committee look at the new version, or enter its number.
committee-not-ready = These rows cannot be recorded: { $rows }.
committee-not-ready-fix = Fix them in the sheet, or record single rows that are ready.
committee-none-ready = No row is ready to be recorded.
committee-none-ready-fix = Fill in decisions; what is recorded already is not recorded again.
committee-mark-ready = Ready
committee-mark-problem = Problem
committee-mark-recorded = Recorded already
committee-mark-undecided = No decision
