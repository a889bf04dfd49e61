vault-show = Afficher
vault-hide = Masquer
vault-show-what = Afficher : { $what }
vault-hide-what = Masquer : { $what }
vault-caps = La touche de verrouillage des majuscules est activée.
vault-passphrase = Phrase de passe
vault-unlock = Déverrouiller
vault-unlock-title = « { $name } » est verrouillé
vault-unlock-about = Cet espace de travail est chiffré. Saisissez sa phrase de passe pour l’ouvrir.
vault-unlock-returning = Tout est enregistré. Saisissez la phrase de passe pour continuer là où vous étiez.
vault-unlock-forgotten = Personne ne peut retrouver une phrase de passe oubliée, et rien dans le fichier ne se lit sans elle. Cherchez là où vous l’avez notée, ou demandez à la personne qui l’a choisie.
vault-unlock-ways = Ou bien
vault-title = Phrase de passe de « { $name } »
vault-is = L’espace de travail est chiffré. Il ne s’ouvre qu’avec sa phrase de passe.
vault-is-not = L’espace de travail n’est pas chiffré. Quiconque a le fichier peut tout y lire.
vault-read-only = L’espace de travail est ouvert en lecture seule : sa phrase de passe ne peut pas être changée ici.
vault-set = Choisir une phrase de passe
vault-set-about = Le fichier entier est réécrit et chiffré. Dès lors, l’espace de travail demande la phrase de passe à l’ouverture, et quand personne n’a été au clavier depuis un moment.
vault-change = Changer la phrase de passe
vault-cannot-mend = Une phrase de passe oubliée ne se récupère pas : ni par mcdesk, ni par votre service informatique. Tout le contenu de l’espace de travail serait perdu.
vault-keep = Notez-la sur papier et gardez ce papier à l’écart de cet ordinateur, ou utilisez un gestionnaire de mots de passe. Une deuxième personne de confiance devrait pouvoir la trouver.
vault-present = Phrase de passe actuelle
vault-new = Nouvelle phrase de passe
vault-new-hint = Au moins { $least } caractères, espaces comprises. Quatre ou cinq mots sans rapport entre eux sont solides et se retiennent.
vault-again = La nouvelle phrase de passe, encore une fois
vault-set-go = Chiffrer l’espace de travail
vault-change-go = Changer la phrase de passe
vault-remove = Retirer la phrase de passe
vault-remove-about = Le fichier est réécrit sans chiffrement : quiconque l’a peut le lire. Les sauvegardes faites jusqu’ici gardent leur phrase de passe; ne la jetez donc pas.
vault-remove-go = Retirer la phrase de passe
vault-writing = Réécriture de l’espace de travail…
vault-was-set = « { $name } » est maintenant chiffré.
vault-was-changed = « { $name } » s’ouvre maintenant avec la nouvelle phrase de passe.
vault-was-set-hint = Gardez la phrase de passe à l’écart de cet ordinateur. Les copies remises à d’autres et les fichiers exportés restent tels quels.
vault-was-removed = « { $name } » n’est plus chiffré.
vault-was-removed-hint = Ses sauvegardes faites jusqu’ici ne s’ouvrent toujours qu’avec l’ancienne phrase de passe.
vault-strays = Copies non protégées
vault-strays-readable =
    { $count ->
        [one] Une sauvegarde ou copie de cet espace de travail se lit sans la phrase de passe. Tant qu’elle n’est pas chiffrée ou supprimée, la phrase de passe protège peu.
       *[other] { $count } sauvegardes ou copies de cet espace de travail se lisent sans la phrase de passe. Tant qu’elles ne sont pas chiffrées ou supprimées, la phrase de passe protège peu.
    }
vault-strays-earlier =
    { $count ->
        [one] Une sauvegarde ou copie de cet espace de travail est encore sous une ancienne phrase de passe.
       *[other] { $count } sauvegardes ou copies de cet espace de travail sont encore sous une ancienne phrase de passe.
    }
vault-strays-more =
    { $count ->
        [one] et une autre
       *[other] et { $count } autres
    }
vault-strays-closed =
    { $count ->
        [one] L’une d’elles est verrouillée sous une phrase de passe qui n’a pas été saisie depuis le démarrage de mcdesk : elle ne peut qu’être supprimée ici. Sa restauration demande sa phrase de passe.
       *[other] { $count } d’entre elles sont verrouillées sous une phrase de passe qui n’a pas été saisie depuis le démarrage de mcdesk : elles ne peuvent qu’être supprimées ici. La restauration de l’une d’elles demande sa phrase de passe.
    }
vault-stray-readable = lisible
vault-stray-earlier = ancienne phrase de passe
vault-strays-enclose = Chiffrer les copies
vault-strays-delete = Supprimer les copies…
vault-strays-delete-sure = Supprimer pour de bon
vault-strays-keep = Garder les copies
vault-strays-left =
    { $count ->
        [one] Une copie n’a pas pu être chiffrée, parce qu’elle est endommagée ou verrouillée. Elle reste telle quelle.
       *[other] { $count } copies n’ont pas pu être chiffrées, parce qu’elles sont endommagées ou verrouillées. Elles restent telles quelles.
    }
vault-strays-enclosed = Toutes les copies sont chiffrées.
vault-strays-deleted = Les copies sont supprimées.
vault-enclosing = Chiffrement des copies
vault-lock-needs = Seul un espace de travail qui a une phrase de passe peut être verrouillé.
vault-lock-needs-fix = Choisissez-en une; le fichier sera aussi chiffré.
vault-set-one = Choisir une phrase de passe…
vault-locked = { $file } est verrouillé : il ne s’ouvre qu’avec sa phrase de passe.
vault-locked-fix = Saisissez la phrase de passe de cet espace de travail.
vault-wrong = Ce n’est pas la bonne phrase de passe.
vault-wrong-fix = Vérifiez les majuscules et la langue du clavier, puis tapez-la de nouveau. Rien n’a été modifié.
vault-short = La phrase de passe doit avoir au moins { $least } caractères.
vault-short-fix = Quatre ou cinq mots sans rapport entre eux sont solides et se retiennent.
vault-differ = Les deux phrases de passe diffèrent.
vault-differ-fix = Tapez la même dans les deux cases.
vault-passphrase-set = Phrase de passe choisie
vault-passphrase-changed = Phrase de passe changée
vault-passphrase-removed = Phrase de passe retirée
vault-archive-readable = L’archive se lit sans la phrase de passe. Gardez-la là où personne d’autre ne la trouve.
vault-archive-title = Tout enregistrer (lisible sans la phrase de passe)
vault-source = Ce fichier est verrouillé sous une autre phrase de passe. Saisissez-la pour voir ce qu’il contient.
vault-fact = Protection
vault-fact-is = Chiffré, sous une phrase de passe
vault-fact-is-not = Non chiffré
vault-way = Phrase de passe…
vault-memory = L’ordinateur n’a pas { $size } Mo de mémoire libre, ce que demande la vérification d’une phrase de passe. Fermez d’autres programmes, puis réessayez.
vault-none = { $file } n’a pas de phrase de passe.
vault-none-fix = Quiconque a le fichier peut déjà le lire.
