"""Passphrases in the window: the page that asks for one, the page that sets it, and locking."""
