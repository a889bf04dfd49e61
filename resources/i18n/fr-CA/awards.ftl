# Décerner des insignes : listes, registre, fichiers, ce qui est transmis.
awards-roster = Liste du groupe
awards-column-name = Nom
awards-column-email = Courriel
awards-column-narrative = Remarque sur l’insigne
awards-column-evidence = Preuves
awards-column-date = Date d’attribution
awards-column-licence = Numéro de permis
awards-column-completed = A terminé
awards-column-language = Langue de l’insigne
awards-hint-name = Le prénom et le nom, tels qu’ils doivent figurer sur l’insigne.
awards-hint-email = L’adresse de la personne. L’insigne n’en contient que l’empreinte.
awards-hint-narrative = Une phrase sur cette personne. Quiconque voit l’insigne peut la lire.
awards-hint-evidence = Une adresse https durable, plusieurs sur des lignes distinctes, ou un texte. Quiconque voit l’insigne peut le lire.
awards-hint-date = Par exemple 2027-01-11; aujourd’hui si la case est vide.
awards-hint-licence = Le numéro d’un permis qui accompagne l’insigne.
awards-hint-completed = oui ou non; oui si la case est vide. Qui n’a pas terminé compte parmi les inscriptions et ne reçoit pas d’insigne.
awards-hint-language = en, fr ou les deux; comme pour tout le groupe si la case est vide.
awards-hint-result-mastery = atteint ou non atteint
awards-hint-result-letter = Une note en lettres, de A+ à F
awards-hint-result-percent = Un nombre de 0 à 100
awards-hint-result-other = Le résultat en mots
awards-row-name = « { $value } » n’est pas un nom.
awards-row-name-fix = Écrivez le nom de la personne en lettres.
awards-no-column = Aucune colonne de la liste ne s’appelle { $columns }.
awards-no-column-fix = La première ligne nomme les colonnes. Une liste vierge les contient toutes : choisissez « Enregistrer une liste vierge », ou lancez « mcdesk award template FICHIER ».
awards-row-address = « { $value } » n’est pas une adresse qu’un insigne peut contenir.
awards-row-address-fix = Copiez-la depuis le navigateur : les espaces, guillemets et crochets y sont écrits %20, %22, etc.
awards-row-character = Le texte contient un caractère invisible, qui n’est pas lu partout de la même façon : { $code }.
awards-row-character-fix = Supprimez-le ou retapez la cellule.
awards-row-name-long = Le nom dépasse { $most } caractères.
awards-row-name-long-fix = Écrivez le nom seul, sans titre ni remarque.
awards-row-email = « { $value } » n’est pas une adresse de courriel.
awards-row-email-fix = Écrivez une seule adresse, comme nom@example.org.
awards-row-twice = { $email } figure déjà à la ligne { $row }.
awards-row-twice-fix = Laissez l’une des deux lignes de côté ou corrigez l’adresse.
awards-row-leave = Laisser cette ligne de côté
awards-row-left = La ligne { $row } est laissée de côté : { $words }
awards-row-back = La reprendre
awards-row-date = « { $value } » n’est pas une date claire.
awards-row-date-fix = Écrivez la date comme 2027-01-11.
awards-row-future = Le { $value } n’est pas encore arrivé.
awards-row-future-fix = Écrivez le jour de l’attribution, ou laissez la case vide pour aujourd’hui.
awards-row-language = « { $value } » n’est pas une langue d’insigne.
awards-row-language-fix = Écrivez en, fr ou les deux.
awards-row-completed = « { $value } » ne dit ni que la personne a terminé ni qu’elle n’a pas terminé.
awards-row-completed-fix = Écrivez oui ou non.
awards-result-mastery = « { $value } » n’est pas un résultat connu pour { $assessment }.
awards-result-mastery-fix = Écrivez atteint ou non atteint.
awards-result-letter = « { $value } » n’est pas une note connue pour { $assessment }.
awards-result-letter-fix = Écrivez une note en lettres, de A+ à F.
awards-result-percent = « { $value } » n’est pas un pourcentage pour { $assessment }.
awards-result-percent-fix = Écrivez un nombre de 0 à 100.
awards-result-other = « { $value } » ne peut être lu comme un résultat de { $assessment }.
awards-result-other-fix = Écrivez le résultat en mots.
awards-result-not-met = { $assessment } : non atteint.
awards-result-not-met-fix = Assurez-vous que cette personne a tout de même obtenu l’insigne, ou supprimez la ligne.
awards-roster-counts =
    { $rows ->
        [one] Une ligne
       *[other] { $rows } lignes
    }{ $blank ->
        [0] {""}
        [one] , dont une vide
       *[other] , dont { $blank } vides
    }; { $ready ->
        [0] personne ne peut encore recevoir l’insigne.
        [one] une personne peut recevoir l’insigne.
       *[other] { $ready } personnes peuvent recevoir l’insigne.
    }
awards-roster-unfinished = { $count ->
    [one] Une personne n’a pas terminé; elle compte parmi les inscriptions et ne reçoit pas d’insigne.
   *[other] { $count } personnes n’ont pas terminé; elles comptent parmi les inscriptions et ne reçoivent pas d’insigne.
}
awards-template-saved = La liste vierge a été enregistrée sous { $file }.
awards-option = Il manque { $option }.
awards-option-fix = Donnez --credential, --roster et --out. Pour seulement examiner une liste, donnez --dry-run à la place de --out.

awards-no-version = Aucune version de { $number } n’a été publiée : il n’y a encore rien à décerner.
awards-no-version-fix = Publiez d’abord la version 1 de la microcertification : mcdesk credential issue.
awards-suspended = { $number } est suspendue.
awards-suspended-fix = Reprenez la microcertification avant de décerner des insignes.
awards-retired = { $number } est retirée de l’offre, et le dernier jour pour les insignes était le { $day }.
awards-retired-fix = Décernez une microcertification en vigueur.
awards-no-offering = Aucune offre ne s’appelle « { $name } », ou plusieurs portent ce nom.
awards-no-offering-fix = Nommez le premier jour de l’une des offres : { $known }.
awards-not-said = « { $label } » n’est pas rédigé pour { $number }, et l’insigne en a besoin dans cette langue.
awards-not-said-fix = Rédigez « { $label } » et publiez la version suivante, ou décernez dans l’autre langue.
awards-no-image = { $number } n’a pas d’image qui puisse porter un insigne.
awards-no-image-fix = Concevez l’insigne ou joignez une image PNG ou SVG, puis publiez la version suivante.
awards-nobody = La liste ne contient personne à qui décerner l’insigne.
awards-nobody-fix = Inscrivez au moins un nom et une adresse de courriel.
awards-no-key = Il n’y a pas de clé pour signer.
awards-no-key-fix = Créez-en une sous Attributions, Clés (dans un terminal : mcdesk key new). L’identité de l’émetteur dans le profil : { $place }.
awards-no-key-open = Ouvrir les clés
awards-no-token-key = { $issuer } n’a pas de clé pour les jetons JSON.
awards-no-token-key-fix = Créez-en une avec mcdesk key new --algorithm RS256, ou omettez --jwt.
awards-not-signed = { $count ->
    [one] L’insigne d’une personne serait refusé à la vérification. Rien n’a été décerné.
   *[other] Les insignes de { $count } personnes seraient refusés à la vérification. Rien n’a été décerné.
}
awards-not-signed-fix = Corrigez ces lignes ou la microcertification, puis recommencez.
awards-not-written = Impossible d’écrire { $file } : { $why }.
awards-not-read = Impossible de lire { $file } : { $why }.

awards-criteria-outcomes = Résultats d’apprentissage
awards-criteria-assessments = Évaluations
awards-criteria-hours = { $hours ->
    [one] Une heure d’apprentissage.
   *[other] { $hours } heures d’apprentissage.
}
awards-level-met = Atteint
awards-level-not-met = Non atteint

awards-folder-badges = insignes
awards-folder-letters = courriels
awards-folder-platforms = plateformes
awards-folder-publish = a-televerser
awards-folder-certificates = attestations
awards-file-report = rapport
awards-file-revoked = revoque
awards-file-recipients = titulaires
awards-file-sheet = feuille-a-copier
awards-file-criteria = criteres
awards-file-badge = insigne
awards-file-hosting = a-propos-de-l-hebergement
awards-file-template = modele-d-insigne
awards-head-name = Nom
awards-head-email = Courriel
awards-head-language = Langue
awards-head-badge = Insigne
awards-head-state = État
awards-head-standing = Statut
awards-head-reason = Motif
awards-head-awarded = Décerné le
awards-head-ends = Expire le
awards-head-linkedin = Ajouter à LinkedIn
awards-head-files = Fichiers
awards-head-title = Microcertification
awards-head-number = Numéro
awards-head-document = Attestation
awards-head-waits = Pourquoi l’attestation attend
awards-head-hash = SHA-256 de l’insigne signé
awards-report-fresh = Produit maintenant
awards-report-kept = Produit auparavant
awards-report-held = Déjà détenu
awards-sheet-about = À copier dans Open Badge Factory ou CanCred Factory, dans l’ordre où ces plateformes le demandent. La plateforme émet alors son propre insigne; les insignes signés par mcdesk se trouvent dans l’autre dossier. mcdesk n’est pas certifié par 1EdTech, et certaines plateformes n’acceptent que les insignes d’émetteurs certifiés.
awards-sheet-name = Nom
awards-sheet-description = Description
awards-sheet-criteria = Critères
awards-sheet-tags = Mots-clés
awards-sheet-alignment = Alignement
awards-sheet-language = Langue
awards-sheet-limits = Ce que les plateformes couperaient ou refuseraient
awards-sheet-fits = Rien : les textes et l’image conviennent.
awards-hosted-about =
    Le dossier { $folder } est un petit site Web. Téléversé à l’adresse { $address }, il fait aussi des insignes de ce registre des insignes Open Badges 2.0, pour les plateformes qui n’acceptent pas encore la norme plus récente.

    Ce que l’hébergement implique :

    - Un tel insigne, c’est sa page. Il est valable tant que la page répond à cette adresse exacte, en https. Si le collège abandonne l’adresse, ces insignes disparaissent.
    - Rien n’est signé dans ces pages. Quiconque peut les modifier peut décerner et révoquer au nom du collège : accordez ce droit à peu de gens.
    - Quiconque connaît l’adresse d’une page peut la lire. Elle ne contient aucun nom, mais une empreinte du courriel (hachée avec un sel), ainsi que la remarque et les preuves de la personne. Qui connaît le courriel d’une personne peut retrouver sa page.
    - Une révocation ou une correction compte dès que les pages ont été réécrites et téléversées. Si les données d’une personne ont été retirées, supprimez aussi du serveur la page et son image.
    - Le serveur doit envoyer les fichiers qui se terminent par .json comme application/json, et permettre aux autres sites de les lire (Access-Control-Allow-Origin: *).
    - Téléversez tout à la place que chaque fichier occupe dans le dossier, puis ouvrez l’une des pages dans un navigateur.

    Les insignes signés de l’autre dossier (Open Badges 3.0) n’exigent rien de tout cela. mcdesk n’est pas certifié par 1EdTech.
awards-hosted-nowhere = Il n’y a pas d’adresse publique pour les pages d’Open Badges 2.0.
awards-hosted-nowhere-fix = Un tel insigne est une page du site du collège. Nommez dans le profil (issuer, hosted) le dossier https où les pages seront téléversées, comme https://badges.example.org/ob2.
awards-hosted-address = « { $address } » n’est pas une adresse où des pages d’insignes peuvent se trouver.
awards-hosted-issuer = Open Badges 2.0 exige la page Web et le courriel de l’émetteur.
awards-hosted-issuer-fix = Ajoutez les deux au profil (issuer, url et email).
awards-hosted-written = { $count ->
    [one] Un fichier
   *[other] { $count } fichiers
} pour le site Web : { $folder }. Ce que l’hébergement implique se trouve dans { $about }.
awards-letter-awarded-subject = Votre microcertification : { $title }
awards-letter-awarded-body =
    Bonjour { $name },

    { $issuer } vous a décerné la microcertification « { $title } ». Votre insigne numérique est joint : c’est une image qui porte le relevé signé de ce que vous avez accompli. Gardez le fichier tel quel. Une copie faite par un éditeur d’images ou une capture d’écran ne porte plus ce relevé.

    Pour l’ajouter à votre profil LinkedIn :
    { $linkedin }

    { $issuer }
awards-letter-corrected-subject = Votre insigne a été corrigé : { $title }
awards-letter-corrected-body =
    Bonjour { $name },

    { $issuer } a corrigé votre insigne numérique de la microcertification « { $title } » et l’a émis de nouveau. L’insigne corrigé est joint. Utilisez-le à la place du précédent, qui n’est plus valable : supprimez l’ancien fichier et ajoutez le nouveau là où vous l’aviez partagé. Ce que vous avez accompli et la date d’attribution restent les mêmes.

    { $issuer }
awards-letter-revoked-subject = Votre insigne a été révoqué : { $title }
awards-letter-revoked-body =
    Bonjour { $name },

    { $issuer } a révoqué votre insigne numérique de la microcertification « { $title } ». Il n’est plus valable, et quiconque le vérifie peut l’apprendre. Supprimez le fichier et retirez l’insigne de là où vous l’aviez partagé.

    Le motif : { $reason }

    Si vous pensez qu’il s’agit d’une erreur, répondez à ce message.

    { $issuer }

awards-ledger = Registre des attributions
awards-ledger-counts = En un coup d’œil
awards-ledger-cohort = { $number } : { $title }, version { $version }
awards-ledger-caption = { $name } ({ $count ->
    [one] un insigne
   *[other] { $count } insignes
})
awards-ledger-about = Le numéro de chaque insigne, en gras, est celui que portent ses fichiers. Au-dessous figurent les seize premiers chiffres du SHA-256 de l’insigne signé. L’insigne que conserve la personne a le même : on peut ainsi prouver ce qui a été décerné après le retrait d’un nom.
awards-ledger-empty = Rien n’a encore été décerné.
awards-ledger-written = { $file } a été écrit avec { $count ->
    [one] une ligne
   *[other] { $count } lignes
}.
awards-standing-issued = Décerné
awards-standing-superseded = Remplacé
awards-standing-revoked = Révoqué
awards-removed = (retiré)
awards-ending = Le registre ne peut pas être écrit sous la forme de { $file }.
awards-ending-fix = Donnez au fichier l’une de ces terminaisons : { $known }.

awards-done = { $count ->
    [one] Un insigne a été décerné
   *[other] { $count } insignes ont été décernés
} au groupe { $number } ({ $name }).
awards-again = Cette liste a déjà été traitée : { $number }. Personne n’a reçu d’insigne deux fois; les fichiers qui manquaient sont maintenant là.
awards-none = Personne n’a reçu d’insigne : tous le détiennent déjà.
awards-skipped = { $count ->
    [one] Un insigne était déjà détenu et reste tel quel.
   *[other] { $count } insignes étaient déjà détenus et restent tels quels.
}
awards-replaced = { $count ->
    [one] Un insigne antérieur est remplacé.
   *[other] { $count } insignes antérieurs sont remplacés.
}
awards-files = { $folder } : les fichiers de { $fresh ->
    [one] un insigne
   *[other] { $fresh } insignes
} ont été écrits, ceux de { $kept } étaient déjà là.
awards-key-no-backup = Cette clé n’a pas de sauvegarde. Sans la clé, rien ne peut être corrigé ni révoqué.
awards-key-not-backed-up = Cette clé n’a pas de sauvegarde. Sans la clé, rien ne peut être corrigé ni révoqué : sauvegardez-la (dans un terminal : mcdesk key backup).
awards-letters-written = { $count ->
    [one] Un brouillon de courriel
   *[other] { $count } brouillons de courriels
} à envoyer : { $folder }.
awards-upload = À téléverser : { $folder }.
awards-certificates-made = { $folder } : { $count ->
    [one] une attestation
   *[other] { $count } attestations
}, dont { $fresh } produites maintenant.
awards-certificates-held = { $count ->
    [one] Une attestation attend une correction; l’insigne a été décerné.
   *[other] { $count } attestations attendent une correction; les insignes ont été décernés.
} Corrigez le nom (mcdesk award correct) ou modifiez le modèle, puis relancez la même commande : seul ce qui manque est produit.
awards-no-certificates = Les insignes ont été décernés, mais aucune attestation n’a été produite. Corrigez ceci et relancez la même commande :

awards-no-award = Aucune attribution ne s’appelle « { $name } ».
awards-no-award-fix = Donnez l’identifiant d’un insigne ou ses six premiers chiffres, une adresse de courriel ou le numéro d’un groupe. mcdesk award ledger les énumère.
awards-two-awards = « { $name } » est le début de plusieurs insignes.
awards-two-awards-fix = Écrivez une plus grande partie de l’identifiant.
awards-no-reason = Une révocation exige un motif.
awards-no-reason-fix = Dites pourquoi en une phrase; elle figure au registre.
awards-nothing-to-revoke = Aucun de ces insignes n’est encore valable.
awards-nothing-to-revoke-fix = Consultez-les avec mcdesk award ledger.
awards-revoked = { $count ->
    [one] Un insigne a été révoqué.
   *[other] { $count } insignes ont été révoqués.
}
awards-revoked-upload = Les autres le verront lorsque la liste de statut sera téléversée : lancez mcdesk revoke avec --out, ou décernez de nouveau.
awards-revoked-unlisted = Ces insignes ne nomment aucune liste de statut : personne d’autre ne peut voir la révocation, qui ne figure qu’au registre. Pour en avoir une, nommez un lieu public dans le profil (issuer, status_list) avant de décerner.
awards-nothing-corrected = Aucun nom ni aucune adresse de courriel n’a été donné.
awards-nothing-corrected-fix = Donnez la bonne valeur avec --name ou --email.
awards-not-good = L’un de ces insignes est révoqué ou remplacé, ou les données de la personne ont été retirées.
awards-not-good-fix = Choisissez des insignes encore valables.
awards-other-issuer = L’un de ces insignes a été émis par { $issuer }.
awards-other-issuer-fix = Corrigez-le sur l’ordinateur qui a la clé de cet émetteur, ou restaurez la copie de la clé.
awards-corrected = { $count ->
    [one] Un insigne a été émis de nouveau; le précédent est remplacé. Ses fichiers sont dans { $folder }.
   *[other] { $count } insignes ont été émis de nouveau; les précédents sont remplacés. Leurs fichiers sont dans { $folder }.
}
awards-would-remove = Le nom, le courriel et l’insigne signé de { $count ->
    [one] une ligne
   *[other] { $count } lignes
} du registre seraient retirés pour de bon. Relancez avec --yes.
awards-removed-done = Le nom, le courriel et l’insigne signé de { $count ->
    [one] une ligne
   *[other] { $count } lignes
} du registre ont été retirés. L’empreinte reste et prouve ce qui a été décerné.
awards-removed-elsewhere = Les copies de sauvegarde, les listes, les dossiers d’insignes écrits auparavant et les pages téléversées contiennent encore ces données : supprimez-les aussi.
awards-removed-already = Les données de cette personne ont déjà été retirées.
awards-removed-already-fix = Il ne reste rien à retirer ici.

awards-place = Attributions
awards-search = Chercher dans le registre : nom, courriel, microcertification, groupe
awards-count = { $count ->
    [one] { $count } insigne
   *[other] { $count } insignes
}
awards-save = Enregistrer le registre…
awards-save-title = Enregistrer le registre
awards-verify = Vérifier un insigne…
awards-verify-title = Résultat de la vérification
awards-verify-other = Vérifier un autre insigne…
awards-verify-several = { $count } insignes dans ce PDF : { $good ->
    [0] aucun n’est vérifié
    [1] un est vérifié
   *[other] { $good } sont vérifiés
}
awards-verify-files = { $count } insignes dans { $files } fichiers : { $good ->
    [0] aucun n’est vérifié
    [1] un est vérifié
   *[other] { $good } sont vérifiés
}
awards-verify-which = L’insigne à montrer
awards-verify-stage = { $stage } : { $outcome }
awards-badge-files = Insignes
awards-file-as-pdf = PDF à imprimer
awards-file-as-xlsx = Classeur Excel
awards-file-as-csv = Fichier texte (CSV)
awards-back = Toutes les attributions
awards-empty-list = Rien n’a encore été décerné
awards-empty-list-text = Décernez les insignes d’un groupe à partir de sa liste; chaque insigne figure ensuite ici. L’insigne de n’importe qui peut être vérifié ici : déposez son fichier sur cette page.
awards-empty-search = Aucun insigne trouvé
awards-empty-search-text = Cherchez une partie d’un nom, un courriel, une microcertification ou un groupe.
awards-revoke = Révoquer…
awards-revoke-title = Révoquer des insignes
awards-revoke-about = Un insigne révoqué n’est plus valable, et cela ne peut être annulé. La ligne reste au registre avec votre motif.
awards-revoke-these = { $count ->
    [one] Cet insigne est révoqué :
   *[other] Ces { $count } insignes sont révoqués :
}
awards-revoke-go = Révoquer pour de bon
awards-remove = Retirer les données…
awards-remove-title = Retirer les données d’une personne
awards-remove-about = Le nom, le courriel et l’insigne signé sont retirés du registre pour de bon. La ligne reste, avec l’empreinte de l’insigne : quiconque a encore l’insigne peut prouver qu’il a été décerné.
awards-remove-these = { $count ->
    [one] Les données de cette ligne sont retirées :
   *[other] Les données de ces { $count } lignes sont retirées :
}
awards-remove-go = Retirer pour de bon
awards-more = { $count ->
    [one] et une autre
   *[other] et { $count } autres
}
awards-reason = Motif
awards-reason-hint = Il figure au registre et dans le brouillon du courriel à la personne. Ne mentionnez aucune circonstance privée.

awards-award = Décerner des insignes…
awards-award-count = { $count ->
    [one] Décerner l’insigne à une personne…
   *[other] Décerner l’insigne à { $count } personnes…
}
awards-new-title = Décerner les insignes d’un groupe
awards-new-none = Aucune microcertification n’a encore de version publiée. Publiez la version 1; son groupe pourra alors recevoir ses insignes.
awards-new-none-go = Voir les microcertifications
awards-credential = Microcertification
awards-roster-about = Une liste avec le nom et le courriel; peuvent s’y ajouter une remarque, des preuves, la date, un numéro de permis, la langue et un résultat par évaluation.
awards-file = Choisir un fichier…
awards-paste = Coller des cellules
awards-blank = Enregistrer une liste vierge…
awards-errors = Enregistrer les lignes à corriger…
awards-more-problems = { $count ->
    [one] Un autre problème figure dans le fichier des lignes à corriger.
   *[other] { $count } autres problèmes figurent dans le fichier des lignes à corriger.
}
awards-cell = Cellule { $cell }
awards-how = Comment
awards-langs = Langue des insignes
awards-langs-en = Anglais
awards-langs-fr = Français
awards-langs-both = Les deux
awards-duplicates = Qui détient déjà l’insigne
awards-duplicates-skip = le garde et n’en reçoit pas d’autre
awards-duplicates-replace = en reçoit un nouveau à sa place
awards-duplicates-allow = en reçoit un autre
awards-template = Attestations
awards-template-none = Aucune attestation
awards-together = Fichiers des attestations
awards-together-each = Un fichier par personne
awards-together-all = Un seul fichier pour toutes, par langue
awards-seal = Sceau des attestations
awards-seal-about = Un sceau montre qu’un PDF n’a pas été modifié. Il faut la clé du collège dans un fichier (.p12, .pfx) d’une autorité de certification. Si une clé se porte garante d’elle-même, les lecteurs indiquent que l’émetteur est inconnu.
awards-seal-choose = Choisir un fichier de clé…
awards-seal-files = Fichiers de clé
awards-seal-passphrase = Phrase de passe de la clé du sceau
awards-seal-open = Ouvrir la clé
awards-seal-none = Aucun sceau
awards-seal-own = Scellées avec la clé de { $signer }, dont personne d’autre ne se porte garant : les lecteurs indiquent que l’émetteur est inconnu.
awards-seal-vouched = Scellées avec la clé de { $signer }.
awards-seal-not-open = Ouvrez la clé du sceau ou choisissez de ne pas sceller; les insignes pourront alors être décernés.
awards-key = La clé qui signe
awards-key-none = Cet ordinateur n’a pas encore de clé. Elle signe les insignes : créez-en une sous Clés.
awards-key-is = { $issuer }, empreinte { $fingerprint }
awards-key-typed = Phrase de passe de la clé
awards-phrase-missing = Tapez la phrase de passe de la clé.
awards-key-passphrase = Une phrase de passe pour la clé
awards-key-passphrase-hint = Au moins douze caractères. Cet ordinateur n’a pas de trousseau : la phrase se tape chaque fois, et sans elle la clé est perdue.
awards-not-yet = Les insignes peuvent être décernés quand la liste est lue, qu’aucune ligne n’est à corriger et qu’il y a une clé.
awards-folder = Le dossier des insignes, des lettres et des attestations
awards-under-way = Attribution des insignes
awards-open-folder = Ouvrir le dossier
awards-certificates-held-some = { $count ->
    [one] L’attestation de { $who } n’a pas été produite : { $why }
   *[other] { $count } attestations n’ont pas été produites. { $who } : { $why }
}
awards-certificates-held-fix = Corrigez le nom (sélectionnez l’insigne, Corriger) ou modifiez le modèle, puis décernez de nouveau la même liste : seul ce qui manque est produit. Le rapport dans le dossier nomme toutes les personnes dont l’attestation attend.

awards-offering = Offre
awards-offering-none = Aucune
awards-offering-about = Le groupe compte dans les chiffres de cette offre : inscriptions, réussites, insignes.
awards-cohort = Nom du groupe
awards-cohort-hint = Il figure au registre. S’il est vide, les dates de l’offre le remplacent.
awards-tokens = Aussi sous forme de jetons (JSON Web Tokens)
awards-tokens-about = Un fichier qui se termine par .jwt à côté de chaque insigne, pour les systèmes qui n’acceptent rien d’autre.
awards-tokens-no-key = Les jetons ont besoin d’une clé à part : créez-la sous Clés, pour signer des jetons.
awards-token-typed = Phrase de passe de la clé des jetons
awards-keys = Clés
awards-key-choose = Signé avec
awards-key-typed-of = Phrase de passe de la clé { $fingerprint }
awards-keys-title = Les clés qui signent
awards-keys-about = Quiconque a une clé peut décerner au nom du collège; quiconque la perd ne peut plus rien corriger ni révoquer. Chaque clé est gardée sur cet ordinateur seulement. Son empreinte la distingue des autres : comparez-la à l’œil ou au téléphone.
awards-keys-empty = Cet ordinateur n’a pas encore de clé.
awards-keys-back = Toutes les clés
awards-key-itself = La clé elle-même, sans adresse du collège
awards-key-made-ed25519 = Signe des insignes, créée le { $day }
awards-key-made-rs256 = Signe des jetons, créée le { $day }
awards-key-fingerprint = Empreinte : { $fingerprint }
awards-key-technical = Pour les spécialistes : { $did }, { $algorithm }
awards-key-signs-ed25519 = Des insignes
awards-key-signs-rs256 = Des jetons, pour les systèmes qui n’acceptent pas d’insignes
awards-key-kind-hint = Pour les spécialistes : les insignes sont signés avec Ed25519, les jetons (JSON Web Tokens) avec RS256.
awards-key-backed-up = Sauvegardée le { $day }
awards-key-new = Créer une clé…
awards-key-new-title = Créer une clé
awards-key-new-about = Elle signe les insignes, et il la faut encore pour les corriger ou les révoquer : sauvegardez-la dès qu’elle est créée.
awards-key-new-go = Créer la clé
awards-key-new-done = La clé { $fingerprint } a été créée pour { $issuer }.
awards-key-new-done-itself = La clé { $fingerprint } est créée. Elle ne représente qu’elle-même, sans adresse du collège.
awards-key-place = Qui émet
awards-key-place-hint = L’adresse Web du collège, comme badges.example.org. Tout le monde voit alors que le collège a signé, une fois qu’un petit fichier qui nomme la clé (did.json) y est téléversé; il est créé avec la première attribution. Si la case est vide, la clé ne représente qu’elle-même : elle prouve que rien n’a été modifié, mais non qui a signé.
awards-key-kind = Ce qu’elle signe
awards-key-restore = Restaurer une sauvegarde…
awards-key-restore-title = Restaurer une clé
awards-key-restore-about = Choisissez le fichier de sauvegarde. La clé est gardée dès qu’elle s’ouvre et signe. Ce que cet ordinateur sait de la clé demeure : une clé retirée reste retirée.
awards-key-restore-go = Choisir la sauvegarde…
awards-key-restored = La clé { $fingerprint } de { $issuer } est de nouveau sur cet ordinateur.
awards-key-restored-itself = La clé { $fingerprint } est de nouveau sur cet ordinateur.
awards-key-backup = Sauvegarder…
awards-key-backup-title = Sauvegarder une clé
awards-key-backup-about = La clé est écrite dans un fichier protégé par une phrase de passe. Puis le fichier est relu, ouvert et mis à l’essai : seule une sauvegarde qui fonctionne en porte le nom. Gardez-la sur un autre disque, et la phrase de passe ailleurs.
awards-key-backup-go = Choisir l’endroit de la sauvegarde…
awards-key-backup-done = La sauvegarde { $file } a été écrite et mise à l’essai : elle s’ouvre et elle signe.
awards-key-rotate = Remplacer…
awards-key-rotate-title = Remplacer une clé
awards-key-rotate-about = Une nouvelle clé est créée pour le même émetteur, et l’ancienne ne signe plus. Les insignes qu’elle a signés restent valables. Le fichier qui nomme les clés (did.json) doit être téléversé de nouveau : il se trouve parmi ce qui est à téléverser après la prochaine attribution.
awards-key-rotate-go = Remplacer la clé
awards-key-rotated = La clé { $fingerprint } signe désormais à la place de { $old }.
awards-key-leaked = Quelqu’un d’autre a peut-être cette clé
awards-key-leaked-hint = Ce qu’elle a signé ne compte alors plus : ces insignes doivent être décernés de nouveau.
awards-backup-passphrase = Une phrase de passe pour la sauvegarde
awards-backup-passphrase-hint = Au moins douze caractères. Sans elle, la sauvegarde ne peut être ouverte.
awards-passphrase-again = La même phrase de passe, encore une fois
awards-backup-typed = Phrase de passe de la sauvegarde
awards-key-files = Sauvegardes de clés
awards-correct = Corriger…
awards-correct-title = Corriger un nom ou un courriel
awards-correct-about = L’insigne est émis de nouveau avec ce qui est juste; son numéro, la date d’attribution et ce qui a été accompli restent les mêmes. L’insigne précédent n’est plus valable.
awards-correct-these = { $count ->
    [one] Cet insigne est émis de nouveau :
   *[other] Ces { $count } insignes sont émis de nouveau :
}
awards-correct-reason-hint = Il figure au registre.
awards-correct-nothing = Rien n’a été modifié. Écrivez le bon nom ou le bon courriel.
awards-correct-go = Émettre de nouveau…
awards-correcting = Correction des insignes
awards-follow = Courriels et téléversement…
awards-follow-next = Écrivez les courriels aux personnes, et ce qu’il faut téléverser pour que les autres le voient.
awards-follow-title = Après une révocation
awards-follow-about = Le registre sait que ces insignes ne sont plus valables. Les personnes et le reste du monde ne le savent pas encore.
awards-follow-these = { $count ->
    [one] Cet insigne a été révoqué :
   *[other] Ces { $count } insignes ont été révoqués :
}
awards-follow-written = Dans un dossier de votre choix vont :
awards-follow-letters = le brouillon d’un courriel à chaque personne, avec le motif, à relire et à envoyer
awards-follow-list = la liste de statut avec ces révocations, à téléverser
awards-follow-pages = les pages de ces insignes (Open Badges 2.0), à téléverser
awards-follow-go = Choisir le dossier…
awards-following = Écriture des courriels et des fichiers à téléverser
awards-followed = { $count ->
    [one] La suite d’une révocation
   *[other] La suite de { $count } révocations
} a été écrite dans { $folder }. Envoyez les courriels, et téléversez le dossier « a-televerser » s’il y en a un.
awards-along = Comparer avec autre chose
awards-along-about = mcdesk ne télécharge rien. Fournissez ce que l’émetteur publie : le fichier qui nomme ses clés (did.json), sa liste d’insignes révoqués, ou un dossier de pages d’insignes de l’ancienne norme.
awards-along-recipient = Courriel de la personne qui le présente
awards-along-recipient-hint = L’insigne ne contient qu’une empreinte du courriel : on peut la comparer, mais non la lire.
awards-along-again = Vérifier de nouveau
awards-along-file = Fournir un fichier…
awards-along-folder = Fournir un dossier…
awards-along-files = Documents et listes d’un émetteur
awards-columns = Ce qu’est chaque colonne
awards-columns-text = Ce que devient chaque colonne de la liste. Votre choix est retenu dès que le groupe a reçu ses insignes.
awards-columns-needed = Dites quelle colonne contient le nom et laquelle le courriel.
awards-meanwhile = Quelqu’un d’autre a décerné entre-temps des insignes de cette microcertification. Rien n’a été décerné ici.
awards-meanwhile-fix = Décernez de nouveau la liste : on passe les personnes qui détiennent maintenant l’insigne.
awards-head-cohort = Groupe
awards-empty-filter = Aucun insigne ne passe ces filtres
awards-empty-filter-text = Retirez un filtre ci-dessus, ou effacez-les tous.

awards-sample-issuer = Collège fictif (sans valeur)
awards-invented = Prendre des personnes inventées
awards-invented-source = Personnes inventées
awards-invented-about = Pour essayer, prenez les personnes inventées. Une liste à vous convient aussi : le nom et le courriel, et au besoin le résultat de chaque évaluation.
awards-key-sample = Une clé des données fictives, créée sur cet ordinateur pour faire des essais. Aucun insigne qu’elle signe n’a de valeur.
awards-keys-sample = Ces clés sont celles des données fictives et restent à part de celles du collège. Rien ne les protège, et aucun insigne qu’elles signent n’a de valeur. Créez-en, remplacez-les et sauvegardez-les à volonté.
awards-key-place-sample = L’émetteur des données fictives est inventé : personne ne peut rien publier à une adresse example.org.
