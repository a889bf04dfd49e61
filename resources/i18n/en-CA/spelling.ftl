spelling-unavailable = The spelling dictionaries cannot be read
spelling-looking = Looking for suggestions…
spelling-none = No suggestion
spelling-suggestion = { $word }
spelling-add = &Add “{ $word }” to my words
spelling-ignore = &Ignore “{ $word }” in this request
spelling-next = { $count ->
    [one] &Go to the marked word
   *[other] &Go to the next of { $count } marked words
}
spelling-check = Chec&k spelling
spelling-own = &My words…
spelling-own-title = My words
spelling-own-hint = These words are never marked, in any request on this computer.
spelling-own-empty = No words yet. Open the menu of a marked word to add it.
spelling-own-remove = Remove
spelling-own-close = Close
