travel-undecided = { $number } a été modifiée ici et dans l’espace partagé depuis qu’elle a été emportée.
travel-undecided-fix = Rapportez d’abord ce que vous avez ici.
travel-gone = { $number } a été supprimée définitivement de l’espace partagé et ne revient pas.
travel-gone-fix = Dupliquez-la ici, puis rapportez la copie.
travel-there = Ce que vous avez emporté de { $name } se trouve sur cet ordinateur.
travel-work = Y travailler
travel-here = Voici ce que vous avez emporté de l’espace partagé { $name }.
travel-here-fix = Travaillez-y à votre gré. Quand l’espace sera joignable, rapportez ce que vous avez modifié.
travel-back = Tout rapporter
travel-taken = { $number } est aussi sur cet ordinateur, avec ses fichiers et son historique.
travel-taken-fix = Vous y serez mené quand l’espace partagé sera injoignable. Ce que d’autres modifient entre-temps sera réuni avec vos modifications au retour.
travel-none = Rien ici n’a été emporté d’un espace partagé.
travel-none-fix = Ouvrez une demande d’un espace partagé et emportez-la d’abord.
travel-open = Ouvrir l’espace partagé
travel-brought = { $count ->
    [0] Rien n’a été modifié ici : l’espace partagé a tout.
    [one] Une fiche a été rapportée.
   *[other] { $count } fiches ont été rapportées.
}
travel-decide = { $count ->
    [one] Une fiche a été modifiée ici et dans l’espace partagé aux mêmes endroits. Rapportées : { $brought }.
   *[other] { $count } fiches ont été modifiées ici et dans l’espace partagé aux mêmes endroits. Rapportées : { $brought }.
}
