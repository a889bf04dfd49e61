"""Handing records over from the window, and taking them in."""
