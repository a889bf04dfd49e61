pdf-format = PDF document (accessible, archival)
pdf-text-format = Plain text
pdf-word-format = Word document
pdf-not-written = { $file } could not be written: { $why }. Close it in other programs, or choose another folder.
