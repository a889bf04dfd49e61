attachments-kind = { $kind ->
    [none] « { $name } » ne peut pas être joint : la fin de son nom ne dit pas de quel type de fichier il s’agit.
   *[other] « { $name } » ne peut pas être joint : les fichiers du type « { $kind } » ne sont pas acceptés.
}
attachments-kind-fix = Enregistrez-le dans l’un de ces types : { $kinds }.
attachments-folder = « { $name } » est un dossier.
attachments-folder-fix = Joignez les fichiers qu’il contient, un à la fois.
attachments-unreadable = « { $name } » ne peut pas être lu : { $why }.
attachments-unreadable-fix = Vérifiez que le fichier est toujours là et que vous pouvez l’ouvrir, puis joignez-le de nouveau.
attachments-large = « { $name } » dépasse { $most } Mo.
attachments-large-fix = Joignez une copie plus légère, ou seulement les pages utiles.
attachments-empty = « { $name } » est vide.
attachments-empty-fix = Ouvrez le fichier et enregistrez-le de nouveau avec son contenu, puis joignez-le.
attachments-other = « { $name } » n’est pas un fichier { $kind } : son contenu est autre chose.
attachments-other-fix = Ouvrez-le avec le programme qui l’a fait, enregistrez-le dans l’un des types acceptés, puis joignez cette copie.
attachments-program = « { $name } » est un programme, quoi que dise son nom. Les programmes ne sont pas conservés.
attachments-program-fix = Supprimez-le si vous ne savez pas d’où il vient. Joignez un document qui dit la même chose.
attachments-link = « { $name } » ne fait que renvoyer à un fichier ou à une adresse ailleurs.
attachments-link-fix = Joignez le fichier lui-même; une adresse a sa place dans le texte d’une réponse.
attachments-macros = « { $name } » contient des macros, c’est-à-dire des parties qui s’exécutent à l’ouverture.
attachments-macros-fix = Enregistrez-le sans macros, ou en PDF, puis joignez cette copie.
attachments-active = « { $name } » contient un script qui s’exécute à l’ouverture.
attachments-active-fix = Enregistrez l’image en PNG ou en PDF, puis joignez cette copie.
attachments-pieces = « { $name } » ne s’assemble qu’à l’ouverture, à partir d’autres fichiers ou de morceaux contenus dans d’autres.
attachments-pieces-fix = Enregistrez l’image en PNG ou en PDF, puis joignez cette copie.
attachments-bomb = « { $name } » se décompresse en bien plus que ce que contient un document.
attachments-bomb-fix = Enregistrez-le en PDF et joignez cette copie. Supprimez-le si vous ne savez pas d’où il vient.
attachments-unopened = « { $name } » ne s’ouvre pas d’ici : rien ne dit ce que ferait un fichier du type « { $kind } ».
attachments-unopened-fix = Si vous savez d’où il vient, enregistrez-en une copie et ouvrez celle-ci.
