"""Open Badges 3.0 as plain values: what is awarded, by whom, to whom, and the credential that says so."""
