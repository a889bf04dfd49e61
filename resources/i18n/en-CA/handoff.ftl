handoff-no-package = “{ $part }” is not a package that mcdesk can read.
handoff-no-manifest = “{ $part }” does not say what the package is.
handoff-missing = The package lacks its part “{ $part }”.
handoff-unlisted = The package holds a part “{ $part }” that it does not name.
handoff-hash = The part “{ $part }” is not as the sender wrote it.
handoff-damaged = The part “{ $part }” of the package is damaged.
handoff-name = The package holds a part “{ $part }” that does not belong in one.
handoff-link = The package holds a link, “{ $part }”.
handoff-encrypted = The part “{ $part }” is locked with a password.
handoff-twice = The package holds the part “{ $part }” twice.
handoff-bomb = The part “{ $part }” would become far larger than the file.
handoff-part-large = The part “{ $part }” is larger than any such part is.
handoff-many-parts = “{ $part }” has more than { NUMBER($most) } parts.
handoff-json = The part “{ $part }” is broken in line { NUMBER($line) }, at character { NUMBER($column) }.
handoff-json-text = The part “{ $part }” is not text.
handoff-json-object = The part “{ $part }” does not hold what it should.
handoff-json-twice = The part “{ $part }” says the same thing twice.
handoff-json-deep = The part “{ $part }” is nested too deeply.
handoff-json-many = The part “{ $part }” holds more values than any record has.
handoff-json-number = The part “{ $part }” holds a number that no record has.
handoff-json-half = The part “{ $part }” holds half a character.
handoff-shape = In the part “{ $part }”, “{ $what }” is not what it should be.
handoff-broken-fix = Nothing was changed here. Ask the sender to send the package again.
handoff-hostile-fix = Nothing was changed here. mcdesk does not write such packages: ask the sender whether they sent it.
handoff-newer = The package was made by a newer version ({ $program }) and has format { NUMBER($format) }.
handoff-newer-fix = Nothing was changed here. Install the newest mcdesk to open it.
handoff-too-large = “{ $file }” is larger than the { NUMBER($most) } MB that a package may have.
handoff-too-large-fix = Take large files out of the attachments, and send them another way.
handoff-not-written = The package “{ $file }” could not be written: { $why }
handoff-not-read = “{ $file }” could not be read: { $why }
handoff-other-record = The line “{ $part }” is about another record than the package.
handoff-packed = Package made
handoff-taken = Package taken in
handoff-copied = Package taken in as a copy
handoff-other-form = The package was written with the form “{ $form }”; the form in use here is “{ $own }”.
handoff-other-form-fix = Nothing was changed here. Choose that form in the preferences, or ask the sender which form they use.
handoff-file-kind = The part “{ $part }” brings a file “{ $file }” of a kind that is not taken, because it could be run.
handoff-proof-altered = A line of the history was changed after it was written ({ $line }).
handoff-proof-words = The words of a line of the history were changed after they were written ({ $line }).
handoff-proof-gap = A line is missing from the history before this one ({ $line }).
handoff-proof-signature = The signature of a line of the history does not hold ({ $line }).
handoff-proof-version = What was submitted is not what lies in the package now ({ $line }).
handoff-proof-answers = The answers in “{ $part }” were changed after the sender signed the package.
handoff-trashed = { $number } lies in the trash here.
handoff-trashed-fix = Take it out of the trash, then open the package again.
handoff-split = Both sides submitted another version of { $number } under the same number.
handoff-split-fix = Nothing was changed here. Take the package in as a copy and compare the two.
handoff-undecided = { $count ->
    [one] { NUMBER($count) } place is not decided yet.
   *[other] { NUMBER($count) } places are not decided yet.
}
handoff-undecided-fix = Nothing was changed here. Choose for each of them what to keep there.
handoff-note-signed = Signed with the key of { $name }, which is known here. Nothing was changed since.
handoff-note-new-key = Signed with a key that was never seen here. { $name } says that it is theirs; mcdesk cannot verify a name.
handoff-note-other-key = Signed with another key than { $name } used here before. Ask { $name } whether they have a new computer.
handoff-note-unsigned = Nobody signed this package: mcdesk cannot say who made it.
handoff-note-unsigned-now = This package is not signed, although { $name } signs with a key: it was made where nothing can be written, or somebody took the signature off and may have changed the answers. Ask { $name } which it is.
handoff-note-unsigned-before = This package is not signed, although earlier ones of this record were: it was made where nothing can be written, or somebody took the signature off and may have changed the answers. Ask { $name } which it is.
handoff-note-history = History: { NUMBER($lines) } { $lines ->
    [one] line
   *[other] lines
}, { NUMBER($signed) } signed, none changed.
handoff-note-elsewhere = { $count ->
    [one] { $count } line of its history is about a version that was submitted in another workspace under the same number, and is not in this package.
   *[other] { $count } lines of its history are about a version that was submitted in another workspace under the same number, and is not in this package.
}
handoff-note-unsealed = { $count ->
    [one] { NUMBER($count) } line of the history is older than signatures: nobody can say whether it was changed.
   *[other] { NUMBER($count) } lines of the history are older than signatures: nobody can say whether they were changed.
}
handoff-note-newer-form = It was written with a newer version of the form. What this one does not ask is kept, and not shown.
handoff-note-profile = It comes from another institution ({ $profile }).
handoff-note-missing = { $count ->
    [one] The file “{ $file }” is named in it and not in it.
   *[other] { NUMBER($count) } files are named in it and not in it, “{ $file }” among them.
}
handoff-fact-state = State
handoff-fact-from = From
handoff-fact-when = Sent
handoff-fact-program = Made with
handoff-fact-versions = Submitted versions
handoff-fact-files = Attachments
handoff-fact-note = Note
handoff-files = { $names } ({ $size } MB)
handoff-standing-new = New here. Taking it in adds it to this workspace.
handoff-standing-nothing = There is nothing in it that is not here.
handoff-standing-forward = Only the sender changed { $number } since both had the same. Taking it in brings these changes here.
handoff-standing-looked = The answers of { $number } are the same here. Taking it in brings only what the sender has looked at.
handoff-standing-merge = Both of you changed { $number }, in different places. Taking it in keeps all of it.
handoff-standing-conflict = Both of you changed { $number }, and in { $count ->
    [one] { NUMBER($count) } place
   *[other] { NUMBER($count) } places
} differently: you decide what to keep there.
handoff-standing-unrelated = Nobody knows a version of { $number } that both had. You decide about every difference: { NUMBER($count) }.
handoff-standing-gone = { $number } was deleted for good here. Taking it in brings it back under its number.
handoff-standing-split = Both of you submitted another version of { $number } under the same number. It can be taken in as a copy beside yours.
handoff-leave = Back, and leave it as it is
handoff-back = Back
handoff-take-in = Take it in
handoff-take-decide = Decide, place by place
handoff-take-copy = Take it in as a copy
handoff-open-here = Open what is here
handoff-spoken = What was said and decided there
handoff-more = { $count ->
    [one] and { NUMBER($count) } more
   *[other] and { NUMBER($count) } more
}
handoff-changes = What would change here
handoff-differences = How theirs differs from yours
handoff-before = Here:
handoff-after = Then:
handoff-side-ours = Yours:
handoff-side-theirs = Theirs:
handoff-send-title = Send as package
handoff-send-about = One file that somebody else opens with mcdesk: they read, change and decide, and send it back. What you both changed meanwhile is brought together.
handoff-send-holds = Goes along: answers, { $versions ->
    [one] { NUMBER($versions) } submitted version
   *[other] { NUMBER($versions) } submitted versions
}, { $files ->
    [one] { NUMBER($files) } attachment
   *[other] { NUMBER($files) } attachments
}, { $lines ->
    [one] { NUMBER($lines) } line of the history
   *[other] { NUMBER($lines) } lines of the history
}, signed with your key.
handoff-send-stays = Stays here: your private comments, your address book, other records.
handoff-send-missing = “{ $file }” is no longer in this workspace, and cannot go along.
handoff-note = A few words for whoever opens it (optional)
handoff-note-hint = They are shown before it is taken in.
handoff-save = Save package…
handoff-open = Open package
handoff-files-kind = Packages
handoff-sent = The package is saved: { $path }
handoff-sent-hint = Send the file as you send any other. mcdesk sends no mail.
handoff-ours = Yours
handoff-theirs = Theirs
handoff-merge-title = { $number }: what both of you changed
handoff-taken-in = Taken in: { $number } { $title }
handoff-copied-in = Taken in as a copy: { $number } { $title }
handoff-folder-slow = The folder { $folder } does not answer. Nothing is lost; mcdesk tries again.
handoff-folder-gone = The folder { $folder } cannot be reached: { $why } Nothing is lost; mcdesk tries again.
handoff-exchange-title = Exchange folder
handoff-exchange-about = A folder on a shared drive that all of you choose. What one sends there arrives with the others, who look into it before they take it in.
handoff-exchange-folder = The folder of this workspace
handoff-exchange-choose = Choose a folder…
handoff-exchange-other = Choose another folder…
handoff-exchange-stop = No longer use it
handoff-exchange-look = Look again
handoff-exchange-waiting = { $count ->
    [one] { NUMBER($count) } record waits to be written there. mcdesk writes it as soon as the folder can be reached.
   *[other] { NUMBER($count) } records wait to be written there. mcdesk writes them as soon as the folder can be reached.
}
handoff-exchange-arrived = { $count ->
    [0] Nothing new in the exchange folder
    [one] { NUMBER($count) } package has arrived in the exchange folder
   *[other] { NUMBER($count) } packages have arrived in the exchange folder
}
handoff-exchange-from = From { $name }, { $when }
handoff-exchange-open = Look into it
handoff-exchange-aside = Do not offer again
handoff-exchange-show = Show
handoff-exchange-unread = Not readable yet
handoff-exchange-unread-about = Somebody may still be writing these. They are tried again each time.
handoff-deliver = Send to the exchange folder
handoff-delivered = Sent to the exchange folder: { $folder }
handoff-around = Something comes before or after the package in “{ $part }”, or it tells of more than it holds.
handoff-no-file = “{ $file }” is not a file that can be read to its end.
handoff-no-file-fix = Nothing was changed here. Choose the package itself: a folder or a device is none.
handoff-file-name = The part “{ $part }” brings a file with the name “{ $file }”, which could lead elsewhere.
handoff-proof-covering = What surrounds the answers was changed after the sender signed the package: “{ $part }” names other words, another sender or other files.
handoff-carried = Taken along, to be worked on away from the store
handoff-returned = Brought back to the store
