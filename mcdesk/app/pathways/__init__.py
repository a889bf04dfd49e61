"""Stacks: read together, checked, drawn as a map, and what breaks when a member goes."""
