"""Certificates: templates as data, what each learner's certificate says, and what is checked before any is made."""
