"""What dev.py is made of. ``environment`` and ``system`` use the standard library only."""
