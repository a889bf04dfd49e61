"""Awarding badges to the people of a cohort, and the ledger of what was awarded."""
