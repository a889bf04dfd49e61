finding-commands = Commandes et raccourcis
finding-commands-search = Écrivez ce que vous voulez faire
finding-commands-count = { $count ->
    [0] Aucune commande ne contient ces mots. Écrivez-en moins, ou d’autres.
    [one] { $count } commande. La touche Entrée l’exécute.
   *[other] { $count } commandes. La touche Entrée exécute celle qui est sélectionnée.
}
finding-commands-not-now = « { $command } » n’a rien à traiter pour l’instant. { $why }
finding-why-request = Ouvrez d’abord une demande.
finding-why-undo = Il n’y a rien à annuler.
finding-why-redo = Il n’y a rien à rétablir.
finding-bar = Chercher dans cette page
finding-bar-close = Fermer la barre de recherche
finding-next = Occurrence suivante
finding-previous = Occurrence précédente
finding-everywhere-go = Chercher partout
finding-count = { $count ->
    [0] Rien dans cette page
   *[other] { $number } sur { $count }
}
finding-everywhere = Chercher partout
finding-everywhere-search = Mots d’une réponse, d’un titre ou d’un numéro
finding-everywhere-hint = Écrivez au moins deux lettres. Les accents et les majuscules ne comptent pas.
finding-everywhere-count = { $records ->
    [0] Ces mots ne figurent dans aucune fiche de cet espace de travail. Essayez moins de lettres ou une autre forme du mot.
    [one] { $places ->
        [one] Une occurrence dans une fiche. La touche Entrée l’ouvre.
       *[other] { $places } occurrences dans une fiche. La touche Entrée ouvre celle qui est sélectionnée.
    }
   *[other] { $places } occurrences dans { $records } fiches. La touche Entrée ouvre celle qui est sélectionnée.
}
finding-everywhere-first = Les { $places } premières occurrences, dans { $records } fiches. Précisez les mots pour en réduire le nombre.
finding-no-workspace = Aucun espace de travail n’est ouvert. Ouvrez-en un par le menu Fichier.
finding-searching = Recherche en cours…
finding-in-title = dans le titre ou le numéro
finding-more = { $count ->
    [one] Une autre occurrence : ouvrir la fiche
   *[other] { $count } autres occurrences : ouvrir la fiche
}
