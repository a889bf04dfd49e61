# A workspace that can only be read.
reading-why = This workspace can only be read, so nothing can be begun or changed in it.
reading-fix = Save a copy in a folder of your own and work in that, or open this one again once its file and folder can be written.
reading-held = { $holder } has this workspace open, so nothing can be begun or changed in it here.
reading-held-fix = Once it is closed there, open it again for writing. What you write in a copy has to be merged later.
reading-copy = Save a copy…
