### Textes en deux langues, dont l’un a pris du retard.

twins-french = L’anglais a changé après la rédaction de ce texte français
twins-english = Le français a changé après la rédaction de ce texte anglais
twins-rows = { $count ->
    [one] Une ligne : une langue a changé après l’autre
   *[other] { $count } lignes : une langue a changé après l’autre
}
twins-here = { $count ->
    [one] Un texte ici ne dit peut-être plus la même chose que son jumeau dans l’autre langue
   *[other] { $count } textes ici ne disent peut-être plus la même chose que leurs jumeaux dans l’autre langue
}
twins-about = Un texte que vous changez perd sa marque. Si les deux disent encore la même chose, indiquez-le ici.
twins-done = Les deux langues disent la même chose
twins-done-said = Les textes de cette page disent la même chose dans les deux langues.
