# Files of the program's own kinds: what they are called on the desktop, and what opens them.
files-program = Micro-credentials
files-program-comment = Request, design, review and award micro-credentials
files-type-request = Micro-credential package
files-type-workspace = Micro-credential workspace
files-type-store = Shared store of micro-credentials
files-title = Opening files
files-about = A double click on a package (.mcrequest), a workspace (.mcworkspace) or the file of a shared store (.mcstore) can open it in mcdesk. This concerns your account only and needs no administrator.
files-standing-nobody = This computer does not know yet that mcdesk opens these files.
files-standing-here = A double click opens these files in this mcdesk.
files-standing-elsewhere = A double click opens these files in another program, or in another copy of mcdesk.
files-standing-by-itself = On macOS the installed program sees to this by itself; there is nothing to set.
files-looking = Looking…
files-associate = Open these files in mcdesk
files-associate-again = Open these files in this mcdesk
files-forget = Stop opening them in mcdesk
files-associated = A double click opens these files in mcdesk now.
files-forgotten = This computer has forgotten what mcdesk registered.
files-by-itself = On macOS only an installed program opens files, and it sees to that by itself.
files-by-itself-fix = Put mcdesk into the folder Applications and start it once.
files-no-tool = The tool “{ $tool }” is not on this computer. Have the package shared-mime-info installed, then try again.
files-tool-failed = “{ $tool }” could not finish, so the desktop may not know of the change yet.
files-registry = The registry key “{ $key }” could not be read or written.
files-not-ours = “{ $names }” cannot be opened like this.
files-not-ours-fix = Packages (.mcrequest), workspaces (.mcworkspace) and files of a shared store (.mcstore) can be dropped on any page. Other files go where they belong: on a question that takes a file, a badge design, the frameworks, the catalogue, or the awards.
files-one-by-one = { $count } files came at once, and one at a time is taken here.
files-one-by-one-fix = Drop them one after the other.
files-one-workspace = Of several workspaces, “{ $name }” is opened. Left closed: { $others }.
files-one-workspace-fix = One workspace is open at a time. Opening another closes this one.
files-open-other = Open “{ $name }”
files-not-closed = What is open could not be saved, so it stays open. Not opened: { $names }.
files-not-closed-fix = Deal with what stands in the way of saving, then open them again.
files-not-closed-again = Open them again
files-wait-dialog = { $count ->
    [one] The file opens as soon as the dialog is closed.
   *[other] { NUMBER($count) } files open as soon as the dialog is closed.
}
files-wait-locked = { $count ->
    [one] The package “{ $name }” is shown once the workspace is open.
   *[other] { NUMBER($count) } packages are shown once the workspace is open.
}
files-wait-locked-fix = Give the passphrase, or open another workspace.
files-next = { $count ->
    [one] One more package waits: “{ $name }”.
   *[other] { NUMBER($count) } more packages wait. The next is “{ $name }”.
}
files-next-look = Look into it
files-next-leave = Not now
