merge-row = { $what } « { $name } »
merge-state = État
merge-cell = { $label } : { $words }
merge-take-ours = Prendre le vôtre
merge-take-theirs = Prendre le leur
merge-take-both = Prendre les deux
merge-take-write = Rédiger autrement
merge-own-words = Vos mots
merge-stands = C’est ce qui est conservé.
merge-base = Vous aviez tous deux : { $words }
merge-base-row = Vous aviez tous deux cette ligne.
merge-base-order = Vous aviez tous deux un autre ordre.
merge-base-none = Il n’y avait rien ici auparavant.
merge-base-unknown = Nul ne sait ce qu’il y avait ici auparavant.
merge-nothing = Il n’y a rien ici.
merge-row-removed = La ligne est supprimée ici.
merge-open = à trancher
merge-decided-ours = le vôtre
merge-decided-theirs = le leur
merge-decided-both = les deux
merge-decided-write = vos mots
merge-put-off = Trancher plus tard
merge-about = Vous avez tous deux modifié ces endroits différemment. Tout le reste est déjà réuni. Rien n’est écrit avant que vous ayez terminé.
merge-about-unknown = Nul ne connaît de version que vous aviez tous deux; chaque différence est donc à trancher. Rien n’est écrit avant que vous ayez terminé.
merge-keys = Alt+1 prend le vôtre, Alt+2 le leur, Alt+3 les deux; Alt+4 vous laisse rédiger. Ctrl+↓ et Ctrl+↑ mènent d’un endroit à l’autre.
merge-other-page = Hors du formulaire
merge-next = Prochain endroit à trancher
merge-all-ours = Le vôtre pour tout ce qui reste
merge-all-theirs = Le leur pour tout ce qui reste
merge-finish = Accepter ainsi
merge-left = { $count ->
    [one] { NUMBER($count) } endroit à trancher
   *[other] { NUMBER($count) } endroits à trancher
}
merge-none-left = Tout est tranché.
merge-at = Endroit { NUMBER($number) } sur { NUMBER($count) }
merge-undecided = { $count ->
    [one] { NUMBER($count) } endroit reste à trancher. Choisissez ce qui doit y rester.
   *[other] { NUMBER($count) } endroits restent à trancher. Choisissez ce qui doit rester à chacun.
}
