# Les fichiers du programme : leur nom sur le bureau, et ce qui les ouvre.
files-program = Microcertifications
files-program-comment = Demander, concevoir, examiner et décerner des microcertifications
files-type-request = Paquet de microcertification
files-type-workspace = Espace de travail de microcertifications
files-type-store = Espace partagé de microcertifications
files-title = Ouverture des fichiers
files-about = Un double-clic sur un paquet (.mcrequest), un espace de travail (.mcworkspace) ou le fichier d’un espace partagé (.mcstore) peut l’ouvrir dans mcdesk. Cela ne touche que votre compte et n’exige aucun droit d’administration.
files-standing-nobody = Cet ordinateur ne sait pas encore que mcdesk ouvre ces fichiers.
files-standing-here = Un double-clic ouvre ces fichiers dans cette copie de mcdesk.
files-standing-elsewhere = Un double-clic ouvre ces fichiers dans un autre programme, ou dans une autre copie de mcdesk.
files-standing-by-itself = Sous macOS, le programme installé s’en charge lui-même; il n’y a rien à régler.
files-looking = Vérification…
files-associate = Ouvrir ces fichiers dans mcdesk
files-associate-again = Ouvrir ces fichiers dans cette copie de mcdesk
files-forget = Ne plus les ouvrir dans mcdesk
files-associated = Un double-clic ouvre maintenant ces fichiers dans mcdesk.
files-forgotten = Cet ordinateur a oublié ce que mcdesk y avait inscrit.
files-by-itself = Sous macOS, seul un programme installé ouvre des fichiers, et il s’en charge lui-même.
files-by-itself-fix = Placez mcdesk dans le dossier Applications et lancez-le une fois.
files-no-tool = L’outil « { $tool } » est absent de cet ordinateur. Faites installer le paquet shared-mime-info, puis réessayez.
files-tool-failed = « { $tool } » n’a pas pu terminer; le bureau ignore peut-être encore le changement.
files-registry = La clé de registre « { $key } » n’a pu être ni lue ni écrite.
files-not-ours = « { $names } » ne peut pas être ouvert de cette façon.
files-not-ours-fix = Les paquets (.mcrequest), les espaces de travail (.mcworkspace) et les fichiers d’un espace partagé (.mcstore) se déposent sur n’importe quelle page. Les autres fichiers vont à leur place : sur une question qui accepte un fichier, un modèle d’insigne, les référentiels, le répertoire ou les attributions.
files-one-by-one = { $count } fichiers sont venus en même temps; un seul à la fois est accepté ici.
files-one-by-one-fix = Déposez-les l’un après l’autre.
files-one-workspace = Parmi plusieurs espaces de travail, « { $name } » s’ouvre. À ouvrir plus tard : { $others }.
files-one-workspace-fix = Un seul espace de travail est ouvert à la fois. En ouvrir un autre ferme celui-ci.
files-open-other = Ouvrir « { $name } »
files-not-closed = Ce qui est ouvert n’a pas pu être enregistré et reste donc ouvert. Fichiers non ouverts : { $names }.
files-not-closed-fix = Réglez d’abord ce qui empêche l’enregistrement, puis rouvrez-les.
files-not-closed-again = Les rouvrir
files-wait-dialog = { $count ->
    [one] Le fichier s’ouvrira dès que la boîte de dialogue sera fermée.
   *[other] { NUMBER($count) } fichiers s’ouvriront dès que la boîte de dialogue sera fermée.
}
files-wait-locked = { $count ->
    [one] Le paquet « { $name } » s’affichera dès que l’espace de travail sera ouvert.
   *[other] { NUMBER($count) } paquets s’afficheront dès que l’espace de travail sera ouvert.
}
files-wait-locked-fix = Donnez la phrase de passe ou ouvrez un autre espace de travail.
files-next = { $count ->
    [one] Un autre paquet attend : « { $name } ».
   *[other] { NUMBER($count) } autres paquets attendent. Le prochain est « { $name } ».
}
files-next-look = L’examiner
files-next-leave = Pas maintenant
