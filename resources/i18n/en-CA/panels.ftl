# The hand-made pages: matrix, finance, look-alikes, review.

panels-not-provided = Not provided
panels-row = { $number }. { $words }
panels-labelled = { $label }: { $value }

panels-undo-matrix = changing the matrix
panels-matrix-keys = Arrows move from cell to cell. Space ticks an assessment. 4, 3, 2 or 1 sets how strongly a competency is linked; 0 or Delete clears. Tab goes on to the details of the cell.
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
panels-picker-source = { $publisher }. { $licence }. { $source }
