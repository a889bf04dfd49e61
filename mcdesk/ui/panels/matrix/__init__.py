"""Outcomes by assessments and competencies: the table, its detail strip, its gaps, and the picker of competencies."""
