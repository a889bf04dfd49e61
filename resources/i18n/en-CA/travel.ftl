travel-undecided = { $number } was changed here and in the store since it was taken along.
travel-undecided-fix = Bring back what you have here first.
travel-gone = { $number } was deleted for good in the store, and does not come back.
travel-gone-fix = Duplicate it here, and bring the duplicate back.
travel-there = What you took along from { $name } is on this computer.
travel-work = Work on it
travel-here = This is what you took along from the shared store { $name }.
travel-here-fix = Work on it as you like. When the store is in reach, bring back what you changed.
travel-back = Bring it back
travel-taken = { $number } is on this computer too, with its files and its history.
travel-taken-fix = You are led to it when the store is out of reach. What colleagues change meanwhile is brought together with yours when you bring it back.
travel-none = Nothing here was taken along from a shared store.
travel-none-fix = Open a request of a shared store, and take it along first.
travel-open = Open the store
travel-brought = { $count ->
    [0] Nothing was changed here: the store has it all.
    [one] One record was brought back.
   *[other] { $count } records were brought back.
}
travel-decide = { $count ->
    [one] One record was changed here and in the store in the same places. { $brought } came back.
   *[other] { $count } records were changed here and in the store in the same places. { $brought } came back.
}
