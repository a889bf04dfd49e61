"""Stacks: what belongs together, in which order, where it leads, and what breaks when a member goes."""
