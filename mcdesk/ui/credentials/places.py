"""The names of the places that credentials have in the window."""

LIST = "credentials"
NEW = "new-credential"
DECIDING = "credential-decision"
VERSIONS = "credential-versions"
