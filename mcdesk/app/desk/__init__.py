"""What a manager's desk needs: the figures of the portfolio, what waits for a decision, and both in words."""
