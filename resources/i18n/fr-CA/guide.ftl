# Le guide : sa page dans la fenêtre, ses documents, ce qui cloche dans ses fichiers, et la feuille de travail.

guide-title = Guide des microcertifications
guide-kind = Guide
guide-subtitle = De la première idée à un titre que les employeurs reconnaissent
guide-made = Imprimé le
guide-contents = Table des matières
guide-page-of = Page { $page } sur { $pages }
guide-questions = Questions auxquelles cette page aide à répondre
guide-sources = Sources
guide-named = { $name } (en date de { $month })
guide-level = Niveau
guide-verbs = Verbes observables
guide-vague = Au lieu de
guide-better = Écrire, par exemple
guide-other-language = En anglais :

# La page dans la fenêtre
guide-topics = Sujets du guide
guide-search = Chercher dans le guide
guide-found = { $count ->
    [0] Rien trouvé. Essayez moins de lettres ou un autre mot.
    [one] { $count } sujet trouvé
   *[other] { $count } sujets trouvés
}
guide-back = Revenir au sujet précédent
guide-forward = Avancer au sujet suivant
guide-show-topics = Sujets
guide-save = Enregistrer en PDF…
guide-save-topic = Ce sujet…
guide-save-all = Le guide au complet…
guide-save-worksheet = Une feuille de travail des questions…
guide-reading = Texte du sujet
guide-written = Le PDF est enregistré : { $path }
guide-open-pdf = Ouvrir le PDF
guide-more = Plus de détails dans le guide
guide-more-about = Plus de détails dans le guide : { $topic }

# La feuille de travail
guide-worksheet = Feuille de travail du formulaire de demande
guide-worksheet-about = Toutes les questions du formulaire sur papier, avec de la place pour écrire. Apportez-la à une rencontre avec un employeur, puis saisissez les réponses.
guide-worksheet-pages = Pages à imprimer
guide-worksheet-all = Tout choisir
guide-worksheet-none = Ne rien choisir
guide-worksheet-create = Créer le PDF de la feuille…
guide-worksheet-choose = Choisissez au moins une page à imprimer.
guide-worksheet-cancel = Revenir au guide
guide-worksheet-meeting = Pour la rencontre
guide-worksheet-with = Avec (organisation et personnes)
guide-worksheet-day = Date
guide-worksheet-title = Titre de travail
guide-worksheet-optional = { $label } (facultatif)
guide-worksheet-why = Pourquoi cette question : { $why }
guide-worksheet-example = Par exemple : { $example }
guide-worksheet-row = { $label } { $number }
guide-worksheet-more = Recopiez ces lignes pour chaque élément de plus.
guide-worksheet-when = Seulement si « { $question } » a pour réponse : { $values }
guide-worksheet-when-not = Seulement si « { $question } » a une réponse autre que : { $values }
guide-worksheet-unit = { $label } ({ $unit })
guide-worksheet-notes = Notes
guide-worksheet-rows-of = À choisir parmi : { $table }

# Ce qui cloche dans un dossier du guide
guide-broken = Le guide du dossier { $folder } ne peut pas servir : { $why }
guide-broken-fix = Corrigez topics.toml ou glossary.toml dans ce dossier, ou retirez le dossier pour retrouver le guide fourni avec le programme.
guide-mistakes = { $count ->
        [one] Le guide contient une erreur et n’est donc pas en vigueur. { $file }{ $line ->
            [0] { "" }
           *[other] , ligne { $line }
        } : { $why }
       *[other] Le guide contient { $count } erreurs et n’est donc pas en vigueur. La première : { $file }{ $line ->
            [0] { "" }
           *[other] , ligne { $line }
        } : { $why }
    }
guide-file-absent = Le texte de ce sujet dans la langue { $lang } est absent ou n’est pas en UTF-8.
guide-placeholder = Le profil n’a rien qui s’appelle { $name }. Écrivez le repère comme dans le profil, ou retirez les accolades.
guide-unreadable = Le Markdown de type { $what } n’est pas affiché. Utilisez des paragraphes, des titres, des listes, des tableaux, des citations, du gras et des liens.
guide-heading = Un titre de niveau { $level } ne peut pas se trouver ici. Le titre du sujet est de niveau 1; le texte commence par ## et ne saute aucun niveau.
guide-nested = Une liste ou une citation contient autre chose qu’un simple paragraphe. Placez-le après la liste.
guide-link = Le lien ne mène nulle part : { $address }. Utilisez une adresse qui commence par https://, ou un sujet, comme stacking.md.
guide-no-theme = Le sujet { $topic } nomme le thème { $theme }, absent de topics.toml.
guide-one-language = { $topic } : { $what } n’existe que dans une langue.
guide-no-question = Le sujet { $topic } nomme la question { $question }, que le formulaire ne pose pas.
guide-no-address = Le sujet { $topic } a une source sans adresse https : { $address }
guide-twice = Le sujet { $topic } figure plus d’une fois dans topics.toml.
guide-headings-differ = Le texte anglais a { $english } titres et le texte français { $french }, ou leurs niveaux diffèrent.
guide-placeholders-differ = Une seule des deux langues utilise le repère { $name }.
guide-stray = topics.toml ne nomme pas ce fichier : personne ne peut y arriver.
guide-numbering = Une liste numérotée ne commence pas à 1. Chaque liste est numérotée à nouveau : commencez à 1 ou utilisez des tirets.

guide-worksheet-yes = Oui
guide-worksheet-no = Non
