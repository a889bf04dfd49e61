"""Files that come from the desktop: by double click, dropped, or from a second start of the program."""
