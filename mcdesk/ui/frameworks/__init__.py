"""Competency frameworks in the window: browsing and searching them, importing, and what is covered."""
