finding-commands = Commands and shortcuts
finding-commands-search = Type what you want to do
finding-commands-count = { $count ->
    [0] No command has these words. Use fewer or other words.
    [one] { $count } command. Enter runs it.
   *[other] { $count } commands. Enter runs the selected one.
}
finding-commands-not-now = “{ $command }” has nothing to work on now. { $why }
finding-why-request = Open a request first.
finding-why-undo = There is nothing to undo.
finding-why-redo = There is nothing to redo.
