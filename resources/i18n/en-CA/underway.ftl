underway-title = Work under way
underway-cancel = Cancel
underway-told = { $named ->
    [0] { $short ->
        [0] Nothing is under way.
       *[other] Only short work is under way: reading, saving or checking.
    }
   *[other] You can go on working meanwhile.
}
underway-exporting = Saving { $name }
underway-backup = Making a backup
