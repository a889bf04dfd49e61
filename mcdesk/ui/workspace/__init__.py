"""Looking after the workspace: backups, restoring, copies, moving, properties, and everything in one archive."""
