merge-row = { $what } « { $name } »
