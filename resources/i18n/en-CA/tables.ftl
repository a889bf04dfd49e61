# Tables of others: files that cannot be taken, rows that must be mended, sheets that go out.
tables-broken = This { $format } file is damaged or incomplete.
tables-broken-fix = Open it in the program that made it, save it again as { $format }, and choose the new file.
tables-encrypted = This file is protected with a password.
tables-encrypted-fix = Open it in Excel, take the password off (File, Info, Protect Workbook), save it, and choose it again.
tables-old-excel = This is a file of an Excel older than 2007 (.xls).
tables-old-excel-fix = Open it in Excel or LibreOffice and save it as Excel Workbook (.xlsx).
tables-open-document = This is an OpenDocument spreadsheet (.ods).
tables-open-document-fix = Open it in LibreOffice and save it as Excel 2007-365 (.xlsx) or as CSV.
tables-bomb = This file unpacks to many times its size, which no ordinary spreadsheet does. It was not opened.
tables-bomb-fix = Copy the table into a new spreadsheet and choose that file.
tables-macros = The file contains macros. They were not run and are not taken.
tables-lost-cells =
    { $count ->
        [one] One cell holds an error or a formula without a result, and reads as empty: { $cells }.
       *[other] { $count } cells hold errors or formulas without results, and read as empty: { $cells }.
    }
tables-too-many-rows = The table has more than { NUMBER($limit) } rows.
tables-too-many-columns = The table has more than { NUMBER($limit) } columns.
tables-too-many-cells = The table has more than { NUMBER($limit) } cells.
tables-too-many-characters = The table holds more than { NUMBER($limit) } characters.
tables-too-many-bytes = The file is larger than { NUMBER($limit) } bytes.
tables-too-many-parts = The file is made of more than { NUMBER($limit) } parts.
tables-too-many-sheets = The file has more than { NUMBER($limit) } tables.
tables-too-many-fix = Keep only the rows and columns that are needed, or divide the file into several.
tables-cell-long = Cell { $cell } holds { NUMBER($found) } characters; a spreadsheet can hold { NUMBER($limit) } in one cell.
tables-cell-long-fix = Shorten the text, then export again.
tables-encoding = There is no text encoding called “{ $encoding }”.
tables-encoding-fix = Choose one from the list.
tables-not-text = This file is neither a spreadsheet nor a text with a table.
tables-not-text-fix = Choose a spreadsheet (.xlsx), a text file (.csv, .tsv) or a saved web page (.html).
tables-replaced =
    { $count ->
        [one] One character could not be read as { $encoding }. Choose another encoding if words look wrong.
       *[other] { $count } characters could not be read as { $encoding }. Choose another encoding if words look wrong.
    }
tables-csv-row = Row { $row } of the text file cannot be read: a quotation mark is not closed, or a cell is far too long.
tables-csv-row-fix = Look at the quotation marks in and above that row, save the file, and choose it again.
tables-no-table = There is no table on this page.
tables-no-table-fix = Open the page that shows the table, save it as a complete web page, and choose that file. Or copy the table and paste it.
tables-empty = “{ $file }” is empty.
tables-empty-fix = Choose a file with a table in it.
tables-paste-empty = There is no text on the clipboard.
tables-paste-empty-fix = Select the cells in the spreadsheet, copy them, and paste here.
tables-ending = A table cannot be saved as “{ $file }”.
tables-ending-fix = Give the file one of these endings: { $known }.
tables-not-written = “{ $file }” could not be written.
tables-not-read = “{ $file }” could not be read.
tables-gone = There is no file “{ $file }”.
tables-gone-fix = Choose the file again; it may have been moved or renamed.
tables-missing = { $label } is missing.
tables-missing-fix = Type it here, or leave this row out.
tables-missing-column-fix = Choose the column that holds it ({ $label }).
tables-row = Row
tables-problem = Problem
tables-fix = How to fix it
tables-problems = Rows to fix
tables-needed = Needed
tables-optional = Optional
tables-column = Column
tables-whether-needed = Needed?
tables-takes = What it takes
tables-how = How to fill it in
tables-hidden-sheets =
    { $count ->
        [one] One hidden sheet of the file is not offered. Show it in the spreadsheet program if you need it.
       *[other] { $count } hidden sheets of the file are not offered. Show them in the spreadsheet program if you need them.
    }
