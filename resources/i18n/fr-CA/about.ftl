about-title = À propos de mcdesk
about-version = Version { $version }
about-local = mcdesk fonctionne hors ligne. Ce que vous écrivez reste sur cet ordinateur.
about-list = Composants de mcdesk
about-search = Chercher par nom ou par licence
about-count = { $count ->
    [0] Rien ne contient ces mots.
    [one] { $count } composant. La touche Entrée mène à sa licence.
   *[other] { $count } composants. La touche Entrée mène à la licence de celui qui est sélectionné.
}
about-kind-bundled = Fourni avec mcdesk
about-kind-package = Installé avec mcdesk
about-licence = Licence
about-see-text = voir sa licence
about-no-text = Licence : { $licence }. Son texte n’accompagne pas le paquet installé; il se trouve sur sa page d’accueil.
about-home = Ouvrir sa page d’accueil
