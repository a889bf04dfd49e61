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
catalogue-nothing-fix = Mend the rows with problems, or choose another table.
catalogue-export-none = There is nothing to export: no record matches.
catalogue-export-none-fix = Clear the search and the filters, then export again.
catalogue-export-kinds = A text file holds one table, and the list has records of several kinds.
catalogue-export-kinds-fix = Filter by one kind, or export as a spreadsheet (.xlsx): it gets a sheet for each kind.
catalogue-a-request = Request
catalogue-a-credential = Micro-credential
catalogue-a-stack = Stack
catalogue-state-draft = Draft
catalogue-state-submitted = Submitted
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
        [one] The column “{ $header }” is left out; one value stands in it.
       *[other] The column “{ $header }” is left out; { NUMBER($count) } values stand in it.
    }
catalogue-row-number = Row { $row }
catalogue-row-updates = { $number }  { $title }
catalogue-counts = { NUMBER($rows) } rows: { NUMBER($add) } added, { NUMBER($update) } updated, { NUMBER($same) } as they are, { NUMBER($blocked) } to mend, { NUMBER($left) } left out, { NUMBER($blank) } blank.
catalogue-untouched =
    { $count ->
        [0] Every record of this kind stands in the table.
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
