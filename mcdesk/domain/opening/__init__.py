"""Files that the desktop opens in the program, and how one start of it hands them to another."""
