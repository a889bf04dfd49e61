# The hand-made pages: matrix, finance, look-alikes, review.

panels-not-provided = Not provided
panels-row = { $number }. { $words }
panels-labelled = { $label }: { $value }

panels-undo-matrix = changing the matrix
panels-matrix-keys = Arrows move from cell to cell. Space ticks an assessment. 4, 3, 2 or 1 sets how strongly a competency is linked; 0 or Delete clears. Ctrl+M comments on the cell. Tab goes on to the details of the cell.
panels-matrix-table = Outcomes by assessments and competencies
panels-matrix-strip = Details of the current cell
panels-matrix-add = Add competencies
panels-matrix-outcome-code = O{ $number }
panels-matrix-assessment-code = A{ $number }
panels-matrix-assessments = Assessments
panels-matrix-other = Other framework
panels-matrix-no-strength = No link
panels-matrix-no-nature = Not chosen
panels-matrix-cell = Outcome { $number }, competency { $code }: { $strength }
panels-matrix-cell-none = Outcome { $number }, competency { $code }: no link
panels-matrix-cell-covered = Outcome { $number }, assessment { $code }: covered
panels-matrix-cell-not-covered = Outcome { $number }, assessment { $code }: not covered
panels-matrix-no-cell = Go to a cell to see it in full.
panels-matrix-covers = This assessment covers this outcome
panels-matrix-open-assessment = Change this assessment
panels-matrix-remove = Remove this competency
panels-matrix-go = Go to it
panels-matrix-no-outcomes = The rows of this table are your learning outcomes. There are none yet.
panels-matrix-no-assessments = The first columns are your assessments. There are none yet.
panels-matrix-to-outcomes = Write the outcomes
panels-matrix-to-assessments = Describe the assessments

panels-gaps = { $count ->
    [one] { $count } gap
   *[other] { $count } gaps
}
panels-gaps-none = No gaps: every outcome is assessed and linked to an external competency, and every column is used.
panels-gaps-more = { $count ->
    [one] And { $count } more, marked in the table.
   *[other] And { $count } more, marked in the table.
}
panels-gap-outcome-not-assessed = Not assessed
panels-gap-outcome-not-assessed-long = { $code } is covered by no assessment: { $title }
panels-gap-outcome-not-external = No external competency
panels-gap-outcome-not-external-long = { $code } is linked to no external competency: { $title }
panels-gap-assessment-tests-nothing = Tests nothing
panels-gap-assessment-tests-nothing-long = { $code } tests no outcome: { $title }
panels-gap-competency-unlinked = No outcome
panels-gap-competency-unlinked-long = { $code } is chosen but linked to no outcome: { $title }
panels-gap-competency-not-assessed = Not assessed
panels-gap-competency-not-assessed-long = { $code } is claimed, but none of its outcomes is assessed: { $title }

panels-picker-search = Search the frameworks
panels-picker-list = Competencies
panels-picker-add = Add this competency
panels-picker-close = Done
panels-picker-found = { $count ->
    [one] { $count } competency to choose from
   *[other] { $count } competencies to choose from
}
panels-picker-none = Nothing matches. Try another word, or clear the search to see every framework.
panels-picker-no-description = The framework gives this competency no description.

panels-finance = What this comes to
panels-finance-intro = Computed from the answers on this page as you type. What you do not know yet may stay open.
panels-finance-development = Development, once
panels-finance-fixed = Fixed cost of each offering
panels-finance-variable = Cost of each learner
panels-finance-fee = Fee of each learner
panels-finance-contribution = Contribution of each learner (fee less cost)
panels-finance-break-even = Break-even
panels-finance-result = Result of each offering
panels-finance-margin = Margin (share of the revenue)
panels-finance-recovery = Development paid back after
panels-finance-without = { $count ->
    [one] Without { $count } amount that is not provided.
   *[other] Without { $count } amounts that are not provided.
}
panels-finance-contribution-none = The fee does not cover what a learner costs.
panels-finance-no-number = Never
panels-finance-undefined = No number of learners pays for an offering. Raise the fee or lower the cost of each learner.
panels-finance-learners = { $count ->
    [one] { $count } learner
   *[other] { $count } learners
}
panels-finance-above = { $count ->
    [0] The expected enrolment is exactly this.
    [one] The expected enrolment is { $count } learner above it.
   *[other] The expected enrolment is { $count } learners above it.
}
panels-finance-below = { $count ->
    [one] The expected enrolment is { $count } learner short of it.
   *[other] The expected enrolment is { $count } learners short of it.
}
panels-finance-at = { $count ->
    [one] At the expected { $count } learner.
   *[other] At the expected { $count } learners.
}
panels-finance-loss = { $count ->
    [one] A loss at the expected { $count } learner.
   *[other] A loss at the expected { $count } learners.
}
panels-finance-target-met = The fee reaches the target: cost and { $target }% on top would take { $fee }.
panels-finance-target-missed = The fee misses the target: cost and { $target }% on top take { $fee }.
panels-finance-never = Never
panels-finance-never-why = At the expected enrolment an offering leaves nothing over.
panels-finance-offerings = { $count ->
    [one] { $count } offering
   *[other] { $count } offerings
}
panels-finance-years = { $count ->
    [one] That is { $years } year at the planned number of offerings.
   *[other] That is { $years } years at the planned number of offerings.
}
panels-finance-years-unknown = Offerings per year are not provided, so the years are not known.
panels-finance-missing = Not provided yet:

panels-chart = Revenue and cost of one offering, by number of learners
panels-chart-nothing = The chart appears once the fee, a fixed cost and a cost of each learner are provided.
panels-chart-alt = With { $count } learners an offering brings in { $revenue } and costs { $cost }.
panels-chart-even = { $count ->
    [one] It breaks even at { $count } learner.
   *[other] It breaks even at { $count } learners.
}
panels-chart-expected-alt = { $count ->
    [one] At the expected { $count } learner the result is { $result }.
   *[other] At the expected { $count } learners the result is { $result }.
}
panels-chart-even-mark = Break-even: { $count }
panels-chart-expected-mark = Expected: { $count }
panels-chart-learners = Learners
panels-chart-revenue = Revenue
panels-chart-cost = Cost
panels-chart-result = Result
panels-chart-as-table = Show the chart as a table
panels-chart-as-chart = Show the table as a chart

panels-overlap = Records that look alike
panels-overlap-intro = Titles, competencies, sectors and hours are compared with every other record of this workspace.
panels-overlap-list = Records that look alike
panels-overlap-alone = There is no other record in this workspace to compare with. Once there is one, what looks alike is shown here side by side.
panels-overlap-compared = { $count ->
    [one] Compared with { $count } other record.
   *[other] Compared with { $count } other records.
}
panels-overlap-none = None looks alike.
panels-overlap-open = { $open ->
    [one] { $count } looks alike, and { $open } waits for a decision with its reason.
   *[other] { $count } look alike, and { $open } wait for a decision with its reason.
}
panels-overlap-settled = { $count ->
    [one] { $count } looks alike, and its decision is recorded.
   *[other] { $count } look alike, and each decision is recorded.
}
panels-overlap-decided = Decision recorded
panels-overlap-undecided = No decision with a reason yet
panels-overlap-untitled = Untitled request
panels-overlap-mine = This request
panels-overlap-same = { $label }: the same
panels-overlap-neither = { $label }: not provided in either
panels-overlap-differs = { $label }: differs
panels-overlap-partly = { $label }: { $count } of { $of } the same
panels-overlap-in-both = In both
panels-overlap-only-here = Only in this request
panels-overlap-only-there = Only in the other record
panels-overlap-why = Why they look alike
panels-overlap-decide = What do you decide?
panels-overlap-take-back = Take the decision back

panels-review-blocked = { $count ->
    [0] Nothing stops you from submitting
    [one] { $count } problem stops you from submitting
   *[other] { $count } problems stop you from submitting
}
panels-review-block = { $count ->
    [one] Must be fixed ({ $count })
   *[other] Must be fixed ({ $count })
}
panels-review-warning = { $count ->
    [one] Warning ({ $count })
   *[other] Warnings ({ $count })
}
panels-review-note = { $count ->
    [one] Note ({ $count })
   *[other] Notes ({ $count })
}
panels-review-all = Show all { $count }
panels-review-go = Go to question
panels-review-why = Rule and source
panels-review-rule = Rule { $rule }. Source: { $source }
panels-review-answers = Check your answers
panels-review-section = { $number } { $title }
panels-review-complete = { $given } of { $of } questions answered.
panels-review-missing = { $count ->
    [one] { $count } required answer is missing.
   *[other] { $count } required answers are missing.
}
panels-review-stops = { $count ->
    [one] { $count } problem stops submitting.
   *[other] { $count } problems stop submitting.
}
panels-review-change = Change
panels-review-change-named = Change { $label }
panels-review-submit = Submit the request
panels-review-look = Look through the answers, then submit them: they are frozen as a version.
panels-review-to-answers = Check the answers
panels-review-to-preview = See the proposal
panels-review-not-saved = The last changes could not be saved, so nothing was submitted. Free the workspace file or some room on the disk, then submit again.

panels-preview = The proposal
panels-preview-pages = Pages of the proposal
panels-preview-pages-hint = A picture of the pages. The tab “Document as text” holds the same words. Page Up and Page Down change the page; plus and minus change the size.
panels-preview-text = The proposal as text
panels-preview-as-pages = Pages
panels-preview-as-text = Document as text
panels-preview-language = Language
panels-preview-lang-en = English
panels-preview-lang-fr = French
panels-preview-lang-both = Both, English first
panels-preview-paper = Paper
panels-preview-paper-letter = Letter (8.5 × 11 in)
panels-preview-paper-a4 = A4 (210 × 297 mm)
panels-preview-without-contacts = Leave contacts out
panels-preview-comments = Add open comments
panels-preview-smaller = Smaller
panels-preview-larger = Larger
panels-preview-refresh = Refresh
panels-preview-open = Open in reader
panels-preview-save = Save PDF as…
panels-preview-pdf-files = PDF documents (*.pdf)
panels-preview-making = Making the proposal…
panels-preview-none = The preview appears here.
panels-preview-stale = The answers changed since this preview was made. Refresh shows them.
panels-preview-ready = This is the document as it will be saved.
panels-preview-glyphs = No bundled font has these characters, so a box replaces them: { $characters }
panels-preview-saved = Saved: { $path }
panels-preview-page = Page { $page } of { $pages }
panels-preview-not-made = The preview could not be made: the folder for temporary files cannot be written.
panels-export-hint = Choose how the document is made, then where it is saved.
panels-export-as = { $langs ->
    [en] In English
    [fr] In French
    [en-fr] In English, then in French
   *[fr-en] In French, then in English
}, { $paper ->
    [a4] on A4 paper
   *[letter] on letter paper
}, { $details ->
    [with] with contacts
   *[without] without contacts
}, { $comments ->
    [with] with open comments.
   *[without] without comments.
}

panels-done = Request { $number } is submitted
panels-done-before = Version { $version } of request { $number } was submitted
panels-done-reference = Reference number { $number }, version { $version }. { $when }
panels-done-file = The PDF proposal
panels-done-making = Saving the PDF proposal…
panels-done-no-file = The PDF of this version is not in its folder beside the workspace.
panels-done-keep = Save it there now
panels-done-not-kept = The folder { $folder } cannot be written.
panels-done-save-it = Save the PDF below, under “The proposal”.
panels-done-open = Open the PDF
panels-done-open-folder = Open its folder
panels-done-next = What happens next
panels-done-contacts = Whom to contact
panels-done-next-version = Write the next version
panels-done-next-version-hint = This version stays as it is. If changes are asked for, the next version begins with the same answers.
panels-matrix-commented = { $words }, { $count ->
    [one] { $count } open comment
   *[other] { $count } open comments
}
panels-matrix-comment = { $count ->
    [0] Comment here
    [one] { $count } open comment here
   *[other] { $count } open comments here
}
