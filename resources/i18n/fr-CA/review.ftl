### La conversation autour d’un dossier : commentaires, formulations proposées et changements depuis la dernière lecture.

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
