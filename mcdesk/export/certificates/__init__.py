"""Certificates as PDF files: one constant part for a whole class, and a few kilobytes for each learner."""
