### Partager sans les personnes : ce qui est retiré, et ce qui le remplace.

sharing-person = [personne { $number }]
sharing-somebody = [nom retiré]
sharing-name = [nom retiré]
sharing-email = [adresse de courriel retirée]
sharing-phone = [numéro de téléphone retiré]
sharing-file = [fichier retiré]
sharing-no-file = Ce fichier n’est pas partagé sans les personnes : rien ne permet d’en vérifier le contenu ici.
sharing-no-file-fix = Ouvrez-le dans l’espace de travail même et remettez-le à part s’il ne nomme personne.
sharing-no-writing = Rien ne s’écrit là où les personnes sont retirées.
sharing-no-writing-fix = Revenez à l’espace de travail même.
sharing-written = Partagée sans les personnes
sharing-way = Impossible de partager sous la forme « { $way } » sans les personnes.
sharing-way-fix = Choisissez parmi : { $known }.

sharing-removed = Ce qui a été retiré
sharing-caution = Les noms connus de l’espace de travail, les adresses de courriel et les numéros de téléphone sont remplacés par une marque. Un nom qui ne figure nulle part ailleurs ne peut pas être repéré : lisez les textes avant de les remettre. Les fichiers joints sont laissés de côté.
sharing-nothing = Il n’y avait rien à retirer.
sharing-place = Où
sharing-what = Quoi
sharing-count = Combien
sharing-history = Historique : qui a fait quoi, et en quels mots
sharing-rest = Réponses qu’aucune question du formulaire ne demande
sharing-sort-name = Nom
sharing-sort-email = Adresse de courriel
sharing-sort-phone = Numéro de téléphone
sharing-sort-file = Fichier

sharing-title = Partager sans les personnes
sharing-intro = Une copie sans renseignements personnels, pour qui a besoin du contenu et non des coordonnées. L’espace de travail reste tel quel.
sharing-whole = Tout l’espace de travail
sharing-one = { $number } { $title }
sharing-subject = Partager
sharing-as = Sous forme de
sharing-as-pdf = Document PDF
sharing-as-text = Texte brut
sharing-as-table = Classeur (.xlsx)
sharing-as-package = Paquet (.mcrequest)
sharing-as-archive = Archive complète (.zip)
sharing-preparing = Recherche des personnes
sharing-saving = Écriture sans les personnes
sharing-save = Enregistrer sans les personnes…
sharing-save-title = Enregistrer sans les personnes
sharing-saved = Enregistré sans les personnes : { $file }
sharing-total = { $count ->
    [0] Rien à retirer.
    [one] Un élément est retiré.
   *[other] { $count } éléments sont retirés.
}
sharing-untitled = (sans nom pour l’instant)
