copied-answer = À revoir : copié de { $number }
copied-rows = { $count ->
    [one] Une ligne est à revoir : copiée de { $number }
   *[other] { $count } lignes sont à revoir : copiées de { $number }
}
copied-here = { $count ->
    [one] Une réponse de cette page a été copiée de { $number } et reste à revoir
   *[other] { $count } réponses de cette page ont été copiées de { $number } et restent à revoir
}
copied-about = Une réponse que vous modifiez perd sa marque. Si elle convient telle quelle, indiquez-le ici.
copied-done = Tout est revu sur cette page
copied-done-said = Les réponses copiées de cette page sont revues.
