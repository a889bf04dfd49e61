printing-title = Imprimer la proposition
printing-title-of = Imprimer « { $name } »
printing-print = Imprimer…
printing-reader = Ouvrir dans le lecteur du système
printing-cancel = Annuler
printing-making = Préparation des pages…
printing-ready = Page { $page } sur { $pages }, telle qu’elle sera sur papier. Ces pages sont celles du PDF.
printing-progress = Impression de { $done } pages sur { $total }
printing-done = { $count ->
    [one] Une page a été envoyée à l’imprimante.
   *[other] { $count } pages ont été envoyées à l’imprimante.
}
printing-cancelled = L’impression a été annulée. Rien n’a été envoyé à l’imprimante.
printing-not-begun = { $printer } n’accepte pas les pages. Voyez si l’imprimante est allumée et branchée, puis imprimez de nouveau.
printing-broke-off = L’impression s’est arrêtée à la page { $page }. Vérifiez l’imprimante, puis imprimez à partir de cette page.
printing-task = Impression de { $title }
printing-task-making = Préparation des pages à imprimer
printing-save-of = Enregistrer « { $name } » en PDF
printing-save-sheet = Enregistrer le descriptif en PDF
printing-save-redline = Enregistrer les marques de révision en PDF
printing-save-as = Enregistrer sous…
printing-hint-files = Choisissez la présentation, puis l’emplacement et le type de fichier. Le papier est celui d’un PDF.
printing-every = Ajouter les réponses identiques
printing-made-as = { $langs ->
    [en] En anglais
    [fr] En français
    [en-fr] En anglais, puis en français
   *[fr-en] En français, puis en anglais
}, { $paper ->
    [a4] sur papier A4
   *[letter] sur papier lettre
}{ $answers ->
    [every] , avec les réponses identiques.
    [changed] , avec les changements seulement.
   *[none] .
}
