pathways-place = Parcours
pathways-untitled = (sans nom)
pathways-none = Aucun ensemble pour l’instant.
pathways-none-title = Aucun ensemble pour l’instant
pathways-none-hint = Un ensemble réunit des microcertifications et indique où elles mènent ensemble. Commencez-en un : son plan se dessine à mesure que vous écrivez.
pathways-as = { $words }
pathways-number = { $number }
pathways-hours = { $hours } h
pathways-hours-elective = { $hours } h facultatives
pathways-hours-unknown =
    { $count ->
        [one] un élément sans heures
       *[other] { $count } éléments sans heures
    }
pathways-elsewhere = hors de cet espace de travail
pathways-after = Après : { $titles }.
pathways-leads = Mène à : { $titles }.
pathways-mark-elective = facultatif
pathways-mark-retired = retiré
pathways-mark-unknown = fiche introuvable
pathways-mark-circle = dans un cercle
pathways-mark-twice = résultat compté deux fois
pathways-new = Nouvel ensemble
pathways-open = Ouvrir
pathways-trash = Mettre à la corbeille
pathways-stacks = Ensembles
pathways-all = Tous les ensembles
pathways-map = Plan des ensembles
pathways-map-hint = Les flèches mènent d’un élément à l’autre, Entrée ouvre sa fiche, + et - agrandissent et réduisent, 0 montre tout.
pathways-as-map = Plan
pathways-as-table = Tableau
pathways-members = Éléments de l’ensemble
pathways-table = Éléments des ensembles
pathways-zoom-in = Agrandir
pathways-zoom-out = Réduire
pathways-fit = Tout afficher
pathways-save-map = Enregistrer le plan…
pathways-save-title = Enregistrer le plan
pathways-file-as-svg = Dessin (SVG)
pathways-file-as-png = Image (PNG)
pathways-file-as-pdf = PDF à imprimer
pathways-saved = Enregistré sous { $file }.
pathways-suffix = { $file } ne se termine ni par .svg, ni par .png, ni par .pdf.
pathways-suffix-fix = Donnez au fichier un nom avec l’une de ces terminaisons.
pathways-col-stack = Ensemble
pathways-col-order = Rang
pathways-col-member = Élément
pathways-col-number = Fiche
pathways-col-hours = Heures
pathways-col-after = Préalables
pathways-col-notes = À noter
pathways-yes = oui
pathways-impact = Que se passe-t-il si l’élément est retiré de l’offre?
pathways-impact-choose = Choisissez un élément sur le plan ou dans le tableau.
pathways-impact-none = { $number } { $title } : aucun ensemble ne le nomme et ses offres n’ont aucune personne inscrite. Rien ne se brise.
pathways-impact-head = Si { $number } { $title } est retirée de l’offre :
pathways-impact-lost = { $stack } ne peut plus être terminé.
pathways-impact-less = { $stack } peut encore être terminé, avec un élément facultatif de moins.
pathways-impact-held = Il est préalable à : { $titles }.
pathways-impact-ladder = La voie vers « { $target } » est coupée.
pathways-impact-hours =
    { $hours ->
        [one] { $hours } heure de moins.
       *[other] { $hours } heures de moins.
    }
pathways-impact-learners =
    { $count ->
        [one] Une personne a été inscrite à ses offres : avisez-la et laissez-la terminer.
       *[other] { $count } personnes ont été inscrites à ses offres : avisez-les et laissez-les terminer.
    }
pathways-not-found = { $name } n’est pas une fiche de cet espace de travail qu’un ensemble puisse nommer.
pathways-not-found-fix = Donnez le numéro d’une microcertification ou d’une demande.
pathways-choose = Choisir une fiche
pathways-choose-line = { $number } { $title }
pathways-document = Parcours : les ensembles et où ils mènent
pathways-document-subject = Plan des microcertifications cumulables
pathways-checked = Vérifié
pathways-fine = Rien à corriger.
pathways-unwritten = Impossible d’écrire { $file }. { $why }
pathways-s01-self = « { $member } » est indiqué comme préalable à lui-même.
pathways-s01-self-fix = Retirez-le de ses propres préalables.
pathways-s01-circle = « { $member } » ramène à lui-même : personne ne pourrait commencer.
pathways-s01-circle-fix = Retirez l’un des préalables qui forment le cercle; le plan les signale.
pathways-s02-order = « { $member } » exige « { $needed } », mais ne vient pas après.
pathways-s02-order-fix = Donnez à « { $member } » un rang plus élevé qu’à « { $needed } ».
pathways-s03-unknown = Il n’y a pas de fiche { $number } dans cet espace de travail.
pathways-s03-unknown-fix = Choisissez la fiche de nouveau, ou laissez le numéro vide pour un élément d’ailleurs.
pathways-s03-retired = « { $member } » est retiré de l’offre : plus personne ne peut le commencer.
pathways-s03-retired-fix = Nommez ce qui le remplace, ou rendez-le facultatif jusqu’à ce que les dernières personnes aient terminé.
pathways-s03-twice = « { $member } » figure deux fois dans l’ensemble : ses heures seraient comptées deux fois.
pathways-s03-twice-fix = Retirez l’une des deux lignes.
pathways-s04-twice = Le résultat « { $outcome } » est compté dans plusieurs éléments : { $members }.
pathways-s04-twice-fix = Gardez-le dans un seul, ou dites dans les autres en quoi ils vont plus loin.
pathways-s05-hours = Les éléments totalisent { $found } heures; un ensemble en compte au plus { $limit }.
pathways-s05-hours-fix = Rendez des éléments facultatifs ou divisez l’ensemble : il y a { $over } heures de trop.
pathways-s06-self = « { $target } » est l’ensemble lui-même ou l’un de ses éléments : il ne mène nulle part.
pathways-s06-self-fix = Nommez le programme, le titre ou la désignation qui le suit.
pathways-s06-agreement = L’entente est dite signée, mais elle n’est pas jointe.
pathways-s06-agreement-fix = Joignez-la, ou choisissez un autre état.
pathways-no-stack = Il n’y a pas d’ensemble { $name } dans cet espace de travail.
pathways-no-stack-fix = Voyez les numéros avec : mcdesk pathway list
