"""The badge designer: the editor of a recipe."""
