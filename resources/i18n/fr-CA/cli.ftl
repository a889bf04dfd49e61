### Le terminal.

cli-about = D’une idée de microcertification à une proposition accessible. Sans commande, mcdesk ouvre sa fenêtre. Codes de sortie : 0 fait; 1 problèmes trouvés ou refus; 2 mauvais usage; 3 indisponible (disque, verrou, permission).
cli-help-usage = Usage :{" "}
cli-help-given = À nommer{" "}
cli-help-options = Options{" "}
cli-help-commands = Commandes{" "}
cli-help-help = afficher cette aide et terminer
cli-request = les demandes d’un espace de travail
cli-request-list = énumérer les demandes, la dernière modifiée en tête
cli-request-new = créer un brouillon à partir d’un fichier de réponses, ou un brouillon vide
cli-request-show = afficher les réponses d’une demande en JSON, tel que le prend request new
cli-request-check = énumérer tous les problèmes d’une demande
cli-request-submit = figer la prochaine version d’une demande que rien ne bloque
cli-request-export = écrire la proposition d’une demande
cli-catalogue = le répertoire d’un espace de travail
cli-catalogue-search = trouver des microcertifications, des demandes et des ensembles par leurs mots
cli-catalogue-export = écrire ce qui est trouvé sous forme de tableau (.xlsx, .csv, .tsv)
cli-catalogue-import = montrer ce qu’un tableau ajouterait et modifierait; avec --yes, le faire
cli-catalogue-template = écrire un tableau vierge à remplir
cli-catalogue-undo = annuler une importation
cli-given-words = les mots à chercher; chacun doit s’y trouver, ou un mot qui commence ainsi
cli-given-table = le tableau : .xlsx, .csv, .tsv ou une page Web enregistrée
cli-given-table-out = le fichier à écrire; un fichier du même nom est remplacé
cli-given-import = le numéro de l’importation; sinon, la dernière
cli-option-kind = seulement les fiches de ce type; peut être répété
cli-option-most = combien en montrer; sinon, 50
cli-option-yes = conserver ce qui est montré, toutes les lignes possibles ou aucune
cli-option-sheet = la feuille à lire; sinon, la première
cli-option-encoding = l’encodage d’un fichier texte, quand le mauvais est trouvé
cli-option-delimiter = ce qui sépare les cellules d’un fichier texte, quand ce n’est pas le bon
cli-option-clear = une cellule vide efface la réponse; sinon, elle reste
cli-option-as-typed = conserver telles quelles les valeurs illisibles
cli-option-errors = écrire dans ce tableau les lignes à corriger
cli-option-as = ce que sont les lignes; sinon, des microcertifications
cli-form = le formulaire de demande
cli-form-schema = afficher le schéma JSON des réponses
cli-form-check = signaler chaque erreur d’un fichier de formulaire avec sa ligne
cli-form-docs = écrire la page de référence et le schéma JSON de chaque formulaire
cli-profile = le profil d’un établissement
cli-profile-check = signaler chaque erreur d’un fichier de profil avec sa ligne
cli-workspace = les espaces de travail
cli-workspace-new = créer un espace de travail vide
cli-certificate = les attestations
cli-certificate-templates = énumérer les modèles livrés avec le programme
cli-certificate-template = écrire un modèle avec ses images dans un seul fichier
cli-certificate-check = vérifier les attestations d’un groupe; rien n’est écrit
cli-certificate-make = vérifier les attestations d’un groupe et les produire
cli-option-template = un modèle livré, par son nom, ou le fichier d’un modèle
cli-option-data = le tableau des personnes : XLSX, CSV, page Web enregistrée
cli-option-set = des champs communs à toutes : credential_name="Conduite sécuritaire"
cli-option-certificate-lang = la langue des attestations
cli-option-certificate-paper = le papier, s’il n’est pas celui du modèle
cli-option-certificates-out = le dossier où écrire; avec --merged, le fichier
cli-option-merged = un seul fichier, une page par personne
cli-option-certificate-names = le nom des fichiers, avec des champs entre accolades
cli-option-contact-sheet = écrire aussi toutes les attestations en petit, en PDF et en images
cli-option-credentials = le dossier des insignes signés, nommés d’après leur numéro : ils sont joints à l’intérieur
cli-verify = vérifier hors ligne des insignes de n’importe qui
cli-key = les clés qui signent les insignes
cli-key-new = créer une clé
cli-key-list = montrer les clés de cet ordinateur
cli-key-rotate = créer une nouvelle clé pour le même émetteur; l’ancienne ne signe plus
cli-key-backup = écrire une clé dans un fichier sous une phrase de passe, et mettre ce fichier à l’épreuve
cli-key-restore = reprendre une clé de sa sauvegarde
cli-key-did = dire qui est l’émetteur aux yeux d’un vérificateur
cli-key-publish = écrire le did.json à mettre sur le serveur Web du collège
cli-demo = faire la démonstration et en laisser les fichiers dans un dossier
cli-option-version = afficher la version et terminer
cli-option-workspace = le fichier de l’espace de travail; sinon MCDESK_WORKSPACE, ou celui de la fenêtre
cli-option-form = un fichier de formulaire à utiliser; sinon MCDESK_FORM, ou celui des réglages
cli-option-form-of = les réponses de quoi : d’une demande (par défaut) ou d’une microcertification (credential)
cli-option-profile = un fichier de profil à utiliser; sinon MCDESK_PROFILE, ou celui des réglages
cli-option-json = afficher un seul document JSON
cli-option-lang = la langue des messages; sinon MCDESK_LANG, ou la langue de la fenêtre
cli-option-answers = un fichier JSON de réponses; - pour l’entrée standard
cli-option-format = le genre de document : pdf ou text
cli-option-document-lang = la langue du document
cli-option-paper = le format du papier; sinon celui des préférences, à défaut celui du profil
cli-option-out = le fichier à écrire; un fichier du même nom est remplacé. Sinon, nommé d’après la demande
cli-option-without-contacts = omettre les noms, les adresses de courriel et les numéros de téléphone
cli-option-with-comments = ajouter une annexe avec les commentaires ouverts
cli-option-section = les pages du formulaire à imprimer; sinon toutes
cli-option-docs-check = ne rien écrire; terminer par 1 si un fichier n’est pas à jour
cli-option-template-out = le fichier à écrire; un fichier du même nom est remplacé
cli-option-docs-out = le dossier où écrire; sinon docs
cli-option-demo-out = le dossier où laisser les fichiers
cli-given-id = le numéro ou l’identifiant d’une demande
cli-given-form = le fichier de formulaire
cli-given-profile = le fichier de profil
cli-given-workspace = le fichier de l’espace de travail à créer

cli-usage-required = Il manque : { $what }
cli-usage-unknown = Inconnu : { $what }
cli-usage-choice = { $name } : « { $what } » ne fait pas partie de { $known }.
cli-usage-expected = { $name } demande une valeur.
cli-usage-ambiguous = { $what } pourrait vouloir dire { $known }.
cli-usage-other = { $why }

cli-held = { $file } est ouvert dans un autre programme ({ $holder }). Fermez-le là, puis réessayez.
cli-read-only = { $file } ne peut être que lu. Déplacez-le dans un dossier où vous pouvez écrire, ou demandez à la personne qui le garde.
cli-no-demo = La démonstration demande la fenêtre, qui n’est pas installée ici.

cli-other-form = La demande { $number } contient des réponses au formulaire { $form }; celui-ci est le formulaire { $own }.
cli-newer-form = La demande { $number } a été écrite avec la version { $version } du formulaire; celle-ci est la version { $own }.
cli-other-form-fix = Utilisez le formulaire avec lequel elle a été écrite : --form FICHIER
cli-none = Il n’y a aucune demande dans { $file }. Créez-en une avec : mcdesk request new
cli-head-number = Numéro
cli-head-state = État
cli-head-changed = Modifiée
cli-head-title = Titre
cli-head-hours = Heures
cli-head-target = Mène à
cli-state-draft = { $version ->
    [0] Brouillon
   *[other] Brouillon après la version { $version }
}
cli-state-other = { $state }, version { $version }
cli-untitled = (pas encore de titre)
cli-created = La demande { $number } est conservée comme brouillon ({ $id }).
cli-submitted = La demande { $number } est soumise en version { $version }.
cli-next = Ce qui se passe ensuite :
cli-counts = { $block ->
    [0] Rien ne bloque la soumission
    [one] { $block } problème bloque la soumission
   *[other] { $block } problèmes bloquent la soumission
}, { $warning ->
    [0] aucun avertissement
    [one] { $warning } avertissement
   *[other] { $warning } avertissements
}, { $note ->
    [0] aucune remarque
    [one] { $note } remarque
   *[other] { $note } remarques
}.
cli-severity-block = bloque
cli-severity-warning = avertissement
cli-severity-note = remarque
cli-source = Source : { $source }
cli-redline-written = Les marques de révision se trouvent dans { $file }.
cli-exported = La proposition se trouve dans { $file }.
cli-missing-characters = Aucune police n’a ces caractères; un carré en tient lieu : { $characters }

cli-answers-unreadable = { $file } ne peut pas être lu : { $why }.
cli-answers-utf8 = { $file } n’est pas du texte en UTF-8.
cli-answers-utf8-fix = Enregistrez-le en UTF-8.
cli-answers-json = { $file } n’est pas du JSON; il se brise à la ligne { $line }, colonne { $column }.
cli-answers-json-fix = Les textes et les clés se mettent entre guillemets doubles, avec une virgule entre les réponses et aucune après la dernière.
cli-answers-twice = { $file } donne { $name } deux fois.
cli-answers-twice-fix = Gardez l’un des deux.
cli-answers-number = { $file } contient un nombre ou une imbrication que JSON ne peut pas porter.
cli-answers-object = { $file } doit être un seul objet JSON : {"{"} "working_title": "...", ... {"}"}
cli-answers-object-fix = mcdesk request show en affiche un exemple, et mcdesk form schema dit ce qu’est chaque réponse.
cli-answers-beside = { $file } contient { $name } à côté de ses réponses, ce qui ne veut rien dire.
cli-answers-beside-fix = Retirez-le, ou écrivez { $near }.
cli-answers-form = { $file } contient des réponses au formulaire { $form }; celui-ci est le formulaire { $own }.
cli-answers-newer = { $file } a été écrit avec la version { $version } du formulaire; celle-ci est la version { $own }.
cli-answers-newer-fix = Utilisez le formulaire avec lequel il a été écrit : --form FICHIER
cli-answers-shape = { $count ->
    [one] { $file } contient une réponse pour laquelle le formulaire n’a pas de place. Aucune demande n’a été créée.
   *[other] { $file } contient { $count } réponses pour lesquelles le formulaire n’a pas de place. Aucune demande n’a été créée.
}

cli-mistakes = { $count ->
    [0] { $file } : aucune erreur trouvée.
    [one] { $file } : { $count } erreur.
   *[other] { $file } : { $count } erreurs.
}
cli-profile-first = { $file } n’a pas été vérifié; ses limites et ses listes viennent du profil, corrigez donc celui-ci d’abord.
cli-form-of-profile = { $file } n’a pas d’erreur en lui-même; avec ce profil, le formulaire a celles qui précèdent.
cli-profile-lacks = Avec ce profil, le formulaire fourni avec mcdesk présente { $count ->
    [one] une erreur
   *[other] { $count } erreurs
}. La première : { $first } Nommez avec --form le formulaire qui va avec le profil.
cli-docs-stale = { $file } ne correspond pas au formulaire. Écrivez-le de nouveau avec : mcdesk form docs
cli-docs-written = { $file } est écrit.
cli-docs-fresh = Tout correspond au formulaire.
cli-workspace-made = { $file } est créé.

### Les référentiels dans le terminal.
cli-framework = les référentiels de compétences d’un espace de travail
cli-framework-import = importer un référentiel, ou sa version suivante, à partir d’un tableau ou d’un paquet CASE
cli-framework-list = énumérer les référentiels disponibles avec leur licence
cli-framework-remove = retirer un référentiel importé qu’aucune fiche n’utilise
cli-framework-coverage = dire quelles compétences les fiches couvrent, avec quelle force et lesquelles
cli-framework-export = écrire un référentiel en paquet CASE 1.1 (.json) ou en tableau (.xlsx, .csv)
cli-given-framework = l’identifiant d’un référentiel
cli-given-framework-file = le fichier : CSV, tabulations, XLSX ou JSON CASE
cli-option-preset = ce qu’est le fichier (esco, onet, onet-skills, noc, cip, digcomp, value, sfia, nace, case, any); sinon reconnu par ses en-têtes
cli-option-framework-id = l’identifiant du référentiel; celui d’un référentiel déjà présent en fait la version suivante
cli-option-framework-name = son nom
cli-option-framework-edition = sa version
cli-option-framework-publisher = son éditeur
cli-option-framework-licence = sa licence
cli-option-framework-attribution = les mots qui disent de qui est l’œuvre
cli-option-framework-source = l’adresse Web d’où il provient
cli-option-column = quelle colonne contient quoi, par exemple code=Numéro title_fr=Nom
cli-option-text-lang = la langue des textes du fichier
cli-option-texts-only = ajouter seulement les textes de cette langue à la version présente
cli-option-confirm-licence = le collège peut utiliser ce référentiel ainsi
cli-option-dry-run = ne rien écrire, dire seulement ce qui changerait
cli-option-framework = seulement ces référentiels
cli-option-gaps = aussi les compétences que rien ne couvre
cli-option-coverage-out = écrire plutôt dans ce fichier : .xlsx, .csv, ou .json pour CASE 1.1
cli-option-framework-out = le fichier à écrire; sinon nommé d’après le référentiel
cli-head-framework-id = Identifiant
cli-head-framework-items = Éléments
cli-head-framework-version = Version
cli-head-framework-licence = Licence
cli-head-framework-name = Nom
cli-head-code = Code
cli-head-strength = Plus forte
cli-head-records = Fiches
cli-head-competency = Compétence
cli-framework-confirm = Ceci doit être confirmé : { $ask }
cli-framework-missing-fix = Dites-le avec { $option }.
cli-framework-column = Il n’y a pas de colonne de ce genre : { $given }
cli-framework-column-fix = Écrivez RÔLE=EN-TÊTE. Rôles : { $known }.
cli-framework-imported =
    { $count ->
        [one] { $name } ({ $id }) est importé, avec un élément en vigueur.
       *[other] { $name } ({ $id }) est importé, avec { $count } éléments en vigueur.
    }
cli-framework-would =
    { $count ->
        [one] { $name } ({ $id }) aurait un élément en vigueur. Rien n’a été écrit.
       *[other] { $name } ({ $id }) aurait { $count } éléments en vigueur. Rien n’a été écrit.
    }
cli-framework-counts = Lignes : { $rows }, dont répétées : { $repeated }, laissées de côté : { $left }. Ajoutés : { $added }, modifiés : { $changed }, remplacés : { $over }.
cli-framework-row = Ligne { $row } : { $why } [{ $value }]
cli-framework-removed = { $id } est retiré.
cli-nothing-covered = Aucune fiche n’est encore associée à une compétence.
cli-written = Fichier écrit : { $file }
cli-given-badge = les insignes : JSON, JWT, PNG, SVG, ou une attestation PDF qui contient des insignes
cli-given-key = l’empreinte de la clé, ou une partie de celle-ci
cli-given-backup = la sauvegarde
cli-option-recipient = l’adresse de courriel à qui l’insigne devrait avoir été décerné
cli-option-hosted = un dossier de pages Open Badges 2.0 de l’émetteur; plusieurs fois pour plusieurs dossiers
cli-option-status-list = une liste de statut téléchargée chez l’émetteur; plusieurs fois pour plusieurs listes
cli-option-issuer-file = le document (did.json) qu’un émetteur publie; plusieurs fois pour plusieurs émetteurs
cli-option-issuer = l’émetteur, s’il y a des clés de plusieurs
cli-option-did-web = le domaine, avec un chemin au besoin, par lequel l’émetteur est connu; sinon, la clé elle-même est l’émetteur
cli-option-algorithm = Ed25519 signe dans l’insigne; RS256 sert aux jetons
cli-option-keep = ce qui ouvre la clé : le trousseau de cet ordinateur ou une phrase de passe
cli-option-compromised = quelqu’un d’autre a peut-être l’ancienne clé : ce qu’elle a signé ne compte plus
cli-option-backup-out = le fichier à écrire; aucun n’est remplacé
cli-option-publish-out = le dossier qui devient celui du serveur Web
cli-issuer-no-keys = { $file } ne nomme aucune clé avec laquelle mcdesk pourrait vérifier un insigne.
cli-issuer-file-fix = { $file } devrait être le did.json que l’émetteur publie.
cli-no-passphrase = La phrase de passe doit être tapée, et il n’y a pas de clavier ici.
cli-no-passphrase-fix = Donnez-la dans la variable { $variable }.
cli-ask-key = Phrase de passe de la clé :{" "}
cli-ask-backup = Phrase de passe de la sauvegarde :{" "}
cli-ask-seal = Phrase de passe de la clé du sceau :{" "}
cli-ask-workspace = Phrase de passe de l’espace de travail :{" "}
cli-ask-workspace-new = Nouvelle phrase de passe de l’espace de travail, au moins 12 caractères :{" "}
cli-passphrase-file = { $file } n’est pas un fichier texte.
cli-passphrase-file-fix = Écrivez la phrase de passe sur sa première ligne, en UTF-8.
cli-passphrase-unread = Le fichier de la phrase de passe, { $file }, est illisible.
cli-ask-again = Encore une fois :{" "}
cli-passphrases-differ = Les deux phrases de passe diffèrent.
cli-passphrases-differ-fix = Tapez deux fois la même.
cli-key-made = La clé { $fingerprint } est créée pour { $issuer }.
cli-key-back-up = Sauvegardez-la maintenant : mcdesk key backup. Sans elle, les insignes ne pourront être ni révoqués ni corrigés quand cet ordinateur aura disparu.
cli-key-publish-next = Les vérificateurs la cherchent à { $address } : écrivez ce fichier avec mcdesk key publish et placez-le là.
cli-key-rotated = La clé { $fingerprint } ne signe plus.
cli-key-backed-up = La sauvegarde se trouve dans { $file }. Elle a été ouverte et a signé. Gardez-la sur un autre disque, et sa phrase de passe ailleurs.
cli-key-restored = La clé { $fingerprint } de { $issuer } est revenue et a signé.
cli-published = { $file } est écrit. Placez-le à { $address }.
cli-did-address = Son document a sa place à { $address }.
cli-no-keys = Il n’y a pas encore de clé sur cet ordinateur. Créez-en une avec : mcdesk key new
cli-head-fingerprint = Empreinte
cli-head-algorithm = Algorithme
cli-head-standing = État
cli-head-backed-up = Sauvegardée
cli-head-issuer = Émetteur
cli-standing-in-use = en service
cli-standing-retired = retirée
cli-standing-compromised = compromise
cli-badge = images des insignes
cli-badge-image = écrire en image l’insigne conçu pour une microcertification ou une demande
cli-option-badge-out = le fichier à écrire; sa terminaison, .svg ou .png, en donne le format
cli-option-badge-size = largeur d’un PNG en pixels; les plateformes d’insignes en acceptent au plus 300

cli-credential = microcertifications : création, versions, offre, révision, retrait
cli-credential-list = énumérer les microcertifications, la dernière modifiée d’abord, avec leurs échéances
cli-credential-new = créer une microcertification, vide, de réponses, d’un cours ou par copie
cli-credential-show = imprimer les réponses d’une microcertification en JSON, tel que le prend credential new
cli-credential-from-request = créer la microcertification d’une demande approuvée
cli-credential-amend = changer des réponses d’une microcertification, en vue de sa prochaine version
cli-credential-issue = figer la prochaine version d’une microcertification
cli-credential-state = dire où en est une microcertification et ce qui suit; avec STEP, faire ce pas
cli-credential-compare = dire ce qui diffère entre deux versions d’une microcertification
cli-credential-export = écrire le descriptif d’une microcertification pour les personnes apprenantes et les employeurs
cli-credential-calendar = écrire les dates des microcertifications dans un fichier de calendrier
cli-given-credential = le numéro ou l’identifiant d’une microcertification
cli-given-credentials = numéros ou identifiants de microcertifications; toutes si aucun n’est donné
cli-given-version = le numéro d’une version; 0 pour ce qui est en rédaction
cli-given-step = la clé d’une étape, telle que l’énumère credential state ID
cli-option-version-number = le numéro d’une version; 0 pour ce qui est en rédaction
cli-option-due = seulement celles qui ont une échéance
cli-option-course = le code d’un cours existant
cli-option-name = le nom officiel
cli-option-copy = copier cette microcertification
cli-option-approve = consigner aussi que la demande soumise est approuvée
cli-option-on = le jour de la décision; sinon aujourd’hui
cli-option-reason = les mots de la décision
cli-option-exception = le motif d’une exception, si le profil en permet une
cli-option-teach-out = le jour où la dernière personne aura terminé (retrait)
cli-option-last-badge = le jour après lequel aucun insigne n’est décerné (retrait)
cli-option-calendar-out = le fichier à écrire, qui se termine par .ics
cli-head-due = Échéance
cli-credential-none = Il n’y a pas de microcertification dans { $file }.
cli-credential-created = La microcertification { $number } est créée ({ $id }).
cli-credential-amended = { $number } : les changements sont conservés en vue de la version { $version }.
cli-credential-issued = { $number } : la version { $version } est publiée et ne change plus.
cli-credential-not-issued = Le document se dit un brouillon : aucune version ne contient ce texte.
cli-credential-not-yet = « { $step } » n’est pas encore possible pour { $number } :
cli-credential-standing = { $number } : { $state }, version { $version }
cli-credential-day = « { $day } » n’est pas une date.
cli-credential-day-fix = Écrivez-la sous la forme 2026-11-24.
cli-credential-differences = { $count ->
    [0] Les deux disent la même chose.
    [one] { $count } réponse diffère.
   *[other] { $count } réponses diffèrent.
}
cli-credential-dates = { $count ->
    [one] { $count } date est écrite dans { $file }.
   *[other] { $count } dates sont écrites dans { $file }.
}
cli-other-kind = { $number } est de type { $kind }, et cette commande prend le type { $wanted }.
cli-other-kind-fix = Employez les commandes qui commencent par { $kind }.
cli-pathway = les ensembles cumulables et où ils mènent
cli-pathway-list = énumérer les ensembles et leurs heures
cli-pathway-check = dire ce qui est à corriger dans un ensemble, ou dans tous
cli-pathway-map = dessiner le plan d’ensembles, ou de tous
cli-pathway-impact = dire ce qui se brise si une fiche est retirée de l’offre
cli-given-stack = numéro ou identifiant d’un ensemble; tous si aucun n’est donné
cli-given-member = numéro ou identifiant d’une microcertification ou d’une demande
cli-option-map-out = le fichier à écrire : .svg, .png ou .pdf
cli-award = décerner des insignes aux personnes d’une liste, ou consulter le registre
cli-award-template = écrire une liste vierge pour une microcertification
cli-award-ledger = montrer le registre, ou l’écrire en PDF ou en tableau
cli-award-hosted = écrire les pages d’Open Badges 2.0 pour le site du collège
cli-award-correct = émettre de nouveau des insignes avec un nom ou un courriel corrigé
cli-award-remove-learner = retirer les données d’une personne; les empreintes restent au registre
cli-revoke = révoquer des insignes
cli-given-awards = un insigne (son identifiant ou les six premiers chiffres), un courriel ou un groupe
cli-option-credential = la microcertification, par numéro ou identifiant
cli-option-roster = la liste : XLSX, CSV, texte ou page Web
cli-option-award-out = le dossier de ce qui est produit
cli-option-award-check = vérifier la liste et ne rien décerner
cli-option-cohort = le nom du groupe
cli-option-offering = le premier jour de l’offre à laquelle le groupe appartient
cli-option-award-key = la clé qui signe : son identifiant, son empreinte ou une partie
cli-option-duplicates = le sort des personnes qui détiennent déjà l’insigne
cli-option-jwt = écrire aussi des jetons JSON
cli-option-certificate = produire les attestations selon ce modèle : son identifiant ou un fichier
cli-option-seal = sceller les attestations avec la clé de ce fichier PKCS #12; sa phrase de passe est demandée ou prise dans MCDESK_SEAL_PASSPHRASE
cli-option-award-lang = la langue des insignes
cli-option-ledger-out = le fichier : .pdf, .txt, .xlsx ou .csv
cli-option-new-name = le bon nom
cli-option-new-email = la bonne adresse de courriel
cli-option-remove-yes = retirer pour de bon
cli-option-revoke-reason = le motif, qui figure au registre et dans le courriel à la personne
cli-option-revoke-out = le dossier des courriels aux personnes et de ce qui est téléversé

cli-report = des chiffres sur de nombreuses fiches
cli-report-committee = réunir plusieurs demandes en un document pour un comité, avec une feuille pour ses décisions
cli-report-decisions = dire ce que ferait une feuille de décisions remplie, et la consigner
cli-given-requests = numéros ou identifiants de demandes
cli-given-decisions = la feuille remplie : un classeur ou un fichier texte
cli-option-committee-pdf = le document : table des matières, comparaison et, pour chaque demande, sa page, ses points ouverts et les lignes à signer
cli-option-committee-decisions = la feuille à remplir, en classeur
cli-option-decisions-record = consigner les décisions; sinon elles sont seulement montrées
cli-option-decisions-row = consigner cette ligne seulement, quoi qu’il en soit des autres; peut être répétée
cli-decisions-row = Ligne
cli-decisions-number = Numéro
cli-decisions-decision = Décision
cli-decisions-mark = Serait
cli-decisions-recorded = { $count ->
    [one] Une décision a été consignée.
   *[other] { $count } décisions ont été consignées.
}
cli-decisions-left = Lignes non consignées : { $rows }
cli-decisions-how = Rien n’a été consigné. Ajoutez --record pour consigner ce qui est prêt.
cli-report-portfolio = dire où en sont les fiches et ce qu’elles totalisent
cli-option-report-school = seulement les fiches de cette école (une clé du profil); peut être répété
cli-option-report-state = seulement les fiches dans cet état; peut être répété
cli-option-report-from = à partir de ce jour, par exemple 2026-04-01
cli-option-report-to = jusqu’à ce jour
cli-option-report-checked = vérifier aussi chaque fiche selon les règles; prend plus de temps
cli-option-report-format = en texte ou en JSON
cli-option-report-pdf = produire aussi les chiffres en PDF
cli-option-report-xlsx = produire les chiffres, avec toutes les fiches derrière eux, en classeur
cli-option-report-language = la langue des fichiers : en, fr, ou both pour les deux à la suite (un classeur prend la première)
cli-report-written = { $file } a été produit.
cli-report-request = présenter une demande ou une microcertification sur une seule page
cli-given-reported = numéro ou identifiant d’une demande ou d’une microcertification
cli-option-report-page = le PDF à produire
cli-option-report-compare-from = comparer avec une période antérieure, à partir de ce jour
cli-option-report-compare-to = comparer avec une période antérieure, jusqu’à ce jour
cli-report-nowhere = Une comparaison est produite dans un fichier, et aucun n’est nommé.
cli-report-nowhere-fix = Ajoutez --pdf FICHIER ou --xlsx FICHIER.
cli-committee-nowhere = Le cahier et sa feuille sont produits dans des fichiers, et aucun n’est nommé.
cli-committee-nowhere-fix = Ajoutez --pdf FICHIER pour le cahier, ou --decisions FICHIER pour la feuille.
cli-workspace-protect = mettre l’espace de travail sous une phrase de passe, ou sous une autre : il est chiffré
cli-workspace-unprotect = retirer la phrase de passe : tout le monde peut lire le fichier de nouveau
cli-option-passphrase-file = la phrase de passe d’un espace de travail verrouillé, sur la première ligne de ce fichier; sinon MCDESK_PASSPHRASE, ou elle est demandée
cli-option-new-passphrase-file = la nouvelle phrase de passe, sur la première ligne de ce fichier; sinon MCDESK_NEW_PASSPHRASE, ou elle est demandée
cli-option-copies = ce que deviennent les sauvegardes et les copies qui ne sont pas sous la nouvelle phrase de passe
cli-workspace-protected = { $file } est chiffré. Il ne s’ouvre qu’avec sa phrase de passe.
cli-workspace-protected-keep = Notez la phrase de passe et gardez-la loin de cet ordinateur : personne ne peut la retrouver.
cli-workspace-copies =
    { $count ->
        [one] Cette copie n’est pas sous la nouvelle phrase de passe (voir --copies) :
       *[other] Ces { $count } copies ne sont pas sous la nouvelle phrase de passe (voir --copies) :
    }
cli-workspace-unprotected = { $file } n’est plus chiffré. Ses sauvegardes gardent la phrase de passe sous laquelle elles ont été faites.

cli-store = l’espace partagé d’un service, sur un serveur PostgreSQL
cli-store-init = préparer une base; il faut le droit d’y créer et de créer des rôles
cli-store-upgrade = mettre les tables et les droits d’un espace à jour pour cette version de mcdesk; personne ne perd de travail
cli-store-status = dire où en est un espace et qui en fait partie
cli-store-grant = donner un rôle à une personne, et un compte si elle n’en a pas
cli-store-revoke = retirer un rôle à une personne
cli-store-file = écrire le fichier qui désigne un espace, pour le remettre à des collègues
cli-option-store = l’espace : postgresql://nom@serveur/base, ou son fichier; sinon MCDESK_STORE ou celui des préférences
cli-option-new-password = demander un nouveau mot de passe pour cette personne (ou MCDESK_MEMBER_PASSWORD)
cli-given-role = coordinator, manager, associate-dean, quality-reviewer, operations, badge-issuer ou administrator
cli-given-account = le nom de son compte sur le serveur
cli-given-store-file = le fichier à écrire; son nom finit par .mcstore
cli-ask-store = Mot de passe de l’espace partagé :{" "}
cli-ask-member = Nouveau mot de passe de cette personne :{" "}
cli-store-made = { $name } est prêt. Donnez-vous maintenant un rôle : mcdesk store grant NOM administrator
cli-store-there = { $name } était déjà prêt. Rien n’a été modifié.
cli-store-upgraded = { $name } est à jour maintenant. Tout le monde a besoin de cette version de mcdesk ou d’une version ultérieure.
cli-store-current = { $name } était déjà à jour. Ses droits ont été rétablis.
cli-store-at = { $name }, comme { $user }
cli-store-secure = La connexion est chiffrée (TLS).
cli-store-plain = La connexion n’est pas chiffrée. Ajoutez ?sslmode=verify-full à l’adresse, sauf si elle reste sur cet ordinateur.
cli-store-fits = Prêt pour cette version de mcdesk.
cli-store-older = Préparé par une version plus ancienne de mcdesk. L’administration tape : mcdesk store upgrade
cli-store-newer = Préparé par une version plus récente de mcdesk. Installez cette version ou une version ultérieure.
cli-store-empty = Pas encore préparé : mcdesk store init
cli-store-person = Personne
cli-store-roles = Rôles
cli-store-granted = { $person } a maintenant le rôle { $role } dans { $name }.
cli-store-no-password = { $person } est nouveau sur le serveur et n’a pas de mot de passe : ajoutez --new-password, ou laissez faire le serveur.
cli-store-revoked = { $person } n’a plus le rôle { $role } dans { $name }.
cli-store-wrote = { $file } désigne { $name }. Il ne contient aucun mot de passe.
cli-store-suffix = Le nom du fichier qui désigne un espace finit par { $suffix }.
cli-store-suffix-fix = Donnez-lui un nom qui finit par { $suffix }.
cli-store-exists-fix = Choisissez un autre nom.
cli-store-which = Aucun espace partagé n’est désigné.
cli-store-which-fix = Ajoutez --store postgresql://nom@serveur/base, ou définissez MCDESK_STORE.
cli-store-take = emporter des fiches pour travailler hors ligne : les copier sur cet ordinateur, avec fichiers et historique
cli-store-out = énumérer ce qui a été emporté, et ce qui a été modifié ou commencé depuis; l’espace n’est pas interrogé
cli-store-back = rapporter ce qui a été modifié; ce que d’autres ont modifié autrement est listé et vous revient
cli-option-travel-take = où les deux côtés ont modifié la même chose, garder partout : mine (le vôtre) ou store (celui de l’espace)
cli-travel-taken = { $number } a été emporté dans { $file }
cli-travel-brought = { $number } a été rapporté.
cli-travel-nothing = Rien n’a été modifié ici : l’espace partagé a tout.
cli-travel-none = Rien n’a été emporté de { $name }. Pour emporter des fiches : mcdesk store take ID
cli-travel-none-fix = Emportez d’abord des fiches : mcdesk store take ID
cli-travel-stands = Ici
cli-travel-same = tel qu’emporté
cli-travel-changed = modifié
cli-travel-begun = commencé ici
cli-travel-waits = { $number } attend votre décision et reste tel quel des deux côtés. Modifications ici et dans l’espace aux mêmes endroits : { NUMBER($count) }
cli-travel-mine = ici
cli-travel-store = espace
cli-travel-decide = Tranchez dans la fenêtre, ou choisissez --take mine ou --take store pour tout.

cli-package = remettre une fiche en un seul fichier, et en accepter une
cli-package-out = écrire une fiche avec ses versions, ses fichiers et son historique dans un paquet
cli-package-in = accepter un paquet, ou le fusionner avec ce qui est ici
cli-package-show = dire ce que contient un paquet et ce que l’accepter changerait
cli-package-verify = vérifier les parties, l’historique et les signatures d’un paquet
cli-given-record = le numéro ou l’identifiant d’une demande, d’une microcertification ou d’un ensemble
cli-given-package = le paquet : un fichier qui se termine par .mcrequest
cli-option-package-out = le fichier à écrire; un fichier du même nom est remplacé. Sinon, nommé d’après la fiche
cli-option-note = quelques mots pour la personne qui l’ouvrira
cli-option-take = ce qui reste là où les deux côtés ont changé la même chose : le nôtre (ours) ou le leur (theirs), partout
cli-option-as-copy = l’accepter comme fiche distincte
cli-package-would = { $number } serait écrit dans { $file }.
cli-package-written = { $number } est écrit dans { $file }.
cli-package-holds = Versions : { NUMBER($versions) }, fichiers : { NUMBER($files) }, lignes d’historique : { NUMBER($lines) }
cli-package-lost = N’est plus dans l’espace de travail, donc pas dans le paquet : { $file }
cli-package-verified = { $file } : chaque partie est telle qu’elle a été écrite, et l’historique est intact.
cli-package-proof = Lignes : { NUMBER($lines) }, signées : { NUMBER($signed) }, antérieures aux signatures : { NUMBER($unsealed) }, au texte retiré : { NUMBER($wiped) }, sur une version d’un autre espace de travail : { NUMBER($elsewhere) }
cli-package-key = Signé par { $name }, selon ses propres dires : { $key }
cli-package-dry = Rien n’a été écrit.
cli-package-taken = Accepté : { $number } { $title }
cli-package-ours = ici
cli-package-theirs = paquet
cli-package-decide = Rien n’a été modifié. Tranchez dans la fenêtre, ou choisissez --take ours ou --take theirs pour tout.
cli-nothing = (rien)
cli-package-folder = énumérer ce qui est arrivé dans le dossier d’échange, ou y envoyer des fiches
cli-given-folder = le dossier d’échange; sinon celui de l’espace de travail
cli-option-folder-use = garder ce dossier d’échange pour l’espace de travail
cli-option-folder-send = numéros ou identifiants des fiches à y mettre
cli-folder-none = Cet espace de travail n’a pas de dossier d’échange.
cli-folder-none-fix = Nommez-en un, et ajoutez --use pour le garder.
cli-head-sender = De
cli-head-file = Fichier
cli-review = ce qui attend une décision, et ce que prouve un historique
cli-review-list = énumérer les demandes qui attendent quelqu’un, les plus anciennes d’abord
cli-review-show = où en est une fiche, vos étapes et son historique
cli-review-decide = franchir une étape, avec ses mots
cli-review-prove = vérifier un historique, ou tous : chaque ligne, sceau et signature; code de sortie 1 si quelque chose a été modifié
cli-option-mine = seulement celles qui attendent votre rôle
cli-given-review-step = clé d’une étape, comme « review show » la nomme
cli-given-proved = numéro ou identifiant d’une fiche; sans lui, toutes sont vérifiées
cli-review-redline = ce qui s’est ajouté, a disparu ou a bougé entre deux versions
cli-review-comments = ce qui a été dit d’une fiche et reste ouvert
cli-option-redline-from = la version de départ; 0 désigne ce qui est en rédaction
cli-option-redline-to = la version d’arrivée; 0 désigne ce qui est en rédaction
cli-option-redline-pdf = l’écrire dans ce fichier, en PDF accessible
cli-option-redline-every = avec ce qui est pareil aussi
cli-option-comments-all = avec ce qui est réglé aussi

cli-share = écrire une fiche, ou tout, dans un fichier sans renseignements personnels
cli-given-share = numéro ou identifiant de la fiche; sans lui, tout est partagé
cli-option-share-as = sous forme de document PDF, de texte, de classeur, de paquet ou (pour tout) d’archive
cli-option-share-out = le fichier à écrire; sans lui, un nom est proposé
cli-option-share-dry = énumérer seulement ce qui serait retiré
cli-report-osap = écrire dans un classeur les données que demande le ministère
cli-option-osap-xlsx = le classeur à écrire
cli-option-osap-all = aussi les fiches qui ne demandent pas le RAFEO
cli-review-rubric = les notes données selon la grille, et où les avis concordent
cli-review-mark = noter un critère de la grille
cli-given-criterion = clé d’un critère, comme « review rubric » le nomme
cli-given-level = clé d’un niveau de la grille du profil
cli-option-mark-note = pourquoi
cli-review-employer = écrire le formulaire des deux questions pour un employeur, en PDF ou en Word
cli-review-employer-answer = recevoir le formulaire qu’un employeur a rempli
cli-option-partner = nom du partenaire, ou son début; le premier sans cette option
cli-option-employer-out = le fichier à écrire; sa terminaison indique .pdf ou .docx
cli-given-answer-file = le PDF ou le document Word qui est revenu

cli-files = ce qu’un double-clic sur un fichier de mcdesk ouvre, pour la personne connectée
cli-files-associate = ouvrir les paquets, les espaces de travail et les fichiers d’espaces partagés dans ce programme
cli-files-forget = retirer ce que « associate » a inscrit; il n’en reste rien
cli-files-status = dire ce qui les ouvre maintenant
