"""The list of requests: search, sort, preview, copy, trash."""
