# What Qt's own dialogs say, where Qt has no French for it or a poor one.
qt-look-in = &Look in:
qt-files-of-type = Files of &type:
qt-page-set = Page &Set:
qt-page-order = Page &order:
qt-pages-per-sheet = Pages &per sheet:
qt-discard = Don’t save
qt-folder = Folder
qt-drive = Drive
