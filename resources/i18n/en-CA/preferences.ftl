preferences-title = Preferences
preferences-intro = These are kept on this computer, for you alone. A change is in force at once. Your work is always saved as you write.
preferences-reset = Use the defaults for everything
preferences-were-reset = Every preference has its default again.
preferences-take-back = Take that back
preferences-file-none = The one that comes with mcdesk is in force.
preferences-file-choose = Choose a file…
preferences-file-check = Check again
preferences-file-leave = Use the one that comes with mcdesk
preferences-file-kind = TOML file
preferences-file-checking = Checking the file…
preferences-file-good = { $file } has no mistakes.
preferences-file-mistakes = { $count ->
    [one] { $file } has one mistake, so it is not in force. Fix it and check again.
   *[other] { $file } has { $count } mistakes, so it is not in force. Fix them and check again.
}
preferences-file-line = Line { $line }:
preferences-file-more = { $count ->
    [one] One more mistake.
   *[other] { $count } more mistakes.
}
preferences-unreadable = { $file } cannot be read: { $why }.
preferences-store = { $name } opens at the next start.
preferences-store-open = Open it now
preferences-role-later = Your role ({ $role }) counts from the next workspace that you open.
preferences-role-reopen = Open this workspace again
