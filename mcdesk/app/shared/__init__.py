"""Use cases of a shared store: opening it, its rights, and work away from it."""
