"""The conversation about a record: comments with their replies and suggestions of wording, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mcdesk.domain.answers import Ref

WHOLE = Ref("")
"""Where a comment stands that is about the record as a whole."""


class Fate(StrEnum):
    """What became of a suggestion."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that somebody said, as it stands now. ``id`` is the hash of its line in the history.

    ``role`` is the key of a role of the profile, ``version`` that of the record when it was said. The ``text`` is ""
    where it was ``withdrawn`` by who said it, or ``wiped`` from the history.
    """

    id: str
    at: datetime
    who: str
    text: str
    role: str = ""
    version: int = 0
    private: bool = False
    mine: bool = False
    edited: datetime | None = None
    withdrawn: bool = False
    wiped: bool = False


@dataclass(frozen=True, slots=True)
class Settled:
    """Who settled something, when, and in which words."""

    at: datetime
    who: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """What became of a suggestion. ``base`` is the fingerprint of the text that it was made for."""

    base: str
    fate: Fate = Fate.OPEN
    settled: Settled | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """Something said about one place, with what was answered. Of an ``offer``, the first text is the wording."""

    ref: Ref
    first: Said
    replies: tuple[Said, ...] = ()
    resolved: Settled | None = None
    offer: Offer | None = None

    @property
    def id(self) -> str:
        """Its name: that of what was said first."""
        return self.first.id

    @property
    def open(self) -> bool:
        """Whether somebody still has to deal with it."""
        decided = self.offer is not None and self.offer.fate is not Fate.OPEN
        return not (decided or self.resolved or (self.offer is not None and self.first.withdrawn))

    @property
    def said(self) -> tuple[Said, ...]:
        """All that was said, in order."""
        return (self.first, *self.replies)
