"""Why a credential would not be signed: what is wrong, and in which field."""

from __future__ import annotations

from dataclasses import dataclass

from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Message, message


@dataclass(frozen=True, slots=True)
class Trouble:
    """``field`` is the path of the value: ``credentialSubject.achievement.alignment[1].targetUrl``."""

    field: str
    message: Message


def trouble(key: str, field: str, **values: str) -> Trouble:
    """Shorthand."""
    return Trouble(field, message(key, field=field, **values))


def refused(found: Trouble) -> Refused:
    """The trouble as what stops the signing."""
    return Refused(found.message, message("badges-refused-fix"), found.field)


def below(path: str, key: str | int) -> str:
    """The path of a part of a value."""
    if isinstance(key, int):
        return f"{path}[{key}]"
    return f"{path}.{key}" if path else key
