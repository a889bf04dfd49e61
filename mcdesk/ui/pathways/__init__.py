"""The place of the stacks: their list, their map, their members, and what breaks when one goes."""
