requests-new = Nouvelle demande
requests-search = Chercher dans les demandes
requests-progress = { $complete } sur { $total }
requests-column-number = Numéro
requests-column-title = Titre de travail
requests-column-state = État
requests-column-progress = Sections
requests-column-updated = Dernière modification
requests-fact-state = État
requests-fact-school = École
requests-fact-launch = Lancement
requests-fact-created = Commencée par
requests-fact-updated = Dernière modification
requests-count = { $count ->
    [one] { $count } demande
   *[other] { $count } demandes
}
requests-trash-title = Corbeille
requests-empty-list = Aucune demande pour l’instant
requests-empty-list-text = Chaque demande de microcertification figurera ici avec son numéro, son état et son avancement. Une demande peut rester inachevée aussi longtemps qu’il le faut.
requests-empty-trash = La corbeille est vide
requests-empty-trash-text = Les demandes que vous mettez à la corbeille attendent ici et peuvent être restaurées.
requests-empty-search = Aucune demande ne contient ces mots
requests-empty-search-text = La recherche porte sur le numéro, le titre, l’école, l’état, le lancement et la personne qui a commencé la demande. Essayez moins de mots, ou effacez la recherche.
requests-duplicated = { $number } a été copiée comme nouveau brouillon.
requests-copy-title = { $title } (copie)
requests-trash-undo = La reprendre
requests-went-back = La demande est telle qu’elle était avant. Ce qui a été enregistré en dernier se trouve dans la corbeille.
requests-today = Aujourd’hui, { $time }
requests-submitted-text = { $number } est soumise : la version { $version } est figée, de sorte que tout le monde lit le même texte.
requests-empty-filter = Aucune demande ne passe ces filtres
requests-empty-filter-text = Retirez un filtre ci-dessus, ou effacez-les tous.
requests-empty-checking = Aucune demande trouvée pour l’instant
requests-empty-checking-text = Des demandes qui ne sont pas encore vérifiées passent peut-être ces filtres. Elles apparaîtront ici au fur et à mesure.
requests-in-review = { $number } est en cours d’examen et reste telle qu’elle a été soumise.
requests-in-review-fix = Demandez à la personne qui l’examine de la retourner pour modifications, ou retirez-la.
requests-decided = { $number } a fait l’objet d’une décision.
requests-decided-fix = Dupliquez-la pour commencer une nouvelle demande à partir de ses réponses.
requests-back = Retour aux demandes
requests-not-ready = { $count ->
    [one] { $count } problème doit être corrigé avant la soumission.
   *[other] { $count } problèmes doivent être corrigés avant la soumission.
}
requests-not-ready-fix = Allez à chaque problème de la liste. Ce que vous avez écrit est enregistré.
requests-already-submitted = Cette demande est déjà soumise.
requests-already-submitted-fix = Rouvrez-la pour préparer sa prochaine version.
