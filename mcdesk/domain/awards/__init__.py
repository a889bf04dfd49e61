"""Who is awarded what: rosters, the ledger of what was issued, and what is handed on."""
