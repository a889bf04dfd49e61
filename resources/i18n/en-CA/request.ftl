request-created = Created
request-submitted = Submitted
request-reopened = Reopened for changes
request-trashed = Moved to the trash
request-restored = Restored from the trash
request-exported = Proposal exported
requests-not-ready = { $count ->
    [one] { $count } problem must be fixed before you can submit.
   *[other] { $count } problems must be fixed before you can submit.
}
requests-not-ready-fix = Go to each problem in the list. What you wrote is saved.
requests-already-submitted = This request is already submitted.
requests-already-submitted-fix = Reopen it to prepare its next version.
