requests-new = Nouvelle demande
requests-search = Chercher dans les demandes
requests-preview = Demande sélectionnée
requests-open = Ouvrir
requests-read = Lire
requests-duplicate = Dupliquer
requests-trash = Mettre à la corbeille
requests-restore = Restaurer
requests-state-draft = Brouillon
requests-state-submitted = Soumise, v{ $version }
requests-progress = { $complete } sur { $total }
requests-column-number = Numéro
requests-column-title = Titre de travail
requests-column-school = École
requests-column-state = État
requests-column-launch = Lancement
requests-column-progress = Sections
requests-column-updated = Dernière modification
requests-fact-state = État
requests-fact-progress = Avancement
requests-fact-problems = À régler
requests-fact-school = École
requests-fact-launch = Lancement
requests-fact-created = Commencée par
requests-fact-updated = Dernière modification
requests-counting = Vérification…
requests-advised = { $count ->
    [one] { $count } autre point est conseillé.
   *[other] { $count } autres points sont conseillés.
}
requests-count = { $count ->
    [one] { $count } demande
   *[other] { $count } demandes
}
requests-show-trash = Corbeille ({ $count })
requests-back = Retour aux demandes
requests-trash-title = Corbeille
requests-empty-list = Aucune demande pour l’instant
requests-empty-list-text = Chaque demande de microcertification figurera ici avec son numéro, son état et son avancement. Une demande peut rester inachevée aussi longtemps qu’il le faut.
requests-empty-trash = La corbeille est vide
requests-empty-trash-text = Les demandes que vous mettez à la corbeille attendent ici et peuvent être restaurées.
requests-empty-search = Aucune demande ne contient ces mots
requests-empty-search-text = La recherche porte sur le numéro, le titre, l’école, l’état, le lancement et la personne qui a commencé la demande. Essayez moins de mots, ou effacez la recherche.
requests-duplicated = { $number } a été copiée comme nouveau brouillon.
requests-copy-title = { $title } (copie)
requests-trashed = { $number }, { $title }, est dans la corbeille.
requests-trash-undo = La reprendre
requests-restored = { $number } est de retour parmi les demandes.
requests-went-back = La demande est telle qu’elle était avant. Ce qui a été enregistré en dernier se trouve dans la corbeille.
requests-today = Aujourd’hui, { $time }
requests-submitted-text = { $number } est soumise : la version { $version } est figée, de sorte que tout le monde lit le même texte.
