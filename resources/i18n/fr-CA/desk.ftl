### Le bureau de gestion : les chiffres du portefeuille, ce qui attend, et le tout en mots.

desk-not-provided = Non fourni
desk-untitled = (sans nom pour l’instant)
desk-all = Tout
desk-none = Rien dans cette sélection.
desk-what = Élément
desk-others = { $count ->
    [one] Un autre
   *[other] { $count } autres
}
desk-others-note = { $count ->
    [one] Une autre ligne, dans le classeur
   *[other] { $count } autres lignes, dans le classeur
}
desk-unit-hours = { $count ->
    [one] { $number } heure
   *[other] { $number } heures
}
desk-unit-weeks = { $count ->
    [one] { $number } semaine
   *[other] { $number } semaines
}
desk-unit-days = { $count ->
    [one] { $number } jour ouvrable
   *[other] { $number } jours ouvrables
}

desk-period = Période
desk-period-both = du { $since } au { $until }
desk-period-since = depuis le { $since }
desk-period-until = jusqu’au { $until }
desk-period-all = depuis le début
desk-kinds = Fiches
desk-schools = Écoles
desk-states = États
desk-kind-request = Demandes
desk-kind-credential = Microcertifications
desk-kind-one-request = Demande
desk-kind-one-credential = Microcertification

desk-section-standing = Où elles en sont
desk-section-learning = Apprentissage
desk-section-employers = Employeurs et partenaires
desk-section-competencies = Compétences
desk-section-labour = Marché du travail
desk-section-osap = RAFEO
desk-section-money = Finances
desk-section-pathways = Parcours
desk-section-quality = Qualité

desk-figure-kinds = Types de fiches
desk-figure-states = Par état
desk-figure-states-first = État
desk-figure-schools = Par école
desk-figure-schools-first = École
desk-figure-flow = Ce qui s’est passé
desk-figure-flow-note = Chaque fiche compte une fois par ligne, même si c’est arrivé plusieurs fois.
desk-figure-flow-bounded = Ce qui s’est passé dans la période
desk-figure-flow-bounded-note = Chaque fiche compte une fois par ligne, même si c’est arrivé plusieurs fois.
desk-flow-received = Reçues
desk-flow-returned = Retournées pour modifications
desk-flow-approved = Approuvées
desk-flow-launched = Lancées
desk-flow-retired = Retirées de l’offre
desk-figure-days = Temps passé dans chaque état
desk-figure-days-note = Médiane des séjours terminés, sans les fins de semaine, les jours fériés ni les fermetures que le profil nomme.
desk-figure-days-first = État
desk-stays = { $count ->
    [one] Médiane d’un séjour
   *[other] Médiane de { $count } séjours
}
desk-figure-waiting = En attente d’une décision
desk-waiting = En attente
desk-oldest = Plus longue attente
desk-late = Au-delà de la cible
desk-target = { $state } : { $days } jours ouvrables
desk-overdue = Révisions en retard

desk-figure-hours = Heures d’enseignement
desk-hours-total = Au total
desk-hours-middle = Médiane
desk-hours-least = Minimum
desk-hours-most = Maximum
desk-figure-bands = Par nombre d’heures
desk-figure-bands-first = Heures
desk-figure-weeks = Par nombre de semaines
desk-figure-weeks-first = Semaines
desk-figure-modes = Par mode de prestation
desk-figure-modes-first = Mode de prestation
desk-figure-credit = Par reconnaissance en crédits
desk-figure-credit-first = Crédit

desk-figure-confirmations = Confirmations des partenaires
desk-figure-confirmations-note = La compétence est recherchée, et l’évaluation reflète l’emploi.
desk-confirmed-both = Les deux confirmées
desk-confirmed-one = Une des deux confirmée
desk-confirmed-neither = Aucune confirmée
desk-no-partner = Aucun partenaire nommé
desk-figure-letters = Lettres
desk-no-letter = Sans lettre
desk-old-letter = Avec une lettre trop ancienne
desk-figure-partner-types = Par type de partenaire
desk-figure-partner-types-first = Type de partenaire
desk-figure-partners = Partenaires
desk-figure-partners-first = Partenaire
desk-partners-note = { $count ->
    [0] Aucun partenaire n’est nommé.
    [one] Une organisation participe.
   *[other] { $count } organisations participent.
}

desk-figure-frameworks = Référentiels utilisés
desk-figure-frameworks-first = Référentiel
desk-figure-covering = Compétences visées, par référentiel
desk-figure-covering-first = Référentiel
desk-of-size = sur { $size }
desk-figure-mapped = Compétences les plus visées
desk-figure-mapped-first = Compétence
desk-figure-outcomes = Résultats d’apprentissage
desk-outcomes = Tous les résultats
desk-unmapped = Associés à aucune compétence externe

desk-figure-sectors = Par secteur
desk-figure-sectors-first = Secteur
desk-figure-priority = Secteurs prioritaires
desk-priority = Dans un secteur prioritaire
desk-figure-noc = Par profession (CNP 2021)
desk-figure-noc-first = Profession
desk-figure-cip = Par domaine d’études (CPE 2021)
desk-figure-cip-first = Domaine d’études

desk-figure-osap = Ce qui est demandé
desk-osap-undated = Indiquée comme approuvée, sans la date de la liste du ministère
desk-osap-note = Seule la liste du ministère établit ce que le RAFEO soutient. Ces chiffres rapportent ce que disent les fiches et si elles respectent les conditions chiffrées.
desk-figure-conditions = Conditions chiffrées, quand le RAFEO est demandé
desk-figure-conditions-note = { $count ->
    [0] Aucune fiche ne le demande.
    [one] Une fiche le demande.
   *[other] { $count } fiches le demandent.
}
desk-conditions-met = Respecte les conditions chiffrées
desk-conditions-not-met = Ne les respecte pas
desk-conditions-not-provided = Impossible à dire : une réponse n’est pas fournie

desk-money-note = Les montants sont ceux des fiches. Ce qui n’est pas fourni est compté à part et n’entre dans aucune somme. Les revenus, les coûts et le résultat valent pour une offre, selon l’effectif prévu.
desk-figure-money = Montants
desk-development-total = Coût d’élaboration, au total
desk-development-middle = Coût d’élaboration, médiane
desk-development-missing = Coût d’élaboration non fourni
desk-fee-least = Droits, minimum
desk-fee-middle = Droits, médiane
desk-fee-most = Droits, maximum
desk-fee-missing = Droits non fournis
desk-enrolment-total = Effectif prévu, une offre de chacune
desk-enrolment-missing = Effectif prévu non fourni
desk-revenue-total = Revenus prévus, une offre de chacune
desk-revenue-missing = Revenus prévus non fournis
desk-yearly-total = Revenus prévus en une année
desk-yearly-missing = Revenus d’une année non fournis
desk-result-total = Contribution, une offre de chacune
desk-result-missing = Contribution non fournie
desk-figure-funding = Financement par source et par statut
desk-figure-funding-first = Source
desk-funding = { $origin } ({ $status })
desk-figure-break-even = Seuil de rentabilité
desk-even-below = Prévoient moins de personnes qu’il n’en faut pour payer une offre
desk-even-never = Les droits ne dépassent pas ce que coûte une personne
desk-even-unknown = Impossible à dire : non fourni

desk-figure-pathways = Parcours
desk-pathways-stacks = Ensembles cumulables
desk-pathways-members = Nommées par un ensemble
desk-pathways-alone = Autonomes
desk-figure-stackable = Par possibilité de cumul
desk-figure-ladders = Par débouché
desk-figure-articulations = Par entente d’articulation

desk-quality-note = { $count ->
    [one] Une fiche a été vérifiée selon les règles.
   *[other] { $count } fiches ont été vérifiées selon les règles.
}
desk-figure-quality = Ce qui bloque
desk-quality-clear = Rien ne bloque
desk-quality-blocked = Quelque chose bloque
desk-figure-blocks = Points bloquants les plus fréquents
desk-figure-blocks-first = Règle
desk-figure-warnings = Avertissements les plus fréquents
desk-figure-warnings-first = Règle
desk-issue-at = { $label } : { $title }
desk-issue-block = Réponse obligatoire : { $label }
desk-issue-warning = Réponse recommandée : { $label }
desk-issue-note = { $count ->
    [one] avec une constatation ({ $rule })
   *[other] avec { $count } constatations ({ $rule })
}

desk-column-number = Numéro
desk-column-title = Titre
desk-column-kind = Type
desk-column-state = État
desk-column-since = Depuis
desk-column-days = Jours ouvrables écoulés
desk-column-school = École
desk-column-hours = Heures
desk-column-weeks = Semaines
desk-column-mode = Mode de prestation
desk-column-credit = Crédit
desk-column-partners = Partenaires
desk-column-outcomes = Résultats
desk-column-osap = RAFEO
desk-column-fee = Droits
desk-column-enrolment = Effectif prévu
desk-column-development = Coût d’élaboration
desk-column-break-even = Seuil de rentabilité (personnes)
desk-column-result = Contribution d’une offre
desk-column-review = Prochaine révision

desk-report-title = Portefeuille
desk-report-head = { $count ->
    [0] Aucune fiche, au { $day }
    [one] Une fiche, au { $day }
   *[other] { $count } fiches, au { $day }
}
desk-report-heads = { $count ->
    [one] Une microcertification : quand une demande a sa microcertification, celle-ci parle pour les deux.
   *[other] { $count } microcertifications : quand une demande a sa microcertification, celle-ci parle pour les deux.
}
desk-no-school = Le profil n’a pas d’école « { $key } ».
desk-no-school-fix = Il a : { $known }.
desk-no-state = Il n’y a pas d’état « { $key } ».
desk-no-state-fix = Il y a : { $known }.
desk-no-day = « { $text } » n’est pas une date.
desk-no-day-fix = Écrivez-la sous la forme 2026-11-24.
desk-no-period = La période se termine avant de commencer.
desk-no-period-fix = Donnez à --to un jour qui ne précède pas --from.

desk-inbox = Boîte de réception
desk-dashboard = Tableau de bord
desk-reading = Lecture des fiches
desk-checking = Vérification des fiches
desk-stopped = Arrêté. Choisissez un filtre pour lire de nouveau.
desk-first = Aperçu
desk-number = Nombre
desk-item = { $label } : { $value }
desk-chart = Graphique : { $title }
desk-as-table = { $title }, en tableau
desk-as-bars = { $title }, en barres
desk-check = Tout vérifier maintenant
desk-not-checked = Les fiches ne sont pas encore vérifiées selon les règles : c’est ce qui prend le plus de temps ici.
desk-records = Fiches
desk-back = Retour aux chiffres
desk-behind = { $figure } : { $label }
desk-behind-count = { $count ->
    [one] Une fiche. Entrée l’ouvre.
   *[other] { $count } fiches. Entrée ouvre celle qui est sélectionnée.
}
desk-kept-view = Filtres conservés
desk-kept-save = Conserver ce filtre sous un nom…
desk-days = Autres jours…
desk-day-from = Du
desk-day-to = au
desk-day-keep = Montrer ces jours
desk-day-hint = Par exemple 2026-04-01 ou 1er avril 2026; vide pour aucune limite
desk-day-example = 2026-04-01
desk-day-unread = Écrivez la date comme 2026-04-01 ou 1er avril 2026.
desk-facet-period = Période
desk-facet-from = Du
desk-facet-to = Au
desk-facet-kind = Fiches
desk-facet-school = École
desk-facet-state = État
desk-period-year = Cet exercice
desk-period-last-year = Dernier exercice
desk-period-calendar = Cette année civile
desk-period-last-calendar = Dernière année civile
desk-period-twelve = Douze derniers mois
desk-period-quarter = Ce trimestre
desk-inbox-empty = Rien n’attend qui que ce soit.
desk-inbox-mine-empty = Rien ne vous attend dans le rôle « { $role } ». Votre rôle se trouve dans les préférences.
desk-everybody = Aussi ce qui attend d’autres personnes
desk-flow-declined = Refusées
desk-flow-withdrawn = Retirées de l’examen
desk-inbox-told = { $count ->
    [one] Une fiche attend
   *[other] { $count } fiches attendent
}{ $late ->
    [0] .
    [one] , dont une au-delà de sa cible.
   *[other] , dont { $late } au-delà de leur cible.
}
desk-to-figures = Tableau de bord
desk-waiting-late = { $days }, { $late } au-delà de la cible
desk-waiting-of = { $days } sur { $target }
desk-column-waiting = Jours ouvrables d’attente
desk-column-who = Personne
desk-column-wanted = Décisions possibles
desk-unit-records = { $count ->
    [one] { $number } fiche
   *[other] { $number } fiches
}
desk-tile-waiting = En attente d’une décision
desk-tile-late = Au-delà de la cible
desk-tile-overdue = Révisions en retard
desk-tile-hours-total = Heures d’enseignement
desk-tile-met = Conditions du RAFEO respectées
desk-tile-yearly-total = Revenus prévus en une année

desk-osap-sheet = Feuille du RAFEO
desk-osap-written = Feuille du RAFEO écrite
desk-osap-listed = Sur la liste du ministère depuis le { $day }, selon la fiche
desk-osap-noc = CNP { $number }
desk-osap-column-number = Numéro
desk-osap-column-title = Titre
desk-osap-column-kind = Type
desk-osap-column-state = État
desk-osap-column-hours-per-week = Heures par semaine
desk-osap-column-conditions = Conditions chiffrées
desk-osap-column = La feuille du RAFEO du profil n’a pas de colonne « { $key } ».
desk-osap-column-fix = Nommez des questions du formulaire, ou l’une de celles-ci : { $known }.
desk-osap-nobody = Aucune fiche ne demande le RAFEO.
desk-osap-nobody-fix = Élargissez le filtre ou écrivez toutes les fiches.
desk-osap-save = Enregistrer la feuille du RAFEO…
desk-osap-saved = { $count ->
    [one] Une microcertification figure dans « { $file } ».
   *[other] { $count } microcertifications figurent dans « { $file } ».
}
desk-osap-as-of = En date du
desk-osap-says = À savoir
desk-osap-about = À propos de la feuille
desk-kept-first = Recommencer avec tous les chiffres
