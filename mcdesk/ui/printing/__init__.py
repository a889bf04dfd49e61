"""Printing the proposal: the pages of the PDF, drawn on paper."""
