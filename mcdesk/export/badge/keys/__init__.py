"""The signing keys of this machine: made, kept, unlocked, backed up."""
