request-created = Création
request-submitted = Soumission
request-reopened = Réouverture pour modification
request-trashed = Mise à la corbeille
request-restored = Sortie de la corbeille
request-exported = Exportation de la proposition
