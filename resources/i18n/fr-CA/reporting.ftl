### Les rapports dans la fenêtre.

reporting-report = Rapport
reporting-as-pdf = En PDF…
reporting-as-compared = Comparer avec la période précédente, en PDF…
reporting-as-xlsx = En classeur…
reporting-name-pdf = Bilan du portefeuille
reporting-name-compared = Portefeuille, deux périodes
reporting-name-xlsx = Bilan du portefeuille
reporting-where = Où enregistrer le rapport?
reporting-which = Quelle feuille de décisions?
reporting-files-pdf = PDF
reporting-files-xlsx = Classeur
reporting-making = « { $file } » est en préparation
reporting-reading = Les décisions sont en vérification
reporting-written = Le rapport a été enregistré : { $paths }
reporting-open = L’ouvrir
reporting-no-page = Il n’y a pas de page pour une fiche de ce type.
reporting-no-page-fix = Ouvrez une demande ou une microcertification.
reporting-no-period = Il n’y a pas de période à laquelle comparer.
reporting-no-period-fix = Choisissez une période qui a un premier et un dernier jour.
reporting-pack = Cahier du comité…
reporting-decisions = Décisions d’une feuille
reporting-no-rows = La feuille n’a aucune ligne.
reporting-some-wrong = Certaines lignes ont un problème, et la feuille n’est donc pas prise en bloc. Corrigez-les dans la feuille et ouvrez-la de nouveau, ou choisissez les lignes à consigner maintenant; les autres sont laissées de côté.
reporting-row = Ligne { $row } : { $name }
reporting-decision = { $step }, { $day }
reporting-trouble = Cellule { $cell } : { $what } { $fix }
reporting-record = Consigner
reporting-record-some = { $count ->
    [0] Consigner
    [one] Consigner une décision
   *[other] Consigner { $count } décisions
}
reporting-other = Ouvrir une autre feuille…
reporting-choose = Choisissez au moins une ligne à consigner.
reporting-recorded = { $count ->
    [one] Une décision a été consignée.
   *[other] { $count } décisions ont été consignées.
}
reporting-left = Lignes de la feuille non consignées : { $rows }.
