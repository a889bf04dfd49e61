forms-yes = Oui
forms-no = Non
forms-rows = { $count ->
    [0] Aucune ligne
    [one] { $count } ligne
   *[other] { $count } lignes
}
forms-unreadable = Le fichier { $file } ne peut pas être lu : { $why }.
forms-not-toml = Le fichier { $file } n’est pas du TOML : { $why }
forms-broken = Il manque au formulaire ou au profil un élément dont le programme a besoin : { $why }
forms-broken-fix = Lancez « mcdesk form check FICHIER » ou « mcdesk profile check FICHIER »; chaque erreur y est nommée avec sa ligne.
forms-format-text = { $label } doit être du texte.
forms-format-text-fix = Tapez la réponse en toutes lettres.
forms-format-paragraph = { $label } doit être du texte.
forms-format-paragraph-fix = Tapez la réponse en toutes lettres.
forms-format-choice = { $label } : la réponse ne figure pas parmi les choix.
forms-format-choice-fix = Choisissez dans la liste.
forms-format-choices = { $label } : une réponse ne figure pas parmi les choix.
forms-format-choices-fix = Choisissez dans la liste.
forms-format-yesno = { $label } demande une réponse par oui ou non.
forms-format-yesno-fix = Choisissez oui ou non.
forms-format-integer = { $label } doit être un nombre entier.
forms-format-integer-fix = Écrivez seulement des chiffres, comme 36.
forms-format-money = { $label } doit être un montant égal ou supérieur à zéro.
forms-format-money-fix = Écrivez un montant comme 1250 ou 1 250,00.
forms-format-date = { $label } doit être une date.
forms-format-date-fix = Écrivez-la sous la forme 2027-01-11 ou choisissez-la dans le calendrier.
forms-format-month = { $label } doit être un mois et une année.
forms-format-month-fix = Écrivez-les sous la forme 2027-01 ou choisissez-les.
forms-format-email = { $label } doit être une adresse de courriel.
forms-format-email-fix = Écrivez-la sous la forme nom@example.org.
forms-format-phone = { $label } doit être un numéro de téléphone.
forms-format-phone-fix = Écrivez l’indicatif régional et le numéro, comme 905 555 0123.
forms-format-url = { $label } doit être une adresse Web.
forms-format-url-fix = Écrivez-la sous la forme https://example.org/page.
forms-format-person = { $label } : l’adresse de courriel ou le numéro de téléphone ne peut pas être exact.
forms-format-person-fix = Écrivez le courriel sous la forme nom@example.org et le téléphone sous la forme 905 555 0123.
forms-format-design = { $label } : le modèle de l’insigne ne peut pas être lu.
forms-format-design-fix = Ouvrez l’atelier et enregistrez le modèle de nouveau, ou retirez-le.
forms-format-attachment = { $label } : le fichier n’est pas dans l’espace de travail.
forms-format-attachment-fix = Joignez le fichier de nouveau.
forms-format-framework-item = { $label } doit être un élément d’un référentiel.
forms-format-framework-item-fix = Choisissez un élément dans l’un des référentiels.
forms-format-row-choices = { $label } : la réponse ne désigne pas de lignes.
forms-format-row-choices-fix = Choisissez dans la liste.
forms-format-table = { $label } doit être une liste de lignes.
forms-format-table-fix = Ajoutez les lignes une à une.
forms-format-matrix = { $label } doit être une liste de lignes.
forms-format-matrix-fix = Marquez les liens dans la grille.
forms-format-pattern = { $label } doit avoir cette forme : { $wants }.
forms-format-pattern-fix = Écrivez { $wants }.
forms-too-few-number = { $label } : la valeur doit être d’au moins { $limit }; elle est de { $found }.
forms-too-few-number-fix = Entrez { $limit } ou plus.
forms-too-many-number = { $label } : la valeur doit être d’au plus { $limit }; elle est de { $found }.
forms-too-many-number-fix = Entrez { $limit } ou moins.
forms-too-few-chars = { $label } compte { $found } caractères sur un minimum de { $limit }.
forms-too-few-chars-fix = Écrivez au moins { $limit } caractères.
forms-too-many-chars = { $label } compte { $found } caractères, soit { $over } de plus que { $limit }.
forms-too-many-chars-fix = Raccourcissez de { $over } caractères.
forms-too-few-words = { $label } compte { $found } mots sur un minimum de { $limit }.
forms-too-few-words-fix = Écrivez au moins { $limit } mots.
forms-too-many-words = { $label } compte { $found } mots, soit { $over } de plus que { $limit }.
forms-too-many-words-fix = Raccourcissez de { $over } mots.
forms-too-few-rows = { $limit ->
    [one] { $label } demande au moins { $limit } ligne; il y en a { $found }.
   *[other] { $label } demande au moins { $limit } lignes; il y en a { $found }.
}
forms-too-few-rows-fix = { $limit ->
    [one] Ajoutez-en jusqu’à avoir au moins { $limit } ligne.
   *[other] Ajoutez-en jusqu’à avoir au moins { $limit } lignes.
}
forms-too-many-rows = { $limit ->
    [one] { $label } peut compter au plus { $limit } ligne; il y en a { $found }.
   *[other] { $label } peut compter au plus { $limit } lignes; il y en a { $found }.
}
forms-too-many-rows-fix = { $limit ->
    [one] Gardez { $limit } ligne et retirez le reste.
   *[other] Gardez { $limit } lignes et retirez le reste.
}
forms-too-few-choices = { $limit ->
    [one] { $label } demande au moins { $limit } choix; il y en a { $found }.
   *[other] { $label } demande au moins { $limit } choix; il y en a { $found }.
}
forms-too-few-choices-fix = { $limit ->
    [one] Ajoutez-en jusqu’à avoir au moins { $limit } choix.
   *[other] Ajoutez-en jusqu’à avoir au moins { $limit } choix.
}
forms-too-many-choices = { $limit ->
    [one] { $label } peut compter au plus { $limit } choix; il y en a { $found }.
   *[other] { $label } peut compter au plus { $limit } choix; il y en a { $found }.
}
forms-too-many-choices-fix = { $limit ->
    [one] Gardez { $limit } choix et retirez le reste.
   *[other] Gardez { $limit } choix et retirez le reste.
}
