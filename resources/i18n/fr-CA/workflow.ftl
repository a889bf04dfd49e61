### L’examen d’une demande : où elle en est, ce qui suit, et ce que prouve son historique.

workflow-next-version = Rédiger la version { $version }
workflow-history = Historique
workflow-being-written = La version { $version } est en rédaction
workflow-waits = En attente de : { $who }. { $days ->
    [0] Depuis aujourd’hui.
    [one] { $days } jour ouvrable jusqu’ici.
   *[other] { $days } jours ouvrables jusqu’ici.
}
workflow-waits-target = En attente de : { $who }. { $days ->
    [0] Depuis aujourd’hui
    [one] { $days } jour ouvrable jusqu’ici
   *[other] { $days } jours ouvrables jusqu’ici
}; la cible est de { $target ->
    [one] { $target } jour ouvrable
   *[other] { $target } jours ouvrables
}.
workflow-waits-late = En attente de : { $who }. { $days } jours ouvrables : { $over ->
    [one] { $over } jour
   *[other] { $over } jours
} de plus que la cible de { $target }.
workflow-since = Depuis le { $day }
workflow-said = { $who }, { $day } : « { $words } »
workflow-nothing-open = Aucune fiche n’est ouverte.
workflow-nothing-open-fix = Ouvrez d’abord une demande ou une microcertification.
workflow-not-submitted = { $number } n’est pas à l’examen.
workflow-not-submitted-fix = Soumettez-la d’abord : personne ne se prononce sur un brouillon.
workflow-not-yours = Votre rôle ({ $role }) ne se prononce pas sur une demande dans cet état.
workflow-preferences = Ouvrir les préférences
workflow-now-writing = La version { $version } de { $number } est en rédaction.
workflow-line-marked = Notée selon la grille : { $criterion }, { $level }
workflow-line-unmarked = Notée selon la grille : { $criterion }
workflow-line-step = { $step } › { $state }
workflow-line-signed = { $who }, { $when }, signé
workflow-line-plain = { $who }, { $when }
workflow-line-wrong = Cette ligne n’est pas telle qu’elle a été écrite.
workflow-proof-holds = { $lines ->
    [one] La ligne de cet historique est telle qu’elle a été écrite.
   *[other] Les { $lines } lignes de cet historique sont telles qu’elles ont été écrites.
}
workflow-proof-broken = { $lines ->
    [one] La ligne de cet historique a été modifiée.
   *[other] Parmi les { $lines } lignes de cet historique, certaines ont été modifiées ou manquent.
}
workflow-proof-altered = La ligne de { $who } du { $at } (UTC) a été modifiée après avoir été écrite.
workflow-proof-words = Les mots de { $who } du { $at } (UTC) ne sont pas ceux qui ont été écrits.
workflow-proof-gap = Une ligne manque avant celle de { $who } du { $at } (UTC).
workflow-proof-signature = La signature sous la ligne de { $who } du { $at } (UTC) n’est pas valable.
workflow-proof-version = La version { $version } n’est pas ce que { $who } a soumis ou tranché le { $at } (UTC).
workflow-same = Les réponses sont les mêmes que le { $day }, date de la dernière soumission ou décision.
workflow-changed = Les réponses ne sont pas celles du { $day }, date de la dernière soumission ou décision.
workflow-proof-signed = { $count ->
    [one] { $count } ligne est signée.
   *[other] { $count } lignes sont signées.
}
workflow-proof-unsealed = { $count ->
    [one] { $count } ligne est antérieure aux sceaux et ne peut pas être vérifiée.
   *[other] { $count } lignes sont antérieures aux sceaux et ne peuvent pas être vérifiées.
}
workflow-proof-wiped = { $count ->
    [one] Les mots de { $count } ligne ont été retirés; la ligne elle-même reste valable.
   *[other] Les mots de { $count } lignes ont été retirés; les lignes elles-mêmes restent valables.
}
workflow-proof-elsewhere = { $count ->
    [one] { $count } ligne porte sur une version soumise sous le même numéro dans un autre espace de travail. La copie à côté de cette demande la contient.
   *[other] { $count } lignes portent sur une version soumise sous le même numéro dans un autre espace de travail. La copie à côté de cette demande la contient.
}
workflow-proof-means = Une signature indique quel compte, sur quel ordinateur, a écrit une ligne. Personne n’a vérifié les noms.
workflow-none-waits = Rien n’attend de décision.
workflow-head-number = Numéro
workflow-head-state = État
workflow-head-days = Jours
workflow-head-target = Cible
workflow-head-title = Titre
workflow-decided = { $number } : { $state }.
workflow-made = { $number } a été approuvée; la microcertification { $made } en est issue.
workflow-steps = Étapes que vous pouvez franchir :
workflow-no-steps = Aucune étape ne part d’ici pour votre rôle.
