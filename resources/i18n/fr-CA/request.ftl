request-created = Création
request-submitted = Soumission
request-reopened = Réouverture pour modification
request-trashed = Mise à la corbeille
request-restored = Sortie de la corbeille
request-exported = Exportation de la proposition
requests-not-ready = { $count ->
    [one] { $count } problème doit être corrigé avant la soumission.
   *[other] { $count } problèmes doivent être corrigés avant la soumission.
}
requests-not-ready-fix = Allez à chaque problème de la liste. Ce que vous avez écrit est enregistré.
requests-already-submitted = Cette demande est déjà soumise.
requests-already-submitted-fix = Rouvrez-la pour préparer sa prochaine version.
