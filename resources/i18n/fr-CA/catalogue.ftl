# Le répertoire : une seule liste, alimentée par des tableaux d’ailleurs.
catalogue-undone = Cette importation a déjà été annulée.
catalogue-undone-fix = Il n’y a rien à faire. Importez de nouveau le fichier pour ramener ses lignes.
catalogue-number = Numéro
catalogue-kind-request = Demandes
catalogue-kind-credential = Microcertifications
catalogue-kind-stack = Parcours
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
catalogue-a-stack = Parcours
catalogue-state-draft = Ébauche
catalogue-state-submitted = Soumise
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
