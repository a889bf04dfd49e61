"""Finding what one is after: a command, a word on the page, an answer anywhere in the workspace."""
