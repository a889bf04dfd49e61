### Les bilans de la gestion, en documents et en classeurs.

summary-subject = Rapport sur les microcertifications
summary-portfolio = Bilan du portefeuille
summary-of-school = Bilan du portefeuille : { $school }
summary-foot = Établi le { $day }
summary-as-of = Données au
summary-made = Établi le
summary-count = Fiches
summary-heads = Microcertifications
summary-glance = En un coup d’œil
summary-first = Ce que la gestion regarde d’abord
summary-how = Chaque chiffre est celui que le tableau de bord affiche pour les mêmes fiches et les mêmes filtres. « Non fourni » compte les fiches qui ne le disent pas; ce n’est jamais un zéro, et n’entre dans aucune somme.
summary-note = Remarque
summary-bar = { $label } { $value }
summary-alt = { $title }, barres : { $said }.
summary-left-out = Ce qui n’est pas fourni n’est pas tracé.
summary-of-records = Fiches
summary-of-number = Nombre
summary-of-hours = Heures
summary-of-weeks = Semaines
summary-of-days = Durée
summary-of-money = Montant
summary-schools = Où en sont les fiches de chaque école
summary-group-written = En rédaction
summary-group-reviewed = À l’examen
summary-group-built = En élaboration
summary-group-offered = Offertes
summary-group-ended = Terminées
summary-sum = Ensemble
summary-ages = Depuis quand attendent celles qui attendent
summary-ages-first = Jours ouvrables
summary-age-5 = De 0 à 5
summary-age-10 = De 6 à 10
summary-age-20 = De 11 à 20
summary-age-more = Plus de 20
summary-within = Dans la cible
summary-past = Au-delà de la cible
summary-longest = Celles qui attendent le plus
summary-target = Cible
summary-no-target = Aucune cible
summary-past-target = Au-delà de { $days }
summary-more-waiting = { $count ->
    [one] Celles qui attendent depuis le plus longtemps. Une autre attend; elle est dans le classeur.
   *[other] Celles qui attendent depuis le plus longtemps. { NUMBER($count) } autres attendent; elles sont dans le classeur.
}
summary-records = Toutes les fiches
summary-records-note = { $count ->
    [0] Aucune fiche ne répond à ces filtres.
    [one] Une fiche répond à ces filtres.
   *[other] { $count } fiches répondent à ces filtres, dans l’ordre de leurs numéros.
}
summary-written = Un rapport a été produit
summary-from = Établissement
summary-about = À propos
summary-about-what = Élément
summary-about-value = Valeur
summary-reading = Comment lire ce classeur
summary-how-sheets = Chaque groupe de chiffres a sa feuille. « Derrière les chiffres » nomme les fiches que compte chaque chiffre, et « Toutes les fiches » contient ce qu’elles disent; une cellule vide n’est pas fournie. Une microcertification parle pour la demande dont elle est issue : quand « Compte dans les chiffres » est faux, seuls les états, les écoles et les événements comptent la fiche.
summary-behind = Derrière les chiffres
summary-head-group = Groupe
summary-head-figure = Tableau
summary-head-what = Élément
summary-head-value = Valeur
summary-head-unit = Unité
summary-head-records = Fiches comptées
summary-head-missing = Compte ce qui n’est pas fourni
summary-head-note = Remarque
summary-head-number = Numéro
summary-head-revenue = Revenus prévus d’une offre
summary-head-yearly = Revenus prévus par an
summary-head-counts = Compte dans les chiffres
summary-stands = { $number } · { $kind } · { $state } depuis le { $since } ({ $days ->
    [one] { $days } jour ouvrable
   *[other] { $days } jours ouvrables
})
summary-and-more = { $count ->
    [one] et un autre élément
   *[other] et { $count } autres éléments
}
summary-decisions = Ce qui a été décidé
summary-decided = { $state } le { $day }.
summary-left-rows = { $count ->
    [one] Une ligne est omise, faute de place.
   *[other] { $count } lignes sont omises, faute de place.
}
summary-cut = { $count ->
    [one] Un texte est abrégé (…).
   *[other] { $count } textes sont abrégés (…).
}
summary-whole = Le tout se trouve dans la proposition.
summary-nothing-left = Rien n’est omis des listes de cette page.
summary-compared = { $of } : deux périodes
summary-compared-how = L’écart est la période la plus récente moins la plus ancienne. Un tiret indique que l’une des deux ne le dit pas.
summary-before = Période antérieure
summary-after = Période récente
summary-before-as-of = Antérieure, au
summary-after-as-of = Récente, au
summary-before-count = Antérieure, fiches
summary-after-count = Récente, fiches
summary-difference = Écart
summary-bars = { $label } { $before }, { $after }
summary-alt-compared = { $title }, deux barres par ligne, { $before } et { $after } : { $said }.
summary-two = Deux périodes
summary-no-spreadsheet = { $file } ne peut pas contenir plusieurs feuilles.
summary-no-spreadsheet-fix = Donnez-lui un nom qui se termine par .xlsx.
summary-stand = Où en est l’ensemble
summary-wanting = À surveiller
summary-nothing-wanting = Rien n’est en retard, ni échu, ni en deçà de ce qu’il faut.
summary-records-of = { $school } ({ NUMBER($count) })
