"""Answers that two people changed from a common version, brought together; what both changed is left to a person."""
