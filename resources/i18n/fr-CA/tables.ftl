# Tableaux d’ailleurs : fichiers refusés, lignes à corriger, feuilles produites.
tables-broken = Ce fichier { $format } est endommagé ou incomplet.
tables-broken-fix = Ouvrez-le dans le logiciel qui l’a produit, enregistrez-le de nouveau en { $format } et choisissez le nouveau fichier.
tables-encrypted = Ce fichier est protégé par un mot de passe.
tables-encrypted-fix = Ouvrez-le dans Excel, retirez le mot de passe (Fichier, Informations, Protéger le classeur), enregistrez-le et choisissez-le de nouveau.
tables-old-excel = Ce fichier vient d’une version d’Excel antérieure à 2007 (.xls).
tables-old-excel-fix = Ouvrez-le dans Excel ou LibreOffice et enregistrez-le comme classeur Excel (.xlsx).
tables-open-document = Ce fichier est une feuille de calcul OpenDocument (.ods).
tables-open-document-fix = Ouvrez-le dans LibreOffice et enregistrez-le en Excel 2007-365 (.xlsx) ou en CSV.
tables-bomb = Une fois décompressé, ce fichier serait démesurément grand, ce qui n’arrive pas à un classeur ordinaire. Il n’a pas été ouvert.
tables-bomb-fix = Copiez le tableau dans un nouveau classeur et choisissez ce fichier.
tables-macros = Le fichier contient des macros. Elles n’ont pas été exécutées et ne sont pas reprises.
tables-lost-cells =
    { $count ->
        [one] Une cellule contient une erreur ou une formule sans résultat et se lit comme vide : { $cells }.
       *[other] { $count } cellules contiennent des erreurs ou des formules sans résultat et se lisent comme vides : { $cells }.
    }
tables-too-many-rows = Le tableau compte plus de { NUMBER($limit) } lignes.
tables-too-many-columns = Le tableau compte plus de { NUMBER($limit) } colonnes.
tables-too-many-cells = Le tableau compte plus de { NUMBER($limit) } cellules.
tables-too-many-characters = Le tableau contient plus de { NUMBER($limit) } caractères.
tables-too-many-bytes = Le fichier dépasse { NUMBER($limit) } octets.
tables-too-many-parts = Le fichier se compose de plus de { NUMBER($limit) } parties.
tables-too-many-sheets = Le fichier contient plus de { NUMBER($limit) } tableaux.
tables-too-many-fix = Ne gardez que les lignes et les colonnes utiles, ou divisez le fichier.
tables-cell-long = La cellule { $cell } contient { NUMBER($found) } caractères; une feuille de calcul en admet { NUMBER($limit) } par cellule.
tables-cell-long-fix = Raccourcissez le texte, puis exportez de nouveau.
tables-encoding = Aucun encodage ne s’appelle « { $encoding } ».
tables-encoding-fix = Choisissez-en un dans la liste.
tables-not-text = Ce fichier n’est ni un classeur ni un texte contenant un tableau.
tables-not-text-fix = Choisissez un classeur (.xlsx), un fichier texte (.csv, .tsv) ou une page Web enregistrée (.html).
tables-replaced =
    { $count ->
        [one] Un caractère n’a pas pu être lu en { $encoding }. Choisissez un autre encodage si des mots semblent altérés.
       *[other] { $count } caractères n’ont pas pu être lus en { $encoding }. Choisissez un autre encodage si des mots semblent altérés.
    }
tables-csv-row = La ligne { $row } du fichier texte est illisible : un guillemet n’est pas fermé ou une cellule est beaucoup trop longue.
tables-csv-row-fix = Vérifiez les guillemets de cette ligne et des précédentes, enregistrez le fichier et choisissez-le de nouveau.
tables-no-table = Cette page ne contient aucun tableau.
tables-no-table-fix = Ouvrez la page qui montre le tableau, enregistrez-la comme page Web complète et choisissez ce fichier. Vous pouvez aussi copier le tableau et le coller.
tables-empty = « { $file } » est vide.
tables-empty-fix = Choisissez un fichier qui contient un tableau.
tables-paste-empty = Le presse-papiers ne contient aucun texte.
tables-paste-empty-fix = Sélectionnez les cellules dans la feuille de calcul, copiez-les et collez-les ici.
tables-ending = Un tableau ne peut pas être enregistré sous « { $file } ».
tables-ending-fix = Donnez au fichier l’une de ces extensions : { $known }.
tables-not-written = « { $file } » n’a pas pu être enregistré.
tables-not-read = « { $file } » n’a pas pu être lu.
tables-gone = Le fichier « { $file } » n’existe pas.
tables-gone-fix = Choisissez de nouveau le fichier; il a peut-être été déplacé ou renommé.
tables-missing = { $label } : il manque une valeur.
tables-missing-fix = Saisissez-la ici ou laissez cette ligne de côté.
tables-missing-column-fix = Choisissez la colonne qui contient cette valeur ({ $label }).
tables-row = Ligne
tables-problem = Problème
tables-fix = Comment corriger
tables-problems = Lignes à corriger
tables-needed = Obligatoire
tables-optional = Facultatif
tables-column = Colonne
tables-whether-needed = Obligatoire?
tables-takes = Contenu attendu
tables-how = Comment remplir
tables-hidden-sheets =
    { $count ->
        [one] Une feuille masquée du fichier n’est pas proposée. Affichez-la dans le tableur si vous en avez besoin.
       *[other] { $count } feuilles masquées du fichier ne sont pas proposées. Affichez-les dans le tableur si vous en avez besoin.
    }
