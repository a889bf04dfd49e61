lists-filter = Filter
lists-view = View
lists-facet-state = State
lists-facet-school = School or area
lists-facet-requester = Requester
lists-facet-changed = Last changed
lists-facet-launch = Launch
lists-changed-today = Today
lists-changed-week = In the last 7 days
lists-changed-month = In the last 30 days
lists-changed-year = In the last 12 months
lists-changed-older = Longer ago
lists-launch-passed = Before this month
lists-launch-quarter = Within 3 months
lists-launch-twelve = Within 12 months
lists-launch-later = Later than 12 months
lists-launch-open = Not given
lists-none = Not given
lists-chip = { $facet }: { $value }
lists-remove-filter = Remove the filter { $filter }
lists-clear = Clear all
lists-columns = Columns
lists-move-left = Move a column to the left
lists-move-right = Move a column to the right
lists-sort = Sort by
lists-descending = Largest or latest first
lists-save = Save this view…
lists-keep-changes = Keep the changes in “{ $name }”
lists-rename-view = Rename “{ $name }”…
lists-delete-view = Delete the view “{ $name }”
lists-first = Start over with all requests
lists-name = Name of the view
lists-keep = Save the view
lists-rename = Rename the view
lists-cancel = Cancel
lists-kept = The view “{ $name }” is saved.
lists-deleted = The view “{ $name }” is deleted. Its requests stay.
lists-count-of = { $count ->
    [one] { $count } of { $all } requests
   *[other] { $count } of { $all } requests
}
lists-chosen = { $count } selected
lists-compare-title = { $left } beside { $right }
lists-compare-all = Also show what is the same
lists-compare-next = Next difference
lists-compare-previous = Previous difference
lists-compare-said = { $count ->
    [one] { $count } answer differs. Words that differ are bold and underlined.
   *[other] { $count } answers differ. Words that differ are bold and underlined.
}
lists-compare-none = Both requests answer every question in the same words.
lists-compare-at = Difference { $number } of { $count }: { $where }
lists-compare-same = The same
lists-compare-changed = Different
lists-compare-left = Only in { $left }
lists-compare-right = Only in { $right }
