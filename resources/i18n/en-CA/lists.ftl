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
lists-name = Name of the view
lists-keep = Save the view
lists-rename = Rename the view
lists-cancel = Cancel
lists-kept = The view “{ $name }” is saved.
lists-chosen = { $count } selected
lists-compare-title = { $left } beside { $right }
lists-compare-all = Also show what is the same
lists-compare-next = Next difference
lists-compare-previous = Previous difference
lists-compare-said = { $count ->
    [one] { $count } answer differs. Words that differ are bold and underlined.
   *[other] { $count } answers differ. Words that differ are bold and underlined.
}
lists-compare-at = Difference { $number } of { $count }: { $where }
lists-compare-same = The same
lists-compare-changed = Different
lists-compare-left = Only in { $left }
lists-compare-right = Only in { $right }
lists-first = Start over with the whole list
lists-deleted = The view “{ $name }” is deleted. What it listed stays.
lists-filter-count = { $value } ({ NUMBER($count) })
lists-count-of = { NUMBER($count) } of { NUMBER($all) }
lists-compare-none = Both answer every question in the same words.
lists-preview = Selected line
lists-back = Back to the list
lists-open = Open
lists-duplicate = Duplicate
lists-compare = Compare the two
lists-trash = Move to trash
lists-trash-many = Move { $count } to trash
lists-restore = Restore
lists-restore-many = Restore { $count }
lists-purge = Delete for good…
lists-show-trash = Trash ({ $count })
lists-empty-trash = Empty the trash…
lists-trashed = { $number }, { $title }, is in the trash.
lists-trashed-many = { $count } records are in the trash.
lists-restored = { $count ->
    [one] { $number } is back in the list.
   *[other] { $count } records are back in the list.
}
lists-purged = { $count ->
    [one] { $count } record is deleted for good.
   *[other] { $count } records are deleted for good.
}
lists-purge-title = Delete for good
lists-purge-question = { $count ->
    [one] Delete { $count } record for good?
   *[other] Delete { $count } records for good?
}
lists-purge-text = Answers and frozen versions cannot be brought back. The history keeps that they were there, and no number is given again.
lists-purge-keep = Keep
lists-purge-do = { $count ->
    [one] Delete { $count } record for good
   *[other] Delete { $count } records for good
}
lists-purge-awarded = Badges of { $number } were awarded, so it stays in the trash.
lists-purge-awarded-fix = Whoever checks such a badge needs what it promised. Delete the others without it.
lists-fact-progress = Progress
lists-fact-problems = To settle
lists-counting = Checking…
lists-advised = { $count ->
    [one] { $count } further point is advised.
   *[other] { $count } further points are advised.
}
lists-column-missing = What is missing
lists-missing-settle = { $count } to settle
lists-missing-advised = { $count } advised
lists-missing-nothing = Nothing
lists-fact-copied = Copied
lists-unfinished = { $count ->
    [0] All { $total } sections are finished.
    [one] { $count } section to finish, { $complete } of { $total } done{ $filled ->
        [0] { "" }
       *[other] , { $filled } filled in
    }
   *[other] { $count } sections to finish, { $complete } of { $total } done{ $filled ->
        [0] { "" }
       *[other] , { $filled } filled in
    }
}
lists-copied-left = { $count ->
    [one] { $count } answer copied from { $number } is not reviewed yet.
   *[other] { $count } answers copied from { $number } are not reviewed yet.
}
lists-level-settle = Something to settle
lists-level-advised = Only advice
lists-level-nothing = Nothing
lists-looking = { $count ->
    [one] { NUMBER($count) } more is being checked.
   *[other] { NUMBER($count) } more are being checked.
}
lists-name-taken = A view is called “{ $name }” already.
lists-replace = Replace that view
lists-reading = Reading the list
lists-checking = Checking what is missing
lists-check-stop = Stop checking
lists-check-others = Check the others
lists-unchecked = { $count ->
    [one] { NUMBER($count) } is not checked yet.
   *[other] { NUMBER($count) } are not checked yet.
}
lists-unchecked-some = Not all are checked yet.
lists-to-settle = { $count ->
    [0] Nothing is to be settled.
    [one] { $count } point is to be settled.
   *[other] { $count } points are to be settled.
}
