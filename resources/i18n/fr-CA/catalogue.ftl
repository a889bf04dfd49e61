# Le répertoire : une seule liste, alimentée par des tableaux d’ailleurs.
catalogue-undone = Cette importation a déjà été annulée.
catalogue-undone-fix = Il n’y a rien à faire. Importez de nouveau le fichier pour ramener ses lignes.
