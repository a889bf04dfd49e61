attachments-kind = Un fichier du type « { $kind } » ne peut pas être joint.
attachments-kind-fix = Enregistrez-le dans l’un de ces types : { $kinds }.
attachments-unreadable = « { $name } » ne peut pas être lu : { $why }.
attachments-unreadable-fix = Vérifiez que le fichier est toujours là et que vous pouvez l’ouvrir, puis joignez-le de nouveau.
attachments-large = « { $name } » dépasse { $most } Mo.
attachments-large-fix = Joignez une copie plus légère, ou seulement les pages utiles.
attachments-empty = « { $name } » est vide.
attachments-empty-fix = Ouvrez le fichier et enregistrez-le de nouveau avec son contenu, puis joignez-le.
