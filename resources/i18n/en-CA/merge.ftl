merge-row = { $what } “{ $name }”
merge-state = State
