# The catalogue: one list of everything, filled from tables of others.
catalogue-undone = This import was undone before.
catalogue-undone-fix = Nothing needs to be done. Import the file again to bring its rows back.
