inbox-search = Chercher dans ce qui attend
inbox-count = { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
inbox-late = Au-delà de la cible
inbox-late-yes = Au-delà de la cible
inbox-late-no = Dans les délais, ou sans cible
inbox-empty-list = Rien ne vous attend
inbox-empty-search = Rien de ce qui attend ne contient ces mots
inbox-empty-search-text = La recherche porte sur tout ce que dit une ligne. Essayez moins de mots, ou effacez la recherche.
inbox-empty-filter = Rien de ce qui attend ne passe ces filtres
inbox-empty-filter-text = Retirez un filtre ci-dessus, ou effacez-les tous.
