spelling-unavailable = Les dictionnaires d’orthographe ne peuvent pas être lus
spelling-looking = Recherche de suggestions…
spelling-none = Aucune suggestion
spelling-suggestion = { $word }
spelling-add = &Ajouter « { $word } » à mes mots
spelling-ignore = &Ignorer « { $word } » dans cette demande
spelling-next = { $count ->
    [one] A&ller au mot souligné
   *[other] A&ller au prochain des { $count } mots soulignés
}
spelling-check = Vérifier l’&orthographe
spelling-own = &Mes mots…
spelling-own-title = Mes mots
spelling-own-hint = Ces mots ne sont jamais soulignés, dans aucune demande sur cet ordinateur.
spelling-own-empty = Aucun mot pour l’instant. Ouvrez le menu d’un mot souligné pour l’ajouter.
spelling-own-remove = Retirer
spelling-own-close = Fermer
