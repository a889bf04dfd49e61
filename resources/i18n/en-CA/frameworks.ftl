### Competency frameworks: importing, browsing, what is covered.

frameworks-presets-broken = The list of known frameworks that comes with the program is damaged: { $why }.
frameworks-unknown = There is no framework “{ $id }” here.
frameworks-unknown-fix = See the list of frameworks for their ids.
frameworks-no-preset = “{ $key }” is not a known kind of framework file.
frameworks-no-preset-fix = Known are: { $known }.

## What is asked of every framework
frameworks-missing-name = The framework has no name.
frameworks-missing-version = The version is missing.
frameworks-missing-publisher = The publisher is missing.
frameworks-missing-licence = The licence is missing.
frameworks-missing-attribution = The attribution is missing: the words that name whose work this is.
frameworks-missing-source = The address of the source is missing.
frameworks-source-no-link = The source must be a web address that begins with https:// or http://.
frameworks-id-taken = “{ $id }” is a framework that comes with the program. Give this one another name.
frameworks-not-confirmed = The licence of this framework must be confirmed before it is imported.
frameworks-missing-fix = The licence, attribution, version and source are shown wherever an item of the framework is used.

## What is wrong with a row
frameworks-row-no-code = The row has no code.
frameworks-row-long-code = The code is longer than { $most } characters.
frameworks-row-no-title = { $code } has no title.
frameworks-row-duplicate = { $code } is already in row { $first }.
frameworks-row-no-parent = { $code } names “{ $parent }” as the item above, which is not in the file. It is put at the top.
frameworks-row-loop = { $code } is below itself. It was put at the top.
frameworks-row-long-text = A text of { $code } is longer than { $most } characters. It was cut there.
frameworks-case-no-id = The item has no identifier that can be used.
frameworks-case-no-json = What is in the file is damaged, or is not JSON.
frameworks-case-no-package = The file is JSON, but not a CASE package: it has no CFDocument.
frameworks-case-large = The file is larger than { $most } MB.
frameworks-case-broken-fix = Export the framework again as a CASE package (CFPackage) where you found it.
frameworks-nothing-read = Nothing in “{ $file }” can be used as an item of a framework.
frameworks-nothing-read-fix = Check which columns hold the code and the title.
frameworks-no-base = There is no framework yet to which these texts could be added.
frameworks-no-base-fix = Import the file in the other language first.
frameworks-lacking-code = No column is chosen for the code.
frameworks-lacking-uri = No column is chosen for the URI.
frameworks-lacking-title_en = No column is chosen for the title.
frameworks-lacking-title_fr = No column is chosen for the title.
frameworks-lacking-fix = Every item needs a code and a title. Choose their columns.

## Taking out
frameworks-not-imported = “{ $id }” is not an imported framework.
frameworks-not-imported-fix = Only imported frameworks can be taken out.
frameworks-in-use =
    { $count ->
        [one] One record uses the framework: { $records }.
       *[other] { $count } records use the framework: { $records }.
    }
frameworks-in-use-fix = Remove its competencies there first. A record in the trash counts until it is deleted for good.

## Where an item is used
frameworks-named = { $name }, version { $version }
frameworks-licence-line = Licence: { $licence }
frameworks-no-strength = No strength chosen

## What is covered
frameworks-coverage = Coverage
frameworks-coverage-of = Competencies covered by the micro-credentials of { $name }
frameworks-outcome = Learning outcome
frameworks-competency = Competency
frameworks-kind-request = Request
frameworks-kind-credential = Micro-credential
frameworks-column-framework = Framework
frameworks-column-code = Code
frameworks-column-competency = Competency
frameworks-column-strength = Strength
frameworks-column-record = Number
frameworks-column-title = Title
frameworks-column-outcome = Learning outcome
frameworks-column-licence = Version, attribution, licence, source

## Browsing and choosing
frameworks-branch = { $name } ({ $count })
frameworks-line-superseded = { $item } (superseded)
frameworks-line-chosen = { $item } (chosen already)
frameworks-browse = Type to search titles, other names and descriptions in both languages, or open the tree.
frameworks-searching = Searching…
frameworks-found-many = { $count } or more found. Another word narrows it down.
frameworks-superseded = No longer in the framework since version { $version }. What is aligned with it stays.
frameworks-superseded-by = No longer in the framework since version { $version }. In its place: { $items }.
frameworks-already-chosen = This competency is chosen already.
frameworks-not-superseded = This competency is no longer in the framework. Choose one that is in force.
frameworks-also = Also called: { $names }
frameworks-also-other-language = French: { $title }
frameworks-kind = Kind: { $kind }
frameworks-drag-hint = Enter adds the competency as a column. It can also be dragged to an outcome.
frameworks-counts =
    { $count ->
        [one] One item in force
       *[other] { $count } items in force
    }{ $superseded ->
        [0] {""}
       *[other] ; { $superseded } superseded
    }

## The page
frameworks-place = Frameworks
frameworks-at-hand = Frameworks at hand
frameworks-all =
    { $count ->
        [one] One framework
       *[other] All { $count } frameworks
    }
frameworks-items =
    { $count ->
        [one] One item
       *[other] { $count } items
    }
frameworks-version = Version { $version }
frameworks-imported = Imported into this workspace
frameworks-bundled = Comes with the program
frameworks-import = Import a framework…
frameworks-import-again = Import a newer version…
frameworks-show-coverage = What is covered
frameworks-export = Save as CASE 1.1 or table…
frameworks-remove = Remove
frameworks-removed = The framework is removed.
frameworks-files = Tables and CASE packages
frameworks-save-title = Save as
frameworks-saved = Saved: { $file }

## Importing
frameworks-import-title = Import a framework
frameworks-import-go = Import
frameworks-import-leave = Back to the frameworks
frameworks-template = Save a blank template…
frameworks-template-name = framework
frameworks-opening = Opening the file
frameworks-importing = Importing the framework
frameworks-saving = Saving
frameworks-import-done =
    { $count ->
        [one] Imported, with one item in force.
       *[other] Imported, with { $count } items in force.
    }
frameworks-file-kind = What is this file?
frameworks-file-lang = In which language are its texts?
frameworks-lang-en = English
frameworks-lang-fr = French
frameworks-columns = Columns
frameworks-no-column = (no column)
frameworks-role-code = Code
frameworks-role-title_en = Title (English)
frameworks-role-title_fr = Title (French)
frameworks-role-description_en = Description (English)
frameworks-role-description_fr = Description (French)
frameworks-role-parent = Parent code
frameworks-role-uri = URI
frameworks-role-also = Other names
frameworks-role-kind = Kind
frameworks-role-status = Status
frameworks-role-successor = Replaced by
frameworks-contents = What is in the file
frameworks-reading = Reading…
frameworks-read = { $rows } rows read: { $items } items, { $repeated } repeated, { $left } left out.
frameworks-begins = It begins with: { $items }
frameworks-new = This framework is new here.
frameworks-next = “{ $name }” is here already in version { $version }. What is aligned with it stays.
frameworks-change-added =
    { $count ->
        [one] One item is added.
       *[other] { $count } items are added.
    }
frameworks-change-changed =
    { $count ->
        [one] One item has other words or another place.
       *[other] { $count } items have other words or another place.
    }
frameworks-change-superseded =
    { $count ->
        [one] One item is no longer in the framework and is marked as superseded.
       *[other] { $count } items are no longer in the framework and are marked as superseded.
    }
frameworks-change-back =
    { $count ->
        [one] One superseded item is in force again.
       *[other] { $count } superseded items are in force again.
    }
frameworks-change-unknown =
    { $count ->
        [one] One code of the file is not in the framework and is passed over.
       *[other] { $count } codes of the file are not in the framework and are passed over.
    }
frameworks-change-none = Nothing changes.
frameworks-row-left-out = Row { $row } is left out. { $why }
frameworks-row-noted = Row { $row }: { $why }
frameworks-mend = Row { $row }: { $what }
frameworks-more-rows =
    { $count ->
        [one] One more row has a problem. It is shown once these are fixed.
       *[other] { $count } more rows have problems. They are shown once these are fixed.
    }
frameworks-texts-only = Only add the texts of this language to the version that is here
frameworks-about = Whose framework it is
frameworks-about-why = These facts are shown wherever an item of the framework is used: in the form, the proposal, and every export.
frameworks-fact-name = Name
frameworks-fact-version = Version
frameworks-fact-publisher = Publisher
frameworks-fact-licence = Licence
frameworks-fact-attribution = Attribution
frameworks-fact-source = Web address of the source
frameworks-fact-other = { $fact } in French (optional)
frameworks-confirm = I confirm this for the college
frameworks-generic = Generic skills only: alone, this framework says little about an occupation

## The page of what is covered
frameworks-which = Framework
frameworks-every = All frameworks
frameworks-show-gaps = Also show what nothing covers
frameworks-to-frameworks = To the frameworks
frameworks-coverage-save = Save…
frameworks-chart = How strongly each framework is covered
frameworks-chart-hint = In each bar: how many competencies × how strongly, from 4 (very significant) to 1 (minor).
frameworks-cover-competency = Competency
frameworks-cover-framework = Framework
frameworks-cover-strength = Strongest
frameworks-cover-record = Records
frameworks-uncovered = Not covered
frameworks-uncovered-long = No outcome of any record is aligned with this competency.
frameworks-covered-count = { $covered } of the { $count } competencies listed are covered.
frameworks-covered-none = No record is aligned with a competency yet. Alignments are made in the mapping of a request.
frameworks-claim = { $number } { $title }: { $outcome } · { $strength }
frameworks-more-claims = … and { $count } more
frameworks-bar = { $name }: { $parts }.
frameworks-bar-part = { $count } × { $strength }
