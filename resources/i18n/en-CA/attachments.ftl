attachments-kind = A file of the kind “{ $kind }” cannot be attached.
attachments-kind-fix = Save it as one of these kinds: { $kinds }.
attachments-unreadable = “{ $name }” cannot be read: { $why }.
attachments-unreadable-fix = Check that the file is still there and that you may open it, then attach it again.
attachments-large = “{ $name }” is larger than { $most } MB.
attachments-large-fix = Attach a smaller copy, or only the pages that matter.
attachments-empty = “{ $name }” is empty.
attachments-empty-fix = Open the file and save it again with its content, then attach it.
