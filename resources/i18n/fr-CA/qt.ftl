# What Qt's own dialogs say, where Qt has no French for it or a poor one.
qt-look-in = &Dossier{"\u00A0"}:
qt-files-of-type = &Types de fichier{"\u00A0"}:
qt-page-set = Pages &choisies{"\u00A0"}:
qt-page-order = &Ordre des pages{"\u00A0"}:
qt-pages-per-sheet = Pages par &feuille{"\u00A0"}:
qt-discard = Ne pas enregistrer
