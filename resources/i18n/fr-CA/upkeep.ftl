upkeep-in-use = { $file } est ouvert : { $holder } l’utilise.
upkeep-in-use-fix = Fermez-le là-bas, puis essayez de nouveau.
upkeep-copy-itself = C’est l’espace de travail qui est ouvert.
upkeep-copy-itself-fix = Choisissez un autre nom ou un autre dossier pour la copie.
upkeep-restore-itself = Un espace de travail ne peut pas être restauré à partir de lui-même.
upkeep-restore-itself-fix = Choisissez une de ses sauvegardes ou un autre fichier d’espace de travail.
upkeep-fault-structure = Dommage dans le fichier : { $told }
upkeep-fault-reference = Une ligne de la table « { $table } » appartient à une demande qui n’existe pas.
upkeep-fault-request = Les réponses de la demande { $number } sont illisibles.
upkeep-fault-version = La version { $version } de la demande { $number } est illisible.
upkeep-fault-attachment = Le fichier joint { $name } n’est plus tel qu’il était quand il a été joint.
upkeep-copy-title = { $title } (autre copie, { $when })

upkeep-files-copy = Enregistrer une copie de l’espace de travail
upkeep-files-copy-name = { $name } – copie
upkeep-files-move = Déplacer l’espace de travail
upkeep-files-restore = Restaurer à partir d’un fichier d’espace de travail
upkeep-files-archive = Tout enregistrer
upkeep-files-zip = Archive ZIP
upkeep-open-folder = Ouvrir le dossier
upkeep-cancel = Annuler
upkeep-retry = Essayer de nouveau
upkeep-show-backups = Montrer les sauvegardes
upkeep-stopped = Arrêté. Rien n’a été changé.

upkeep-size-kb = { $size } ko
upkeep-size-mb = { $size } Mo
upkeep-credentials = { $count ->
    [one] { $count } microcertification
   *[other] { $count } microcertifications
}
upkeep-both = { $requests } et { $credentials }
upkeep-requests = { $count ->
    [one] { $count } demande
   *[other] { $count } demandes
}

upkeep-backed-up = Sauvegardé et vérifié.
upkeep-backup-failed = La sauvegarde de { $name } n’a pas pu être faite.
upkeep-backups-title = Sauvegardes de { $name }
upkeep-backups-intro = Une sauvegarde est faite après { $minutes } minutes de modifications et à la fermeture de l’espace de travail, puis relue pour la vérifier. Les { $last } dernières sont gardées, ainsi qu’une par jour pendant { $days } jours et une par mois pendant { $months } mois.
upkeep-backups-sample = Les données fictives ne sont pas sauvegardées d’elles-mêmes, car on peut les recréer en tout temps. Vous pouvez essayer ici de faire et de restaurer une sauvegarde.
upkeep-backups-where = Elles se trouvent dans { $folder }
upkeep-backups-list = Sauvegardes, de la plus récente à la plus ancienne
upkeep-backups-none = Il n’y a pas encore de sauvegarde
upkeep-backups-none-text = La première se fait d’elle-même dès que l’espace de travail contient une demande et qu’il est fermé. Vous pouvez aussi en faire une maintenant.
upkeep-backup-now = Sauvegarder maintenant
upkeep-restore-file = Restaurer à partir d’un autre fichier…
upkeep-backup-about = { $requests } · { $size }
upkeep-backup-safety = Copie faite avant une restauration
upkeep-backup-waiting = Vérification…
upkeep-backup-verified = Vérifiée
upkeep-backup-whole = Intacte
upkeep-backup-changed = Intacte, mais modifiée depuis sa création
upkeep-backup-damaged = Endommagée
upkeep-backup-locked = Verrouillée sous une autre phrase de passe
upkeep-backup-unreadable = Illisible
upkeep-restore = Restaurer…
upkeep-restore-of = Restaurer la sauvegarde du { $when }

upkeep-restore-title = Restaurer { $name }
upkeep-restore-from = À partir de { $file }
upkeep-restore-from-backup = À partir de la sauvegarde du { $when }
upkeep-restore-holds = Elle contient { $requests }.
upkeep-restore-now = L’espace de travail contient maintenant { $requests }.
upkeep-restore-changed = Ce fichier a été modifié après sa création. Il est intact et peut servir; comparez son contenu avant de remplacer l’espace de travail.
upkeep-restore-cannot = Rien ne peut être restauré à partir de ce fichier.
upkeep-restore-cannot-fix = Revenez en arrière et choisissez une autre sauvegarde.
upkeep-restore-how = Façon de restaurer
upkeep-restore-replace = Remplacer l’espace de travail
upkeep-restore-replace-about = L’espace de travail devient ce que contient la sauvegarde. Son contenu actuel est d’abord copié dans le dossier des sauvegardes : vous pourrez y revenir.
upkeep-restore-replace-gone = L’espace de travail devient ce que contient la sauvegarde. Le fichier endommagé, s’il y en a un, est d’abord copié dans le dossier des sauvegardes.
upkeep-restore-merge = Ajouter ce qui manque
upkeep-restore-merge-about = Les demandes, les versions et les fichiers joints absents de l’espace de travail y sont ajoutés. Quand une demande diffère, la plus récente reste et l’autre est ajoutée comme copie marquée. Rien n’est retiré.
upkeep-restore-back = Retour aux sauvegardes
upkeep-restoring = Restauration de l’espace de travail
upkeep-restored = { $name } a été restauré à partir de { $file }.
upkeep-restored-safety = Son contenu d’avant est gardé dans { $path }
upkeep-restored-no-safety = Il n’y avait pas de fichier antérieur à garder.

upkeep-merging = Ajout de ce qui manque
upkeep-merge-sample = { $file } contient des données fictives : les personnes et les insignes y sont inventés.
upkeep-merge-sample-fix = Ouvrez ce fichier à part. Ce que vous voulez en garder peut y être exporté, puis importé ici.
upkeep-merged-title = Ce qui a été ajouté
upkeep-merged-from = De { $file } à { $name }
upkeep-merged-nothing = Rien ne manquait : l’espace de travail contient déjà tout ce qui se trouve dans ce fichier.
upkeep-merged-added = Demandes ajoutées
upkeep-merged-renumbered = Ajoutées sous un autre numéro, parce que le numéro était pris
upkeep-merged-updated = Demandes mises à jour
upkeep-merged-copied = Demandes gardées en double, parce qu’elles différaient
upkeep-merged-unreadable = Fichiers joints illisibles, laissés de côté
upkeep-merged-line = { $number } { $title }
upkeep-merged-line-renumbered = { $number } { $title } (là-bas : { $other })
upkeep-merged-line-copied = { $number } { $title } : l’autre porte maintenant le numéro { $other }
upkeep-merged-also = Aussi ajoutés
upkeep-merged-versions = { $count ->
    [one] { $count } version soumise
   *[other] { $count } versions soumises
}
upkeep-merged-events = { $count ->
    [one] { $count } ligne de l’historique
   *[other] { $count } lignes de l’historique
}
upkeep-merged-attachments = { $count ->
    [one] { $count } fichier joint
   *[other] { $count } fichiers joints
}
upkeep-merged-people = { $count ->
    [one] { $count } personne du carnet d’adresses
   *[other] { $count } personnes du carnet d’adresses
}
upkeep-merged-frameworks = { $count ->
    [one] Un référentiel de compétences
   *[other] { $count } référentiels de compétences
    }
upkeep-merged-awards = { $count ->
    [one] { $count } ligne du registre des attributions
   *[other] { $count } lignes du registre des attributions
}
upkeep-merged-same = { $count ->
    [one] { $count } fiche était identique des deux côtés.
   *[other] { $count } fiches étaient identiques des deux côtés.
}
upkeep-merged-more = … et { $count } de plus
upkeep-merged-requests = Aller aux demandes

upkeep-copying = Enregistrement d’une copie
upkeep-copied = Une copie de l’espace de travail se trouve dans { $path }
upkeep-copy-open = Ouvrir la copie
upkeep-moving = Déplacement de l’espace de travail
upkeep-moved = L’espace de travail se trouve maintenant dans { $path }
upkeep-moved-backups = Ses sauvegardes l’ont suivi.
upkeep-moved-left = Ses sauvegardes sont restées dans { $path }

upkeep-save-copy = Enregistrer une copie…
upkeep-move = Déplacer…
upkeep-properties-title = Propriétés de { $name }
upkeep-properties-reading = Lecture de l’espace de travail…
upkeep-properties-file = Fichier
upkeep-properties-size = Taille
upkeep-properties-begun = Création
upkeep-properties-requests = Demandes
upkeep-properties-credentials = Microcertifications
upkeep-properties-trashed = À la corbeille
upkeep-properties-versions = Versions soumises
upkeep-properties-attachments = Fichiers joints
upkeep-properties-people = Personnes du carnet d’adresses
upkeep-properties-events = Lignes de l’historique
upkeep-properties-schema = Version du format de fichier
upkeep-properties-backup = Dernière sauvegarde
upkeep-properties-no-backup = Aucune pour l’instant
upkeep-properties-unknown = Il ne contient encore rien
upkeep-check = Intégrité
upkeep-check-running = Lecture de tout l’espace de travail pour le vérifier…
upkeep-check-whole = L’espace de travail est intact. Toutes les réponses, les versions et les fichiers joints sont lisibles.
upkeep-check-stopped = La vérification a été arrêtée.
upkeep-check-faults = { $count ->
    [one] L’espace de travail présente un défaut.
   *[other] L’espace de travail présente { $count } défauts.
}
upkeep-check-faults-fix = Votre dernière sauvegarde vérifiée est intacte. Enregistrez d’abord une copie de cet espace de travail, puis restaurez la sauvegarde ou ajoutez-en ce qui manque.
upkeep-check-again = Vérifier de nouveau

upkeep-archiving = Enregistrement de tout le contenu
upkeep-archived = Tout se trouve dans { $path }. Le fichier index.html qu’il contient s’ouvre dans tout navigateur.
upkeep-archive-title = Tout le contenu de { $name }
upkeep-archive-intro = Enregistré à partir de l’espace de travail { $name } le { $when } par { $who }. Chaque proposition est un PDF, chaque réponse est aussi gardée en JSON, et l’historique s’ouvre dans un tableur.
upkeep-archive-other = English version
upkeep-archive-skip = Aller aux demandes
upkeep-archive-requests = Demandes
upkeep-archive-credentials = Microcertifications
upkeep-archive-trash = Dans la corbeille
upkeep-archive-count = { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
upkeep-archive-none = Il n’y en a pas.
upkeep-archive-number = Numéro
upkeep-archive-name = Titre
upkeep-archive-state = État
upkeep-archive-saved = Dernier enregistrement
upkeep-archive-files = Fichiers
upkeep-archive-untitled = Demande sans titre
upkeep-archive-proposal = Proposition
upkeep-archive-answers = Réponses
upkeep-archive-version = Version { $version }
upkeep-archive-version-proposal = Proposition, version { $version }
upkeep-archive-sheet = Descriptif
upkeep-archive-version-sheet = Descriptif, version { $version }
upkeep-archive-credential-schema = Description des réponses des microcertifications (schéma JSON)
upkeep-archive-attachments = Fichiers joints
upkeep-archive-loose = Fichiers qui ne sont plus joints à aucune demande
upkeep-archive-more = Aussi dans cette archive
upkeep-archive-history = Historique de l’espace de travail
upkeep-archive-people = Carnet d’adresses
upkeep-archive-schema = Description des réponses (schéma JSON)
upkeep-archive-missing = Fichiers joints illisibles
upkeep-archive-folder-requests = demandes
upkeep-archive-folder-credentials = microcertifications
upkeep-archive-folder-trash = corbeille
upkeep-archive-folder-attachments = fichiers joints
upkeep-archive-frameworks = Référentiels de compétences importés (CASE 1.1)
upkeep-archive-awards = Registre des attributions
upkeep-archive-file-awards = attributions
upkeep-archive-folder-awards = insignes-signés
upkeep-archive-folder-frameworks = référentiels
upkeep-archive-folder-loose = autres fichiers joints
upkeep-archive-file-history = historique
upkeep-archive-file-people = personnes
upkeep-archive-column-at = Moment (UTC)
upkeep-archive-column-who = Qui
upkeep-archive-column-action = Quoi
upkeep-archive-column-number = Demande
upkeep-archive-column-title = Titre
upkeep-archive-column-detail = Détail
upkeep-archive-column-name = Nom
upkeep-archive-column-role = Fonction
upkeep-archive-column-organization = Organisme
upkeep-archive-column-email = Courriel
upkeep-archive-column-phone = Téléphone
upkeep-archive-removed = Ce qui a été retiré
upkeep-archive-file-removed = ce-qui-a-ete-retire
