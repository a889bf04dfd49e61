# Les pages faites à la main : matrice, finances, ressemblances, vérification.

panels-not-provided = Non fourni
panels-row = { $number }. { $words }
panels-labelled = { $label } : { $value }

panels-undo-matrix = la modification de la grille
panels-matrix-keys = Les flèches mènent d’une cellule à l’autre. La barre d’espace coche une évaluation. 4, 3, 2 ou 1 fixe la force du lien avec une compétence; 0 ou Suppr l’efface. Ctrl+M commente la cellule. La touche Tab mène aux détails de la cellule.
panels-matrix-table = Résultats par évaluations et compétences
panels-matrix-strip = Détails de la cellule active
panels-matrix-add = Ajouter des compétences
panels-matrix-outcome-code = R{ $number }
panels-matrix-assessment-code = É{ $number }
panels-matrix-assessments = Évaluations
panels-matrix-other = Autre référentiel
panels-matrix-no-strength = Aucun lien
panels-matrix-no-nature = Non choisie
panels-matrix-cell = Résultat { $number }, compétence { $code } : { $strength }
panels-matrix-cell-none = Résultat { $number }, compétence { $code } : aucun lien
panels-matrix-cell-covered = Résultat { $number }, évaluation { $code } : couvert
panels-matrix-cell-not-covered = Résultat { $number }, évaluation { $code } : non couvert
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
panels-gaps-none = Aucune lacune : chaque résultat est évalué et lié à une compétence externe, et chaque colonne sert.
panels-gaps-more = { $count ->
    [one] Et { $count } autre, signalée dans le tableau.
   *[other] Et { $count } autres, signalées dans le tableau.
}
panels-gap-outcome-not-assessed = Non évalué
panels-gap-outcome-not-assessed-long = { $code } n’est couvert par aucune évaluation : { $title }
panels-gap-outcome-not-external = Sans compétence externe
panels-gap-outcome-not-external-long = { $code } n’est lié à aucune compétence externe : { $title }
panels-gap-assessment-tests-nothing = N’évalue rien
panels-gap-assessment-tests-nothing-long = { $code } n’évalue aucun résultat : { $title }
panels-gap-competency-unlinked = Sans lien
panels-gap-competency-unlinked-long = { $code } est choisie, mais liée à aucun résultat : { $title }
panels-gap-competency-not-assessed = Non évaluée
panels-gap-competency-not-assessed-long = { $code } est annoncée, mais aucun de ses résultats n’est évalué : { $title }

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

panels-finance = Ce que cela donne
panels-finance-intro = Calculé à mesure que vous écrivez, d’après les réponses de cette page. Ce que vous ne savez pas encore peut rester ouvert.
panels-finance-development = Élaboration, une seule fois
panels-finance-fixed = Coût fixe de chaque offre
panels-finance-variable = Coût par personne apprenante
panels-finance-fee = Droits par personne apprenante
panels-finance-contribution = Contribution par personne (droits moins coût)
panels-finance-break-even = Seuil de rentabilité
panels-finance-result = Résultat de chaque offre
panels-finance-margin = Marge (part des revenus)
panels-finance-recovery = Élaboration remboursée après
panels-finance-without = { $count ->
    [one] Sans { $count } montant non fourni.
   *[other] Sans { $count } montants non fournis.
}
panels-finance-contribution-none = Les droits ne couvrent pas ce que coûte une personne.
panels-finance-no-number = Jamais
panels-finance-undefined = Aucun nombre d’inscriptions ne paie une offre. Augmentez les droits ou réduisez le coût par personne.
panels-finance-learners = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
panels-finance-above = { $count ->
    [0] Les inscriptions prévues l’atteignent exactement.
    [one] Les inscriptions prévues le dépassent de { $count } personne.
   *[other] Les inscriptions prévues le dépassent de { $count } personnes.
}
panels-finance-below = { $count ->
    [one] Il manque { $count } personne aux inscriptions prévues.
   *[other] Il manque { $count } personnes aux inscriptions prévues.
}
panels-finance-at = { $count ->
    [one] Avec { $count } inscription prévue.
   *[other] Avec les { $count } inscriptions prévues.
}
panels-finance-loss = { $count ->
    [one] Une perte avec { $count } inscription prévue.
   *[other] Une perte avec les { $count } inscriptions prévues.
}
panels-finance-target-met = Les droits atteignent la cible : le coût majoré de { $target } % demanderait { $fee }.
panels-finance-target-missed = Les droits n’atteignent pas la cible : le coût majoré de { $target } % demande { $fee }.
panels-finance-never = Jamais
panels-finance-never-why = Avec les inscriptions prévues, une offre ne laisse aucun surplus.
panels-finance-offerings = { $count ->
    [one] { $count } offre
   *[other] { $count } offres
}
panels-finance-years = { $count ->
    [one] Soit { $years } an au nombre d’offres prévu.
   *[other] Soit { $years } ans au nombre d’offres prévu.
}
panels-finance-years-unknown = Le nombre d’offres par année n’est pas fourni; les années ne sont donc pas connues.
panels-finance-missing = Pas encore fourni :

panels-chart = Revenus et coût d’une offre selon le nombre de personnes
panels-chart-nothing = Le graphique paraît dès que les droits, un coût fixe et un coût par personne sont fournis.
panels-chart-alt = Avec { $count } personnes, une offre rapporte { $revenue } et coûte { $cost }.
panels-chart-even = { $count ->
    [one] Le seuil de rentabilité est de { $count } personne.
   *[other] Le seuil de rentabilité est de { $count } personnes.
}
panels-chart-expected-alt = { $count ->
    [one] Avec { $count } inscription prévue, le résultat est de { $result }.
   *[other] Avec les { $count } inscriptions prévues, le résultat est de { $result }.
}
panels-chart-even-mark = Seuil : { $count }
panels-chart-expected-mark = Prévu : { $count }
panels-chart-learners = Personnes apprenantes
panels-chart-revenue = Revenus
panels-chart-cost = Coût
panels-chart-result = Résultat
panels-chart-as-table = Afficher le graphique en tableau
panels-chart-as-chart = Afficher le tableau en graphique

panels-overlap = Fiches qui se ressemblent
panels-overlap-intro = Les titres, les compétences, les secteurs et les heures sont comparés à ceux de toutes les autres fiches de cet espace de travail.
panels-overlap-list = Fiches qui se ressemblent
panels-overlap-alone = Cet espace de travail ne contient aucune autre fiche à comparer. Dès qu’il y en aura une, les ressemblances paraîtront ici côte à côte.
panels-overlap-compared = { $count ->
    [one] Comparaison avec { $count } autre fiche.
   *[other] Comparaison avec { $count } autres fiches.
}
panels-overlap-none = Aucune ne ressemble à cette demande.
panels-overlap-open = { $open ->
    [one] { $count } ressemble à cette demande et { $open } attend une décision motivée.
   *[other] { $count } ressemblent à cette demande et { $open } attendent une décision motivée.
}
panels-overlap-settled = { $count ->
    [one] { $count } ressemble à cette demande et la décision est consignée.
   *[other] { $count } ressemblent à cette demande et chaque décision est consignée.
}
panels-overlap-decided = Décision consignée
panels-overlap-undecided = Pas encore de décision motivée
panels-overlap-untitled = Demande sans titre
panels-overlap-mine = Cette demande
panels-overlap-same = { $label } : identique
panels-overlap-neither = { $label } : non fourni de part et d’autre
panels-overlap-differs = { $label } : différent
panels-overlap-partly = { $label } : { $count } sur { $of } identiques
panels-overlap-in-both = Dans les deux
panels-overlap-only-here = Seulement dans cette demande
panels-overlap-only-there = Seulement dans l’autre fiche
panels-overlap-why = Pourquoi elles se ressemblent
panels-overlap-decide = Que décidez-vous?
panels-overlap-take-back = Annuler la décision

panels-review-blocked = { $count ->
    [0] Rien n’empêche de soumettre la demande
    [one] { $count } problème empêche de soumettre la demande
   *[other] { $count } problèmes empêchent de soumettre la demande
}
panels-review-block = { $count ->
    [one] À corriger ({ $count })
   *[other] À corriger ({ $count })
}
panels-review-warning = { $count ->
    [one] Avertissement ({ $count })
   *[other] Avertissements ({ $count })
}
panels-review-note = { $count ->
    [one] Remarque ({ $count })
   *[other] Remarques ({ $count })
}
panels-review-all = Tout afficher ({ $count })
panels-review-go = Aller à la question
panels-review-why = Règle et source
panels-review-rule = Règle { $rule }. Source : { $source }
panels-review-answers = Vérifier vos réponses
panels-review-section = { $number } { $title }
panels-review-complete = { $given } questions sur { $of } ont une réponse.
panels-review-missing = { $count ->
    [one] Il manque { $count } réponse obligatoire.
   *[other] Il manque { $count } réponses obligatoires.
}
panels-review-stops = { $count ->
    [one] { $count } problème empêche de soumettre.
   *[other] { $count } problèmes empêchent de soumettre.
}
panels-review-change = Modifier
panels-review-change-named = Modifier { $label }
panels-review-submit = Soumettre la demande
panels-review-look = Parcourez les réponses, puis soumettez-les : elles seront figées dans une version.
panels-review-to-answers = Vérifier les réponses
panels-review-to-preview = Voir la proposition
panels-review-not-saved = Les derniers changements n’ont pas pu être enregistrés; rien n’a donc été soumis. Libérez le fichier de l’espace de travail ou de la place sur le disque, puis soumettez de nouveau.

panels-preview = La proposition
panels-preview-pages = Pages de la proposition
panels-preview-pages-hint = Une image des pages. L’onglet « Document en texte » contient les mêmes mots. Page préc. et Page suiv. changent de page; plus et moins changent la taille.
panels-preview-text = La proposition en texte
panels-preview-as-pages = Pages
panels-preview-as-text = Document en texte
panels-preview-language = Langue
panels-preview-lang-en = Anglais
panels-preview-lang-fr = Français
panels-preview-lang-both = Les deux, le français d’abord
panels-preview-paper = Papier
panels-preview-paper-letter = Lettre (8,5 × 11 po)
panels-preview-paper-a4 = A4 (210 × 297 mm)
panels-preview-without-contacts = Omettre les coordonnées
panels-preview-comments = Ajouter les commentaires ouverts
panels-preview-smaller = Plus petit
panels-preview-larger = Plus grand
panels-preview-refresh = Actualiser
panels-preview-open = Ouvrir dans le lecteur
panels-preview-save = Enregistrer le PDF sous…
panels-preview-pdf-files = Documents PDF (*.pdf)
panels-preview-making = Préparation de la proposition…
panels-preview-none = L’aperçu paraîtra ici.
panels-preview-stale = Les réponses ont changé depuis cet aperçu. « Actualiser » les affiche.
panels-preview-ready = Voici le document tel qu’il sera enregistré.
panels-preview-glyphs = Aucune police fournie ne contient ces caractères; une case les remplace : { $characters }
panels-preview-saved = Enregistré : { $path }
panels-preview-page = Page { $page } sur { $pages }
panels-preview-not-made = L’aperçu n’a pas pu être préparé : le dossier des fichiers temporaires n’est pas accessible en écriture.
panels-export-hint = Choisissez la présentation du document, puis l’endroit où l’enregistrer.
panels-export-as = { $langs ->
    [en] En anglais
    [fr] En français
    [en-fr] En anglais, puis en français
   *[fr-en] En français, puis en anglais
}, { $paper ->
    [a4] sur papier A4
   *[letter] sur papier lettre
}, { $details ->
    [with] avec les coordonnées
   *[without] sans les coordonnées
}, { $comments ->
    [with] avec les commentaires ouverts.
   *[without] sans les commentaires.
}

panels-done = La demande { $number } est soumise
panels-done-before = La version { $version } de la demande { $number } a été soumise
panels-done-reference = Numéro de référence { $number }, version { $version }. { $when }
panels-done-file = La proposition en PDF
panels-done-making = Enregistrement de la proposition en PDF…
panels-done-no-file = Le PDF de cette version n’est pas dans son dossier, à côté de l’espace de travail.
panels-done-keep = L’y enregistrer maintenant
panels-done-not-kept = Le dossier { $folder } n’est pas accessible en écriture.
panels-done-save-it = Enregistrez le PDF plus bas, sous « La proposition ».
panels-done-open = Ouvrir le PDF
panels-done-open-folder = Ouvrir son dossier
panels-done-next = La suite
panels-done-contacts = Personnes-ressources
panels-done-next-version = Rédiger la version suivante
panels-done-next-version-hint = Cette version reste telle quelle. Si des modifications sont demandées, la version suivante part des mêmes réponses.
panels-matrix-commented = { $words }, { $count ->
    [one] { $count } commentaire ouvert
   *[other] { $count } commentaires ouverts
}
panels-matrix-comment = { $count ->
    [0] Commenter ici
    [one] { $count } commentaire ouvert ici
   *[other] { $count } commentaires ouverts ici
}
