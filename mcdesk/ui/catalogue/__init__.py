"""The catalogue in the window: the list of everything, its preview, and the page that brings a table in."""
