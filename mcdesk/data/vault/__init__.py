"""Workspaces that are encrypted under a passphrase: their first bytes, their keys, and rewriting them."""
