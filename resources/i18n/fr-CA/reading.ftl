# Un espace de travail en lecture seule.
reading-why = Cet espace de travail est en lecture seule : rien ne peut y être commencé ni modifié.
reading-fix = Enregistrez une copie dans un dossier à vous et travaillez dans celle-ci, ou rouvrez l’espace une fois son fichier et son dossier accessibles en écriture.
reading-held = { $holder } a ouvert cet espace de travail : rien ne peut y être commencé ni modifié ici.
reading-held-fix = Une fois l’espace fermé là-bas, rouvrez-le pour y écrire. Ce que vous écrivez dans une copie devra être fusionné plus tard.
reading-copy = Enregistrer une copie…
