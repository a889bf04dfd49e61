"""Looking after a workspace as a whole: backups, restoring, copies, moving, and everything in one archive."""
