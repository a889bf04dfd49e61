"""A shared store in the window: opening it, whether it can be reached, and what colleagues change meanwhile."""
