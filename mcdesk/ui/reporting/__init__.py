"""Reports in the window: what the dashboard shows as files, a page of a record, a committee's pack and decisions."""
