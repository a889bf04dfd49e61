requests-new = New request
requests-search = Search the requests
requests-progress = { $complete } of { $total }
requests-column-number = Number
requests-column-title = Working title
requests-column-state = State
requests-column-progress = Sections
requests-column-updated = Last changed
requests-fact-state = State
requests-fact-school = School
requests-fact-launch = Launch
requests-fact-created = Begun by
requests-fact-updated = Last changed
requests-count = { $count ->
    [one] { $count } request
   *[other] { $count } requests
}
requests-trash-title = Trash
requests-empty-list = No requests yet
requests-empty-list-text = Each request for a micro-credential will be here with its number, its state and how far it is. A request can be left unfinished at any time.
requests-empty-trash = The trash is empty
requests-empty-trash-text = Requests that you move to the trash wait here and can be restored.
requests-empty-search = No request has these words
requests-empty-search-text = The search looks at number, title, school, state, launch and the person who began the request. Try fewer words, or clear the search.
requests-duplicated = { $number } was copied as a new draft.
requests-copy-title = { $title } (copy)
requests-trash-undo = Take it back
requests-went-back = The request is as it was before. What was saved last lies in the trash.
requests-today = Today, { $time }
requests-submitted-text = { $number } is submitted: version { $version } is frozen, so everyone reads the same text.
requests-empty-filter = No request passes these filters
requests-empty-filter-text = Take a filter away above, or clear all of them.
requests-empty-checking = No request found so far
requests-empty-checking-text = Requests that are not checked yet may still pass these filters. They appear here as they are found.
requests-in-review = { $number } is being reviewed and stays as it was submitted.
requests-in-review-fix = Ask whoever has it to return it for changes, or withdraw it.
requests-decided = { $number } has been decided.
requests-decided-fix = Duplicate it to begin a new request from its answers.
requests-back = Back to the requests
requests-not-ready = { $count ->
    [one] { $count } problem must be fixed before you can submit.
   *[other] { $count } problems must be fixed before you can submit.
}
requests-not-ready-fix = Go to each problem in the list. What you wrote is saved.
requests-already-submitted = This request is already submitted.
requests-already-submitted-fix = Reopen it to prepare its next version.
