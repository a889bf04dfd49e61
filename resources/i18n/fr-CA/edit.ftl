edit-answer = la saisie
edit-row-added = l’ajout d’une ligne
edit-row-removed = le retrait d’une ligne
edit-row-moved = le déplacement d’une ligne
edit-suggestion = la formulation proposée
