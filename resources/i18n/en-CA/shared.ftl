shared-address = This is not the address of a shared store.
shared-address-fix = It looks like postgresql://name@server/database. Your administrator has it.
shared-address-password = The address holds a password.
shared-address-password-fix = Leave it out of the address. You are asked for it, and your computer can keep it safely.
shared-away = The shared store { $name } cannot be reached. Check the network, then try again.
shared-busy = Somebody else is changing the same thing in { $name } at this moment. Try again.
shared-full = The server of { $name } can keep nothing more. Tell its administrator, then try again.
shared-unsure = The connection to { $name } broke while it was saving. When it is back, look whether your change is there before you make it again.
shared-damaged = Something in the shared store cannot be read.
shared-damaged-fix = Tell its administrator: the last backup of the server has it whole.
shared-no-right = Your role does not allow this.
shared-no-right-fix = Ask a person with that role, or ask the administrator to give it to you.
shared-read-only = The server of { $name } only lets itself be read.
shared-read-only-fix = Ask its administrator for the address of the server that takes changes.
shared-taken = This is already in the shared store, where you may not see it.
shared-taken-fix = Ask a person who may see all requests.
shared-not-prepared = The database { $name } is not prepared for mcdesk.
shared-not-prepared-fix = Check the address. If it is right, the administrator types: mcdesk store init
shared-newer = The shared store { $name } was brought up to date by a newer version of mcdesk.
shared-newer-fix = Install that version, or a later one.
shared-older = The shared store { $name } was prepared by an older version of mcdesk.
shared-older-fix = An administrator runs: mcdesk store upgrade. Until then, work with the older version.
shared-not-owner = The tables of { $name } belong to the account { $owner }, who alone brings them up to date.
shared-not-owner-fix = Ask the person with that account, or put { $owner } into the address.
shared-too-old = The shared store { $name } was prepared by a trial version of mcdesk, from which no upgrade leads on.
shared-too-old-fix = Take its records out with that version, as an archive or as packages, and prepare a new database.
shared-password = { $name } asks for the password of { $user }.
shared-password-fix = Enter the password that your administrator gave you.
shared-password-wrong = { $name } did not let { $user } in: { $said }.
shared-password-wrong-fix = Check the name and the password, or ask the administrator for a new one.
shared-refused = The server refused to open { $name }: { $said }.
shared-refused-fix = Check the address and your name in it, or ask the administrator of the server.
shared-role = There is no role { $role }.
shared-role-fix = Use one of these: { $roles }.
shared-file = { $file } does not name a shared store.
shared-file-fix = Ask your administrator for the file again, or enter the address.
shared-leave = Back
shared-title = Open a shared store
shared-about = Your department keeps its micro-credentials in one place. Enter the address that your administrator gave you, or open the file that names the store.
shared-where = Address of the store
shared-where-hint = For example postgresql://ada@db.example.org/health
shared-secret = Password
shared-secret-hint = Leave it empty where your computer signs you in by itself.
shared-keep = Keep the password in the keyring of this computer
shared-open = Open the store
shared-file-open = Open a file…
shared-files = Shared stores
shared-safe = The password is never in a file of mcdesk. What you may see and change follows from your role, which the server holds.
shared-reach-here = Shared store
shared-reach-away = Store out of reach
shared-away-keeps = Since { $time }. What you write stays in this window, and is saved as soon as the store is back. It is asked every few seconds.
shared-back = The shared store is back.
shared-unsaved = Recover unsaved work from { $time }?
shared-unsaved-text = What you wrote in “{ $title }” is on this computer and never reached the shared store.
shared-unsaved-gone = What you wrote in “{ $title }” is on this computer and never reached the shared store. That record can no longer be changed: recovered, your work becomes a record of its own.
shared-unsaved-recover = Recover
shared-unsaved-look = Show me what was written
shared-unsaved-leave = Leave it
shared-unsaved-left = A copy of what you wrote lies in the trash.
shared-unsaved-title = What you wrote before mcdesk ended
shared-unsaved-intro = { $count ->
    [one] One answer differs from what stood in the shared store.
   *[other] { $count } answers differ from what stood in the shared store.
}
shared-unsaved-both = Nothing is lost either way: if you leave it, a copy of what you wrote goes into the trash.
shared-unsaved-side-store = In the store then
shared-unsaved-side-here = What you wrote
shared-none = This needs a shared store, and a draft that is open in it.
shared-none-fix = In a workspace file everything is yours alone. File › Open shared store for a team.
shared-now = { $number } is shared: colleagues see it and write in it.
shared-no-more = { $number } is yours alone again.
shared-keep-back = Keep it to myself
shared-again = Share it again
shared-no-file = { $name } is a shared store: it lies on a server, not in a file.
shared-no-file-fix = Its backups and its place are the business of its administrator.
shared-brought = { $count ->
    [one] A colleague changed one answer here. It was brought in.
   *[other] A colleague changed { $count } answers here. They were brought in.
}
shared-closed = { $number } was submitted by a colleague while you wrote in it.
shared-closed-fix = Copy what you typed last: it can no longer be saved here. Then close the request and open it again.
shared-trashed = A colleague put { $number } into the trash.
shared-trashed-fix = What you write in it is still saved, but nobody finds it in the lists.
shared-trashed-out = Take it out of the trash
record-shared = Shared with colleagues
record-kept-back = No longer shared with colleagues
shared-both = { $count ->
    [one] You and a colleague changed the same answer. Nothing is saved until you decide what to keep.
   *[other] You and a colleague changed the same { $count } answers. Nothing is saved until you decide what to keep.
}
shared-both-fix = Both sides are kept until then. You can write on meanwhile.
shared-decide = Decide
shared-both-title = What to keep in { $number }?
shared-you = You, here
shared-colleague = A colleague, in the store
