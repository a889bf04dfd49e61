finding-commands = Commandes et raccourcis
finding-commands-search = Écrivez ce que vous voulez faire
finding-commands-count = { $count ->
    [0] Aucune commande ne contient ces mots. Écrivez-en moins, ou d’autres.
    [one] { $count } commande. La touche Entrée l’exécute.
   *[other] { $count } commandes. La touche Entrée exécute celle qui est sélectionnée.
}
finding-commands-not-now = « { $command } » n’a rien à traiter pour l’instant. { $why }
finding-why-request = Ouvrez d’abord une demande.
finding-why-undo = Il n’y a rien à annuler.
finding-why-redo = Il n’y a rien à rétablir.
