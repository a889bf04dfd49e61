# What Qt's own dialogs say, where Qt has no French for it or a poor one.
qt-look-in = &Dossier :
qt-files-of-type = &Types de fichier :
qt-page-set = Pages &choisies :
qt-page-order = &Ordre des pages :
qt-pages-per-sheet = Pages par &feuille :
qt-discard = Ne pas enregistrer
qt-folder = Dossier
qt-drive = Disque
