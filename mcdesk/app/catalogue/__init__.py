"""The catalogue: every micro-credential, request and stack in one list that is searched, filtered and filled."""
