"""The image of a badge as a recipe: what it is made of, read, written and judged. Drawing it is of ``export``."""
