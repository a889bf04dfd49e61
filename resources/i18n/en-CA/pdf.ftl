pdf-format = PDF document (accessible, archival)
pdf-text-format = Plain text
pdf-not-written = { $file } could not be written: { $why }. Close it in other programs, or choose another folder.
