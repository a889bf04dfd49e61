### Ce que l’historique dit des microcertifications.

credential-created = Microcertification créée
credential-trashed = Mise à la corbeille
credential-restored = Sortie de la corbeille
credential-made = Microcertification créée à partir de la demande
credential-decided = Décision : { $state }
