"""The conversation about a record as use cases: saying something, answering, settling, and seeing what changed."""
