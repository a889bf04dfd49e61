"""The computed sheet of the finance page, and its chart."""
