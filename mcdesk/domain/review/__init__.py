"""What people say about a record while it is read: comments, suggestions of wording, and what changed meanwhile."""
