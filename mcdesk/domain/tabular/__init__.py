"""Tables of others: cells as text, what their columns mean, what is wrong with a row, what goes out again."""
