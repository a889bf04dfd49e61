"""The history of a record as a chain: each line seals itself and those it follows, and says who signed it."""
