"""The ledger of awards in the window: searched, revoked, saved; and badges of anybody checked."""
