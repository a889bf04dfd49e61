"""The conversation about a record in the window: comments beside the form, suggestions, and what changed."""
