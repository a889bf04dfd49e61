shell-home = Accueil
shell-requests = Demandes
shell-places = Sections du programme
shell-sample = Données fictives
shell-preview = Aperçu
shell-submit = Soumettre
shell-saved = Enregistré à { $time }
shell-saving = Enregistrement…
shell-not-saved = Non enregistré
shell-not-saved-fix = Ce que vous avez écrit est encore dans cette fenêtre, et l’enregistrement est retenté automatiquement. Libérez de l’espace ou rebranchez le disque, ou continuez d’écrire.
shell-read-only = Lecture seule
shell-locked-state = { $state }, lecture seule
shell-retry = Réessayer
shell-try-again = Rouvrir pour modifier
shell-close = Fermer
shell-close-anyway = Fermer sans enregistrer
shell-cannot-close = mcdesk reste ouvert, car vos dernières modifications n’ont pas pu être enregistrées.
shell-cannot-close-fix = Réessayez quand le disque sera de nouveau accessible et aura de la place. Si vous fermez sans enregistrer, ce qui a été écrit après { $time } est perdu.
shell-cannot-close-words-fix = Réessayez quand le disque sera de nouveau accessible et aura de la place. Si vous fermez sans enregistrer, le texte qui n’a pas été envoyé est perdu.
shell-banner-close = Ranger ce message
shell-banner-more = { $count ->
    [one] Un autre message
   *[other] { $count } autres messages
}
shell-banner-newest = Seulement le dernier message
shell-said = Messages
shell-said-about = { $count ->
    [0] Rien n’a été dit depuis l’ouverture de cet espace de travail.
   *[other] Ce qui a été dit depuis l’ouverture de cet espace de travail, le plus récent en premier.
}
shell-no-workspace = Aucun espace de travail n’est ouvert.
shell-no-workspace-fix = Ouvrez d’abord un espace de travail, ou commencez une demande : mcdesk en créera un.
shell-held = { $holder } a ouvert cet espace de travail. Vous pouvez le lire et l’exporter ici, mais non le modifier.
shell-held-fix = Demandez à cette personne de le fermer, ou fermez l’autre fenêtre de mcdesk, puis ouvrez-le de nouveau.
shell-disk-read-only = Cet espace de travail est en lecture seule : le fichier ou son dossier est protégé en écriture.
shell-disk-read-only-fix = Vous pouvez tout lire et tout exporter. Pour faire des modifications, copiez le fichier dans un dossier à vous et ouvrez la copie.
shell-place-fix = Vous pouvez continuer. Il est plus sûr de garder l’espace de travail dans un dossier de cet ordinateur qui n’est pas synchronisé, et de le partager par exportation.
shell-own-file = { $file } n’a pas pu être utilisé; ce qui est fourni avec mcdesk est donc en vigueur. { $why }
shell-own-file-fix = Les préférences en nomment les erreurs; « mcdesk form check » et « mcdesk profile check » nomment toutes celles d’un formulaire ou d’un profil. Corrigez le fichier, puis redémarrez mcdesk.
shell-sample-banner = Voici des données fictives. Les personnes, les organismes et les chiffres sont tous inventés.
shell-sample-banner-fix = Essayez tout, de la demande à l’insigne : aucun insigne décerné ici n’a de valeur.
shell-sample-leave = Aller à mon espace de travail
shell-recovery = mcdesk s’est fermé de façon inattendue à { $time }.
shell-recovery-text = Votre travail sur « { $title } » a été enregistré à une demi-seconde près.
shell-recovery-continue = Continuer
shell-recovery-look = Me montrer ce qui a été enregistré
shell-recovery-before = Repartir de la version d’avant
shell-recovery-title = Ce qui a été enregistré avant la fermeture de mcdesk
shell-recovery-intro = { $count ->
    [one] { $count } réponse diffère de ce qui s’y trouvait à l’ouverture de la demande.
   *[other] { $count } réponses diffèrent de ce qui s’y trouvait à l’ouverture de la demande.
}
shell-recovery-both = Rien n’est perdu dans un cas comme dans l’autre : si vous repartez de la version d’avant, ce qui a été enregistré est conservé, en copie, dans la corbeille.
shell-recovery-side-before = Avant
shell-recovery-side-saved = Enregistré
shell-recovery-nothing = Aucune réponse
shell-fault = Un problème est survenu dans mcdesk. Votre travail est enregistré.
shell-fault-fix = Vous pouvez continuer. Un rapport d’anomalie a été écrit sur cet ordinateur; il ne contient aucune réponse et n’est envoyé à personne.
shell-fault-look = Voir le rapport
shell-exported = Le PDF se trouve ici : { $path }
shell-open-pdf = Ouvrir le PDF
shell-none-open = Impossible d’ouvrir { $file } : rien ne peut être commencé.
shell-none-open-fix = Allez à la page d’accueil et ouvrez un autre espace de travail, ou créez-en un.
shell-open-existing = Ouvrir cet espace de travail
shell-all-saved = Tout est enregistré.
shell-no-problem = Rien à corriger : aucune règle n’a d’objection.
shell-show-first-problem = Montrer le premier problème
shell-title-error = Erreur : { $title }
shell-files-workspace = Espace de travail mcdesk
shell-files-all = Tous les fichiers
shell-files-open = Ouvrir un espace de travail
shell-files-new = Nouvel espace de travail
shell-files-name = Microcertifications
shell-files-pdf = Document PDF
shell-files-pdf-title = Enregistrer la proposition en PDF
shell-nothing-opens = Aucun programme de cet ordinateur n’ouvre { $name }.
shell-nothing-opens-fix = Emplacement : { $path }
shell-nothing-opens-address = Choisissez un programme pour ces adresses dans les paramètres de cet ordinateur.
shell-no-way-back = Il n’y a pas d’endroit avant celui-ci.
shell-no-way-on = Il n’y a pas d’endroit après celui-ci.
shell-search-clear = Vider la recherche
