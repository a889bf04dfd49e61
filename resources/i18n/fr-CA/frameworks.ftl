### Référentiels de compétences : importer, parcourir, ce qui est couvert.

frameworks-presets-broken = La liste des référentiels connus qui accompagne le programme est endommagée : { $why }.
frameworks-unknown = Il n’y a pas de référentiel « { $id } » ici.
frameworks-unknown-fix = La liste des référentiels donne leurs identifiants.
frameworks-no-preset = « { $key } » n’est pas un type de fichier de référentiel connu.
frameworks-no-preset-fix = Types connus : { $known }.

## Ce qui est demandé de chaque référentiel
frameworks-missing-name = Le référentiel n’a pas de nom.
frameworks-missing-version = La version manque.
frameworks-missing-publisher = L’éditeur manque.
frameworks-missing-licence = La licence manque.
frameworks-missing-attribution = L’attribution manque : les mots qui disent de qui est cette œuvre.
frameworks-missing-source = L’adresse de la source manque.
frameworks-source-no-link = La source doit être une adresse Web qui commence par https:// ou http://.
frameworks-id-taken = « { $id } » est un référentiel qui accompagne le programme. Donnez un autre nom à celui-ci.
frameworks-not-confirmed = La licence de ce référentiel doit être confirmée avant l’importation.
frameworks-missing-fix = La licence, l’attribution, la version et la source figurent partout où un élément du référentiel est utilisé.

## Ce qui ne va pas dans une ligne
frameworks-row-no-code = La ligne n’a pas de code.
frameworks-row-long-code = Le code compte plus de { $most } caractères.
frameworks-row-no-title = { $code } n’a pas de titre.
frameworks-row-duplicate = { $code } figure déjà à la ligne { $first }.
frameworks-row-no-parent = { $code } nomme « { $parent } » comme élément supérieur, absent du fichier. Il est placé au sommet.
frameworks-row-loop = { $code } se trouve sous lui-même. Il a été placé au sommet.
frameworks-row-long-text = Un texte de { $code } compte plus de { $most } caractères. Il a été coupé à cet endroit.
frameworks-case-no-id = L’élément n’a pas d’identifiant utilisable.
frameworks-case-no-json = Le contenu du fichier est endommagé ou n’est pas du JSON.
frameworks-case-no-package = Le fichier est en JSON, mais ce n’est pas un paquet CASE : il n’a pas de CFDocument.
frameworks-case-large = Le fichier dépasse { $most } Mo.
frameworks-case-broken-fix = Exportez de nouveau le référentiel en paquet CASE (CFPackage) là où vous l’avez trouvé.
frameworks-nothing-read = Rien dans « { $file } » ne peut servir d’élément d’un référentiel.
frameworks-nothing-read-fix = Vérifiez quelles colonnes contiennent le code et le titre.
frameworks-no-base = Il n’y a pas encore de référentiel auquel ajouter ces textes.
frameworks-no-base-fix = Importez d’abord le fichier dans l’autre langue.
frameworks-lacking-code = Aucune colonne n’est choisie pour le code.
frameworks-lacking-uri = Aucune colonne n’est choisie pour l’URI.
frameworks-lacking-title_en = Aucune colonne n’est choisie pour le titre.
frameworks-lacking-title_fr = Aucune colonne n’est choisie pour le titre.
frameworks-lacking-fix = Chaque élément a besoin d’un code et d’un titre. Choisissez leurs colonnes.

## Retirer
frameworks-not-imported = « { $id } » n’est pas un référentiel importé.
frameworks-not-imported-fix = Seuls les référentiels importés peuvent être retirés.
frameworks-in-use =
    { $count ->
        [one] Une fiche utilise le référentiel : { $records }.
       *[other] { $count } fiches utilisent le référentiel : { $records }.
    }
frameworks-in-use-fix = Retirez-y d’abord ses compétences. Une fiche dans la corbeille compte jusqu’à sa suppression définitive.

## Là où un élément est utilisé
frameworks-named = { $name }, version { $version }
frameworks-licence-line = Licence : { $licence }
frameworks-no-strength = Aucune force choisie

## Ce qui est couvert
frameworks-coverage = Couverture
frameworks-coverage-of = Compétences couvertes par les microcertifications de { $name }
frameworks-outcome = Résultat d’apprentissage
frameworks-competency = Compétence
frameworks-kind-request = Demande
frameworks-kind-credential = Microcertification
frameworks-column-framework = Référentiel
frameworks-column-code = Code
frameworks-column-competency = Compétence
frameworks-column-strength = Force
frameworks-column-record = Numéro
frameworks-column-title = Titre
frameworks-column-outcome = Résultat d’apprentissage
frameworks-column-licence = Version, attribution, licence, source

## Parcourir et choisir
frameworks-branch = { $name } ({ $count })
frameworks-line-superseded = { $item } (remplacé)
frameworks-line-chosen = { $item } (déjà choisi)
frameworks-browse = Tapez pour chercher dans les titres, les autres noms et les descriptions des deux langues, ou ouvrez l’arbre.
frameworks-searching = Recherche…
frameworks-found-many = { $count } ou plus trouvés. Un mot de plus précise la recherche.
frameworks-superseded = N’est plus dans le référentiel depuis la version { $version }. Ce qui y est associé reste.
frameworks-superseded-by = N’est plus dans le référentiel depuis la version { $version }. À sa place : { $items }.
frameworks-already-chosen = Cette compétence est déjà choisie.
frameworks-not-superseded = Cette compétence n’est plus dans le référentiel. Choisissez-en une en vigueur.
frameworks-also = Autres noms : { $names }
frameworks-also-other-language = Anglais : { $title }
frameworks-kind = Genre : { $kind }
frameworks-drag-hint = Entrée ajoute la compétence comme colonne. On peut aussi la faire glisser vers un résultat.
frameworks-counts =
    { $count ->
        [one] { $count } élément en vigueur
       *[other] { $count } éléments en vigueur
    }{ $superseded ->
        [0] {""}
       *[other] ; remplacés : { $superseded }
    }

## La page
frameworks-place = Référentiels
frameworks-at-hand = Référentiels disponibles
frameworks-all =
    { $count ->
        [one] Un référentiel
       *[other] Les { $count } référentiels
    }
frameworks-items =
    { $count ->
        [one] { $count } élément
       *[other] { $count } éléments
    }
frameworks-version = Version { $version }
frameworks-imported = Importé dans cet espace de travail
frameworks-bundled = Accompagne le programme
frameworks-import = Importer un référentiel…
frameworks-import-again = Importer une version plus récente…
frameworks-show-coverage = Ce qui est couvert
frameworks-export = Enregistrer en CASE 1.1 ou tableau…
frameworks-remove = Retirer
frameworks-removed = Le référentiel est retiré.
frameworks-files = Tableaux et paquets CASE
frameworks-save-title = Enregistrer sous
frameworks-saved = Enregistré : { $file }

## Importer
frameworks-import-title = Importer un référentiel
frameworks-import-go = Importer
frameworks-import-leave = Retour aux référentiels
frameworks-template = Enregistrer un modèle vierge…
frameworks-template-name = référentiel
frameworks-opening = Ouverture du fichier
frameworks-importing = Importation du référentiel
frameworks-saving = Enregistrement
frameworks-import-done =
    { $count ->
        [one] Importé, avec un élément en vigueur.
       *[other] Importé, avec { $count } éléments en vigueur.
    }
frameworks-file-kind = Qu’est-ce que ce fichier?
frameworks-file-lang = Dans quelle langue sont ses textes?
frameworks-lang-en = Anglais
frameworks-lang-fr = Français
frameworks-columns = Colonnes
frameworks-no-column = (aucune colonne)
frameworks-role-code = Code
frameworks-role-title_en = Titre (anglais)
frameworks-role-title_fr = Titre (français)
frameworks-role-description_en = Description (anglais)
frameworks-role-description_fr = Description (français)
frameworks-role-parent = Code parent
frameworks-role-uri = URI
frameworks-role-also = Autres noms
frameworks-role-kind = Genre
frameworks-role-status = État
frameworks-role-successor = Remplacé par
frameworks-contents = Ce que contient le fichier
frameworks-reading = Lecture…
frameworks-read = Lignes lues : { $rows }. Éléments : { $items }, répétés : { $repeated }, laissés de côté : { $left }.
frameworks-begins = Il commence par : { $items }
frameworks-new = Ce référentiel est nouveau ici.
frameworks-next = « { $name } » est déjà ici dans la version { $version }. Ce qui y est associé reste.
frameworks-change-added =
    { $count ->
        [one] Un élément est ajouté.
       *[other] { $count } éléments sont ajoutés.
    }
frameworks-change-changed =
    { $count ->
        [one] Un élément a d’autres mots ou une autre place.
       *[other] { $count } éléments ont d’autres mots ou une autre place.
    }
frameworks-change-superseded =
    { $count ->
        [one] Un élément n’est plus dans le référentiel et est marqué comme remplacé.
       *[other] { $count } éléments ne sont plus dans le référentiel et sont marqués comme remplacés.
    }
frameworks-change-back =
    { $count ->
        [one] Un élément remplacé est de nouveau en vigueur.
       *[other] { $count } éléments remplacés sont de nouveau en vigueur.
    }
frameworks-change-unknown =
    { $count ->
        [one] Un code du fichier n’est pas dans le référentiel et est passé.
       *[other] { $count } codes du fichier ne sont pas dans le référentiel et sont passés.
    }
frameworks-change-none = Rien ne change.
frameworks-row-left-out = La ligne { $row } est laissée de côté. { $why }
frameworks-row-noted = Ligne { $row } : { $why }
frameworks-mend = Ligne { $row } : { $what }
frameworks-more-rows =
    { $count ->
        [one] Une autre ligne pose un problème. Elle s’affiche une fois celles-ci corrigées.
       *[other] { $count } autres lignes posent un problème. Elles s’affichent une fois celles-ci corrigées.
    }
frameworks-texts-only = Seulement ajouter les textes de cette langue à la version présente
frameworks-about = À qui appartient le référentiel
frameworks-about-why = Ces renseignements figurent partout où un élément du référentiel est utilisé : dans le formulaire, la proposition et chaque exportation.
frameworks-fact-name = Nom
frameworks-fact-version = Version
frameworks-fact-publisher = Éditeur
frameworks-fact-licence = Licence
frameworks-fact-attribution = Attribution
frameworks-fact-source = Adresse Web de la source
frameworks-fact-other = { $fact } en anglais (facultatif)
frameworks-confirm = Je le confirme au nom du collège
frameworks-generic = Compétences génériques seulement : seul, ce référentiel en dit peu sur un métier

## La page de ce qui est couvert
frameworks-which = Référentiel
frameworks-every = Tous les référentiels
frameworks-show-gaps = Montrer aussi ce que rien ne couvre
frameworks-to-frameworks = Vers les référentiels
frameworks-coverage-save = Enregistrer…
frameworks-chart = Avec quelle force chaque référentiel est couvert
frameworks-chart-hint = Dans chaque barre : nombre de compétences × force, de 4 (très important) à 1 (mineur).
frameworks-cover-competency = Compétence
frameworks-cover-framework = Référentiel
frameworks-cover-strength = Plus forte
frameworks-cover-record = Fiches
frameworks-uncovered = Non couverte
frameworks-uncovered-long = Aucun résultat d’aucune fiche n’est associé à cette compétence.
frameworks-covered-count = { $covered } des { $count } compétences affichées sont couvertes.
frameworks-covered-none = Aucune fiche n’est encore associée à une compétence. Les liens se font dans la mise en correspondance d’une demande.
frameworks-claim = { $number } { $title } : { $outcome } · { $strength }
frameworks-more-claims = … et { $count } de plus
frameworks-bar = { $name } : { $parts }.
frameworks-bar-part = { $count } × { $strength }
