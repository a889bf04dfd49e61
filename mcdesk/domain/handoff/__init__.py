"""One record with all that belongs to it as a package that travels: what is in it, and how it is written and read."""
