# Les pages faites à la main : matrice, finances, ressemblances, vérification.

panels-not-provided = Non fourni
panels-row = { $number }. { $words }
panels-labelled = { $label } : { $value }

panels-undo-matrix = la modification de la matrice
panels-matrix-keys = Les flèches mènent d’une cellule à l’autre. La barre d’espace coche une évaluation. 4, 3, 2 ou 1 fixe la force du lien avec une compétence; 0 ou Suppr l’efface. La touche Tab mène aux détails de la cellule.
panels-matrix-table = Résultats par évaluations et compétences
panels-matrix-strip = Détails de la cellule active
panels-matrix-add = Ajouter des compétences
panels-matrix-outcome-code = R{ $number }
panels-matrix-assessment-code = É{ $number }
panels-matrix-assessments = Évaluations
panels-matrix-other = Autre référentiel
panels-matrix-no-strength = Aucun lien
panels-matrix-no-nature = Non choisie
panels-matrix-cell = Résultat { $number }, compétence { $code } : { $strength }
panels-matrix-cell-none = Résultat { $number }, compétence { $code } : aucun lien
panels-matrix-cell-covered = Résultat { $number }, évaluation { $code } : couvert
panels-matrix-cell-not-covered = Résultat { $number }, évaluation { $code } : non couvert
panels-matrix-no-cell = Allez à une cellule pour la voir au complet.
panels-matrix-covers = Cette évaluation couvre ce résultat
panels-matrix-open-assessment = Modifier cette évaluation
panels-matrix-remove = Retirer cette compétence
panels-matrix-go = Y aller
panels-matrix-no-outcomes = Les lignes de ce tableau sont vos résultats d’apprentissage. Il n’y en a pas encore.
panels-matrix-no-assessments = Les premières colonnes sont vos évaluations. Il n’y en a pas encore.
panels-matrix-to-outcomes = Rédiger les résultats
panels-matrix-to-assessments = Décrire les évaluations

panels-gaps = { $count ->
    [one] { $count } lacune
   *[other] { $count } lacunes
}
panels-gaps-none = Aucune lacune : chaque résultat est évalué et lié à une compétence externe, et chaque colonne sert.
panels-gaps-more = { $count ->
    [one] Et { $count } autre, signalée dans le tableau.
   *[other] Et { $count } autres, signalées dans le tableau.
}
panels-gap-outcome-not-assessed = Non évalué
panels-gap-outcome-not-assessed-long = { $code } n’est couvert par aucune évaluation : { $title }
panels-gap-outcome-not-external = Sans compétence externe
panels-gap-outcome-not-external-long = { $code } n’est lié à aucune compétence externe : { $title }
panels-gap-assessment-tests-nothing = N’évalue rien
panels-gap-assessment-tests-nothing-long = { $code } n’évalue aucun résultat : { $title }
panels-gap-competency-unlinked = Sans lien
panels-gap-competency-unlinked-long = { $code } est choisie, mais liée à aucun résultat : { $title }
panels-gap-competency-not-assessed = Non évaluée
panels-gap-competency-not-assessed-long = { $code } est annoncée, mais aucun de ses résultats n’est évalué : { $title }

panels-picker-search = Chercher dans les référentiels
panels-picker-list = Compétences
panels-picker-add = Ajouter cette compétence
panels-picker-close = Terminé
panels-picker-found = { $count ->
    [one] { $count } compétence au choix
   *[other] { $count } compétences au choix
}
panels-picker-none = Aucune correspondance. Essayez un autre mot, ou videz la recherche pour voir tous les référentiels.
panels-picker-no-description = Le référentiel ne décrit pas cette compétence.
panels-picker-source = { $publisher }. { $licence }. { $source }
