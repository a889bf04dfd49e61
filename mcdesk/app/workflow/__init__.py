"""How a record goes through the stages that the profile names, and what its history proves."""
