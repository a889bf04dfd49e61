"""The manager's desk: what waits for a decision, and what the records add up to."""
