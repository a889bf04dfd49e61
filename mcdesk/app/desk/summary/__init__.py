"""The figures of a portfolio as documents: the same numbers and words as on the screen, to print and to keep."""
