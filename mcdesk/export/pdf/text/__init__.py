"""Text: cleaning, fonts, direction, shaping, lines."""
