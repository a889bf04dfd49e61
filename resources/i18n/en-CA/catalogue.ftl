# The catalogue: one list of everything, filled from tables of others.
catalogue-undone = This import was undone before.
catalogue-undone-fix = Nothing needs to be done. Import the file again to bring its rows back.
catalogue-number = Number
catalogue-kind-request = Requests
catalogue-kind-credential = Micro-credentials
catalogue-kind-stack = Stacks
catalogue-row-several = Several records are called “{ $title }”: { $numbers }.
catalogue-row-several-fix = Write the number of the one that is meant into a column “Number”, or leave this row out.
catalogue-row-twice = Another row of this table already stands for { $number }.
catalogue-row-twice-fix = Leave one of the two rows out, or give this one a title of its own.
catalogue-row-open = { $number } is open in this window.
catalogue-row-open-fix = Close it first (Ctrl+W), or leave this row out.
catalogue-nothing = No row of this table adds or changes anything.
catalogue-nothing-fix = Fix the rows with problems, or choose another table.
catalogue-export-none = There is nothing to export: no record matches.
catalogue-export-none-fix = Clear the search and the filters, then export again.
catalogue-export-kinds = A text file holds one table, and the list has records of several kinds.
catalogue-export-kinds-fix = Filter by one kind, or export as a spreadsheet (.xlsx): it gets a sheet for each kind.
catalogue-a-request = Request
catalogue-a-credential = Micro-credential
catalogue-a-stack = Stack
catalogue-column-number = Number
catalogue-column-kind = Kind
catalogue-column-state = State
catalogue-column-title = Title
catalogue-found =
    { $count ->
        [0] No record matches.
        [one] One record.
       *[other] { NUMBER($count) } records, { NUMBER($shown) } shown.
    }
catalogue-exported =
    { $count ->
        [one] One record was written to “{ $file }”.
       *[other] { NUMBER($count) } records were written to “{ $file }”.
    }
catalogue-template-saved = A blank table was saved as “{ $file }”.
catalogue-no-sheet = There is no sheet “{ $name }” in the file.
catalogue-no-sheet-fix = It has: { $known }.
catalogue-unused =
    { $count ->
        [one] The column “{ $header }” is left out; it holds one value.
       *[other] The column “{ $header }” is left out; it holds { NUMBER($count) } values.
    }
catalogue-row-number = Row { $row }
catalogue-row-updates = { $number }  { $title }
catalogue-counts = { NUMBER($rows) } rows: { NUMBER($add) } added, { NUMBER($update) } updated, { NUMBER($same) } as they are, { NUMBER($blocked) } to fix, { NUMBER($left) } left out, { NUMBER($blank) } blank.
catalogue-untouched =
    { $count ->
        [0] Every record of this kind is in the table.
        [one] One record of the workspace is not in the table. It stays as it is.
       *[other] { NUMBER($count) } records of the workspace are not in the table. They stay as they are.
    }
catalogue-imported = Import { $id } is kept. “mcdesk catalogue undo { $id }” takes it back.
catalogue-say-yes = Nothing was written. Add --yes to do it.
catalogue-undone-done = { NUMBER($trashed) } records were put into the trash, { NUMBER($restored) } are as they were before.
catalogue-undone-left =
    { $count ->
        [one] One record was changed since the import and stays as it is: { $numbers }.
       *[other] { NUMBER($count) } records were changed since the import and stay as they are: { $numbers }.
    }
catalogue-title = Catalogue
catalogue-search = Search titles, outcomes, competencies…
catalogue-import = Import…
catalogue-export = Export…
catalogue-column-school = School or area
catalogue-column-mode = Delivery mode
catalogue-column-hours = Hours
catalogue-column-sectors = Sectors
catalogue-column-frameworks = Frameworks
catalogue-column-updated = Last changed
catalogue-facet-kind = Kind
catalogue-facet-state = State
catalogue-facet-school = School or area
catalogue-facet-sector = Sector
catalogue-facet-mode = Delivery mode
catalogue-facet-hours = Hours
catalogue-facet-framework = Competency framework
catalogue-summary = In one sentence
catalogue-outcomes = Learning outcomes
catalogue-near = Nearest others
catalogue-near-looking = Looking for others that are like it…
catalogue-near-none = Nothing in the catalogue is like it.
catalogue-near-outcomes =
    { $count ->
        [one] One outcome says the same
       *[other] { $count } outcomes say the same
    }
catalogue-compare = Compare side by side
catalogue-compare-with = Compare side by side with “{ $title }”
catalogue-empty-list = The catalogue is empty
catalogue-empty-list-text = Every micro-credential, request and stack of this workspace is listed here. Bring in the list that the college keeps today, from a spreadsheet, a text file or a saved web page.
catalogue-empty-import = Import a list…
catalogue-empty-search = Nothing matches
catalogue-empty-search-text = Each word must be somewhere in the record, or begin a word there. Try fewer words, or take a filter away.
catalogue-import-title = Import a list
catalogue-import-intro = Choose a spreadsheet (.xlsx), a text file (.csv, .tsv) or a saved web page. You see what each row would do, and fix what cannot be read, before anything is written.
catalogue-choose-file = Choose a file…
catalogue-paste = Paste cells
catalogue-template = Save a blank template…
catalogue-drop = You can also drop a file here.
catalogue-pasted = Pasted cells
catalogue-source =
    { $count ->
        [one] { $source }: one row
       *[other] { $source }: { NUMBER($count) } rows
    }
catalogue-sheet = Sheet
catalogue-encoding = Text encoding
catalogue-delimiter = Cells are divided by
catalogue-header = Headers
catalogue-delimiter-comma = Comma
catalogue-delimiter-semicolon = Semicolon
catalogue-delimiter-tab = Tab
catalogue-delimiter-bar = Vertical bar
catalogue-header-row = In row { $row }
catalogue-header-none = No headers
catalogue-columns = Columns
catalogue-columns-text = What each column becomes. Your choices are remembered for the next list with the same headers.
catalogue-column-left = Leave out
catalogue-column-empty = (nothing in it)
catalogue-becomes = What the column “{ $header }” becomes
catalogue-columns-more = { NUMBER($count) } more columns are left out.
catalogue-rows = Rows
catalogue-rows-text = Select a row to see what it changes, and to fix it.
catalogue-rows-shown = Show
catalogue-next-problem = Next row to look at
catalogue-rows-row = Row
catalogue-rows-act = What happens
catalogue-rows-title = Title
catalogue-rows-about = About it
catalogue-act-add = Added
catalogue-act-update = Updated
catalogue-act-same = As it is
catalogue-act-blocked = To fix
catalogue-act-left = Left out
catalogue-show-all = All rows ({ NUMBER($count) })
catalogue-show-problems = With problems ({ NUMBER($count) })
catalogue-show-add = Added ({ NUMBER($count) })
catalogue-show-update = Updated ({ NUMBER($count) })
catalogue-show-same = As they are ({ NUMBER($count) })
catalogue-show-blocked = To fix ({ NUMBER($count) })
catalogue-show-left = Left out ({ NUMBER($count) })
catalogue-changes =
    { $count ->
        [one] One answer changes
       *[other] { $count } answers change
    }
catalogue-row-heading = Row { $row }
catalogue-leave-out = Leave this row out
catalogue-more = { NUMBER($count) } more answers.
catalogue-mend = Use this
catalogue-mend-cell = Use this in { $cell }
catalogue-before = Before: { $text }
catalogue-after = After: { $text }
catalogue-taken-away = (taken away)
catalogue-last = Import
catalogue-wish-clear = Empty cells take answers away
catalogue-wish-as-typed = Keep values that cannot be read
catalogue-import-none = Nothing to import yet
catalogue-import-count =
    { $count ->
        [one] Import one record
       *[other] Import { NUMBER($count) } records
    }
catalogue-save-errors = Save the rows with problems…
catalogue-errors-saved = The rows with problems were saved as “{ $file }”.
catalogue-plan-said = { NUMBER($taken) } to import, { NUMBER($blocked) } to fix
catalogue-importing = Importing…
catalogue-brought-in = { $source }: { NUMBER($added) } added, { NUMBER($updated) } updated.
catalogue-undo = Undo the import
catalogue-files = Tables
catalogue-template-name = Micro-credentials (blank)
catalogue-file-xlsx = Spreadsheet
catalogue-file-csv = Text, commas
catalogue-file-tsv = Text, tabs
catalogue-count =
    { $count ->
        [one] One record
       *[other] { NUMBER($count) } records
    }
catalogue-earlier = Earlier imports
catalogue-earlier-said = { $when }, { $who }: { NUMBER($added) } added, { NUMBER($updated) } updated
catalogue-earlier-undone = Undone { $when }
catalogue-undo-of = Undo the import of { $source }, { $when }
catalogue-row-state = The table gives { $number } another state. Its state stays as it is.
catalogue-row-state-fix = Change the state in the record itself, where the day and the reason are kept.
catalogue-back = Back to the catalogue
catalogue-empty-filter = No record passes these filters
catalogue-empty-filter-text = Take a filter away above, or clear all of them.
