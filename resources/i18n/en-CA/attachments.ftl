attachments-kind = { $kind ->
    [none] “{ $name }” cannot be attached: the ending of its name does not say what kind of file it is.
   *[other] “{ $name }” cannot be attached: files of the kind “{ $kind }” are not taken.
}
attachments-kind-fix = Save it as one of these kinds: { $kinds }.
attachments-folder = “{ $name }” is a folder.
attachments-folder-fix = Attach the files in it, each by itself.
attachments-unreadable = “{ $name }” cannot be read: { $why }.
attachments-unreadable-fix = Check that the file is still there and that you may open it, then attach it again.
attachments-large = “{ $name }” is larger than { $most } MB.
attachments-large-fix = Attach a smaller copy, or only the pages that matter.
attachments-empty = “{ $name }” is empty.
attachments-empty-fix = Open the file and save it again with its content, then attach it.
attachments-other = “{ $name }” is not a file of the kind { $kind }: its content is something else.
attachments-other-fix = Open it with the program that made it, save it there as one of the kinds that are taken, and attach that.
attachments-program = “{ $name }” is a program, whatever its name says. Programs are not kept.
attachments-program-fix = Delete it if you do not know where it came from. Attach a document that says the same.
attachments-link = “{ $name }” only points to a file or an address somewhere else.
attachments-link-fix = Attach the file itself; an address belongs in the text of an answer.
attachments-macros = “{ $name }” has macros: parts that run when somebody opens it.
attachments-macros-fix = Save it without macros, or as a PDF, and attach that.
attachments-active = “{ $name }” has a script in it that runs when somebody opens it.
attachments-active-fix = Save the picture as PNG or PDF, and attach that.
attachments-pieces = “{ $name }” is put together only when somebody opens it: from other files, or from pieces inside of pieces.
attachments-pieces-fix = Save the picture as PNG or PDF, and attach that.
attachments-bomb = “{ $name }” unpacks to far more than a document holds.
attachments-bomb-fix = Save it as a PDF and attach that. Delete it if you do not know where it came from.
attachments-unopened = “{ $name }” is not opened from here: nothing says what a file of the kind “{ $kind }” would do.
attachments-unopened-fix = Save a copy if you know where it came from, and open that.
