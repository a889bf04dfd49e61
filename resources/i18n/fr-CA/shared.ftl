shared-address = Ce n’est pas l’adresse d’un espace partagé.
shared-address-fix = Elle ressemble à postgresql://nom@serveur/base. Votre administration la connaît.
shared-address-password = L’adresse contient un mot de passe.
shared-address-password-fix = Retirez-le de l’adresse. Il vous sera demandé, et votre ordinateur peut le garder en lieu sûr.
shared-away = L’espace partagé { $name } est injoignable. Vérifiez le réseau, puis réessayez.
shared-busy = Une autre personne modifie la même chose dans { $name } en ce moment. Réessayez.
shared-full = Le serveur de { $name } ne peut plus rien garder. Prévenez son administration, puis réessayez.
shared-unsure = La connexion à { $name } s’est rompue pendant l’enregistrement. Quand elle sera rétablie, vérifiez si votre modification y est avant de la refaire.
shared-damaged = Un élément de l’espace partagé est illisible.
shared-damaged-fix = Prévenez son administration : la dernière sauvegarde du serveur le contient en entier.
shared-no-right = Votre rôle ne le permet pas.
shared-no-right-fix = Adressez-vous à une personne qui a ce rôle, ou demandez-le à l’administration.
shared-read-only = Le serveur de { $name } n’accepte que la lecture.
shared-read-only-fix = Demandez à son administration l’adresse du serveur qui accepte les modifications.
shared-taken = Cet élément est déjà dans l’espace partagé, là où vous ne pouvez pas le voir.
shared-taken-fix = Adressez-vous à une personne qui voit toutes les demandes.
shared-not-prepared = La base { $name } n’est pas préparée pour mcdesk.
shared-not-prepared-fix = Vérifiez l’adresse. Si elle est juste, l’administration tape : mcdesk store init
shared-newer = L’espace partagé { $name } a été mis à jour par une version plus récente de mcdesk.
shared-newer-fix = Installez cette version ou une version ultérieure.
shared-older = L’espace partagé { $name } a été préparé par une version plus ancienne de mcdesk.
shared-older-fix = L’administration exécute : mcdesk store upgrade. D’ici là, travaillez avec la version plus ancienne.
shared-not-owner = Les tables de { $name } appartiennent au compte { $owner }, le seul à pouvoir les mettre à jour.
shared-not-owner-fix = Demandez à la personne qui a ce compte, ou mettez { $owner } dans l’adresse.
shared-too-old = L’espace partagé { $name } a été préparé par une version d’essai de mcdesk, à partir de laquelle aucune mise à jour n’est possible.
shared-too-old-fix = Sortez-en les fiches avec cette version, en archive ou en paquets, et préparez une nouvelle base.
shared-password = { $name } demande le mot de passe de { $user }.
shared-password-fix = Entrez le mot de passe que l’administration vous a donné.
shared-password-wrong = { $name } n’a pas laissé entrer { $user } : { $said }.
shared-password-wrong-fix = Vérifiez le nom et le mot de passe, ou demandez-en un nouveau à l’administration.
shared-refused = Le serveur a refusé d’ouvrir { $name } : { $said }.
shared-refused-fix = Vérifiez l’adresse et votre nom qu’elle contient, ou adressez-vous à l’administration du serveur.
shared-role = Il n’y a pas de rôle { $role }.
shared-role-fix = Utilisez l’un de ceux-ci : { $roles }.
shared-file = { $file } ne désigne pas un espace partagé.
shared-file-fix = Redemandez le fichier à votre administration, ou entrez l’adresse.
shared-leave = Retour
shared-title = Ouvrir un espace partagé
shared-about = Votre service garde ses microcertifications en un seul endroit. Entrez l’adresse que l’administration vous a donnée, ou ouvrez le fichier qui désigne l’espace.
shared-where = Adresse de l’espace
shared-where-hint = Par exemple postgresql://ada@db.example.org/sante
shared-secret = Mot de passe
shared-secret-hint = Laissez-le vide si votre ordinateur vous connecte de lui-même.
shared-keep = Garder le mot de passe dans le trousseau de cet ordinateur
shared-open = Ouvrir l’espace
shared-file-open = Ouvrir un fichier…
shared-files = Espaces partagés
shared-safe = Le mot de passe ne figure jamais dans un fichier de mcdesk. Ce que vous voyez et modifiez dépend de votre rôle, que le serveur connaît.
shared-reach-here = Espace partagé
shared-reach-away = Espace injoignable
shared-away-keeps = Depuis { $time }. Ce que vous écrivez reste dans cette fenêtre et sera enregistré dès que l’espace sera de retour. Il est interrogé toutes les quelques secondes.
shared-back = L’espace partagé est de retour.
shared-unsaved = Récupérer le travail de { $time } qui n’a pas été enregistré?
shared-unsaved-text = Ce que vous avez écrit dans « { $title } » se trouve sur cet ordinateur et n’est jamais arrivé dans l’espace partagé.
shared-unsaved-gone = Ce que vous avez écrit dans « { $title } » se trouve sur cet ordinateur et n’est jamais arrivé dans l’espace partagé. Cette fiche ne peut plus être modifiée : une fois récupéré, votre travail devient une fiche distincte.
shared-unsaved-recover = Récupérer
shared-unsaved-look = Voir ce qui a été écrit
shared-unsaved-leave = Laisser de côté
shared-unsaved-left = Une copie de ce que vous avez écrit se trouve dans la corbeille.
shared-unsaved-title = Ce que vous avez écrit avant la fermeture de mcdesk
shared-unsaved-intro = { $count ->
    [one] Une réponse diffère de ce qui se trouvait dans l’espace partagé.
   *[other] { $count } réponses diffèrent de ce qui se trouvait dans l’espace partagé.
}
shared-unsaved-both = Rien n’est perdu dans un cas comme dans l’autre : si vous laissez ce travail de côté, une copie en est mise à la corbeille.
shared-unsaved-side-store = Dans l’espace partagé, alors
shared-unsaved-side-here = Ce que vous avez écrit
shared-none = Il faut un espace partagé, et un brouillon qui y est ouvert.
shared-none-fix = Dans un fichier d’espace de travail, tout n’est qu’à vous. Fichier › Ouvrir un espace partagé.
shared-now = { $number } est partagée : vos collègues la voient et y écrivent.
shared-no-more = { $number } n’est de nouveau qu’à vous.
shared-keep-back = La garder pour moi
shared-again = La partager de nouveau
shared-no-file = { $name } est un espace partagé : il se trouve sur un serveur, pas dans un fichier.
shared-no-file-fix = Ses sauvegardes et son emplacement relèvent de son administration.
shared-brought = { $count ->
    [one] Une personne a modifié une réponse ici. Elle a été reprise.
   *[other] Une personne a modifié { $count } réponses ici. Elles ont été reprises.
}
shared-closed = { $number } a été soumise par une autre personne pendant que vous y écriviez.
shared-closed-fix = Copiez ce que vous avez tapé en dernier : on ne peut plus l’enregistrer ici. Fermez ensuite la demande et rouvrez-la.
shared-trashed = Une autre personne a mis { $number } à la corbeille.
shared-trashed-fix = Ce que vous y écrivez reste enregistré, mais personne ne le trouve dans les listes.
shared-trashed-out = Sortir de la corbeille
record-shared = Partagée avec des collègues
record-kept-back = N’est plus partagée avec des collègues
shared-both = { $count ->
    [one] Vous et une autre personne avez modifié la même réponse. Rien n’est enregistré tant que vous n’avez pas choisi.
   *[other] Vous et une autre personne avez modifié les mêmes { $count } réponses. Rien n’est enregistré tant que vous n’avez pas choisi.
}
shared-both-fix = Les deux versions sont gardées d’ici là. Vous pouvez continuer à écrire.
shared-decide = Choisir
shared-both-title = Que retenir dans { $number }?
shared-you = Vous, ici
shared-colleague = L’autre personne, dans l’espace partagé
