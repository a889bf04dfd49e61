"""One question on the screen: its row, and an editor for each kind of answer."""
