shell-home = Home
shell-requests = Requests
shell-places = Places
shell-sample = Sample data
shell-preview = Preview
shell-submit = Submit
shell-saved = Saved { $time }
shell-saving = Saving…
shell-not-saved = Not saved
shell-not-saved-fix = What you wrote is still in this window, and saving is tried again by itself. Free some space or put the disk back, or go on writing.
shell-read-only = Read-only
shell-locked-state = { $state }, read-only
shell-retry = Try again
shell-try-again = Open again for writing
shell-close = Close
shell-close-anyway = Close without saving
shell-cannot-close = mcdesk stays open, because your last changes could not be saved.
shell-cannot-close-fix = Try again once the disk is back and has room. If you close without saving, what was written after { $time } is lost.
shell-cannot-close-words-fix = Try again once the disk is back and has room. If you close without saving, text that was not sent is lost.
shell-banner-close = Put this message away
shell-banner-more = { $count ->
    [one] One more message
   *[other] { $count } more messages
}
shell-banner-newest = Only the newest message
shell-said = Messages
shell-said-about = { $count ->
    [0] Nothing was said since this workspace was opened.
   *[other] What was said since this workspace was opened, the newest first.
}
shell-no-workspace = No workspace is open.
shell-no-workspace-fix = Open a workspace first, or begin a request: mcdesk then makes one.
shell-held = { $holder } has this workspace open. You can read and export it here, but not change it.
shell-held-fix = Ask them to close it, or close the other window of mcdesk, then open it again.
shell-disk-read-only = This workspace can only be read: the file or its folder is write-protected.
shell-disk-read-only-fix = You can read and export everything. To make changes, copy the file to a folder of your own and open the copy.
shell-place-fix = You can go on. It is safer to keep the workspace in a folder of this computer that is not synchronized, and to share it by export.
shell-own-file = { $file } could not be used, so what comes with mcdesk is in force. { $why }
shell-own-file-fix = The preferences name its mistakes; “mcdesk form check” and “mcdesk profile check” name all of a form or profile. Fix the file, then start mcdesk again.
shell-sample-banner = This is sample data. Every person, organization and figure in it is invented.
shell-sample-banner-fix = Try everything, from a request to a badge: no badge that is awarded here is worth anything.
shell-sample-leave = Go to my own workspace
shell-recovery = mcdesk closed unexpectedly at { $time }.
shell-recovery-text = Your work on “{ $title }” was saved to the last half second.
shell-recovery-continue = Continue
shell-recovery-look = Show me what was saved
shell-recovery-before = Start from the version before
shell-recovery-title = What was saved before mcdesk closed
shell-recovery-intro = { $count ->
    [one] One answer differs from what was there when you opened the request.
   *[other] { $count } answers differ from what was there when you opened the request.
}
shell-recovery-both = Nothing is lost either way: if you start from the version before, what was saved is kept as a copy in the trash.
shell-recovery-side-before = Before
shell-recovery-side-saved = Saved
shell-recovery-nothing = No answer
shell-fault = Something in mcdesk went wrong. Your work is saved.
shell-fault-fix = You can go on. A report of the fault was written on this computer; it holds no answers and is sent to nobody.
shell-fault-look = Look at the report
shell-exported = The PDF is here: { $path }
shell-open-pdf = Open the PDF
shell-none-open = { $file } could not be opened, so there is nowhere to begin.
shell-none-open-fix = Go to the home page and open another workspace, or make a new one.
shell-open-existing = Open that workspace
shell-all-saved = Everything is saved.
shell-no-problem = Nothing to fix: no rule has an objection.
shell-show-first-problem = Show the first problem
shell-title-error = Error: { $title }
shell-files-workspace = mcdesk workspace
shell-files-all = All files
shell-files-open = Open a workspace
shell-files-new = New workspace
shell-files-name = Micro-credentials
shell-files-pdf = PDF document
shell-files-pdf-title = Save the proposal as PDF
shell-nothing-opens = No program on this computer opens { $name }.
shell-nothing-opens-fix = It is here: { $path }
shell-nothing-opens-address = Choose a program for such addresses in the settings of this computer.
shell-no-way-back = There is no place before this one.
shell-no-way-on = There is no place after this one.
shell-search-clear = Empty the search
