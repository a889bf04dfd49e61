### Les microcertifications dans la fenêtre.

credentials-title = Microcertifications
credentials-trash-title = Microcertifications dans la corbeille
credentials-new = Nouvelle microcertification
credentials-first = Créer la première
credentials-search = Chercher parmi les microcertifications
credentials-calendar = Enregistrer les dates dans un calendrier…
credentials-calendar-files = Fichiers de calendrier
credentials-calendar-saved = { $count ->
    [one] { $count } date se trouve dans { $path }.
   *[other] { $count } dates se trouvent dans { $path }.
}
credentials-calendar-saved-hint = Ouvrez le fichier avec votre programme de calendrier. L’importer de nouveau plus tard déplace les dates sans en ajouter deux fois.
credentials-count = { $count ->
    [one] { $count } microcertification
   *[other] { $count } microcertifications
}
credentials-column-number = Numéro
credentials-column-title = Nom officiel
credentials-column-state = État
credentials-column-due = Échéance
credentials-column-school = École
credentials-column-review_on = Prochaine révision
credentials-column-updated = Modifiée
credentials-act-sheet = Enregistrer son descriptif…
credentials-empty-list = Pas encore de microcertification
credentials-empty-list-text = Une demande approuvée devient une microcertification en une étape. Celle que le collège offre déjà peut partir de son cours, ou de rien.
credentials-empty-search = Aucune microcertification ne contient ces mots
credentials-empty-search-text = La recherche porte sur le numéro, les noms dans les deux langues, le code du cours, l’école, l’état, la personne responsable et les échéances. Essayez moins de mots ou videz la recherche.
credentials-empty-filter = Aucune microcertification ne passe ces filtres
credentials-empty-filter-text = Retirez un filtre ci-dessus, ou effacez-les tous.
credentials-empty-checking = Aucune microcertification trouvée pour l’instant
credentials-empty-checking-text = Des microcertifications qui ne sont pas encore vérifiées passent peut-être ces filtres. Elles apparaîtront ici au fur et à mesure.
credentials-empty-trash = La corbeille est vide
credentials-empty-trash-text = Les microcertifications mises à la corbeille attendent ici et peuvent être restaurées.

credentials-back = Retour à la microcertification
credentials-back-one = Retour
credentials-from-request = À partir d’une demande
credentials-from-request-about = Chaque réponse est reprise et reste marquée du numéro de la demande jusqu’à ce que quelqu’un l’ait revue.
credentials-no-request = Aucune demande n’est encore soumise ou approuvée.
credentials-make = { $number }, { $state } : créer la microcertification
credentials-approve-first = { $number }, { $state } : consigner l’approbation, qui crée la microcertification
credentials-from-course = À partir d’un cours existant
credentials-from-course-about = Pour ce que le collège offre déjà. Le code et le nom sont repris; le reste se remplit tel qu’il est aujourd’hui.
credentials-course-code = Code du cours
credentials-course-name = Nom du cours
credentials-take-course = Partir de ce cours
credentials-from-nothing = À partir de rien
credentials-from-nothing-about = Vide, en élaboration.
credentials-begin-empty = Commencer à vide

credentials-life = État et prochaines étapes
credentials-more = Plus
credentials-no-version = Aucune version n’est publiée
credentials-version = Version { $version }, publiée le { $day }
credentials-version-changed = Version { $version } du { $day }; la version { $next } est en rédaction
credentials-issue = Publier la version { $version }
credentials-issued = { $number } : la version { $version } est publiée.
credentials-take-back = Annuler les changements depuis la version { $version }
credentials-taken-back = Ce qui est promis est de nouveau ce que dit la version { $version }.
credentials-not-ready = { $count ->
    [one] { $count } point empêche encore la version.
   *[other] { $count } points empêchent encore la version.
}
credentials-now = { $number } : { $state }
credentials-approved = { $number } est approuvée et { $made } en a été créée.
credentials-no-request-open = Aucune demande n’est ouverte.
credentials-no-request-open-fix = Ouvrez d’abord la demande soumise, ou choisissez-la sous « Nouvelle microcertification ».

credentials-side = Aperçu et aide
credentials-preview = Aperçu
credentials-preview-about = Ce que liront les personnes apprenantes et les employeurs une fois la version publiée
credentials-picture-unread = « { $name } » ne peut pas être lu comme image : le fichier est endommagé ou incomplet, et personne ne verra l’image.
credentials-picture-unread-fix = Ouvrez-le dans un logiciel d’images, enregistrez-le de nouveau en PNG et joignez ce fichier.
credentials-picture-other = « { $name } » n’apparaît ni ici ni sur la fiche, qui n’acceptent que PNG et JPEG.
credentials-picture-other-fix = Joignez l’image en PNG, ou concevez l’insigne ici.
credentials-certificate = Attestation
credentials-certificate-about = Ce que recevrait une personne apprenante, ici avec un nom fictif
credentials-certificate-alt = Attestation de { $name } avec un nom fictif
credentials-question = La question

credentials-needs = { $count ->
    [one] Il manque encore une chose
   *[other] Il manque encore { $count } choses
}
credentials-go = Aller à la question
credentials-decide = Décider
credentials-on = Jour de la décision
credentials-day-hint = Par exemple 2026-11-24 ou 24 novembre 2026
credentials-day-unread = « { $day } » n’est pas une date. Écrivez-la sous la forme 2026-11-24.
credentials-reason = Motif
credentials-reason-optional = Mots de la décision (facultatif)
credentials-reason-hint = Reste dans l’historique avec votre nom et la date, et ne peut plus être changé.
credentials-exception = Motif d’une exception (facultatif)
credentials-exception-hint = Dites ici pourquoi on va de l’avant sans ce qui peut faire l’objet d’une exception. L’exception est consignée.
credentials-teach-out = Date de fin d’enseignement
credentials-last-badge = Jour du dernier insigne

credentials-versions = Versions
credentials-versions-title = Versions et historique
credentials-versions-heading = Versions
credentials-version-name = Version { $version }
credentials-being-written = Ce qui est en rédaction
credentials-being-written-about = Pas encore publié : cela peut encore changer.
credentials-compare = Comparer deux versions
credentials-compare-left = À gauche
credentials-compare-right = À droite
credentials-compare-go = Comparer
credentials-decisions = Décisions
credentials-no-decision = Aucune décision n’est encore consignée.
credentials-origin = Provient de { $origin }
credentials-decided = { $day } : { $state } · { $who }
credentials-decided-exception = Exception : { $reason }
credentials-decided-teach-out = Date de fin d’enseignement : { $day }
credentials-decided-last-badge = Dernier insigne : { $day }
credentials-sheet = Enregistrer le descriptif en PDF…
credentials-sheet-saved = Le descriptif se trouve dans { $path }.
credentials-open-file = Ouvrir le fichier
credentials-back-to-list = Retour aux microcertifications
credentials-column-owner = Responsable
credentials-due-passed = En retard
credentials-due-soon = Bientôt
credentials-due-no = Rien bientôt
