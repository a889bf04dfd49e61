### Ce que tout le monde ne peut pas faire avec les insignes.

rights-award = décerner des insignes
rights-correct = corriger et révoquer des insignes
rights-keys = gérer les clés de signature
rights-remove = supprimer les données d’une personne apprenante
rights-not-yours = Ne relève pas de votre rôle ({ $role }) : { $acts }.
rights-fix = Rôles autorisés : { $may }. Votre rôle figure dans les préférences, sous « Vous ».
rights-fix-shared = Rôles autorisés : { $may }. La personne qui administre l’espace partagé attribue les rôles.
