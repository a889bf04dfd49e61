"""The ledger: a line for every credential that was ever signed. Lines are never deleted."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mcdesk.domain.badges.identity import plain_email
from mcdesk.domain.texts import Lang


class Standing(StrEnum):
    """Whether what a line tells of is still good."""

    ISSUED = "issued"
    SUPERSEDED = "superseded"
    """Another line stands in its place: a corrected name, or a new award."""
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Cohort:
    """Those who were awarded together, of one version of a credential.

    ``credential`` is the id of the record, ``offering`` that of its row, "" for none. ``digest`` (hex) tells the same
    order of awards from any other, so that it is not carried out twice.
    """

    id: str
    number: str
    credential: str
    version: int
    offering: str
    name: str
    digest: str
    created_at: datetime
    created_by: str


@dataclass(frozen=True, slots=True)
class Line:
    """One signed credential.

    ``badge`` is the id in the credential, which a re-issue keeps; ``subject`` that of the person, the same in both
    languages. ``sha256`` (hex) is of the signed text in UTF-8: it proves what was issued when the name is gone.
    ``replaces`` is the id of the line in whose place this one stands. ``index`` is the place in the status list
    at ``list_address``, None where the credential has none. ``removed_at``: when the person's data were removed.
    """

    id: str
    cohort: str
    place: int
    badge: str
    subject: str
    language: Lang
    name: str
    email: str
    awarded: datetime
    begins: datetime
    ends: datetime | None
    issuer: str
    key: str
    sha256: str
    standing: Standing = Standing.ISSUED
    reason: str = ""
    changed_at: datetime | None = None
    changed_by: str = ""
    replaces: str = ""
    list_address: str = ""
    index: int | None = None
    removed_at: datetime | None = None

    @property
    def short(self) -> str:
        """What people say of it: the first eight digits of the badge's id."""
        return self.badge.removeprefix("urn:uuid:")[:8]

    @property
    def person(self) -> str:
        """What tells people apart, "" where it was removed."""
        return plain_email(self.email)


@dataclass(frozen=True, slots=True)
class Fresh:
    """A line to keep, with the signed text."""

    line: Line
    text: str


def sha256(text: str) -> str:
    """The hash (hex) of a signed credential as it is written."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def living(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines that are still good."""
    return tuple(line for line in lines if line.standing is Standing.ISSUED)


def bits_set(lines: Iterable[Line]) -> dict[str, list[int]]:
    """For each status list its address and the places that are no longer good, also where there are none yet."""
    found: dict[str, list[int]] = {}
    for line in lines:
        if line.index is None:
            continue
        places = found.setdefault(line.list_address, [])
        if line.standing is not Standing.ISSUED:
            places.append(line.index)
    return found
