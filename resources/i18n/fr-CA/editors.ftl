editors-optional = { $label } (facultatif)
editors-block = Problème :
editors-warning = Conseil :
editors-note = Remarque :
editors-words-left = { $found } mots sur { $most }
editors-words-over = { $over ->
    [one] { $over } mot de trop (limite de { $most })
   *[other] { $over } mots de trop (limite de { $most })
}
editors-chars-left = { $found } caractères sur { $most }
editors-chars-over = { $over ->
    [one] { $over } caractère de trop (limite de { $most })
   *[other] { $over } caractères de trop (limite de { $most })
}
editors-option = { $question } : { $option }
editors-clear-choice = Effacer le choix
editors-clear-choice-of = Effacer le choix : { $question }
editors-not-chosen = Aucun choix
editors-find-option = Chercher dans la liste
editors-find-option-of = Chercher dans la liste : { $question }
editors-open-calendar = Ouvrir le calendrier : { $question }
editors-year-before = Année précédente
editors-year-after = Année suivante
editors-person-name = Nom
editors-person-role = Fonction
editors-person-organization = Organisation
editors-person-email = Courriel
editors-person-phone = Téléphone
editors-person-suggested = Personnes dont le nom convient
editors-no-rows-of = { $table } : aucune ligne à choisir pour l’instant.
editors-add-rows-first = Aller à { $table } pour en ajouter d’abord
editors-row-unnamed = Ligne { $number }, encore sans nom
editors-item = { $code }  { $title } · { $framework }
editors-item-choose = Choisir dans un référentiel
editors-item-change = Choisir autre chose
editors-item-remove = Retirer
editors-item-remove-of = Retirer ce qui est choisi : { $question }
editors-item-find-of = Chercher dans les référentiels : { $question }
editors-item-list = Éléments des référentiels : { $question }
editors-file-wants = Déposez ou collez un fichier ici, ou choisissez-en un : { $kinds }; { $most } Mo au plus.
editors-file-kinds = Fichiers acceptés
editors-file-browse = Choisir un fichier…
editors-file-browse-title = Choisir un fichier : { $question }
editors-file-reading = Lecture du fichier
editors-file-replace = Remplacer…
editors-file-open = Ouvrir
editors-file-save = Enregistrer sous…
editors-file-save-title = Enregistrer { $name } sous
editors-file-remove = Retirer
editors-file-name = { $name } ({ $size } ko)
editors-file-not-written = { $name } n’a pas pu être écrit : { $why }. Choisissez un autre dossier.
editors-choose-rows = Choisir
editors-rows-chosen = { $count ->
    [0] Aucun choix
    [one] { $count } choix
   *[other] { $count } choix
}
editors-add-row = Ajouter une ligne
editors-add-row-to = Ajouter une ligne : { $table }
editors-no-rows = { $table } : chaque élément occupera ici sa propre ligne.
editors-not-named = Encore sans nom
editors-row-heading = { $number }  { $title }
editors-row-of = ligne { $number }, { $title }
editors-row-removed = Retiré : { $title }.
editors-put-back = Remettre
editors-cell = { $label }, ligne { $number }
editors-fold = Replier la { $row }
editors-unfold = Déplier la { $row }
editors-move-up = Monter (Alt+Haut) : { $row }
editors-move-down = Descendre (Alt+Bas) : { $row }
editors-duplicate = Dupliquer (Ctrl+D) : { $row }
editors-remove = Retirer (Ctrl+Maj+Suppr) : { $row }
editors-more = Autres actions pour la { $row }
editors-menu-up = Monter
editors-menu-down = Descendre
editors-menu-duplicate = Dupliquer
editors-menu-remove = Retirer
editors-row-number = { $item } { $number }
editors-row = Ligne
editors-verb = Verbe : { $verb }.
editors-verb-level = Verbe : { $verb }. Niveau : { $level }.
editors-write-verb = Écrire « { $verb } »
editors-leave-words-out = Enlever ces mots
editors-month-before = Mois précédent
editors-month-after = Mois suivant
editors-file-not-pasted = Aucun fichier n’a été copié. Copiez un fichier ou une image, puis collez ici.
editors-file-picture = Image collée
editors-file-one = Cette question accepte un seul fichier, et il en est venu { $count }. Choisissez celui qui va ici.
