request-created = Created
request-submitted = Submitted
request-reopened = Reopened for changes
request-trashed = Moved to the trash
request-restored = Restored from the trash
request-exported = Proposal exported
