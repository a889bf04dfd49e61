merge-row = { $what } “{ $name }”
merge-state = State
merge-cell = { $label }: { $words }
merge-take-ours = Take yours
merge-take-theirs = Take theirs
merge-take-both = Take both
merge-take-write = Write it anew
merge-own-words = Your words
merge-stands = This is kept.
merge-base = Both had: { $words }
merge-base-row = Both had this row.
merge-base-order = Both had another order.
merge-base-none = Nothing was here before.
merge-base-unknown = Nobody knows what was here before.
merge-nothing = Nothing is here.
merge-row-removed = The row is removed here.
merge-open = not decided
merge-decided-ours = yours
merge-decided-theirs = theirs
merge-decided-both = both
merge-decided-write = your words
merge-put-off = Decide later
merge-about = Both of you changed these places differently. Everything else is brought together already. Nothing is written before you are done.
merge-about-unknown = Nobody knows a version that both of you had, so every difference is asked about. Nothing is written before you are done.
merge-keys = Alt+1 takes yours, Alt+2 theirs, Alt+3 both; Alt+4 lets you write. Ctrl+↓ and Ctrl+↑ lead from place to place.
merge-other-page = Besides the form
merge-next = Next open place
merge-all-ours = Yours for all that are open
merge-all-theirs = Theirs for all that are open
merge-finish = Take it in like this
merge-left = { $count ->
    [one] { NUMBER($count) } place left to decide
   *[other] { NUMBER($count) } places left to decide
}
merge-none-left = Everything is decided.
merge-at = Place { NUMBER($number) } of { NUMBER($count) }
merge-undecided = { $count ->
    [one] { NUMBER($count) } place is not decided yet. Choose what to keep there.
   *[other] { NUMBER($count) } places are not decided yet. Choose what to keep in each.
}
