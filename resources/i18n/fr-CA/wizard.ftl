wizard-state-complete = Terminé
wizard-state-filled = Rempli
wizard-state-in-progress = En cours
wizard-state-not-started = À commencer
wizard-state-attention = À corriger
wizard-state-not-asked = Sans objet
wizard-task = { $title }, { $state }
wizard-tasks = Liste des tâches
wizard-tasks-hide = Replier la liste des tâches
wizard-tasks-show = Afficher la liste des tâches
wizard-overview = Vue d’ensemble
wizard-count = { $filled ->
    [0] { $complete } sur { $total } terminées
    [one] { $complete } sur { $total } terminées, { $filled } remplie
   *[other] { $complete } sur { $total } terminées, { $filled } remplies
}
wizard-where = Page { $number } sur { $total }
wizard-untitled = Demande sans titre
wizard-open-next = Ouvrir { $title }
wizard-next-attention = La page { $title } a été terminée, mais quelque chose y empêche encore de soumettre la demande.
wizard-next-filled = La page { $title } est remplie. Parcourez-la, puis choisissez Enregistrer et continuer.
wizard-next-in-progress = Poursuivez la page { $title }. Les pages se remplissent dans l’ordre de votre choix.
wizard-next-not-started = La page { $title } est la suivante. Les pages se remplissent dans l’ordre de votre choix.
wizard-next-done = Toutes les pages sont terminées. Relisez la proposition, puis soumettez-la.
wizard-next-done-kept = Toutes les pages sont terminées.
wizard-next-attention-kept = La page { $title } a été terminée, mais il y reste quelque chose à régler.
wizard-problem-heading = Il y a un problème
wizard-problem-on-page = { $page } : { $problem }
wizard-continue = Enregistrer et continuer
wizard-go-on = Continuer
wizard-continue-anyway = Continuer quand même
wizard-submit = Soumettre la demande
wizard-back = Retour
wizard-later = Terminer plus tard
wizard-guide = Guide de la question
wizard-guide-hide = Replier le guide
wizard-guide-show = Afficher le guide
wizard-guide-close = Fermer le guide
wizard-why = Pourquoi cette question
wizard-readers = Qui lit la réponse
wizard-strong = Bon exemple
wizard-weak = Exemple faible
wizard-rules = Règles qui s’appliquent
wizard-rule = { $id } · { $title }
wizard-source = Origine de la question
