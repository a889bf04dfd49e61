"""The review of a request in the window: where it stands, what leads on, and what its history proves."""
