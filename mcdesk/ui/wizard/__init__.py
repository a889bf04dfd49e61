"""The open request: its task list, one page of questions, and the panel that explains them."""
