merge-row = { $what } « { $name } »
merge-state = État
