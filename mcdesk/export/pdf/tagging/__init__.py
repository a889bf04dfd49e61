"""Structure, marked content and the file around them."""
