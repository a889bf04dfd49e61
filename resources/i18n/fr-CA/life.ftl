### La vie d’une microcertification : états, conditions d’un changement, dates, versions.

life-state-draft = Brouillon
life-state-submitted = Soumise
life-state-returned = Retournée pour modifications
life-state-declined = Refusée
life-state-withdrawn = Retirée de l’examen
life-state-approved = Approuvée
life-state-in-development = En élaboration
life-state-ready = Prête au lancement
life-state-active = Active
life-state-review-due = En révision
life-state-suspended = Suspendue
life-state-retired = Retirée de l’offre
life-stands = { $state }, v{ $version }
life-stands-plain = { $state }

life-needs-past = Le jour de la décision est encore à venir.
life-needs-past-fix = Inscrivez la date d’aujourd’hui ou un jour antérieur.
life-needs-complete = { $count ->
    [one] { $count } point l’empêche encore.
   *[other] { $count } points l’empêchent encore.
}
life-needs-complete-fix = Parcourez les problèmes avec F8 et réglez chacun.
life-needs-demand = Aucun partenaire ne confirme que la compétence est recherchée.
life-needs-demand-fix = Consignez la confirmation, sa date et son auteur, ou donnez le motif d’une exception.
life-needs-job = Aucun partenaire ne confirme que l’évaluation reflète le travail.
life-needs-job-fix = Consignez la confirmation, sa date et son auteur, ou donnez le motif d’une exception.
life-needs-badge = { $label } : réponse manquante, sans laquelle aucun insigne n’est créé.
life-needs-badge-fix = Écrivez-la dans la section sur l’insigne ou sur les critères.
life-needs-picture = L’insigne n’a pas d’image.
life-needs-picture-fix = Concevez-la, ou joignez une image PNG ou SVG, dans la section sur l’insigne.
life-needs-picture-mended = { $label } : une plateforme d’insignes la refuserait.
life-needs-picture-mended-fix = Corrigez ce que la vérification en dit.
life-needs-issued = Aucune version n’est publiée.
life-needs-issued-fix = Publiez d’abord la version 1 : c’est ce qui est promis aux personnes apprenantes.
life-needs-issued-again = Des changements ne figurent dans aucune version.
life-needs-issued-again-fix = Publiez la version { $version } ou annulez les changements.
life-needs-launch = Le lancement n’a pas de date.
life-needs-launch-fix = Inscrivez le premier jour de la première offre.
life-needs-review = La prochaine révision n’a pas de date, ou sa date est passée.
life-needs-review-fix = Inscrivez le jour de la prochaine révision.
life-needs-reason = Le motif manque.
life-needs-reason-fix = Dites pourquoi en une phrase : le motif reste dans l’historique.
life-needs-teach-out = La date de fin d’enseignement manque.
life-needs-teach-out-fix = Inscrivez le jour où la dernière personne aura terminé.
life-needs-last-badge = Le jour du dernier insigne manque.
life-needs-last-badge-fix = Inscrivez le jour après lequel aucun insigne n’est décerné.
life-needs-last-badge-later = Le dernier insigne précéderait la date de fin d’enseignement.
life-needs-last-badge-later-fix = Inscrivez la date de fin d’enseignement ou un jour ultérieur.

life-no-step = Aucune étape « { $step } » ne part d’ici.
life-no-step-fix = Étapes possibles à partir d’ici : { $known }.
life-not-your-role = « { $step } » ne relève pas de votre rôle : { $role }.
life-not-your-role-fix = Rôles autorisés : { $may }. Votre rôle figure dans les préférences, sous « Vous ».
life-not-submitted = { $number } n’est pas soumise.
life-not-submitted-fix = Soumettez-la d’abord, pour que la décision porte sur le même texte pour tout le monde.
life-approved-already = { $number } est déjà approuvée.
life-approved-already-fix = Ouvrez sa microcertification dans la liste des microcertifications.
life-not-approved = { $number } n’est pas approuvée.
life-not-approved-fix = Consignez d’abord l’approbation.
life-made-already = { $number } a déjà sa microcertification : { $made }.
life-made-already-fix = Ouvrez celle-ci ou dupliquez-la.
life-no-course = Le cours n’a ni code ni nom.
life-no-course-fix = Donnez au moins l’un des deux.
life-retired = { $number } est retirée de l’offre et ne change plus.
life-retired-fix = Dupliquez-la pour en commencer une nouvelle.
life-nothing-changed = La version { $version } dit déjà la même chose.
life-nothing-changed-fix = Changez d’abord quelque chose; les offres, les dates et les partenaires n’exigent pas de nouvelle version.
life-no-version = La version { $version } n’existe pas.
life-no-version-fix = Versions publiées : { $known }.

life-launch-due = Lancement : { $when }
life-launch-overdue = Lancement prévu, date passée : { $when }
life-review-due = Révision : { $when }
life-review-overdue = Révision en retard depuis le { $when }
life-letter-due = Lettre de { $partner } à renouveler d’ici le { $when } (elle aura { $number } mois)
life-letter-overdue = Lettre de { $partner } vieille de plus de { $number } mois depuis le { $when }
life-uptake-due = Faible participation : les { $number } dernières offres, jusqu’au { $when }, étaient sous le minimum d’inscriptions

life-calendar = Microcertifications
life-calendar-launch = Lancement : { $title }
life-calendar-review = Révision à faire : { $title }
life-calendar-letter = Lettre de { $partner } à renouveler : { $title }

life-missing = Sans réponse : { $label }
life-missing-fix = Répondez-y avant de publier une version; ce qui est en rédaction peut être enregistré sans cette réponse.
life-advised = Sans réponse, et les personnes apprenantes ou les employeurs la cherchent le plus souvent : { $label }
life-advised-fix = Répondez dès maintenant, ou publiez la version sans cette réponse.
