editors-optional = { $label } (optional)
editors-block = Problem:
editors-warning = Advice:
editors-note = Note:
editors-words-left = { $found } of { $most } words
editors-words-over = { $over ->
    [one] { $over } word over the limit of { $most }
   *[other] { $over } words over the limit of { $most }
}
editors-chars-left = { $found } of { $most } characters
editors-chars-over = { $over ->
    [one] { $over } character over the limit of { $most }
   *[other] { $over } characters over the limit of { $most }
}
editors-option = { $question }: { $option }
editors-clear-choice = Clear the choice
editors-clear-choice-of = Clear the choice: { $question }
editors-not-chosen = Not chosen yet
editors-find-option = Find in the list
editors-find-option-of = Find in the list: { $question }
editors-open-calendar = Open the calendar: { $question }
editors-year-before = Year before
editors-year-after = Year after
editors-person-name = Name
editors-person-role = Role
editors-person-organization = Organization
editors-person-email = E-mail
editors-person-phone = Phone
editors-person-suggested = People whose names fit
editors-no-rows-of = { $table } has no rows yet to choose from.
editors-add-rows-first = Go to { $table } and add them first
editors-row-unnamed = Row { $number }, not named yet
editors-item = { $code }  { $title } · { $framework }
editors-item-choose = Choose from a framework
editors-item-change = Choose another
editors-item-remove = Remove
editors-item-remove-of = Remove what is chosen: { $question }
editors-item-find-of = Find in the frameworks: { $question }
editors-item-list = Items of the frameworks: { $question }
editors-file-wants = Drop or paste a file here, or choose one: { $kinds }; { $most } MB at most.
editors-file-kinds = Files that are taken
editors-file-browse = Choose a file…
editors-file-browse-title = Choose a file: { $question }
editors-file-reading = Reading the file
editors-file-replace = Replace…
editors-file-open = Open
editors-file-save = Save as…
editors-file-save-title = Save { $name } as
editors-file-remove = Remove
editors-file-name = { $name } ({ $size } kB)
editors-file-not-written = { $name } could not be written: { $why }. Choose another folder.
editors-choose-rows = Choose
editors-rows-chosen = { $count ->
    [0] None chosen
    [one] { $count } chosen
   *[other] { $count } chosen
}
editors-add-row = Add a row
editors-add-row-to = Add a row: { $table }
editors-no-rows = { $table }: each entry will be here as a row of its own.
editors-not-named = Not named yet
editors-row-heading = { $number }  { $title }
editors-row-of = row { $number }, { $title }
editors-row-removed = Removed: { $title }.
editors-put-back = Put it back
editors-cell = { $label }, row { $number }
editors-fold = Fold { $row }
editors-unfold = Unfold { $row }
editors-move-up = Move up (Alt+Up): { $row }
editors-move-down = Move down (Alt+Down): { $row }
editors-duplicate = Duplicate (Ctrl+D): { $row }
editors-remove = Remove (Ctrl+Shift+Delete): { $row }
editors-more = More for { $row }
editors-menu-up = Move up
editors-menu-down = Move down
editors-menu-duplicate = Duplicate
editors-menu-remove = Remove
editors-row-number = { $item } { $number }
editors-row = Row
editors-verb = Verb: { $verb }.
editors-verb-level = Verb: { $verb }. Level: { $level }.
editors-write-verb = Write “{ $verb }”
editors-leave-words-out = Leave these words out
editors-month-before = Month before
editors-month-after = Month after
editors-file-not-pasted = No file was copied. Copy one file or a picture, then paste it here.
editors-file-picture = Pasted picture
editors-file-one = This question takes one file, and { $count } came. Choose the one that belongs here.
