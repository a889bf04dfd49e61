# Ce que disent les règles. Chaque règle a un titre (rule-...); chaque constat a ses mots et son remède (...-fix).
rule-f01 = Les réponses obligatoires sont données
f01-missing = Sans réponse pour l’instant : { $label }
f01-missing-fix = Répondez avant de soumettre; un brouillon peut être enregistré sans réponse.
f01-advised = Sans réponse pour l’instant, et on la demande le plus souvent à l’examen : { $label }
f01-advised-fix = Répondez dès maintenant, ou soumettez sans réponse et attendez-vous à la question.
f01-declaration = La réponse à la déclaration est non.
f01-declaration-fix = Relisez la déclaration; répondez oui dès qu’elle est exacte, puis soumettez.
rule-f02 = Les réponses respectent leurs limites
rule-r38 = Les dates, montants, adresses et nombres ont la bonne forme
r38-enrolment = { $label } ({ $high }) : moins que « { $low_label } » ({ $low }).
r38-enrolment-fix = Entrez des nombres qui augmentent du minimum au nombre prévu, puis au maximum.
rule-c01 = Les compétences vont au-delà des compétences génériques
c01-generic = { $found ->
    [one] Le seul référentiel utilisé ne contient que des compétences génériques.
   *[other] Les { $found } référentiels utilisés ne contiennent que des compétences génériques.
}
c01-generic-fix = Associez au moins un résultat à un référentiel de la profession ou du secteur; à l’examen, des compétences génériques pourraient ne pas suffire comme référentiel externe.
rule-c02 = Les compétences sont en vigueur
c02-superseded = { $code } { $title } n’est plus dans son référentiel.
c02-superseded-fix = Choisissez une compétence en vigueur, ou dites dans la justification pourquoi celle-ci convient encore.
c02-replaced = { $code } { $title } n’est plus dans son référentiel. À sa place : { $heirs }.
c02-replaced-fix = Choisissez une compétence en vigueur, ou dites dans la justification pourquoi celle-ci convient encore.
rule-r01 = Les heures d’enseignement respectent les limites
r01-too-few = Les heures d’enseignement doivent être d’au moins { $limit }; la demande en indique { $found }.
r01-too-few-fix = Étoffez l’offre jusqu’à { $limit } heures, ou joignez-la à une autre.
r01-too-many = Les heures d’enseignement doivent être d’au plus { $limit }; la demande en indique { $found }.
r01-too-many-fix = Répartissez l’apprentissage dans un ensemble de { $parts } microcertifications.
rule-r02 = La durée respecte les limites
r02-too-few = La durée doit être d’au moins { $limit ->
    [one] { $limit } semaine
   *[other] { $limit } semaines
}; la demande indique { $found }.
r02-too-few-fix = Comptez en semaines entières; une partie de semaine compte pour une semaine.
r02-too-many = La durée doit être d’au plus { $limit } semaines; la demande en indique { $found }.
r02-too-many-fix = Ramenez-la à { $limit } semaines, ou répartissez l’apprentissage dans un ensemble de { $parts } microcertifications.
rule-r03 = Une longue microcertification est répartie dans un ensemble
r03-long = Les microcertifications comptent ici normalement { $limit } heures ou moins; celle-ci en compte { $found }.
r03-long-fix = Envisagez un ensemble de { $parts } microcertifications plus courtes, ou expliquez à la page sur les personnes apprenantes pourquoi elle doit rester d’un seul tenant.
rule-r04 = Les heures tiennent dans les semaines
r04-impossible = { $found } heures d’enseignement par semaine dépassent une semaine de { $limit } heures.
r04-impossible-fix = Prévoyez plus de semaines ou moins d’heures.
r04-heavy = { $found } heures d’enseignement par semaine ne laissent pas de place à un emploi : au-delà de { $limit }, la charge est à temps plein.
r04-heavy-fix = Prévoyez plus de semaines, ou précisez à la page sur les personnes apprenantes que la présence est à temps plein.
rule-r05 = Un employeur ou un partenaire du secteur peut être joint
r05-industry = { $found ->
    [one] Le partenaire nommé n’est pas un employeur et ne représente pas un secteur.
   *[other] Aucun des { $found } partenaires nommés n’est un employeur ni ne représente un secteur.
}
r05-industry-fix = Ajoutez un employeur, une association sectorielle ou un conseil sectoriel, ou corrigez le type d’un partenaire.
r05-contact = La personne-ressource de { $partner } n’a pas de nom accompagné d’un courriel ou d’un téléphone.
r05-contact-fix = Donnez le nom et le courriel ou le téléphone d’une personne qui connaît cette demande.
rule-r06 = Chaque résultat est associé à une compétence externe
r06-outcome = Le résultat « { $outcome } » n’est associé à aucune compétence d’un référentiel externe.
r06-outcome-fix = Dans sa ligne de la grille, marquez la compétence qu’il démontre et la force du lien.
r06-stale = Un lien de la grille appartient à un résultat qui a été retiré.
r06-stale-fix = Retirez le lien, ou choisissez le résultat auquel il est destiné.
rule-r07 = Les résultats et les évaluations se correspondent
r07-outcome = Aucune évaluation ne couvre le résultat « { $outcome } ».
r07-outcome-fix = Cochez-le dans une évaluation qui le démontre, ajoutez une telle évaluation ou retirez le résultat.
r07-assessment = « { $assessment } » ne couvre que des résultats qui ont été retirés.
r07-assessment-fix = Cochez les résultats qu’elle démontre, ou retirez l’évaluation.
r07-stale = « { $assessment } » nomme encore un résultat qui a été retiré.
r07-stale-fix = Ouvrez sa liste de résultats et choisissez de nouveau.
rule-r08 = Une évaluation détermine si la microcertification est obtenue
r08-none = { $found ->
    [one] L’évaluation n’est pas sommative.
   *[other] Aucune des { $found } évaluations n’est sommative.
}
r08-none-fix = Rendez-en au moins une sommative : elle détermine si la microcertification est obtenue.
rule-r09 = Chaque évaluation nomme sa preuve et son seuil de réussite
r09-nothing = { $label } (« { $assessment } ») : rien n’est encore dit.
r09-nothing-fix = Nommez ce qui est conservé ou montré, et ce qui suffit, par exemple « toutes les lignes critiques satisfaites ».
r09-title = La preuve de « { $assessment } » répète son titre.
r09-title-fix = Nommez la chose qui est conservée ou montrée : une liste signée, une vidéo de l’épreuve, un rapport.
rule-r10 = Aucun nom n’emprunte le mot d’un autre titre
r10-blocked = { $label } : le mot « { $word } » désigne un autre titre.
r10-blocked-fix = Retirez « { $word } » et nommez plutôt la compétence.
r10-warned = { $label } : le mot « { $word } » fait penser à un titre plus long.
r10-warned-fix = Nommez plutôt la compétence, sauf si le mot vient d’un règlement.
rule-r11 = Un titre qui nomme un partenaire, une personne ou une marque dit pourquoi
r11-named = Le titre de travail nomme « { $name } ».
r11-named-fix = Retirez le nom, ou expliquez à la page sur la conformité pourquoi il est nécessaire et que son propriétaire y consent.
rule-r12 = Une fiche semblable fait l’objet d’une décision
r12-alike = « { $record } » ressemble à cette demande : les titres concordent à { $title } %, les compétences à { $competencies } %.
r12-alike-fix = Comparez les deux, puis consignez si elles diffèrent, ou si l’une élargit ou remplace l’autre.
r12-more = { $count ->
    [one] { $count } autre fiche ressemble
   *[other] { $count } autres fiches ressemblent
} à cette demande.
r12-more-fix = Décidez d’abord des plus semblables; les suivantes apparaîtront ensuite ici.
rules-alike-title = Les titres concordent à { $score } %.
rules-alike-competencies = { $count ->
    [one] Une compétence est la même, soit { $score } % de la liste la plus longue.
   *[other] { $count } compétences sont les mêmes, soit { $score } % de la liste la plus longue.
}
rules-alike-sectors = Les deux visent : { $sectors }.
rules-alike-hours = Les heures sont proches : { $mine } ici, { $theirs } là-bas.
rule-r13 = Les noms ont une longueur convenable
rule-r14 = Les descriptions ont une longueur convenable
rule-r15 = Des partenaires confirment la demande et l’évaluation
r15-demand = Aucun partenaire ne confirme encore que la compétence est recherchée; cela est exigé avant l’approbation.
r15-demand-fix = Demandez-le à un partenaire, puis entrez oui avec la date et la personne.
r15-job = Aucun partenaire ne confirme encore que l’évaluation reflète le travail réel; cela est exigé avant l’approbation.
r15-job-fix = Montrez les évaluations à un partenaire, puis entrez oui avec la date et la personne.
r15-record = Il manque la date ou la personne à une confirmation de { $partner }.
r15-record-fix = Entrez quand elle a été donnée, et par qui.
rule-r16 = L’appui d’un partenaire est joint
r16-none = { $found ->
    [one] La lettre ou le courriel d’appui du partenaire n’est pas joint.
   *[other] Aucune lettre ni aucun courriel d’appui des { $found } partenaires n’est joint.
}
r16-none-fix = Joignez une lettre ou un courriel où un partenaire appuie cette demande, ou dites où l’original est conservé.
rule-r17 = Les preuves de la demande sont récentes et multiples
r17-few = La demande repose sur { $found ->
    [one] une seule preuve
   *[other] { $found } preuves
}; il en faut au moins { $limit } pour convaincre.
r17-few-fix = Ajoutez une preuve d’un autre genre : offres d’emploi, sondage, second employeur.
r17-old = La preuve du { $dated } date de plus de { $limit } mois.
r17-old-fix = Remplacez-la par une preuve plus récente, ou ajoutez-en une.
r17-future = La preuve est datée du { $dated }, après aujourd’hui.
r17-future-fix = Entrez le jour où elle a été publiée ou donnée.
rule-r18 = Les offres semblables ont été recherchées
r18-nothing = Rien n’indique s’il existe des offres semblables.
r18-nothing-fix = Cherchez dans le répertoire du collège et sur le portail provincial; entrez ce que vous avez trouvé, ou indiquez que vous n’avez rien trouvé.
r18-both = La demande énumère { $found ->
    [one] une offre semblable
   *[other] { $found } offres semblables
} et indique aussi qu’aucune n’a été trouvée.
r18-both-fix = Effacez l’une des deux réponses.
r18-old = La recherche du { $dated } date de plus de { $limit } mois.
r18-old-fix = Cherchez de nouveau et entrez la nouvelle date.
r18-future = La recherche est datée du { $dated }, après aujourd’hui.
r18-future-fix = Entrez le jour de la recherche.
rule-r19 = Les heures concordent
r19-more = Les modules totalisent { $sum } heures, soit { $apart } de plus que les { $hours } heures d’enseignement.
r19-more-fix = Retirez { $apart } aux modules, ou portez les heures d’enseignement à { $sum }.
r19-fewer = Les modules totalisent { $sum } heures, soit { $apart } de moins que les { $hours } heures d’enseignement.
r19-fewer-fix = Ajoutez { $apart } aux modules, ou ramenez les heures d’enseignement à { $sum }.
r19-on-site = { $found } heures sur place dépassent les { $hours } heures d’enseignement.
r19-on-site-fix = Comptez les heures sur place comme une partie des heures d’enseignement.
rule-r20 = Chaque résultat commence par un verbe d’action
r20-no-verb = Le résultat commence par « { $opening } », qui n’est pas un verbe observable.
r20-no-verb-fix = Commencez par ce que fait la personne, comme « inspecter », « calculer » ou « expliquer »; les premiers mots sont fournis.
r20-form = Le résultat commence par « { $opening } », qui ne s’enchaîne pas aux premiers mots fournis.
r20-form-fix = Écrivez « { $verb } ».
r20-unknown = « { $opening } » ne figure dans aucune liste de verbes d’action; son niveau n’est donc pas connu.
r20-unknown-fix = S’il s’agit d’un geste observable, choisissez vous-même son niveau; sinon, commencez par un verbe d’action.
rule-r21 = Aucun résultat ne repose sur un verbe vague
r21-vague = « { $verb } » ne peut pas s’observer.
r21-vague-fix = Dites ce que fait la personne pour le montrer, par exemple : { $better }.
rule-r22 = Chaque résultat précise son contexte
r22-short = Le résultat compte { $found ->
    [one] un mot
   *[other] { $found } mots
}; il en faut au moins { $limit } pour en donner le contexte.
r22-short-fix = Ajoutez sur quoi, dans quelles conditions et avec quelle qualité : « … un chariot sur un parcours balisé, sans contact ».
rule-r23 = Chaque résultat commence par un seul verbe
r23-two = Le résultat demande deux choses : « { $first } » et « { $second } ».
r23-two-fix = Séparez-le en deux, ou gardez le verbe du niveau le plus élevé.
rule-r24 = Le nombre de résultats est dans la fourchette habituelle
r24-few = La demande compte { $found ->
    [one] un résultat
   *[other] { $found } résultats
}; il y en a habituellement au moins { $limit }.
r24-few-fix = Voyez si le résultat en contient deux; sinon, dites pourquoi un seul suffit.
r24-many = La demande compte { $found } résultats; on peut en évaluer convenablement { $limit } au plus.
r24-many-fix = Réunissez les résultats qu’une même évaluation démontre, ou répartissez l’apprentissage dans un ensemble.
rule-r25 = Aucun résultat ne répète les premiers mots ni ne décrit l’enseignement
r25-stem = Le résultat répète les premiers mots fournis : « { $words } ».
r25-stem-fix = Retirez ces mots; « { $stem } » précède déjà chaque résultat.
r25-teaching = « { $words } » décrit l’enseignement.
r25-teaching-fix = Dites ce que la personne sait faire par la suite, en commençant par un verbe d’action.
rule-r26 = Un résultat demande une performance
r26-low = { $found ->
    [one] Le résultat reste au niveau suivant : { $levels }.
   *[other] Les { $found } résultats restent au niveau suivant : { $levels }.
}
r26-low-fix = Ajoutez-en un ou récrivez-en un pour que la personne exécute, analyse, juge ou réalise quelque chose.
rule-r27 = Ce que demande le RAFEO est fourni
r27-missing = Le RAFEO exige ce qui est sans réponse : { $label }
r27-missing-fix = Répondez, ou indiquez que le RAFEO n’est pas demandé.
rule-r28 = Seul le ministère indique ce que le RAFEO approuve
r28-conditions = La demande respecte les conditions chiffrées du RAFEO; seule la liste du ministère indique ce qui est approuvé.
r28-conditions-fix = N’annoncez pas le RAFEO avant d’avoir entré l’approbation du ministère avec sa date.
r28-date = L’approbation du RAFEO n’a pas de date; elle ne peut donc pas être annoncée.
r28-date-fix = Entrez la date de l’approbation du ministère.
rule-r29 = Les codes CNP et CPE ont leur forme
r29-form = { $label } : « { $code } » n’a pas la forme d’un tel code : { $wants }.
r29-form-fix = Copiez le code de la classification : { $wants }.
r29-twice = La profession { $code } est nommée deux fois.
r29-twice-fix = Retirez l’une des deux lignes.
rule-r30 = Les inscriptions prévues couvrent le coût d’une offre
r30-loss = { $expected ->
    [one] Une personne est attendue
   *[other] { $expected } personnes sont attendues
}; il en faut { $needed } pour atteindre le seuil de rentabilité.
r30-loss-fix = Augmentez les droits, réduisez un coût, prévoyez plus de personnes ou nommez le financement qui comble l’écart.
r30-undefined = Les droits de { $fee } ne dépassent pas le coût de { $each } par personne : aucun nombre d’inscriptions ne couvre le coût d’une offre.
r30-undefined-fix = Fixez des droits supérieurs à { $each }, ou réduisez le coût par personne.
r30-target = À { $fee }, l’offre couvre son coût; avec { $percent } % de plus que le coût, les droits seraient de { $wanted }.
r30-target-fix = Rien n’oblige à changer; une réserve compense un groupe réduit.
r30-half = { $lacking } : valeur non fournie; « { $given } » ne peut donc pas être compté.
r30-half-fix = Entrez-la, ou effacez l’autre; d’ici là, les totaux restent « non fournis ».
rule-r31 = Un ensemble mène quelque part et jamais en arrière
r31-circle = « { $member } » et ce sur quoi il s’appuie se renvoient l’un à l’autre : « { $needed } ».
r31-circle-fix = Effacez ce sur quoi l’un des deux s’appuie.
r31-unknown = « { $member } » s’appuie sur « { $needed } », qui ne fait pas partie de l’ensemble.
r31-unknown-fix = Ajoutez-le à l’ensemble, ou écrivez son titre tel qu’il y figure.
r31-order = « { $member } » s’appuie sur « { $needed } », mais ne vient pas après.
r31-order-fix = Donnez-lui un numéro plus élevé.
r31-self = La microcertification mène à elle-même : « { $target } ».
r31-self-fix = Nommez le programme, le titre ou la désignation qui vient ensuite.
rule-r32 = L’image de l’insigne convient aux plateformes
r32-type = « { $file } » est un fichier de type { $found }; un insigne est un PNG ou un SVG.
r32-type-fix = Enregistrez l’image en PNG ou en SVG, de forme carrée, et joignez-la de nouveau.
r32-size = L’image de l’insigne pèse { $found } ko; { $limit } ko ou moins conviennent à toutes les plateformes.
r32-size-fix = Réduisez-la, à 200 pixels sur 200 environ, et joignez-la de nouveau.
rule-r33 = L’insigne porte quelques mots-clés
r33-twice = Le mot-clé « { $tag } » figure deux fois.
r33-twice-fix = Retirez-en un, ou écrivez l’autre compétence voulue.
rule-r34 = Ce qui décide est surveillé
r34-open = { $found ->
    [one] « { $assessment } » décide à elle seule, sans surveillance ni vérification de l’identité.
   *[other] Les { $found } évaluations qui décident, dont « { $assessment } », sont sans surveillance ni vérification de l’identité.
}
r34-open-fix = Surveillez-en une, vérifiez l’identité ou ajoutez un bref entretien où la personne explique son travail.
rule-r35 = Une évaluation demande plus que la mémoire
r35-recall = { $found ->
    [one] L’évaluation ne vérifie que la mémoire.
   *[other] Les { $found } évaluations ne vérifient que la mémoire.
}
r35-recall-fix = Ajoutez-en une où la personne accomplit une tâche du travail.
rule-r36 = La prochaine révision suit de près le lancement
r36-past = La prochaine révision, le { $review }, est avant aujourd’hui.
r36-past-fix = Entrez une date à venir.
r36-before = La prochaine révision, le { $review }, précède le lancement prévu en { $launch }.
r36-before-fix = Fixez-la après la première offre.
r36-late = La prochaine révision, le { $review }, a lieu plus de { $limit } mois après le lancement prévu en { $launch }.
r36-late-fix = Fixez-la dans les { $limit } mois qui suivent le lancement.
rule-r37 = Il reste du temps avant le lancement
r37-past = Le lancement prévu en { $launch } est passé.
r37-past-fix = Entrez un mois à venir.
r37-soon = Le lancement prévu en { $launch } est dans moins de { $limit } mois; l’examen et l’élaboration prennent d’habitude ce temps.
r37-soon-fix = Prévoyez { $earliest } ou plus tard, ou convenez d’abord d’un examen accéléré.

rule-s01 = Aucun élément ne ramène à lui-même
rule-s02 = Les éléments suivent leurs préalables
rule-s03 = Les éléments existent, sont offerts et figurent une seule fois
rule-s04 = Chaque résultat est compté une seule fois
rule-s05 = Les heures respectent la limite
rule-s06 = L’ensemble mène plus loin, et l’entente peut être montrée
