"""A recipient's e-mail address, hashed so that whoever knows the address can find it again and nobody can read it.

Source: Open Badges Specification 3.0, IdentityHash: ``sha256$`` and the hexadecimal SHA-256 of identifier + salt. The
standard does not say how an address is written; mcdesk trims it and writes it in small letters, as most issuers do. The
salt stands in the badge, so the hash is pseudonymous and not anonymous: a guessed address can be tried.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets

from mcdesk.domain.answers import Json

SALT_BYTES = 16


def new_salt() -> str:
    """A salt for one recipient, 32 hexadecimal digits."""
    return secrets.token_hex(SALT_BYTES)


def plain_email(email: str) -> str:
    """The address as it is hashed."""
    return email.strip().lower()


def identity_hash(identifier: str, salt: str) -> str:
    """``sha256$`` + hexadecimal digits."""
    return f"sha256${hashlib.sha256((identifier + salt).encode('utf-8', 'surrogatepass')).hexdigest()}"


def is_email(entry: dict[str, Json], email: str) -> bool | None:
    """Whether an ``identifier`` of a credential is this address; None where it names something else, or unreadably.

    Other issuers hash the address as it was typed, so both ways are tried, and MD5, which the standard still allows.
    """
    kind, kept, salt = entry.get("identityType"), entry.get("identityHash"), entry.get("salt", "")
    if kind not in ("emailAddress", "email") or not isinstance(kept, str) or not isinstance(salt, str):
        return None
    tried = {plain_email(email), email.strip()}
    if not entry.get("hashed"):
        return plain_email(kept) in tried
    return any(_same(kept, identifier, salt) for identifier in tried)


def _same(kept: str, identifier: str, salt: str) -> bool:
    data = (identifier + salt).encode("utf-8", "surrogatepass")
    way, _, digits = kept.partition("$")
    if way == "sha256":
        made = hashlib.sha256(data).hexdigest()
    elif way == "md5":
        made = hashlib.md5(data, usedforsecurity=False).hexdigest()
    else:
        return False
    return hmac.compare_digest(made, digits.lower().encode("ascii", "replace").decode("ascii"))
