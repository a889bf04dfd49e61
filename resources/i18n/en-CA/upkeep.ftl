upkeep-in-use = { $file } is open: { $holder } is using it.
upkeep-in-use-fix = Close it there, then try again.
upkeep-copy-itself = This is the workspace that is open.
upkeep-copy-itself-fix = Choose another name or another folder for the copy.
upkeep-restore-itself = A workspace cannot be restored from itself.
upkeep-restore-itself-fix = Choose one of its backups, or another workspace file.
upkeep-fault-structure = Damage in the file: { $told }
upkeep-fault-reference = A line of the table “{ $table }” belongs to a request that is not there.
upkeep-fault-request = The answers of request { $number } cannot be read.
upkeep-fault-version = Version { $version } of request { $number } cannot be read.
upkeep-fault-attachment = The attached file { $name } is not as it was when it was attached.
upkeep-copy-title = { $title } (other copy, { $when })

upkeep-files-copy = Save a copy of the workspace
upkeep-files-copy-name = { $name } copy
upkeep-files-move = Move the workspace
upkeep-files-restore = Restore from a workspace file
upkeep-files-archive = Save everything
upkeep-files-zip = ZIP archive
upkeep-open-folder = Open the folder
upkeep-cancel = Cancel
upkeep-retry = Try again
upkeep-show-backups = Show the backups
upkeep-stopped = Stopped. Nothing was changed.

upkeep-size-kb = { $size } kB
upkeep-size-mb = { $size } MB
upkeep-credentials = { $count ->
    [one] { $count } micro-credential
   *[other] { $count } micro-credentials
}
upkeep-both = { $requests } and { $credentials }
upkeep-requests = { $count ->
    [one] { $count } request
   *[other] { $count } requests
}

upkeep-backed-up = Backed up and verified.
upkeep-backup-failed = The backup of { $name } could not be made.
upkeep-backups-title = Backups of { $name }
upkeep-backups-intro = A backup is made after { $minutes } minutes of changes and when the workspace is closed, and is read again to verify it. The last { $last } are kept, one a day for { $days } days, and one a month for { $months } months.
upkeep-backups-sample = Sample data is not backed up by itself: it can be made again at any time. Here you can try how a backup is made and restored.
upkeep-backups-where = They are in { $folder }
upkeep-backups-list = Backups, the newest first
upkeep-backups-none = There is no backup yet
upkeep-backups-none-text = The first one is made by itself as soon as the workspace holds a request and is closed. You can also make one now.
upkeep-backup-now = Back up now
upkeep-restore-file = Restore from another file…
upkeep-backup-about = { $requests } · { $size }
upkeep-backup-safety = Copy made before restoring
upkeep-backup-waiting = Checking…
upkeep-backup-verified = Verified
upkeep-backup-whole = Whole
upkeep-backup-changed = Whole, but changed since it was made
upkeep-backup-damaged = Damaged
upkeep-backup-locked = Locked with another passphrase
upkeep-backup-unreadable = Cannot be read
upkeep-restore = Restore…
upkeep-restore-of = Restore the backup of { $when }

upkeep-restore-title = Restore { $name }
upkeep-restore-from = From { $file }
upkeep-restore-from-backup = From the backup of { $when }
upkeep-restore-holds = It holds { $requests }.
upkeep-restore-now = The workspace now holds { $requests }.
upkeep-restore-changed = This file was changed after it was made. It is whole and can be used; compare what it holds before you replace the workspace.
upkeep-restore-cannot = Nothing can be restored from this file.
upkeep-restore-cannot-fix = Go back and choose another backup.
upkeep-restore-how = How to restore
upkeep-restore-replace = Replace the workspace
upkeep-restore-replace-about = The workspace becomes what the backup holds. What is in it now is first copied into the folder of the backups, so that you can go back.
upkeep-restore-replace-gone = The workspace becomes what the backup holds. The damaged file, if there is one, is first copied into the folder of the backups.
upkeep-restore-merge = Add what is missing
upkeep-restore-merge-about = Requests, versions and attachments that are not in the workspace are added. Where a request differs, the newer one stays and the other is added as a marked copy. Nothing is removed.
upkeep-restore-back = Back to the backups
upkeep-restoring = Restoring the workspace
upkeep-restored = { $name } was restored from { $file }.
upkeep-restored-safety = What was in it before is kept in { $path }
upkeep-restored-no-safety = There was no earlier file to keep.

upkeep-merging = Adding what is missing
upkeep-merge-sample = { $file } holds sample data: the people and the badges in it are invented.
upkeep-merge-sample-fix = Open it by itself. What you want to keep of it can be exported there and imported here.
upkeep-merged-title = What was added
upkeep-merged-from = From { $file } to { $name }
upkeep-merged-nothing = Nothing was missing: the workspace already holds everything that is in this file.
upkeep-merged-added = Requests that were added
upkeep-merged-renumbered = Added under another number, because the number was taken
upkeep-merged-updated = Requests brought up to date
upkeep-merged-copied = Requests kept twice, because they differed
upkeep-merged-unreadable = Attached files that could not be read and were left out
upkeep-merged-line = { $number } { $title }
upkeep-merged-line-renumbered = { $number } { $title } (there: { $other })
upkeep-merged-line-copied = { $number } { $title }: the other one is now { $other }
upkeep-merged-also = Also added
upkeep-merged-versions = { $count ->
    [one] { $count } submitted version
   *[other] { $count } submitted versions
}
upkeep-merged-events = { $count ->
    [one] { $count } line of the history
   *[other] { $count } lines of the history
}
upkeep-merged-attachments = { $count ->
    [one] { $count } attached file
   *[other] { $count } attached files
}
upkeep-merged-people = { $count ->
    [one] { $count } person in the address book
   *[other] { $count } people in the address book
}
upkeep-merged-frameworks = { $count ->
    [one] One competency framework
   *[other] { $count } competency frameworks
    }
upkeep-merged-awards = { $count ->
    [one] { $count } line of the ledger of awards
   *[other] { $count } lines of the ledger of awards
}
upkeep-merged-same = { $count ->
    [one] { $count } record was the same on both sides.
   *[other] { $count } records were the same on both sides.
}
upkeep-merged-more = … and { $count } more
upkeep-merged-requests = Go to the requests

upkeep-copying = Saving a copy
upkeep-copied = A copy of the workspace is in { $path }
upkeep-copy-open = Open the copy
upkeep-moving = Moving the workspace
upkeep-moved = The workspace is now in { $path }
upkeep-moved-backups = Its backups moved with it.
upkeep-moved-left = Its backups stayed in { $path }

upkeep-save-copy = Save a copy…
upkeep-move = Move…
upkeep-properties-title = Properties of { $name }
upkeep-properties-reading = Reading the workspace…
upkeep-properties-file = File
upkeep-properties-size = Size
upkeep-properties-begun = Created
upkeep-properties-requests = Requests
upkeep-properties-credentials = Credentials
upkeep-properties-trashed = In the trash
upkeep-properties-versions = Submitted versions
upkeep-properties-attachments = Attached files
upkeep-properties-people = People in the address book
upkeep-properties-events = Lines of the history
upkeep-properties-schema = Version of the file format
upkeep-properties-backup = Last backup
upkeep-properties-no-backup = None yet
upkeep-properties-unknown = Nothing is in it yet
upkeep-check = Integrity
upkeep-check-running = Reading everything in the workspace to check it…
upkeep-check-whole = The workspace is whole. Every answer, version and attached file could be read.
upkeep-check-stopped = The check was stopped.
upkeep-check-faults = { $count ->
    [one] One thing is wrong with the workspace.
   *[other] { $count } things are wrong with the workspace.
}
upkeep-check-faults-fix = Your last verified backup is whole. Save a copy of this workspace first, then restore the backup, or add from it what is missing.
upkeep-check-again = Check again

upkeep-archiving = Saving everything
upkeep-archived = Everything is in { $path }. The file index.html in it opens in any browser.
upkeep-archive-title = Everything in { $name }
upkeep-archive-intro = Saved from the workspace { $name } on { $when } by { $who }. Every proposal is a PDF, every answer is also kept as JSON, and the history can be opened in a spreadsheet.
upkeep-archive-other = Version française
upkeep-archive-skip = Go to the requests
upkeep-archive-requests = Requests
upkeep-archive-credentials = Micro-credentials
upkeep-archive-trash = In the trash
upkeep-archive-count = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
upkeep-archive-none = There are none.
upkeep-archive-number = Number
upkeep-archive-name = Title
upkeep-archive-state = State
upkeep-archive-saved = Last saved
upkeep-archive-files = Files
upkeep-archive-untitled = Untitled request
upkeep-archive-proposal = Proposal
upkeep-archive-answers = Answers
upkeep-archive-version = Version { $version }
upkeep-archive-version-proposal = Proposal, version { $version }
upkeep-archive-sheet = Sheet
upkeep-archive-version-sheet = Sheet, version { $version }
upkeep-archive-credential-schema = Description of the answers of micro-credentials (JSON Schema)
upkeep-archive-attachments = Attached files
upkeep-archive-loose = Files attached to no request any more
upkeep-archive-more = Also in this archive
upkeep-archive-history = History of the workspace
upkeep-archive-people = Address book
upkeep-archive-schema = Description of the answers (JSON Schema)
upkeep-archive-missing = Attached files that could not be read
upkeep-archive-folder-requests = requests
upkeep-archive-folder-credentials = micro-credentials
upkeep-archive-folder-trash = trash
upkeep-archive-folder-attachments = attachments
upkeep-archive-frameworks = Imported competency frameworks (CASE 1.1)
upkeep-archive-awards = Ledger of awards
upkeep-archive-file-awards = awards
upkeep-archive-folder-awards = signed-badges
upkeep-archive-folder-frameworks = frameworks
upkeep-archive-folder-loose = other attachments
upkeep-archive-file-history = history
upkeep-archive-file-people = people
upkeep-archive-column-at = Time (UTC)
upkeep-archive-column-who = Who
upkeep-archive-column-action = What
upkeep-archive-column-number = Request
upkeep-archive-column-title = Title
upkeep-archive-column-detail = Detail
upkeep-archive-column-name = Name
upkeep-archive-column-role = Role
upkeep-archive-column-organization = Organization
upkeep-archive-column-email = E-mail
upkeep-archive-column-phone = Phone
upkeep-archive-removed = What was removed
upkeep-archive-file-removed = what-was-removed
