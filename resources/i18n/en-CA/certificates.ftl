# Certificates: templates, what is checked before any is made, what was made.
certificates-code-alt = QR code that leads to { $address }
certificates-file-title = { $credential }: certificate of { $name }
certificates-file-subject = Printed summary of a micro-credential
certificates-enclosed = The signed digital credential (Open Badges 3.0)
certificates-seal-own = Sealed with the key of { $signer }, for which nobody else vouches: readers show that the issuer is unknown.
certificates-seal-vouched = Sealed with the key of { $signer }.
certificates-head-id = Name
certificates-head-name = Template
certificates-head-paper = Paper
certificates-written = { $file } is written.
certificates-held = { $count ->
    [one] One certificate waits. Fix what blocks it, then make the certificates again: only that one is made.
   *[other] { $count } certificates wait. Fix what blocks them, then make the certificates again: only those are made.
}
certificates-nothing-made = Nothing was made. Fix what blocks, then make the certificates again.
certificates-merged-made =
    { $count ->
        [one] { $file } holds one certificate.
       *[other] { $file } holds { $count } certificates.
    }
certificates-made =
    { $kept ->
        [0] { $fresh } made in { $folder }.
       *[other] { $fresh } made in { $folder }; { $kept } were there already and are unchanged.
    }
certificates-contact-title =
    { $count ->
        [one] Contact sheet: one certificate
       *[other] Contact sheet: { $count } certificates
    }
certificates-contact-file = contact-sheet
certificates-contact-made =
    { $count ->
        [one] { $file } shows them all, with a picture of its page.
       *[other] { $file } shows them all, with pictures of its { $count } pages.
    }
certificates-sealed = Sealed with the key of { $signer }.
certificates-sealed-own = Sealed with the key of { $signer }, which vouches for itself: readers show “issuer unknown”.
certificates-merged-title =
    { $count ->
        [one] { $credential }: one certificate
       *[other] { $credential }: { $count } certificates
    }
certificates-report-file = certificates-report
certificates-report-row = Row
certificates-report-learner = Learner
certificates-report-file-name = File
certificates-report-bytes = Bytes
certificates-report-state = State
certificates-fresh = made
certificates-kept = there already
certificates-checked =
    { $blocking ->
        [0] { $learners } learners checked: nothing blocks.
       *[other] { $learners } learners checked: { $blocking } findings block.
    }
certificates-more =
    { $count ->
        [one] One more finding; --json lists all.
       *[other] { $count } more findings; --json lists all.
    }
certificates-in-the-way =
    { $count ->
        [one] “{ $file }” is in the folder already and is not of this class.
       *[other] “{ $file }” and other files of the same names, { $count } in all, are in the folder already and are not of this class.
    }
certificates-in-the-way-fix = Choose an empty folder, or move those files away.
certificates-not-read = “{ $file }” could not be read.
certificates-not-written = “{ $file }” could not be written.
certificates-no-template = There is no template “{ $name }”.
certificates-no-template-fix = Name one of { $known }, or the file of a template.
certificates-no-names = No column of the table holds the learners’ names.
certificates-no-names-fix = Call the column “Name of the learner” or learner_name.
certificates-set = “{ $given }” is not a field with a value.
certificates-set-fix = Write field=value. The fields are: { $known }.
certificates-no-credential = There is no credential { $number } for { $learner }.
certificates-no-credential-fix = Put { $number }.json or { $number }.jwt into { $folder }.
certificates-key-closed = The key could not be opened with this passphrase.
certificates-key-closed-fix = Check the passphrase and that the file is a PKCS #12 file (.p12, .pfx).
certificates-key-other = The file holds no key that certificates can be sealed with.
certificates-key-other-fix = Choose a PKCS #12 file with an RSA or elliptic-curve key and its certificate.
certificates-pattern = The files cannot be called “{ $pattern }”.
certificates-pattern-fix = Use at least one of these fields: { $known }.
certificates-image-broken = “{ $image }” is not a picture that can be read.
certificates-image-broken-fix = Save the picture as PNG or JPEG and choose it again.
certificates-image-large = “{ $image }” has more than { $most } million pixels.
certificates-image-large-fix = Make the picture smaller: 3,000 pixels across are enough for a page.
certificates-package-large = The file is larger than a template can be.
certificates-package-broken = The file is damaged or incomplete.
certificates-package-strange = The file holds what no template holds.
certificates-package-json = The description of the template cannot be read.
certificates-package-fix = Export the template again where it was made, and choose the new file.
certificates-not-a-template = This is not a template of a certificate.
certificates-not-a-template-fix = Choose a file that was exported as a template.
certificates-newer = The template was made by a newer mcdesk; this one reads version { $own }.
certificates-newer-fix = Update mcdesk, or export the template from the older program.
certificates-twice = Two boxes are called “{ $id }”.
certificates-twice-fix = Give one of them another id.
certificates-no-image = The box “{ $box }” shows the picture “{ $image }”, which is not in the file.
certificates-no-image-fix = Add the picture, or choose another for the box.
certificates-unknown-field = The box “{ $box }” names the field “{ $field }”, which there is not.
certificates-unknown-field-fix = Use a field of the list, or take the braces away.
certificates-wrong = There is a mistake at { $path }.
certificates-wrong-boxes = “boxes” must be a list of { $most } boxes or fewer.
certificates-wrong-object = An object in braces is wanted here.
certificates-wrong-unknown = There is no such entry here. Known are: { $known }.
certificates-wrong-id = Write an id of small letters, digits, hyphens and underscores, 60 characters at most.
certificates-wrong-words = Write words as an object with “en” and “fr”, { NUMBER($most) } characters at most each.
certificates-wrong-number = Write a number from { $low } to { $high }.
certificates-wrong-switch = Write true or false.
certificates-wrong-colour = Write a colour as #rrggbb.
certificates-wrong-choice = Write one of: { $choices }.
certificates-wrong-place = Write the place as four numbers: left, top, width and height in points, none beyond { $far }.
certificates-wrong-image = Write the name of a picture, or nothing.
certificates-check-field-absent = The template never says: { $field } ({ $language }).
certificates-check-field-absent-fix = Add the field to a text box.
certificates-check-no-summary = No box is for certificates without a verification address.
certificates-check-no-summary-fix = Add a text box that gives way to the address, and says that the PDF is a printed summary.
certificates-check-no-title = No box is the title, which screen readers name the page by.
certificates-check-no-title-fix = Give the box with the name of the micro-credential the role “Title”.
certificates-check-heading-first = The heading “{ $box }” is read before the title.
certificates-check-heading-first-fix = Move it behind the title in the reading order, or make it ordinary text.
certificates-check-two-titles = “{ $box }” is a second title.
certificates-check-two-titles-fix = Make it a heading or ordinary text.
certificates-check-no-words = The box “{ $box }” has no words in this language ({ $language }).
certificates-check-no-words-fix = Write them, or delete the box.
certificates-check-no-alt = “{ $box }” has no description for those who cannot see it ({ $language }).
certificates-check-no-alt-fix = Describe it in a few words, or give it the role “Decoration”.
certificates-check-small = The letters of “{ $box }” may shrink to { $size } points.
certificates-check-small-fix = Let them be { $least } points or more.
certificates-check-code-small = The code “{ $box }” is { $size } points wide, which is hard to scan from paper.
certificates-check-code-small-fix = Make it { $least } points (20 mm) or more.
certificates-check-over-picture = “{ $box }” is on the picture “{ $other }”: its contrast cannot be measured.
certificates-check-over-picture-fix = Look at the preview, or put a filled frame between the two.
certificates-check-contrast = The colour of “{ $box }” has a contrast of { $found } on { $ground }.
certificates-check-contrast-fix = Choose a colour with { $needed } or more.
certificates-check-off-page = “{ $box }” reaches beyond the page.
certificates-check-off-page-fix = Move it or make it smaller.
certificates-check-margin = “{ $box }” is in the margin of { $margin } points, where printers may cut.
certificates-check-margin-fix = Move it inward.
certificates-check-overlap = “{ $box }” and “{ $other }” lie over each other.
certificates-check-overlap-fix = Move one of them, or make it smaller.
certificates-check-nobody = There are no learners.
certificates-check-nobody-fix = Choose a table with at least one row under its headers.
certificates-check-longest = The longest name, { $learner }, is set in { $size } points instead of { $usual }, on { $lines } lines.
certificates-check-longest-fix = Look at the preview of this certificate.
certificates-check-value-absent = { $learner } has nothing under: { $field }.
certificates-check-value-absent-fix = Fill it in for this row, or once for all.
certificates-check-day = “{ $value }” under { $field } is not a day that can be read.
certificates-check-day-fix = Write it as 2026-11-09 or 9 November 2026.
certificates-check-accents = “{ $value }” under { $field } looks like accents that were damaged on the way.
certificates-check-accents-fix = Read the table with another encoding, or write the words again.
certificates-check-address = “{ $value }” is not a web address that a code can lead to.
certificates-check-address-fix = Write one that begins with https:// and has { $most } characters or fewer, or leave it empty.
certificates-check-summary-absent = { $learner } has no verification address, and the template has no box that says so.
certificates-check-summary-absent-fix = Give the address, or add a box that gives way to it.
certificates-check-id-twice = { $learner } and { $other } have the same number, { $value }.
certificates-check-id-twice-fix = Give each certificate a number of its own.
certificates-check-name-twice = { $learner } is in the table twice, without a number that tells the two apart.
certificates-check-name-twice-fix = Delete one row, or give each a number.
certificates-check-too-long = The words of “{ $box }” do not fit: they need { $height } points at { $size }, and there are { $room }.
certificates-check-too-long-fix = Make the box larger, let its letters be smaller, or shorten the words.
certificates-check-outcomes-long = The outcomes do not fit: they need { $height } points at { $size }, and there are { $room }.
certificates-check-outcomes-long-fix = Shorten the outcomes, give the list more room or another column.
certificates-check-glyphs = No bundled font has { $characters } ({ $codes }), so “{ $box }” would show boxes instead.
certificates-check-glyphs-fix = Write the words without these characters; a name in Latin letters, as on the person’s papers.
certificates-no-own = There is no template “{ $id }” in this workspace.
certificates-no-own-fix = Choose one from the list of templates.
certificates-title = Certificates
certificates-intro = What learners are given on paper and as a PDF: a printed summary of the micro-credential, with the signed credential inside. Copy a template, and make it your college’s own.
certificates-own = Templates of this workspace
certificates-own-none = None yet. Copy one of the templates below, or import one from a file.
certificates-bundled = Templates that come with mcdesk
certificates-edit = Design
certificates-edit-name = Design “{ $name }”
certificates-copy = Copy and design
certificates-copy-name = Copy “{ $name }” and design the copy
certificates-export-name = Save “{ $name }” as a file
certificates-remove = Remove
certificates-remove-name = Remove “{ $name }”
certificates-removed = “{ $name }” is removed from this workspace.
certificates-bring-back = Bring it back
certificates-import = Import a template…
certificates-export = Save as a file…
certificates-exported = { $file } is saved.
certificates-files = Templates of certificates
certificates-copy-of = { $name } (copy)
certificates-designer = Designer of a certificate
certificates-canvas = The page
certificates-canvas-hint = Arrow keys move what is chosen, with Ctrl they resize it, with Shift in steps of ten points. Page Up and Page Down choose the box before and after, Delete removes it, plus and minus zoom.
certificates-properties = Properties of the box
certificates-several =
    { $count ->
        [one] One box is chosen.
       *[other] { $count } boxes are chosen. Align or arrange them with the tools above; choose one to see its properties.
    }
certificates-none-chosen = Choose a box on the page or in the list of boxes to see its properties.
certificates-boxes = Boxes in the order of reading
certificates-boxes-hint = A screen reader reads the boxes in this order. Enter shows the properties of a box.
certificates-read-earlier = Read earlier
certificates-read-later = Read later
certificates-checks = What was found
certificates-nothing-found = Nothing to fix: fields, contrast, margins, roles and room are in order.
certificates-go-to-box = Go to the box
certificates-side = Boxes, properties and checks
certificates-tab-properties = Box
certificates-tab-boxes = All boxes
certificates-tab-checks = Checks
certificates-tab-checks-count = Checks ({ $count })
certificates-severity-block = Blocks
certificates-severity-warning = Warning
certificates-severity-note = Note
certificates-back = All templates
certificates-saved = Saved
certificates-saving = Saving…
certificates-read-only = Read-only
certificates-add = Add
certificates-align = Align
certificates-arrange = Arrange
certificates-undo = Undo
certificates-redo = Redo
certificates-undo-what = Undo: { $what }
certificates-redo-what = Redo: { $what }
certificates-undo-move = move
certificates-undo-resize = resize
certificates-undo-change = change a property
certificates-undo-delete = delete
certificates-undo-add = add a box
certificates-undo-align = align
certificates-undo-layer = forward or backward
certificates-undo-order = order of reading
certificates-undo-sheet = another sheet
certificates-zoom-in = Zoom in
certificates-zoom-out = Zoom out
certificates-zoom-page = Whole page
certificates-snap = Snap
certificates-shown-lang = Language shown
certificates-shown-sample = Learner shown
certificates-shown-sheet = Sheet
certificates-en = English
certificates-fr = French
certificates-in-en = { $what }, English
certificates-in-fr = { $what }, French
certificates-sample-usual = Usual name
certificates-sample-long = Long name
certificates-sample-without-address = No address
certificates-sheet-letter-landscape = Letter, landscape
certificates-sheet-letter-portrait = Letter, portrait
certificates-sheet-a4-landscape = A4, landscape
certificates-sheet-a4-portrait = A4, portrait
certificates-open-pdf = Open as PDF
certificates-new-text = New text
certificates-align-left = Left edges
certificates-align-centre = Centres, across
certificates-align-right = Right edges
certificates-align-top = Top edges
certificates-align-middle = Middles, down
certificates-align-bottom = Bottom edges
certificates-do-forward = Bring forward
certificates-do-backward = Send backward
certificates-do-duplicate = Duplicate
certificates-do-delete = Delete
certificates-kind-text = Text
certificates-kind-list = List of outcomes
certificates-kind-image = Picture
certificates-kind-code = QR code
certificates-kind-line = Line
certificates-kind-frame = Frame
certificates-kind-seal = Seal
certificates-insert-field = Insert a field
certificates-choose-picture = Choose a picture…
certificates-no-picture = No picture
certificates-picture-none = No picture yet
certificates-pictures = Pictures
certificates-box-text = Words
certificates-box-alt = Description for those who cannot see it
certificates-box-image = Picture
certificates-box-role = Read as
certificates-box-needs = Only with
certificates-box-unless = Gives way to
certificates-box-cut = Letters
certificates-box-size = Size in points
certificates-box-least = Least size in points
certificates-box-colour = Colour
certificates-box-across = Across
certificates-box-down = Down
certificates-box-leading = Distance of lines
certificates-box-tracking = Space between letters
certificates-box-capitals = Capitals
certificates-box-shrink = Shrink before wrapping
certificates-box-columns = Columns
certificates-box-stroke = Width of the line
certificates-box-fill = Filled with
certificates-box-style = Border
certificates-box-layer = Layer
certificates-box-x = From the left, in points
certificates-box-y = From the top, in points
certificates-box-width = Width in points
certificates-box-height = Height in points
certificates-value-role-title = Title
certificates-value-role-heading = Heading
certificates-value-role-text = Text
certificates-value-role-figure = Picture with a description
certificates-value-role-artifact = Decoration, not read
certificates-value-needs-none = Always
certificates-value-unless-none = Nothing
certificates-value-cut-sans = Sans
certificates-value-cut-sans-bold = Sans, bold
certificates-value-cut-sans-italic = Sans, italic
certificates-value-cut-serif = Serif
certificates-value-cut-serif-bold = Serif, bold
certificates-value-cut-serif-italic = Serif, italic
certificates-value-across-left = Left
certificates-value-across-centre = Centre
certificates-value-across-right = Right
certificates-value-down-top = Top
certificates-value-down-middle = Middle
certificates-value-down-bottom = Bottom
certificates-value-style-single = One line
certificates-value-style-double = Two lines
certificates-value-style-ornate = Ornate
certificates-progress = { $done } of { $total }
certificates-page = The page
certificates-box-name = Name of the template
certificates-box-background = Colour of the page
certificates-box-margin = Margin in points
