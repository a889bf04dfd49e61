vault-show = Show
vault-hide = Hide
vault-show-what = Show: { $what }
vault-hide-what = Hide: { $what }
vault-caps = The caps-lock key is on.
vault-passphrase = Passphrase
vault-unlock = Unlock
vault-unlock-title = “{ $name }” is locked
vault-unlock-about = This workspace is encrypted. Enter its passphrase to open it.
vault-unlock-returning = Everything is saved. Enter the passphrase to go on where you were.
vault-unlock-forgotten = Nobody can recover a forgotten passphrase, and nothing in the file can be read without it. Look where you wrote it down, or ask whoever set it.
vault-unlock-ways = Or
vault-title = Passphrase of “{ $name }”
vault-is = The workspace is encrypted. It opens with its passphrase only.
vault-is-not = The workspace is not encrypted. Whoever has the file can read everything in it.
vault-read-only = The workspace is open for reading only, so its passphrase cannot be changed here.
vault-set = Set a passphrase
vault-set-about = The whole file is written anew and encrypted. From then on, the workspace asks for the passphrase when it is opened and when nobody has been at the keyboard for a while.
vault-change = Change the passphrase
vault-cannot-mend = A forgotten passphrase cannot be recovered: not by mcdesk, not by your IT service. Everything in the workspace would be lost.
vault-keep = Write it on paper and keep that apart from this computer, or use a password manager. A second person whom you trust should be able to find it.
vault-present = Current passphrase
vault-new = New passphrase
vault-new-hint = At least { $least } characters, spaces included. Four or five words that have nothing to do with each other are strong and can be remembered.
vault-again = The new passphrase again
vault-set-go = Encrypt the workspace
vault-change-go = Change the passphrase
vault-remove = Remove the passphrase
vault-remove-about = The file is written anew without encryption: whoever has it can read it. Backups made until now keep their passphrase, so do not throw it away.
vault-remove-go = Remove the passphrase
vault-writing = Writing the workspace anew…
vault-was-set = “{ $name }” is encrypted now.
vault-was-changed = “{ $name }” opens with the new passphrase now.
vault-was-set-hint = Keep the passphrase apart from this computer. Copies that you gave to others, and files that you exported, are as they were.
vault-was-removed = “{ $name }” is no longer encrypted.
vault-was-removed-hint = Its backups until now still open with the former passphrase only.
vault-strays = Copies that are not protected
vault-strays-readable =
    { $count ->
        [one] One backup or copy of this workspace can be read without the passphrase. Until it is encrypted or deleted, the passphrase protects little.
       *[other] { $count } backups or copies of this workspace can be read without the passphrase. Until they are encrypted or deleted, the passphrase protects little.
    }
vault-strays-earlier =
    { $count ->
        [one] One backup or copy of this workspace is still under an earlier passphrase.
       *[other] { $count } backups or copies of this workspace are still under an earlier passphrase.
    }
vault-strays-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
vault-strays-closed =
    { $count ->
        [one] One of them is locked with a passphrase that was not given since mcdesk was started: it can only be deleted here. Restoring it asks for its passphrase.
       *[other] { $count } of them are locked with a passphrase that was not given since mcdesk was started: they can only be deleted here. Restoring one asks for its passphrase.
    }
vault-stray-readable = readable
vault-stray-earlier = earlier passphrase
vault-strays-enclose = Encrypt the copies
vault-strays-delete = Delete the copies…
vault-strays-delete-sure = Delete for good
vault-strays-keep = Keep the copies
vault-strays-left =
    { $count ->
        [one] One copy could not be encrypted, because it is damaged or locked. It stays as it was.
       *[other] { $count } copies could not be encrypted, because they are damaged or locked. They stay as they were.
    }
vault-strays-enclosed = All copies are encrypted.
vault-strays-deleted = The copies are deleted.
vault-enclosing = Encrypting copies
vault-lock-needs = Only a workspace with a passphrase can be locked.
vault-lock-needs-fix = Set one, and its file is encrypted, too.
vault-set-one = Set a passphrase…
vault-locked = { $file } is locked: it opens with its passphrase only.
vault-locked-fix = Enter the passphrase that was set for this workspace.
vault-wrong = This is not the passphrase.
vault-wrong-fix = Check capital letters and the keyboard’s language, then type it again. Nothing was changed.
vault-short = The passphrase needs at least { $least } characters.
vault-short-fix = Four or five words that have nothing to do with each other are strong and can be remembered.
vault-differ = The two passphrases differ.
vault-differ-fix = Type the same one in both boxes.
vault-passphrase-set = Passphrase set
vault-passphrase-changed = Passphrase changed
vault-passphrase-removed = Passphrase removed
vault-archive-readable = The archive can be read without the passphrase. Keep it where nobody else finds it.
vault-archive-title = Save everything (readable without the passphrase)
vault-source = This file is locked with another passphrase. Enter it to see what the file holds.
vault-fact = Protection
vault-fact-is = Encrypted, under a passphrase
vault-fact-is-not = Not encrypted
vault-way = Passphrase…
vault-memory = The computer has no { $size } MB of memory free, which checking a passphrase takes. Close other programs, then try again.
vault-none = { $file } has no passphrase.
vault-none-fix = Everybody who has the file can read it already.
