"""The life of a credential, as verbs."""
