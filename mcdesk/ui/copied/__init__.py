"""What of a copied request nobody has looked at yet: marked at its questions until it is touched."""
