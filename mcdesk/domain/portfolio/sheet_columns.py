"""The columns of the sheet for the ministry that are no questions of a form."""

CONDITIONS, INTENT = "conditions", "osap_intent"
NOC = tuple(f"noc_{n}" for n in (1, 2, 3))
OWN_COLUMNS = ("number", "title", "kind", "state", "hours_per_week", *NOC, CONDITIONS, INTENT)
