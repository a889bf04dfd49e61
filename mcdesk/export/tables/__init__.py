"""Tables of others, read and written: spreadsheets, text files, saved web pages, pasted cells."""
