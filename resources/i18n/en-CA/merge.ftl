merge-row = { $what } “{ $name }”
