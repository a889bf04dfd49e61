# Attestations : modèles, ce qui est vérifié avant d’en produire, ce qui a été produit.
certificates-code-alt = Code QR qui mène à { $address }
certificates-file-title = { $credential } : attestation de { $name }
certificates-file-subject = Résumé imprimé d’une microcertification
certificates-enclosed = L’insigne numérique signé (Open Badges 3.0)
certificates-seal-own = Scellé avec la clé de { $signer }, dont personne d’autre ne se porte garant : les lecteurs indiquent que l’émetteur est inconnu.
certificates-seal-vouched = Scellé avec la clé de { $signer }.
certificates-head-id = Nom
certificates-head-name = Modèle
certificates-head-paper = Papier
certificates-written = { $file } est écrit.
certificates-held = { $count ->
    [one] Une attestation attend. Corrigez ce qui la bloque, puis produisez de nouveau les attestations : seule celle-ci est produite.
   *[other] { $count } attestations attendent. Corrigez ce qui les bloque, puis produisez de nouveau les attestations : seules celles-ci sont produites.
}
certificates-nothing-made = Rien n’a été produit. Corrigez ce qui bloque, puis produisez les attestations de nouveau.
certificates-merged-made =
    { $count ->
        [one] { $file } contient une attestation.
       *[other] { $file } contient { $count } attestations.
    }
certificates-made =
    { $kept ->
        [0] Produites dans { $folder } : { $fresh }.
       *[other] Produites dans { $folder } : { $fresh }; déjà là et inchangées : { $kept }.
    }
certificates-contact-title =
    { $count ->
        [one] Planche-contact : une attestation
       *[other] Planche-contact : { $count } attestations
    }
certificates-contact-file = planche-contact
certificates-contact-made =
    { $count ->
        [one] { $file } les montre toutes, avec une image de sa page.
       *[other] { $file } les montre toutes, avec les images de ses { $count } pages.
    }
certificates-sealed = Scellées avec la clé de { $signer }.
certificates-sealed-own = Scellées avec la clé de { $signer }, qui se porte garante d’elle-même : les lecteurs indiquent « émetteur inconnu ».
certificates-merged-title =
    { $count ->
        [one] { $credential } : une attestation
       *[other] { $credential } : { $count } attestations
    }
certificates-report-file = rapport-attestations
certificates-report-row = Ligne
certificates-report-learner = Personne
certificates-report-file-name = Fichier
certificates-report-bytes = Octets
certificates-report-state = État
certificates-fresh = produite
certificates-kept = déjà là
certificates-checked =
    { $blocking ->
        [0] Personnes vérifiées : { $learners }; rien ne bloque.
       *[other] Personnes vérifiées : { $learners }; constats qui bloquent : { $blocking }.
    }
certificates-more =
    { $count ->
        [one] Encore un constat; --json les énumère tous.
       *[other] Encore { $count } constats; --json les énumère tous.
    }
certificates-in-the-way =
    { $count ->
        [one] « { $file } » est déjà dans le dossier et n’est pas de ce groupe.
       *[other] « { $file } » et d’autres fichiers des mêmes noms, { $count } en tout, sont déjà dans le dossier et ne sont pas de ce groupe.
    }
certificates-in-the-way-fix = Choisissez un dossier vide ou déplacez ces fichiers.
certificates-not-read = « { $file } » n’a pas pu être lu.
certificates-not-written = « { $file } » n’a pas pu être écrit.
certificates-no-template = Il n’y a pas de modèle « { $name } ».
certificates-no-template-fix = Nommez l’un de { $known } ou le fichier d’un modèle.
certificates-no-names = Aucune colonne du tableau ne contient les noms des personnes.
certificates-no-names-fix = Intitulez la colonne « Nom de la personne » ou learner_name.
certificates-set = « { $given } » n’est pas un champ avec une valeur.
certificates-set-fix = Écrivez champ=valeur. Les champs sont : { $known }.
certificates-no-credential = Il n’y a pas d’insigne signé { $number } pour { $learner }.
certificates-no-credential-fix = Déposez { $number }.json ou { $number }.jwt dans { $folder }.
certificates-key-closed = La clé n’a pas pu être ouverte avec cette phrase de passe.
certificates-key-closed-fix = Vérifiez la phrase de passe et que le fichier est un fichier PKCS #12 (.p12, .pfx).
certificates-key-other = Le fichier ne contient aucune clé qui puisse sceller des attestations.
certificates-key-other-fix = Choisissez un fichier PKCS #12 avec une clé RSA ou à courbe elliptique et son certificat.
certificates-pattern = Les fichiers ne peuvent pas s’appeler « { $pattern } ».
certificates-pattern-fix = Utilisez au moins un de ces champs : { $known }.
certificates-image-broken = « { $image } » n’est pas une image lisible.
certificates-image-broken-fix = Enregistrez l’image en PNG ou en JPEG et choisissez-la de nouveau.
certificates-image-large = « { $image } » a plus de { $most } millions de pixels.
certificates-image-large-fix = Réduisez l’image : 3 000 pixels de large suffisent pour une page.
certificates-package-large = Le fichier est plus gros que ne peut l’être un modèle.
certificates-package-broken = Le fichier est endommagé ou incomplet.
certificates-package-strange = Le fichier contient ce qu’aucun modèle ne contient.
certificates-package-json = La description du modèle est illisible.
certificates-package-fix = Exportez le modèle de nouveau là où il a été fait et choisissez le nouveau fichier.
certificates-not-a-template = Ce n’est pas un modèle d’attestation.
certificates-not-a-template-fix = Choisissez un fichier exporté comme modèle.
certificates-newer = Le modèle a été fait avec un mcdesk plus récent; celui-ci lit la version { $own }.
certificates-newer-fix = Mettez mcdesk à jour ou exportez le modèle depuis l’ancien programme.
certificates-twice = Deux cadres s’appellent « { $id } ».
certificates-twice-fix = Donnez un autre identifiant à l’un d’eux.
certificates-no-image = Le cadre « { $box } » montre l’image « { $image } », qui n’est pas dans le fichier.
certificates-no-image-fix = Ajoutez l’image ou choisissez-en une autre pour le cadre.
certificates-unknown-field = Le cadre « { $box } » nomme le champ « { $field } », qui n’existe pas.
certificates-unknown-field-fix = Utilisez un champ de la liste ou enlevez les accolades.
certificates-wrong = Il y a une erreur à { $path }.
certificates-wrong-boxes = « boxes » doit être une liste de { $most } cadres ou moins.
certificates-wrong-object = Un objet entre accolades est attendu ici.
certificates-wrong-unknown = Il n’y a pas de telle entrée ici. Entrées connues : { $known }.
certificates-wrong-id = Écrivez un identifiant en minuscules, chiffres, traits d’union et traits de soulignement, 60 caractères au plus.
certificates-wrong-words = Écrivez les mots comme un objet avec « en » et « fr », { NUMBER($most) } caractères au plus chacun.
certificates-wrong-number = Écrivez un nombre de { $low } à { $high }.
certificates-wrong-switch = Écrivez true ou false.
certificates-wrong-colour = Écrivez une couleur comme #rrggbb.
certificates-wrong-choice = Écrivez l’une de ces valeurs : { $choices }.
certificates-wrong-place = Écrivez la place en quatre nombres : gauche, haut, largeur et hauteur en points, aucun au-delà de { $far }.
certificates-wrong-image = Écrivez le nom d’une image, ou rien.
certificates-check-field-absent = Le modèle ne dit nulle part : { $field } ({ $language }).
certificates-check-field-absent-fix = Ajoutez le champ à un cadre de texte.
certificates-check-no-summary = Aucun cadre n’est prévu pour les attestations sans adresse de vérification.
certificates-check-no-summary-fix = Ajoutez un cadre de texte qui cède la place à l’adresse et dit que le PDF est un résumé imprimé.
certificates-check-no-title = Aucun cadre n’est le titre, par lequel les lecteurs d’écran nomment la page.
certificates-check-no-title-fix = Donnez le rôle « Titre » au cadre qui porte le nom de la microcertification.
certificates-check-heading-first = L’intertitre « { $box } » est lu avant le titre.
certificates-check-heading-first-fix = Placez-le après le titre dans l’ordre de lecture ou faites-en un texte ordinaire.
certificates-check-two-titles = « { $box } » est un second titre.
certificates-check-two-titles-fix = Faites-en un intertitre ou un texte ordinaire.
certificates-check-no-words = Le cadre « { $box } » n’a pas de mots dans cette langue ({ $language }).
certificates-check-no-words-fix = Écrivez-les ou supprimez le cadre.
certificates-check-no-alt = « { $box } » n’a pas de description pour les personnes qui ne le voient pas ({ $language }).
certificates-check-no-alt-fix = Décrivez-le en quelques mots ou donnez-lui le rôle « Décoration ».
certificates-check-small = Les lettres de « { $box } » peuvent rétrécir à { $size } points.
certificates-check-small-fix = Laissez-leur { $least } points ou plus.
certificates-check-code-small = Le code « { $box } » a { $size } points de large, ce qui est difficile à balayer sur papier.
certificates-check-code-small-fix = Donnez-lui { $least } points (20 mm) ou plus.
certificates-check-over-picture = « { $box } » est posé sur l’image « { $other } » : son contraste ne peut pas être mesuré.
certificates-check-over-picture-fix = Regardez l’aperçu ou glissez un cadre rempli entre les deux.
certificates-check-contrast = La couleur de « { $box } » a un contraste de { $found } sur { $ground }.
certificates-check-contrast-fix = Choisissez une couleur à { $needed } ou plus.
certificates-check-off-page = « { $box } » dépasse la page.
certificates-check-off-page-fix = Déplacez-le ou réduisez-le.
certificates-check-margin = « { $box } » est dans la marge de { $margin } points, où les imprimantes peuvent couper.
certificates-check-margin-fix = Déplacez-le vers l’intérieur.
certificates-check-overlap = « { $box } » et « { $other } » se chevauchent.
certificates-check-overlap-fix = Déplacez l’un d’eux ou réduisez-le.
certificates-check-nobody = Il n’y a personne.
certificates-check-nobody-fix = Choisissez un tableau avec au moins une ligne sous ses en-têtes.
certificates-check-longest = Le nom le plus long, { $learner }, est composé en { $size } points au lieu de { $usual }, sur { $lines } lignes.
certificates-check-longest-fix = Regardez l’aperçu de cette attestation.
certificates-check-value-absent = Rien n’est indiqué pour { $learner } sous : { $field }.
certificates-check-value-absent-fix = Indiquez-le dans cette ligne ou une fois pour toutes.
certificates-check-day = « { $value } » sous { $field } n’est pas une date lisible.
certificates-check-day-fix = Écrivez-la sous la forme 2026-11-09 ou 9 novembre 2026.
certificates-check-accents = « { $value } » sous { $field } semble contenir des accents abîmés en chemin.
certificates-check-accents-fix = Lisez le tableau avec un autre encodage ou récrivez les mots.
certificates-check-address = « { $value } » n’est pas une adresse Web à laquelle un code peut mener.
certificates-check-address-fix = Écrivez-en une qui commence par https:// et compte { $most } caractères ou moins, ou laissez la case vide.
certificates-check-summary-absent = { $learner } n’a pas d’adresse de vérification, et aucun cadre du modèle ne le dit.
certificates-check-summary-absent-fix = Donnez l’adresse ou ajoutez un cadre qui lui cède la place.
certificates-check-id-twice = { $learner } et { $other } ont le même numéro, { $value }.
certificates-check-id-twice-fix = Donnez à chaque attestation son propre numéro.
certificates-check-name-twice = { $learner } est deux fois dans le tableau, sans numéro qui distingue les deux.
certificates-check-name-twice-fix = Supprimez une ligne ou donnez un numéro à chacune.
certificates-check-too-long = Les mots de « { $box } » n’entrent pas : il leur faut { $height } points à { $size }, et il y en a { $room }.
certificates-check-too-long-fix = Agrandissez le cadre, permettez des lettres plus petites ou raccourcissez les mots.
certificates-check-outcomes-long = Les résultats n’entrent pas : il leur faut { $height } points à { $size }, et il y en a { $room }.
certificates-check-outcomes-long-fix = Raccourcissez les résultats, donnez plus de place à la liste ou une colonne de plus.
certificates-check-glyphs = Aucune police livrée n’a { $characters } ({ $codes }); « { $box } » montrerait des carrés.
certificates-check-glyphs-fix = Écrivez les mots sans ces caractères; un nom en lettres latines, comme sur les papiers de la personne.
certificates-no-own = Il n’y a pas de modèle « { $id } » dans cet espace de travail.
certificates-no-own-fix = Choisissez-en un dans la liste des modèles.
certificates-title = Attestations
certificates-intro = Ce que les personnes reçoivent sur papier et en PDF : un résumé imprimé de la microcertification, avec l’insigne signé à l’intérieur. Copiez un modèle et faites-en celui du collège.
certificates-own = Modèles de cet espace de travail
certificates-own-none = Aucun pour l’instant. Copiez l’un des modèles ci-dessous ou importez-en un d’un fichier.
certificates-bundled = Modèles livrés avec mcdesk
certificates-edit = Concevoir
certificates-edit-name = Concevoir « { $name } »
certificates-copy = Copier et concevoir
certificates-copy-name = Copier « { $name } » et concevoir la copie
certificates-export-name = Enregistrer « { $name } » dans un fichier
certificates-remove = Retirer
certificates-remove-name = Retirer « { $name } »
certificates-removed = « { $name } » est retiré de cet espace de travail.
certificates-bring-back = Le remettre
certificates-import = Importer un modèle…
certificates-export = Enregistrer dans un fichier…
certificates-exported = { $file } est enregistré.
certificates-files = Modèles d’attestations
certificates-copy-of = { $name } (copie)
certificates-designer = Conception d’une attestation
certificates-canvas = La page
certificates-canvas-hint = Les flèches déplacent ce qui est choisi, avec Ctrl elles le redimensionnent, avec Maj par pas de dix points. Page précédente et Page suivante choisissent le cadre d’avant et d’après, Suppr le supprime, plus et moins changent l’échelle.
certificates-properties = Propriétés du cadre
certificates-several =
    { $count ->
        [one] Un cadre est choisi.
       *[other] { $count } cadres sont choisis. Alignez-les ou disposez-les avec les outils ci-dessus; choisissez-en un seul pour voir ses propriétés.
    }
certificates-none-chosen = Choisissez un cadre sur la page ou dans la liste des cadres pour voir ses propriétés.
certificates-boxes = Cadres dans l’ordre de lecture
certificates-boxes-hint = Un lecteur d’écran lit les cadres dans cet ordre. Entrée montre les propriétés d’un cadre.
certificates-read-earlier = Lire plus tôt
certificates-read-later = Lire plus tard
certificates-checks = Ce qui a été trouvé
certificates-nothing-found = Rien à corriger : champs, contraste, marges, rôles et place sont en ordre.
certificates-go-to-box = Aller au cadre
certificates-side = Cadres, propriétés et vérifications
certificates-tab-properties = Cadre
certificates-tab-boxes = Tous les cadres
certificates-tab-checks = Vérifications
certificates-tab-checks-count = Vérifications ({ $count })
certificates-severity-block = Bloque
certificates-severity-warning = Avertissement
certificates-severity-note = Remarque
certificates-back = Tous les modèles
certificates-saved = Enregistré
certificates-saving = Enregistrement…
certificates-read-only = Lecture seule
certificates-add = Ajouter
certificates-align = Aligner
certificates-arrange = Disposer
certificates-undo = Annuler
certificates-redo = Rétablir
certificates-undo-what = Annuler : { $what }
certificates-redo-what = Rétablir : { $what }
certificates-undo-move = déplacement
certificates-undo-resize = redimensionnement
certificates-undo-change = propriété modifiée
certificates-undo-delete = suppression
certificates-undo-add = cadre ajouté
certificates-undo-align = alignement
certificates-undo-layer = avant-plan ou arrière-plan
certificates-undo-order = ordre de lecture
certificates-undo-sheet = autre feuille
certificates-zoom-in = Agrandir
certificates-zoom-out = Réduire
certificates-zoom-page = Page entière
certificates-snap = Aimanter
certificates-shown-lang = Langue montrée
certificates-shown-sample = Personne montrée
certificates-shown-sheet = Feuille
certificates-en = Anglais
certificates-fr = Français
certificates-in-en = { $what }, anglais
certificates-in-fr = { $what }, français
certificates-sample-usual = Nom courant
certificates-sample-long = Nom long
certificates-sample-without-address = Sans adresse
certificates-sheet-letter-landscape = Lettre, paysage
certificates-sheet-letter-portrait = Lettre, portrait
certificates-sheet-a4-landscape = A4, paysage
certificates-sheet-a4-portrait = A4, portrait
certificates-open-pdf = Ouvrir en PDF
certificates-new-text = Nouveau texte
certificates-align-left = Bords gauches
certificates-align-centre = Centres, en largeur
certificates-align-right = Bords droits
certificates-align-top = Bords supérieurs
certificates-align-middle = Milieux, en hauteur
certificates-align-bottom = Bords inférieurs
certificates-do-forward = Avancer
certificates-do-backward = Reculer
certificates-do-duplicate = Dupliquer
certificates-do-delete = Supprimer
certificates-kind-text = Texte
certificates-kind-list = Liste des résultats
certificates-kind-image = Image
certificates-kind-code = Code QR
certificates-kind-line = Trait
certificates-kind-frame = Encadré
certificates-kind-seal = Sceau
certificates-insert-field = Insérer un champ
certificates-choose-picture = Choisir une image…
certificates-no-picture = Sans image
certificates-picture-none = Pas encore d’image
certificates-pictures = Images
certificates-box-text = Mots
certificates-box-alt = Description pour les personnes qui ne le voient pas
certificates-box-image = Image
certificates-box-role = Lu comme
certificates-box-needs = Seulement avec
certificates-box-unless = Cède la place à
certificates-box-cut = Lettres
certificates-box-size = Taille en points
certificates-box-least = Taille minimale en points
certificates-box-colour = Couleur
certificates-box-across = En largeur
certificates-box-down = En hauteur
certificates-box-leading = Interligne
certificates-box-tracking = Espace entre les lettres
certificates-box-capitals = Capitales
certificates-box-shrink = Rétrécir avant de passer à la ligne
certificates-box-columns = Colonnes
certificates-box-stroke = Épaisseur du trait
certificates-box-fill = Rempli de
certificates-box-style = Bordure
certificates-box-layer = Plan
certificates-box-x = Depuis la gauche, en points
certificates-box-y = Depuis le haut, en points
certificates-box-width = Largeur en points
certificates-box-height = Hauteur en points
certificates-value-role-title = Titre
certificates-value-role-heading = Intertitre
certificates-value-role-text = Texte
certificates-value-role-figure = Image avec description
certificates-value-role-artifact = Décoration, non lue
certificates-value-needs-none = Toujours
certificates-value-unless-none = Rien
certificates-value-cut-sans = Sans empattement
certificates-value-cut-sans-bold = Sans empattement, gras
certificates-value-cut-sans-italic = Sans empattement, italique
certificates-value-cut-serif = À empattement
certificates-value-cut-serif-bold = À empattement, gras
certificates-value-cut-serif-italic = À empattement, italique
certificates-value-across-left = Gauche
certificates-value-across-centre = Centre
certificates-value-across-right = Droite
certificates-value-down-top = Haut
certificates-value-down-middle = Milieu
certificates-value-down-bottom = Bas
certificates-value-style-single = Un trait
certificates-value-style-double = Deux traits
certificates-value-style-ornate = Orné
certificates-progress = { $done } sur { $total }
certificates-page = La page
certificates-box-name = Nom du modèle
certificates-box-background = Couleur de la page
certificates-box-margin = Marge en points
