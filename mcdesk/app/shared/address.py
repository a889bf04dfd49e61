"""Where a shared store is: the address of a database, and who opens it. Never the password."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

SCHEMES = ("postgresql", "postgres")
_LONGEST = 2000


@dataclass(frozen=True)
class Address:
    """The address as it was given, and its parts; a part that it leaves to libpq is ""."""

    text: str
    user: str
    host: str
    database: str

    @property
    def name(self) -> str:
        """What people call the store: the name of the database, else of the host."""
        return self.database or self.host or self.user


def is_address(text: str) -> bool:
    """Whether this names a shared store rather than a file."""
    return text.strip().partition("://")[0].casefold() in SCHEMES


def address_of(text: str) -> Address:
    """The address. Refused (``shared-address...``) where it does not read, or holds a password."""
    plain = text.strip()
    unreadable = Refused(message("shared-address"), message("shared-address-fix"), "address")
    if not is_address(plain) or len(plain) > _LONGEST or not plain.isprintable() or " " in plain:
        raise unreadable
    try:
        parts = urlsplit(plain)
        more = {k.casefold(): v[-1] for k, v in parse_qs(parts.query, strict_parsing=bool(parts.query)).items()}
        port = parts.port
    except ValueError as error:
        raise unreadable from error
    if parts.password is not None or "password" in more:
        raise Refused(message("shared-address-password"), message("shared-address-password-fix"), "address")
    host, user = parts.hostname or more.get("host", ""), unquote(parts.username or "") or more.get("user", "")
    database = unquote(parts.path.removeprefix("/")) or more.get("dbname", "")
    if not database or (port is not None and not 0 < port < 65536):
        raise unreadable
    return Address(plain, user, host, database)
