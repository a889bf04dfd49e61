"""Marks under words that may be misspelled, and what can be done about them."""
