"""The map of stacks as a picture."""
