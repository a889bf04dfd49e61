home-opening = Ouverture de l’espace de travail…
home-go-on = Reprendre là où vous étiez
home-continue = Continuer
home-number-saved = { $number } · Enregistrée le { $when }
home-request-about = { $number } · { $state } · { $when }
home-progress = { $complete ->
    [one] { $complete } section terminée sur { $total }{ $filled ->
        [0] .
        [one] , { $filled } remplie.
       *[other] , { $filled } remplies.
    }
   *[other] { $complete } sections terminées sur { $total }{ $filled ->
        [0] .
        [one] , { $filled } remplie.
       *[other] , { $filled } remplies.
    }
}
home-to-mend = { $count ->
    [one] { $count } point à régler avant de pouvoir la soumettre.
   *[other] { $count } points à régler avant de pouvoir la soumettre.
}
home-nothing-to-mend = Rien n’empêche de la soumettre.
home-recent-requests = Demandes récentes
home-for-you = À votre attention
home-waiting = { $count ->
    [one] Une fiche vous attend
   *[other] { $count } fiches vous attendent
}
home-waiting-about = Dans la boîte de réception, la plus ancienne d’abord, avec ce que vous pouvez décider.
home-due = Échéances
home-begin = Commencer
home-look = Ou explorez d’abord
home-recent-workspaces = Espaces de travail récents
home-welcome = Commencer une demande de microcertification
home-welcome-text = mcdesk vous guide d’une page de questions à l’autre, vérifie les réponses selon les règles du collège et produit la proposition en PDF accessible. Vous pouvez vous arrêter à tout moment : tout est enregistré au fur et à mesure.
home-where = Vos demandes sont conservées sur cet ordinateur, dans { $path }
home-first-request = Commencer la première demande
home-new = Nouvelle demande
home-new-about = Une demande vierge dans cet espace de travail.
home-open = Ouvrir un espace de travail…
home-open-about = Un fichier qui se termine par .mcworkspace.
home-sample = Essayer avec des données fictives
home-sample-about = Des demandes, quarante microcertifications, deux ensembles et un groupe avec ses insignes, tous inventés, dans un fichier à part : essayez tout sans conséquence, même de décerner un insigne.
home-trouble = Cet espace de travail n’a pas pu être ouvert
home-trouble-ways = Ce que vous pouvez faire
home-back = Revenir à { $name }
home-retry = Réessayer
home-retry-about = Si le disque était absent ou si un autre programme utilisait le fichier.
home-copy = Ouvrir la copie { $name }
home-copy-about = Une copie conservée à côté de l’espace de travail.
home-new-workspace = Nouvel espace de travail…
home-new-workspace-about = Un espace de travail vide dans un fichier à part.
home-guide = Lire le guide
home-guide-about = Ce qu’est une microcertification, comment rédiger les résultats, et le chemin de l’idée à l’insigne.
home-news = Voir les nouveautés
home-news-about = Ce que cette version apporte.
