handoff-no-package = « { $part } » n’est pas un paquet que mcdesk peut lire.
handoff-no-manifest = « { $part } » ne dit pas ce qu’est le paquet.
handoff-missing = Il manque au paquet sa partie « { $part } ».
handoff-unlisted = Le paquet contient une partie « { $part } » qu’il ne nomme pas.
handoff-hash = La partie « { $part } » n’est pas telle que l’expéditeur l’a écrite.
handoff-damaged = La partie « { $part } » du paquet est endommagée.
handoff-name = Le paquet contient une partie « { $part } » qui n’a rien à y faire.
handoff-link = Le paquet contient un lien, « { $part } ».
handoff-encrypted = La partie « { $part } » est protégée par un mot de passe.
handoff-twice = Le paquet contient deux fois la partie « { $part } ».
handoff-bomb = La partie « { $part } » deviendrait bien plus grande que le fichier.
handoff-part-large = La partie « { $part } » est plus grande que ne l’est jamais une telle partie.
handoff-many-parts = « { $part } » compte plus de { NUMBER($most) } parties.
handoff-json = La partie « { $part } » est défectueuse à la ligne { NUMBER($line) }, au caractère { NUMBER($column) }.
handoff-json-text = La partie « { $part } » n’est pas du texte.
handoff-json-object = La partie « { $part } » ne contient pas ce qu’elle devrait.
handoff-json-twice = La partie « { $part } » dit deux fois la même chose.
handoff-json-deep = La partie « { $part } » est imbriquée trop profondément.
handoff-json-many = La partie « { $part } » contient plus de valeurs qu’aucune fiche.
handoff-json-number = La partie « { $part } » contient un nombre qu’aucune fiche ne contient.
handoff-json-half = La partie « { $part } » contient une moitié de caractère.
handoff-shape = Dans la partie « { $part } », « { $what } » n’est pas ce que cela devrait être.
handoff-broken-fix = Rien n’a été modifié ici. Demandez à l’expéditeur d’envoyer le paquet de nouveau.
handoff-hostile-fix = Rien n’a été modifié ici. mcdesk n’écrit pas de tels paquets : demandez à l’expéditeur s’il l’a bien envoyé.
handoff-newer = Le paquet vient d’une version plus récente ({ $program }) et son format est le { NUMBER($format) }.
handoff-newer-fix = Rien n’a été modifié ici. Installez la dernière version de mcdesk pour l’ouvrir.
handoff-too-large = « { $file } » dépasse les { NUMBER($most) } Mo permis pour un paquet.
handoff-too-large-fix = Retirez les gros fichiers des pièces jointes et envoyez-les autrement.
handoff-not-written = Le paquet « { $file } » n’a pas pu être écrit : { $why }
handoff-not-read = « { $file } » n’a pas pu être lu : { $why }
handoff-other-record = La ligne « { $part } » concerne une autre fiche que celle du paquet.
handoff-packed = Paquet créé
handoff-taken = Paquet accepté
handoff-copied = Paquet accepté comme copie
handoff-other-form = Le paquet a été rédigé avec le formulaire « { $form } »; celui d’ici est « { $own } ».
handoff-other-form-fix = Rien n’a été modifié ici. Choisissez ce formulaire dans les préférences, ou demandez à l’expéditeur quel formulaire il utilise.
handoff-file-kind = La partie « { $part } » apporte un fichier « { $file } » d’une sorte refusée, car il pourrait être exécuté.
handoff-proof-altered = Une ligne de l’historique a été modifiée après avoir été écrite ({ $line }).
handoff-proof-words = Le texte d’une ligne de l’historique a été modifié après avoir été écrit ({ $line }).
handoff-proof-gap = Il manque une ligne de l’historique avant celle-ci ({ $line }).
handoff-proof-signature = La signature d’une ligne de l’historique n’est pas valable ({ $line }).
handoff-proof-version = Ce qui a été soumis n’est pas ce que contient maintenant le paquet ({ $line }).
handoff-proof-answers = Les réponses de « { $part } » ont été modifiées après la signature du paquet.
handoff-trashed = { $number } se trouve ici dans la corbeille.
handoff-trashed-fix = Sortez-le de la corbeille, puis ouvrez le paquet de nouveau.
handoff-split = Les deux côtés ont soumis une version différente de { $number } sous le même numéro.
handoff-split-fix = Rien n’a été modifié ici. Acceptez le paquet comme copie, puis comparez les deux.
handoff-undecided = { $count ->
    [one] { NUMBER($count) } endroit reste à trancher.
   *[other] { NUMBER($count) } endroits restent à trancher.
}
handoff-undecided-fix = Rien n’a été modifié ici. Choisissez pour chacun ce qui doit s’y trouver.
handoff-note-signed = Signé avec la clé de { $name }, connue ici. Rien n’a été modifié depuis.
handoff-note-new-key = Signé avec une clé jamais vue ici. { $name } dit qu’elle lui appartient; mcdesk ne peut pas vérifier un nom.
handoff-note-other-key = Signé avec une autre clé que celle que { $name } utilisait ici. Demandez à { $name } si son ordinateur est nouveau.
handoff-note-unsigned = Personne n’a signé ce paquet : mcdesk ne peut pas dire qui l’a créé.
handoff-note-unsigned-now = Ce paquet n’est pas signé, alors que { $name } signe avec une clé : il a été fait là où rien ne peut être écrit, ou quelqu’un a retiré la signature et a pu modifier les réponses. Demandez à { $name } ce qu’il en est.
handoff-note-unsigned-before = Ce paquet n’est pas signé, alors que des paquets antérieurs de la même fiche l’étaient : il a été fait là où rien ne peut être écrit, ou quelqu’un a retiré la signature et a pu modifier les réponses. Demandez à { $name } ce qu’il en est.
handoff-note-history = Historique : { NUMBER($lines) } { $lines ->
    [one] ligne
   *[other] lignes
}, dont { NUMBER($signed) } { $signed ->
    [one] signée
   *[other] signées
}, aucune modifiée.
handoff-note-elsewhere = { $count ->
    [one] { $count } ligne de son historique porte sur une version soumise sous le même numéro dans un autre espace de travail, qui n’est pas dans ce paquet.
   *[other] { $count } lignes de son historique portent sur une version soumise sous le même numéro dans un autre espace de travail, qui n’est pas dans ce paquet.
}
handoff-note-unsealed = { $count ->
    [one] { NUMBER($count) } ligne de l’historique date d’avant les signatures : nul ne peut dire si elle a été modifiée.
   *[other] { NUMBER($count) } lignes de l’historique datent d’avant les signatures : nul ne peut dire si elles ont été modifiées.
}
handoff-note-newer-form = Il a été rédigé avec une version plus récente du formulaire. Ce que celle-ci ne demande pas est conservé, sans être montré.
handoff-note-profile = Il vient d’un autre établissement ({ $profile }).
handoff-note-missing = { $count ->
    [one] Le fichier « { $file } » y est nommé, mais ne s’y trouve pas.
   *[other] { NUMBER($count) } fichiers y sont nommés sans s’y trouver, dont « { $file } ».
}
handoff-fact-state = État
handoff-fact-from = De
handoff-fact-when = Envoyé
handoff-fact-program = Créé avec
handoff-fact-versions = Versions soumises
handoff-fact-files = Pièces jointes
handoff-fact-note = Mot
handoff-files = { $names } ({ $size } Mo)
handoff-standing-new = Nouveau ici. L’accepter l’ajoute à cet espace de travail.
handoff-standing-nothing = Il ne contient rien qui ne soit déjà ici.
handoff-standing-forward = Seul l’expéditeur a modifié { $number } depuis que vous aviez la même version. L’accepter apporte ces changements ici.
handoff-standing-looked = Les réponses de { $number } sont les mêmes ici. L’accepter apporte seulement ce que l’expéditeur a revu.
handoff-standing-merge = Vous avez tous deux modifié { $number }, à des endroits différents. L’accepter garde le tout.
handoff-standing-conflict = Vous avez tous deux modifié { $number }, et différemment à { $count ->
    [one] { NUMBER($count) } endroit
   *[other] { NUMBER($count) } endroits
} : c’est à vous de trancher.
handoff-standing-unrelated = Aucune version de { $number } n’est connue des deux côtés. Vous tranchez pour chaque différence : { NUMBER($count) }.
handoff-standing-gone = { $number } a été supprimée définitivement ici. L’accepter la ramène sous son numéro.
handoff-standing-split = Vous avez tous deux soumis une version différente de { $number } sous le même numéro. Le paquet peut être accepté comme copie à côté de la vôtre.
handoff-leave = Retour, sans rien accepter
handoff-back = Retour
handoff-take-in = Accepter
handoff-take-decide = Trancher, endroit par endroit
handoff-take-copy = Accepter comme copie
handoff-open-here = Ouvrir ce qui est ici
handoff-spoken = Ce qui y a été dit et décidé
handoff-more = { $count ->
    [one] et { NUMBER($count) } autre
   *[other] et { NUMBER($count) } autres
}
handoff-changes = Ce qui changerait ici
handoff-differences = En quoi leur version diffère de la vôtre
handoff-before = Ici :
handoff-after = Ensuite :
handoff-side-ours = Le vôtre :
handoff-side-theirs = Le leur :
handoff-send-title = Envoyer comme paquet
handoff-send-about = Un seul fichier que quelqu’un d’autre ouvre avec mcdesk : cette personne lit, modifie, décide, puis vous le renvoie. Ce que vous avez tous deux modifié entre-temps est réuni.
handoff-send-holds = Part avec : les réponses, { $versions ->
    [one] { NUMBER($versions) } version soumise
   *[other] { NUMBER($versions) } versions soumises
}, { $files ->
    [one] { NUMBER($files) } pièce jointe
   *[other] { NUMBER($files) } pièces jointes
}, { $lines ->
    [one] { NUMBER($lines) } ligne de l’historique
   *[other] { NUMBER($lines) } lignes de l’historique
}, le tout signé avec votre clé.
handoff-send-stays = Reste ici : vos commentaires privés, votre carnet d’adresses, les autres fiches.
handoff-send-missing = « { $file } » n’est plus dans cet espace de travail et ne peut pas partir avec le reste.
handoff-note = Quelques mots pour la personne qui l’ouvrira (facultatif)
handoff-note-hint = Ils sont montrés avant que le paquet soit accepté.
handoff-save = Enregistrer le paquet…
handoff-open = Ouvrir un paquet
handoff-files-kind = Paquets
handoff-sent = Le paquet est enregistré : { $path }
handoff-sent-hint = Envoyez le fichier comme n’importe quel autre. mcdesk n’envoie pas de courriel.
handoff-ours = Le vôtre
handoff-theirs = Le leur
handoff-merge-title = { $number } : ce que vous avez tous deux modifié
handoff-taken-in = Accepté : { $number } { $title }
handoff-copied-in = Accepté comme copie : { $number } { $title }
handoff-folder-slow = Le dossier { $folder } ne répond pas. Rien n’est perdu; mcdesk réessaie.
handoff-folder-gone = Le dossier { $folder } est hors d’atteinte : { $why } Rien n’est perdu; mcdesk réessaie.
handoff-exchange-title = Dossier d’échange
handoff-exchange-about = Un dossier sur un lecteur partagé que vous choisissez tous. Ce qu’une personne y envoie arrive chez les autres, qui le consultent avant de l’accepter.
handoff-exchange-folder = Le dossier de cet espace de travail
handoff-exchange-choose = Choisir un dossier…
handoff-exchange-other = Choisir un autre dossier…
handoff-exchange-stop = Ne plus l’utiliser
handoff-exchange-look = Regarder de nouveau
handoff-exchange-waiting = { $count ->
    [one] { NUMBER($count) } fiche attend d’y être écrite. mcdesk l’écrira dès que le dossier d’échange sera accessible.
   *[other] { NUMBER($count) } fiches attendent d’y être écrites. mcdesk les écrira dès que le dossier d’échange sera accessible.
}
handoff-exchange-arrived = { $count ->
    [0] Rien de nouveau dans le dossier d’échange
    [one] { NUMBER($count) } paquet est arrivé dans le dossier d’échange
   *[other] { NUMBER($count) } paquets sont arrivés dans le dossier d’échange
}
handoff-exchange-from = De { $name }, { $when }
handoff-exchange-open = Consulter
handoff-exchange-aside = Ne plus proposer
handoff-exchange-show = Montrer
handoff-exchange-unread = Pas encore lisibles
handoff-exchange-unread-about = Quelqu’un est peut-être en train de les écrire. Ils sont essayés chaque fois.
handoff-deliver = Envoyer au dossier d’échange
handoff-delivered = Envoyé au dossier d’échange : { $folder }
handoff-around = Quelque chose précède ou suit le paquet dans « { $part } », ou il annonce plus qu’il ne contient.
handoff-no-file = « { $file } » n’est pas un fichier qu’on peut lire jusqu’au bout.
handoff-no-file-fix = Rien n’a été modifié ici. Choisissez le paquet lui-même : un dossier ou un périphérique n’en est pas un.
handoff-file-name = La partie « { $part } » apporte un fichier nommé « { $file } », ce qui pourrait mener ailleurs.
handoff-proof-covering = Ce qui entoure les réponses a été modifié après la signature du paquet : « { $part } » indique d’autres mots, un autre expéditeur ou d’autres fichiers.
handoff-carried = Emportée, pour y travailler loin de l’espace partagé
handoff-returned = Rapportée dans l’espace partagé
