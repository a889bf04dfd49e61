"""What is measured, against a baseline and a goal: ``python3 dev.py bench``."""
