"""PostgreSQL's errors as the two kinds that mcdesk knows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy.exc import DBAPIError, StatementError

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message

# https://www.postgresql.org/docs/current/errcodes-appendix.html
_BUSY = {"40001", "40P01", "55P03", "57014"}
_FULL = {"53100", "53200", "53300", "54000"}
_NO_TABLES = {"42P01", "3F000", "42883", "42703"}
_AWAY = ("08", "57P", "25P03")
_NO_RIGHT, _READ_ONLY, _TAKEN = "42501", "25006", "23505"


@contextmanager
def translated(name: str) -> Iterator[None]:
    """Raise Unavailable or Refused for what goes wrong with the store ``name``; faults of ours pass."""
    try:
        yield
    except DBAPIError as error:
        raise _known(name, error.orig) or error from error
    except StatementError as error:
        # Raised while a value was made ready for its column.
        raise (error.orig if isinstance(error.orig, Refused) else error) from error
    except psycopg.Error as error:
        raise _known(name, error) or error from error


def away(name: str, cause: BaseException | str) -> Unavailable:
    """The server does not answer, or does no more."""
    return Unavailable(message("shared-away", name=name), str(cause).strip())


def _known(name: str, error: BaseException | None) -> Refused | Unavailable | None:
    state = getattr(error, "sqlstate", None) or ""
    if lost(error):
        return away(name, str(error))
    if state in _BUSY:
        return Unavailable(message("shared-busy", name=name), str(error))
    if state in _FULL:
        return Unavailable(message("shared-full", name=name), str(error))
    if state in _NO_TABLES:
        return not_ours(name)
    return _refused(name, state)


def _refused(name: str, state: str) -> Refused | None:
    if state == _NO_RIGHT:
        return Refused(message("shared-no-right"), message("shared-no-right-fix"))
    if state == _READ_ONLY:
        return Refused(message("shared-read-only", name=name), message("shared-read-only-fix"))
    if state == _TAKEN:
        # The record that has it is one that this person does not see.
        return Refused(message("shared-taken"), message("shared-taken-fix"))
    return None


def lost(error: BaseException | None) -> bool:
    """Whether the connection is gone: the server ended it, or what lies between did."""
    if not isinstance(error, psycopg.Error):
        return False
    state = error.sqlstate or ""
    return state.startswith(_AWAY) or (not state and isinstance(error, psycopg.OperationalError))


def not_ours(name: str) -> Refused:
    """The database is there and was not prepared for mcdesk."""
    return Refused(message("shared-not-prepared", name=name), message("shared-not-prepared-fix"))


def refuses(error: psycopg.OperationalError) -> bool:
    """Whether there is a server that let nobody in, rather than none."""
    tried = error.pgconn
    return bool(_said(error)) or (tried is not None and tried.needs_password)


def not_opened(name: str, user: str, error: psycopg.OperationalError) -> Refused | Unavailable:
    """Why no connection came about: libpq says whether it was for want of the password."""
    tried, said = error.pgconn, _said(error)
    if tried is not None and tried.needs_password:
        return Refused(
            message("shared-password", name=name, user=user or "?"), message("shared-password-fix"), "password"
        )
    if tried is not None and tried.used_password:
        wrong = message("shared-password-wrong", name=name, user=user or "?", said=said)
        return Refused(wrong, message("shared-password-wrong-fix"), "password")
    if said:
        return Refused(message("shared-refused", name=name, said=said), message("shared-refused-fix"))
    return away(name, error)


def _said(error: psycopg.OperationalError) -> str:
    """The server's own words, "" where no server spoke."""
    found = str(error).rpartition("FATAL:")[2].strip() if "FATAL:" in str(error) else ""
    return found.splitlines()[0] if found else ""
