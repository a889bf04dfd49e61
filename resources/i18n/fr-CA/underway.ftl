underway-title = Travaux en cours
underway-cancel = Annuler
underway-told = { $named ->
    [0] { $short ->
        [0] Aucun travail n’est en cours.
       *[other] Seuls de courts travaux sont en cours : lecture, enregistrement ou vérification.
    }
   *[other] Vous pouvez continuer à travailler pendant ce temps.
}
underway-exporting = Enregistrement de { $name }
underway-backup = Sauvegarde de l’espace de travail
