"""What a college's micro-credentials amount to: who is in a portfolio, what they show, and their figures.

A start of the program reads a few lines of this alone: import what you need from the module that has it.
"""
