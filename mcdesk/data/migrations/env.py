"""Runs the migrations on the connection that ``mcdesk.data.migrating`` hands over."""

from __future__ import annotations

from alembic import context

from mcdesk.data.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True)
# The caller has begun the transaction and ends it, so that a migration is in the file whole or not at all.
context.run_migrations()
