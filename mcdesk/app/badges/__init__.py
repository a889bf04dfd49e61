"""Making, signing, baking and checking badges, and the keys that sign."""
