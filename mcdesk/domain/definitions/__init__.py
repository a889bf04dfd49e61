"""The check of form and profile files: every mistake, with its line, in words that name the fix."""
