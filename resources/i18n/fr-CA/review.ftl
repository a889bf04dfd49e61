### La conversation autour d’une fiche : commentaires, formulations proposées et changements depuis la dernière lecture.

review-commented = Commentaire
review-suggested = Autre formulation proposée
review-edited = Commentaire reformulé
review-withdrawn = Commentaire retiré
review-resolved = Commentaire réglé
review-reopened = Commentaire rouvert
review-accepted = Formulation proposée acceptée
review-declined = Formulation proposée refusée

review-no-words = Il n’y a encore rien à dire.
review-no-words-fix = Écrivez d’abord un mot ou deux.
review-too-long = Un commentaire compte au plus { $most } caractères.
review-too-long-fix = Répartissez-le en plusieurs commentaires, ou joignez un document.
review-no-text = Une autre formulation ne se propose que pour un texte.
review-no-text-fix = Écrivez plutôt un commentaire sur cette réponse.
review-same-text = La réponse le dit déjà.
review-same-text-fix = Changez les mots à changer, puis envoyez la proposition.
review-not-yours = C’est { $who } qui l’a dit.
review-not-yours-fix = Répondez-y : seule la personne qui l’a dit peut le changer ou le retirer.
review-settled = Cette proposition est déjà réglée.
review-settled-fix = Proposez une autre formulation, ou écrivez un commentaire.
review-read-only = Cet espace de travail est en lecture seule : rien ne peut y être dit.

review-comments = Commentaires
review-show = { $count ->
    [0] Afficher les commentaires
    [one] Afficher les commentaires : { $count } est ouvert
   *[other] Afficher les commentaires : { $count } sont ouverts
}
review-hide = { $count ->
    [0] Replier les commentaires
    [one] Replier les commentaires : { $count } est ouvert
   *[other] Replier les commentaires : { $count } sont ouverts
}
review-close = Fermer les commentaires
review-choice = Commentaires à afficher
review-show-open = Ouverts
review-show-all = Tous
review-show-mine = Ceux où j’ai écrit
review-comment = Commenter cette question
review-comment-row = Commenter cette ligne
review-comment-whole = Sur toute la fiche
review-comment-on = Commenter « { $question } »
review-suggest = Proposer une autre formulation
review-open-at = { $count ->
    [one] { $count } commentaire ouvert sur « { $question } »
   *[other] { $count } commentaires ouverts sur « { $question } »
}
review-count = { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
}
review-none = Rien ici pour l’instant. Allez à une question et commentez-la avec Ctrl+M.
review-none-open = Aucun commentaire n’est ouvert. Allez à une question et commentez-la avec Ctrl+M.
review-more = Afficher la suite

review-write-comment = Nouveau commentaire
review-write-reply = Réponse
review-write-edit = Reformuler
review-write-suggestion = Formulation proposée
review-write-refusal = Pourquoi la refuser
review-answers = À { $who }
review-words-of = { $what }, { $place }
review-private = Pour moi seulement
review-private-hint = Reste dans cet espace de travail; personne d’autre ne le voit.
review-send = Envoyer
review-sending = Envoi en cours…
review-cancel = Annuler

review-whole = Toute la fiche
review-suggests = Formulation proposée
review-on-version = version { $version }
review-edited-note = reformulé depuis
review-private-note = pour moi seulement
review-was-withdrawn = Retiré par la personne qui l’a dit.
review-was-wiped = Les mots ont été retirés de l’historique.
review-change = Modifier
review-take-back = Retirer
review-reply = Répondre
review-resolve = Régler
review-reopen = Rouvrir
review-accept = Accepter
review-decline = Refuser
review-resolved-by = Réglé par { $who }
review-accepted-by = Acceptée par { $who }
review-declined-by = Refusée par { $who }
review-not-there-now = La réponse dit autre chose à présent.
review-standing-changed = La réponse a changé après cette proposition. La différence est avec ce qu’elle dit maintenant.
review-standing-there = La réponse le dit déjà.
review-standing-gone = La question ou la ligne n’existe plus.
review-accept-later = Elle pourra être acceptée quand les réponses pourront être modifiées.
review-is-open = Ouvert
review-no-suggestion = Aucune proposition n’est ouverte pour cette question.
review-accepted-said = La formulation proposée est dans la réponse. Annuler l’en retire.
review-heard-inserted = inséré : { $words }
review-heard-deleted = supprimé : { $words }

review-other-answers = Réponses que le formulaire ne demande pas
review-row = { $what } { $number }
review-row-named = { $what } { $number } : { $name }
review-changed-since = { $count ->
    [one] { $count } réponse a changé depuis votre lecture du { $day }.
   *[other] { $count } réponses ont changé depuis votre lecture du { $day }.
}
review-changed-here = { $count ->
    [one] ↻ Changé depuis votre lecture
   *[other] ↻ Changé à { $count } endroits depuis votre lecture
}
review-nothing-new = Rien n’est marqué comme changé depuis votre lecture.
review-next-change = Changement suivant
review-change-before = Changement précédent
review-redline = Comparer les versions
review-all-seen = Je les ai vus
review-one-version = Il n’y a encore rien à comparer : une version se crée à chaque soumission.
review-back = Retour
review-redline-title = Marques de révision entre deux versions
review-redline-pdf = Enregistrer en PDF…
review-version = Version { $number }, { $day }
review-version-now = Dans son état actuel
review-version-older = De
review-version-newer = À
review-show-beside = Côte à côte
review-show-every = Montrer aussi ce qui est pareil
review-legend = Ce qui s’ajoute est souligné, entre {"{"}+ et +{"}"}. Ce qui disparaît est barré, entre [- et -].
review-changes = { $count ->
    [one] { $count } changement
   *[other] { $count } changements
}
review-no-change = Les deux versions disent la même chose.
review-change-at = Changement { $number } sur { $count } : { $where }
review-fate-same = pareil
review-fate-changed = changé
review-fate-added = ajouté
review-fate-removed = retiré
review-fate-moved = passé de la place { $from } à la place { $to }
review-fate-unseen = changé dans ce que ses mots ne montrent pas

review-redlined = Exportation des marques de révision
review-redline-kind = Marques de révision
review-redline-of = Changements dans { $number } { $title }
review-legend-document = Ce qui s’ajoute est souligné et ce qui disparaît est barré; un lecteur d’écran dit « inséré » et « supprimé ». Les réponses pareilles ne sont pas reprises.
review-version-by = Version { $number }, { $day }, { $who }
review-label-fate = { $label } ({ $fate })

review-marked = Notée selon la grille
review-rubric = Grille d’évaluation
review-rubric-text = Dites pour chaque critère dans quelle mesure il est respecté, et pourquoi. La note est consignée quand vous passez au suivant, signée, et figure dans l’historique; vous pouvez la changer en tout temps.
review-no-rubric = Le profil de l’établissement n’a pas de grille.
review-source = Source : { $source }
review-mark-of = Dans quelle mesure ce critère est-il respecté : { $label }
review-no-mark = Pas de note
review-note = Pourquoi
review-note-of = Pourquoi, { $label }
review-agreed = Les avis concordent
review-differ = Les avis divergent
review-marked-by = { $who } : { $level } (version { $version }, { $day })
review-mark-kept = La note est consignée.
review-no-criterion = La grille n’a pas de critère { $name }.
review-no-criterion-fix = Critères connus : { $known }.
review-no-level = La grille n’a pas de niveau { $name }.
review-no-level-fix = Niveaux connus : { $known }.
review-annex = Commentaires ouverts
review-annex-none = Aucun commentaire n’est ouvert.
review-annex-somebody = une personne
review-annex-suggests = Formulation proposée :{" "}
review-one-version-fix = Soumettez la fiche, ou nommez deux versions avec --from et --to.

review-unsent-back = { $count ->
    [one] Ce que vous écriviez ici est de retour. Ce n’est pas encore envoyé.
   *[other] { $count } textes que vous écriviez ici sont de retour. Ils ne sont pas encore envoyés.
}
review-unsent-waiting = { $count ->
    [one] Vous avez écrit quelque chose au sujet de { $names } sans l’envoyer.
   *[other] Vous avez écrit quelque chose au sujet de { $count } fiches sans l’envoyer : { $names }.
}
review-unsent-waiting-fix = Vos mots sont conservés ici, pour vous seulement. Ouvrez la fiche pour les reprendre.
review-unsent-open = Ouvrir { $number }
review-unsent-talk = Aller au commentaire
review-unsent-rubric = Aller à la grille
review-unsent-decision = Aller à « { $step } »
review-unsent-merge = Continuer avec « { $file } »
review-unsent-along = Aller au paquet
review-unsent-no-step = { $number } a dépassé l’étape de la décision que vous rédigiez.
review-unsent-words = Vous avez écrit : { $words }
review-unsent-as-comment = Le dire dans un commentaire
review-unsent-dropped = Ce que vous écriviez a été mis de côté.
review-unsent-again = Le reprendre
review-not-sent = { $count ->
    [one] Commencé, pas encore envoyé
   *[other] Commencés, pas encore envoyés : { $count }
}
review-held = { $what }, { $place } : { $words }
review-others-said = { $count ->
    [one] { $who } a dit quelque chose au sujet de cette fiche.
   *[other] { $count } choses ont été dites au sujet de cette fiche : { $who }.
}
