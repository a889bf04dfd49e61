inbox-search = Search what waits
inbox-count = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
inbox-late = Past the target
inbox-late-yes = Past the target
inbox-late-no = Within the target, or without one
inbox-empty-list = Nothing waits for you
inbox-empty-search = Nothing that waits has these words
inbox-empty-search-text = The search looks at everything that a line says. Try fewer words, or clear the search.
inbox-empty-filter = Nothing that waits passes these filters
inbox-empty-filter-text = Take a filter away above, or clear all of them.
