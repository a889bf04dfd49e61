### What the history says of credentials.

credential-created = Micro-credential made
credential-trashed = Moved to the trash
credential-restored = Restored from the trash
credential-made = Micro-credential made from the request
credential-decided = Decided: { $state }
