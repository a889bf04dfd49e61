# Le répertoire : une seule liste, alimentée par des tableaux d’ailleurs.
catalogue-undone = Cette importation a déjà été annulée.
catalogue-undone-fix = Il n’y a rien à faire. Importez de nouveau le fichier pour ramener ses lignes.
catalogue-number = Numéro
catalogue-kind-request = Demandes
catalogue-kind-credential = Microcertifications
catalogue-kind-stack = Ensembles cumulables
catalogue-row-several = Plusieurs fiches s’appellent « { $title } » : { $numbers }.
catalogue-row-several-fix = Inscrivez le numéro de la bonne fiche dans une colonne « Numéro » ou laissez cette ligne de côté.
catalogue-row-twice = Une autre ligne de ce tableau correspond déjà à { $number }.
catalogue-row-twice-fix = Laissez l’une des deux lignes de côté ou donnez à celle-ci un titre distinct.
catalogue-row-open = { $number } est ouverte dans cette fenêtre.
catalogue-row-open-fix = Fermez-la d’abord (Ctrl+W) ou laissez cette ligne de côté.
catalogue-nothing = Aucune ligne de ce tableau n’ajoute ni ne modifie quoi que ce soit.
catalogue-nothing-fix = Corrigez les lignes problématiques ou choisissez un autre tableau.
catalogue-export-none = Il n’y a rien à exporter : aucune fiche ne correspond.
catalogue-export-none-fix = Effacez la recherche et les filtres, puis exportez de nouveau.
catalogue-export-kinds = Un fichier texte contient un seul tableau, et la liste réunit des fiches de plusieurs types.
catalogue-export-kinds-fix = Filtrez par type ou exportez un classeur (.xlsx) : chaque type y aura sa feuille.
catalogue-a-request = Demande
catalogue-a-credential = Microcertification
catalogue-a-stack = Ensemble
catalogue-column-number = Numéro
catalogue-column-kind = Type
catalogue-column-state = État
catalogue-column-title = Titre
catalogue-found =
    { $count ->
        [0] Aucune fiche ne correspond.
        [one] Une fiche.
       *[other] { NUMBER($count) } fiches, { NUMBER($shown) } affichées.
    }
catalogue-exported =
    { $count ->
        [one] { NUMBER($count) } fiche a été écrite dans « { $file } ».
       *[other] { NUMBER($count) } fiches ont été écrites dans « { $file } ».
    }
catalogue-template-saved = Un tableau vierge a été enregistré sous « { $file } ».
catalogue-no-sheet = Le fichier ne contient pas de feuille « { $name } ».
catalogue-no-sheet-fix = Il contient : { $known }.
catalogue-unused =
    { $count ->
        [one] La colonne « { $header } » est laissée de côté; elle contient une valeur.
       *[other] La colonne « { $header } » est laissée de côté; elle contient { NUMBER($count) } valeurs.
    }
catalogue-row-number = Ligne { $row }
catalogue-row-updates = { $number }  { $title }
catalogue-counts = { NUMBER($rows) } lignes : { NUMBER($add) } à ajouter, { NUMBER($update) } à mettre à jour, { NUMBER($same) } inchangées, { NUMBER($blocked) } à corriger, { NUMBER($left) } laissées de côté, { NUMBER($blank) } vides.
catalogue-untouched =
    { $count ->
        [0] Toutes les fiches de ce type figurent dans le tableau.
        [one] Une fiche de l’espace de travail ne figure pas dans le tableau. Elle reste telle quelle.
       *[other] { NUMBER($count) } fiches de l’espace de travail ne figurent pas dans le tableau. Elles restent telles quelles.
    }
catalogue-imported = L’importation { $id } est conservée. « mcdesk catalogue undo { $id } » l’annule.
catalogue-say-yes = Rien n’a été écrit. Ajoutez --yes pour le faire.
catalogue-undone-done = { NUMBER($trashed) } fiches ont été mises à la corbeille, { NUMBER($restored) } sont redevenues comme avant.
catalogue-undone-left =
    { $count ->
        [one] Une fiche a été modifiée depuis l’importation et reste telle quelle : { $numbers }.
       *[other] { NUMBER($count) } fiches ont été modifiées depuis l’importation et restent telles quelles : { $numbers }.
    }
catalogue-title = Répertoire
catalogue-search = Chercher titres, résultats, compétences…
catalogue-import = Importer…
catalogue-export = Exporter…
catalogue-column-school = École ou secteur
catalogue-column-mode = Mode de prestation
catalogue-column-hours = Heures
catalogue-column-sectors = Secteurs
catalogue-column-frameworks = Référentiels
catalogue-column-updated = Dernière modification
catalogue-facet-kind = Type
catalogue-facet-state = État
catalogue-facet-school = École ou secteur
catalogue-facet-sector = Secteur
catalogue-facet-mode = Mode de prestation
catalogue-facet-hours = Heures
catalogue-facet-framework = Référentiel de compétences
catalogue-summary = En une phrase
catalogue-outcomes = Résultats d’apprentissage
catalogue-near = Fiches voisines
catalogue-near-looking = Recherche de fiches semblables…
catalogue-near-none = Rien de semblable dans le répertoire.
catalogue-near-outcomes =
    { $count ->
        [one] Un résultat dit la même chose
       *[other] { $count } résultats disent la même chose
    }
catalogue-compare = Comparer côte à côte
catalogue-compare-with = Comparer côte à côte avec « { $title } »
catalogue-empty-list = Le répertoire est vide
catalogue-empty-list-text = Microcertifications, demandes et ensembles : tout ce que contient cet espace de travail figure ici. Importez la liste que le collège tient aujourd’hui : classeur, fichier texte ou page Web enregistrée.
catalogue-empty-import = Importer une liste…
catalogue-empty-search = Rien ne correspond
catalogue-empty-search-text = Chaque mot doit figurer dans la fiche ou y commencer un mot. Essayez moins de mots ou retirez un filtre.
catalogue-import-title = Importer une liste
catalogue-import-intro = Choisissez un classeur (.xlsx), un fichier texte (.csv, .tsv) ou une page Web enregistrée. Vous voyez ce que ferait chaque ligne et corrigez ce qui est illisible avant que quoi que ce soit ne soit écrit.
catalogue-choose-file = Choisir un fichier…
catalogue-paste = Coller des cellules
catalogue-template = Enregistrer un modèle vierge…
catalogue-drop = Vous pouvez aussi déposer un fichier ici.
catalogue-pasted = Cellules collées
catalogue-source =
    { $count ->
        [one] { $source } : { NUMBER($count) } ligne
       *[other] { $source } : { NUMBER($count) } lignes
    }
catalogue-sheet = Feuille
catalogue-encoding = Encodage du texte
catalogue-delimiter = Séparateur des cellules
catalogue-header = En-têtes
catalogue-delimiter-comma = Virgule
catalogue-delimiter-semicolon = Point-virgule
catalogue-delimiter-tab = Tabulation
catalogue-delimiter-bar = Barre verticale
catalogue-header-row = À la ligne { $row }
catalogue-header-none = Pas d’en-têtes
catalogue-columns = Colonnes
catalogue-columns-text = Ce que devient chaque colonne. Vos choix servent aussi à la prochaine liste qui a les mêmes en-têtes.
catalogue-column-left = Laisser de côté
catalogue-column-empty = (rien n’y figure)
catalogue-becomes = Ce que devient la colonne « { $header } »
catalogue-columns-more = { NUMBER($count) } autres colonnes sont laissées de côté.
catalogue-rows = Lignes
catalogue-rows-text = Sélectionnez une ligne pour voir ce qu’elle change et la corriger.
catalogue-rows-shown = Afficher
catalogue-next-problem = Prochaine ligne à vérifier
catalogue-rows-row = Ligne
catalogue-rows-act = Ce qui se passe
catalogue-rows-title = Titre
catalogue-rows-about = Précisions
catalogue-act-add = Ajoutée
catalogue-act-update = Mise à jour
catalogue-act-same = Inchangée
catalogue-act-blocked = À corriger
catalogue-act-left = Laissée de côté
catalogue-show-all = Toutes les lignes ({ NUMBER($count) })
catalogue-show-problems = Avec problèmes ({ NUMBER($count) })
catalogue-show-add = Ajoutées ({ NUMBER($count) })
catalogue-show-update = Mises à jour ({ NUMBER($count) })
catalogue-show-same = Inchangées ({ NUMBER($count) })
catalogue-show-blocked = À corriger ({ NUMBER($count) })
catalogue-show-left = Laissées de côté ({ NUMBER($count) })
catalogue-changes =
    { $count ->
        [one] Une réponse change
       *[other] { $count } réponses changent
    }
catalogue-row-heading = Ligne { $row }
catalogue-leave-out = Laisser cette ligne de côté
catalogue-more = { NUMBER($count) } autres réponses.
catalogue-mend = Utiliser cette valeur
catalogue-mend-cell = Utiliser cette valeur dans { $cell }
catalogue-before = Avant : { $text }
catalogue-after = Après : { $text }
catalogue-taken-away = (effacée)
catalogue-last = Importation
catalogue-wish-clear = Une cellule vide efface la réponse
catalogue-wish-as-typed = Garder les valeurs illisibles
catalogue-import-none = Rien à importer pour l’instant
catalogue-import-count =
    { $count ->
        [one] Importer { NUMBER($count) } fiche
       *[other] Importer { NUMBER($count) } fiches
    }
catalogue-save-errors = Enregistrer les lignes problématiques…
catalogue-errors-saved = Les lignes problématiques ont été enregistrées sous « { $file } ».
catalogue-plan-said = { NUMBER($taken) } à importer, { NUMBER($blocked) } à corriger
catalogue-importing = Importation…
catalogue-brought-in = { $source } : { NUMBER($added) } ajoutées, { NUMBER($updated) } mises à jour.
catalogue-undo = Annuler l’importation
catalogue-files = Tableaux
catalogue-template-name = Microcertifications (vierge)
catalogue-file-xlsx = Classeur
catalogue-file-csv = Texte, virgules
catalogue-file-tsv = Texte, tabulations
catalogue-count =
    { $count ->
        [one] { NUMBER($count) } fiche
       *[other] { NUMBER($count) } fiches
    }
catalogue-earlier = Importations précédentes
catalogue-earlier-said = { $when }, { $who } : { NUMBER($added) } ajoutées, { NUMBER($updated) } mises à jour
catalogue-earlier-undone = Annulée le { $when }
catalogue-undo-of = Annuler l’importation de { $source }, { $when }
catalogue-row-state = Le tableau donne un autre état à { $number }. Son état reste le même.
catalogue-row-state-fix = Modifiez l’état dans la fiche, où la date et le motif sont conservés.
catalogue-back = Retour au répertoire
catalogue-empty-filter = Aucune fiche ne passe ces filtres
catalogue-empty-filter-text = Retirez un filtre ci-dessus, ou effacez-les tous.
