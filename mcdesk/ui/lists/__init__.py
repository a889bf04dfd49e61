"""What the lists of the window have in common: their tables, and what stands above them."""
