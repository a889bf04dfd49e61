pdf-format = Document PDF (accessible, archivable)
pdf-text-format = Texte brut
pdf-word-format = Document Word
pdf-not-written = Impossible d’écrire { $file } : { $why }. Fermez ce fichier dans les autres programmes ou choisissez un autre dossier.
