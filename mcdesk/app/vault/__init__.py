"""Workspaces under a passphrase: setting it, changing it, opening with it."""
