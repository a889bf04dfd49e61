"""Credentials in the window: their list, their editor, and the steps of their life."""
