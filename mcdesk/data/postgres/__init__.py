"""The shared store of a department, on a PostgreSQL server."""
