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
finding-bar = Find on this page
finding-bar-close = Close the find bar
finding-next = Next place
finding-previous = Previous place
finding-everywhere-go = Find everywhere
finding-count = { $count ->
    [0] Not on this page
   *[other] { $number } of { $count }
}
finding-everywhere = Find everywhere
finding-everywhere-search = Words in an answer, a title or a number
finding-everywhere-hint = Type two letters or more. Accents and capitals make no difference.
finding-everywhere-count = { $records ->
    [0] These words are in no record of this workspace. Try fewer letters or another form of the word.
    [one] { $places ->
        [one] One place in one record. Enter opens it.
       *[other] { $places } places in one record. Enter opens the selected one.
    }
   *[other] { $places } places in { $records } records. Enter opens the selected one.
}
finding-everywhere-first = The first { $places } places, in { $records } records. Type more to narrow them down.
finding-no-workspace = No workspace is open. Open one first, from the File menu.
finding-searching = Searching…
finding-in-title = in the title or number
finding-more = { $count ->
    [one] One more place: open the record
   *[other] { $count } more places: open the record
}
