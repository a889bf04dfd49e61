lists-filter = Filtrer
lists-view = Affichage
lists-facet-state = État
lists-facet-school = École ou secteur
lists-facet-requester = Personne qui fait la demande
lists-facet-changed = Dernière modification
lists-facet-launch = Lancement
lists-changed-today = Aujourd’hui
lists-changed-week = Ces 7 derniers jours
lists-changed-month = Ces 30 derniers jours
lists-changed-year = Ces 12 derniers mois
lists-changed-older = Il y a plus longtemps
lists-launch-passed = Avant ce mois-ci
lists-launch-quarter = D’ici 3 mois
lists-launch-twelve = D’ici 12 mois
lists-launch-later = Dans plus de 12 mois
lists-launch-open = Non indiqué
lists-none = Non indiqué
lists-chip = { $facet } : { $value }
lists-remove-filter = Retirer le filtre { $filter }
lists-clear = Tout effacer
lists-columns = Colonnes
lists-move-left = Déplacer une colonne vers la gauche
lists-move-right = Déplacer une colonne vers la droite
lists-sort = Trier par
lists-descending = Du plus grand ou du plus récent
lists-save = Enregistrer cet affichage…
lists-keep-changes = Conserver les changements dans « { $name } »
lists-rename-view = Renommer « { $name } »…
lists-delete-view = Supprimer l’affichage « { $name } »
lists-name = Nom de l’affichage
lists-keep = Enregistrer l’affichage
lists-rename = Renommer l’affichage
lists-cancel = Annuler
lists-kept = L’affichage « { $name } » est enregistré.
lists-chosen = { $count } dans la sélection
lists-compare-title = { $left } à côté de { $right }
lists-compare-all = Montrer aussi ce qui est pareil
lists-compare-next = Différence suivante
lists-compare-previous = Différence précédente
lists-compare-said = { $count ->
    [one] { $count } réponse diffère. Les mots qui diffèrent sont en gras et soulignés.
   *[other] { $count } réponses diffèrent. Les mots qui diffèrent sont en gras et soulignés.
}
lists-compare-at = Différence { $number } sur { $count } : { $where }
lists-compare-same = Pareil
lists-compare-changed = Différent
lists-compare-left = Seulement dans { $left }
lists-compare-right = Seulement dans { $right }
lists-first = Recommencer avec toute la liste
lists-deleted = L’affichage « { $name } » est supprimé. Ce qu’il montrait reste.
lists-filter-count = { $value } ({ NUMBER($count) })
lists-count-of = { NUMBER($count) } sur { NUMBER($all) }
lists-compare-none = Les deux répondent à toutes les questions dans les mêmes mots.
lists-preview = Ligne sélectionnée
lists-back = Retour à la liste
lists-open = Ouvrir
lists-duplicate = Dupliquer
lists-compare = Comparer les deux
lists-trash = Mettre à la corbeille
lists-trash-many = Mettre { $count } fiches à la corbeille
lists-restore = Restaurer
lists-restore-many = Restaurer { $count } fiches
lists-purge = Supprimer définitivement…
lists-show-trash = Corbeille ({ $count })
lists-empty-trash = Vider la corbeille…
lists-trashed = { $number }, { $title }, est dans la corbeille.
lists-trashed-many = { $count } fiches sont dans la corbeille.
lists-restored = { $count ->
    [one] { $number } est de retour dans la liste.
   *[other] { $count } fiches sont de retour dans la liste.
}
lists-purged = { $count ->
    [one] { $count } fiche est supprimée définitivement.
   *[other] { $count } fiches sont supprimées définitivement.
}
lists-purge-title = Supprimer définitivement
lists-purge-question = { $count ->
    [one] Supprimer définitivement { $count } fiche?
   *[other] Supprimer définitivement { $count } fiches?
}
lists-purge-text = Les réponses et les versions figées ne pourront pas être récupérées. L’historique garde la trace de leur existence, et leurs numéros ne sont pas attribués de nouveau.
lists-purge-keep = Conserver
lists-purge-do = { $count ->
    [one] Supprimer définitivement { $count } fiche
   *[other] Supprimer définitivement { $count } fiches
}
lists-purge-awarded = Des insignes de { $number } ont été décernés; elle reste donc dans la corbeille.
lists-purge-awarded-fix = La personne qui vérifie un tel insigne a besoin de ce qu’il promettait. Supprimez les autres sans elle.
lists-fact-progress = Avancement
lists-fact-problems = À régler
lists-counting = Vérification…
lists-advised = { $count ->
    [one] { $count } autre point est conseillé.
   *[other] { $count } autres points sont conseillés.
}
lists-column-missing = Ce qui manque
lists-missing-settle = { $count } à régler
lists-missing-advised = { $count ->
    [one] { $count } conseillé
   *[other] { $count } conseillés
}
lists-missing-nothing = Rien
lists-fact-copied = Copie
lists-unfinished = { $count ->
    [0] Les { $total } sections sont terminées.
    [one] { $count } section à terminer, { $complete } sur { $total } terminées{ $filled ->
        [0] { "" }
        [one] , { $filled } remplie
       *[other] , { $filled } remplies
    }
   *[other] { $count } sections à terminer, { $complete } sur { $total } terminées{ $filled ->
        [0] { "" }
        [one] , { $filled } remplie
       *[other] , { $filled } remplies
    }
}
lists-copied-left = { $count ->
    [one] { $count } réponse copiée de { $number } n’est pas encore relue.
   *[other] { $count } réponses copiées de { $number } ne sont pas encore relues.
}
lists-level-settle = Des points à régler
lists-level-advised = Des conseils seulement
lists-level-nothing = Rien
lists-looking = { $count ->
    [one] Vérification en cours : encore { NUMBER($count) } fiche.
   *[other] Vérification en cours : encore { NUMBER($count) } fiches.
}
lists-name-taken = Un affichage s’appelle déjà « { $name } ».
lists-replace = Remplacer cet affichage
lists-reading = Lecture de la liste
lists-checking = Vérification de ce qui manque
lists-check-stop = Arrêter la vérification
lists-check-others = Vérifier les autres
lists-unchecked = { $count ->
    [one] { NUMBER($count) } fiche n’est pas encore vérifiée.
   *[other] { NUMBER($count) } fiches ne sont pas encore vérifiées.
}
lists-unchecked-some = Toutes les fiches ne sont pas encore vérifiées.
lists-to-settle = { $count ->
    [0] Rien n’est à régler.
    [one] { $count } point est à régler.
   *[other] { $count } points sont à régler.
}
