"""The last page: problems, answers to check, the proposal as it will be, and what happens after submitting."""
