"""Deciding about what two people changed differently. Knows nothing of where the other side's answers came from."""
