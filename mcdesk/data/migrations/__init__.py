"""Changes of the tables' shape. Imported by Alembic only, when a workspace is new or behind."""
