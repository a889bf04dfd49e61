### Un comité : plusieurs demandes en un document, et la feuille de ses décisions.

committee-pack = Cahier du comité
committee-count = Demandes
committee-made-by = Établi par
committee-comparison = Comparaison
committee-comparison-note = Les demandes côte à côte. Un numéro mène à sa page.
committee-count-block = Points bloquants
committee-count-warning = Avertissements
committee-open = { $number } : points ouverts
committee-no-open = Les règles ne trouvent rien.
committee-more-open = { $count ->
    [one] Une autre constatation des mêmes règles se trouve dans la proposition.
   *[other] { $count } autres constatations des mêmes règles se trouvent dans la proposition.
}
committee-decision = { $number } : décision
committee-decided-on =
    { $version ->
        [0] Le brouillon
       *[other] La version { $version }
    } de « { $title } » : { $block ->
        [0] aucun point bloquant
        [one] un point bloquant
       *[other] { $block } points bloquants
    }, { $warning ->
        [0] aucun avertissement
        [one] un avertissement
       *[other] { $warning } avertissements
    }.
committee-reason = Motif
committee-chair = Présidence du comité
committee-clerk = Consigné par
committee-no-step = Dans son état, il n’y a rien à décider.
committee-no-request = { $number } n’est pas une demande.
committee-no-request-fix = Un cahier du comité contient des demandes; donnez leurs numéros.
committee-nothing = Aucune demande n’est choisie.
committee-nothing-fix = Choisissez au moins une demande.

committee-decisions = Décisions
committee-column-number = Numéro
committee-column-title = Titre
committee-column-state = État
committee-column-version = Version
committee-column-decision = Décision
committee-column-reason = Motif
committee-column-date = Date
committee-column-by = Décidé par
committee-column-exception = Motif d’une exception
committee-column-allowed = Décisions possibles
committee-how = Mode d’emploi
committee-how-what = Colonne ou décision
committee-how-fill = Ce qu’on y inscrit
committee-how-number = Le numéro de la demande. À laisser tel quel.
committee-how-title = Pour lecture seulement.
committee-how-state = Pour lecture seulement : où en était la demande quand la feuille a été établie.
committee-how-version = La version que le comité a lue. À laisser telle quelle.
committee-how-decision = L’une des décisions possibles, dans les mots de la liste. Une ligne sans décision est laissée de côté.
committee-how-reason = Pourquoi, en une phrase. Elle reste dans l’historique.
committee-how-date = Le jour de la décision.
committee-how-by = Qui a décidé, si ce n’est pas la personne qui la consigne.
committee-how-exception = Pourquoi une exigence est écartée, quand la décision permet une exception.
committee-how-allowed = Pour lecture seulement : les décisions que l’état permet.
committee-needs-reason = Un motif est exigé.
committee-needs-no-reason = Un motif peut être donné.
committee-decided-by = décidé par { $name }

committee-no-sheet = Aucune feuille de décisions n’a été trouvée. Colonnes manquantes : { $names }.
committee-no-sheet-fix = Utilisez la feuille établie avec le cahier du comité, sans en changer les titres.
committee-no-number = La ligne n’a pas le numéro d’une demande qui se trouve ici.
committee-no-number-fix = Inscrivez le numéro de la demande, comme 2026-0007.
committee-twice = { $number } se trouve déjà à la ligne { $row }.
committee-twice-fix = Gardez une seule ligne par demande.
committee-no-decision = Il y a un motif, mais aucune décision.
committee-no-decision-fix = Choisissez une décision, ou videz la ligne.
committee-no-date = « { $text } » n’est pas le jour d’une décision.
committee-other-version = Le comité a lu la version { $read } de { $number }; c’est maintenant la version { $now }.
committee-other-version-fix = Soumettez la nouvelle version au comité, ou inscrivez son numéro.
committee-not-ready = Ces lignes ne peuvent pas être consignées : { $rows }.
committee-not-ready-fix = Corrigez-les dans la feuille, ou consignez une à une les lignes qui sont prêtes.
committee-none-ready = Aucune ligne n’est prête à être consignée.
committee-none-ready-fix = Inscrivez des décisions; ce qui est déjà consigné ne l’est pas une seconde fois.
committee-mark-ready = Prête
committee-mark-problem = Problème
committee-mark-recorded = Déjà consignée
committee-mark-undecided = Sans décision
