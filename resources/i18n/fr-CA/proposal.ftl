exporting-section = Il n’y a pas de section appelée « { $key } ».
exporting-section-fix = Choisissez parmi : { $known }.
exporting-format = « { $format } » n’est pas un format de sortie connu.
exporting-format-fix = Choisissez parmi : { $known }.
proposal-kind = Proposition de microcertification
proposal-untitled = Demande sans titre
proposal-not-provided = Non fourni
proposal-not-asked = Sans objet
proposal-gap = Aucun : une lacune
proposal-number = N°
proposal-code-outcomes = R{ $n }
proposal-code-assessments = É{ $n }
proposal-cover-number = Numéro de la demande
proposal-cover-version = Version
proposal-cover-date = Date
proposal-draft-mark = Brouillon
proposal-draft-notice = Brouillon : cette demande n’a pas été soumise et son contenu peut encore changer.
proposal-contents = Table des matières
proposal-foot = Demande { $number } · Version { $version } · { $day }
proposal-page-of = Page { $page } sur { $pages }
proposal-summary = Sommaire
proposal-at-a-glance = En un coup d’œil
proposal-osap-undated = { $words }; la date n’est pas fournie
proposal-frameworks = Référentiels de compétences
proposal-more-rows = { $count ->
    [one] et { $count } autre, dans sa section
   *[other] et { $count } autres, dans leur section
}
proposal-checks = Résultat des vérifications
proposal-checks-block = { $count ->
    [0] Rien n’empêche la soumission.
    [one] { $count } problème empêche la soumission.
   *[other] { $count } problèmes empêchent la soumission.
}
proposal-checks-warning = { $count ->
    [0] Aucun avertissement.
    [one] { $count } avertissement.
   *[other] { $count } avertissements.
}
proposal-checks-met = { $count ->
    [0] Aucune règle n’est respectée.
    [one] { $count } règle est respectée.
   *[other] { $count } règles sont respectées.
}
proposal-checks-see = Chaque règle et son résultat : voir l’annexe.
proposal-outcome = Résultat d’apprentissage
proposal-matrix = Résultats par évaluations et compétences
proposal-matrix-of = { $what } par résultat d’apprentissage
proposal-matrix-legend = ✓ l’évaluation couvre le résultat. Lien avec la compétence : 4 très important, 3 important, 2 modéré, 1 mineur.
proposal-assessed-by = Évalué par
proposal-assessments-here = Évaluations
proposal-competencies = Compétences
proposal-reasons = Pourquoi chaque résultat est lié à sa compétence
proposal-decision = Décision
proposal-decision-intro = Signez ci-dessous ou retournez la demande avec les modifications nécessaires.
proposal-decision-title = Décision sur cette demande
proposal-decision-approve = Approuver
proposal-decision-return = Retourner pour modifications
proposal-decision-decline = Refuser
proposal-sign-name = Nom
proposal-sign-signature = Signature
proposal-sign-date = Date
proposal-annex-checks = Annexe : ce qui a été vérifié
proposal-annex-intro = Vérifié par mcdesk le { $day } selon les règles écrites du collège. Une règle respectée ne vaut pas approbation; une personne décide.
proposal-findings = Constats
proposal-all-rules = Chaque règle et son résultat
proposal-rule = Règle
proposal-result = Résultat
proposal-where = Où
proposal-finding = Constat et correction
proposal-wants = Ce qu’elle demande
proposal-whose = Source de la règle
proposal-severity-block = Bloque
proposal-severity-warning = Avertissement
proposal-severity-note = Remarque
proposal-met = Respectée
proposal-not-applicable = Sans objet
proposal-history = Historique
proposal-when = Quand
proposal-what = Quoi
proposal-who = Qui
proposal-gaps = Lacunes de la grille
proposal-gap-outcomes-without-assessment = Jamais évalués : { $names }.
proposal-gap-outcomes-without-competency = Sans compétence d’un référentiel externe : { $names }.
proposal-gap-assessments-without-outcome = Évaluations qui ne portent sur aucun résultat : { $names }.
proposal-gap-unassessed-competencies = Compétences revendiquées par des résultats non évalués : { $names }.
proposal-finance = Calculé à partir de ces réponses
proposal-finance-development = Élaboration, une seule fois
proposal-finance-fixed = Coût fixe d’une offre
proposal-finance-variable = Coût par personne apprenante
proposal-finance-contribution = Contribution de chaque personne
proposal-finance-revenue = Revenus selon l’effectif prévu
proposal-finance-result = Résultat d’une offre selon l’effectif prévu
proposal-finance-break-even = Seuil de rentabilité
proposal-finance-margin = Marge selon l’effectif prévu
proposal-finance-recovery = L’élaboration est récupérée après
proposal-finance-undefined = Aucun : les droits ne dépassent pas le coût par personne
proposal-finance-learners = { $count ->
    [one] { $count } personne apprenante
   *[other] { $count } personnes apprenantes
}
proposal-finance-margin-of = { $share } (cible : { $target } %)
proposal-finance-never = Jamais selon l’effectif prévu
proposal-finance-offerings = { $count ->
    [one] { $count } offre
   *[other] { $count } offres
}
proposal-finance-years = { ", " }{ $count ->
    [one] { $years } an
   *[other] { $years } ans
}
proposal-finance-chart = Revenus et coût d’une offre
proposal-finance-revenue-line = Revenus
proposal-finance-cost-line = Coût
proposal-finance-left = Solde
proposal-finance-x = Personnes apprenantes
proposal-finance-at-even = Seuil à { $count }
proposal-finance-no-even = Il n’y a pas de seuil de rentabilité
proposal-finance-alt = Deux courbes selon le nombre de personnes. À { $learners } personnes, une offre rapporte { $revenue } et coûte { $cost }. { $even }. Le tableau ci-dessous donne les chiffres.
proposal-finance-table = Les chiffres du graphique
proposal-finance-missing = Non fourni, et donc exclu des sommes : { $names }.
