"""What a person can set, generated from its description; a change is in force at once."""
