"""What a package holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property

from mcdesk.domain.answers import Answers, Json
from mcdesk.domain.copied import Copied
from mcdesk.domain.history.sealing import fingerprint
from mcdesk.domain.life.twins import Drift
from mcdesk.domain.people import Identity
from mcdesk.domain.records import AttachmentInfo, Event, Record, State, Version

Parts = Mapping[str, bytes]
"""The parts of a package by their names."""


def moment(at: datetime | None) -> str | None:
    """A moment in UTC as text, None for none."""
    return None if at is None else at.astimezone(UTC).isoformat(timespec="microseconds")


@dataclass(frozen=True, slots=True)
class Sender:
    """Who made a package, as they call themselves; nobody has verified it. ``key`` is "" where there is none."""

    name: str
    role: str = ""
    email: str = ""
    key: str = ""


@dataclass(frozen=True)
class Snapshot:
    """The answers of a record as they were handed over at some moment, and where the record stood."""

    at: datetime
    answers: Answers
    state: State
    version: int

    def told(self) -> dict[str, Json]:
        """As JSON."""
        return {
            "at": moment(self.at),
            "state": self.state.value,
            "version": self.version,
            "answers": self.answers,
        }

    @cached_property
    def name(self) -> str:
        """The hash by which two workspaces find out that both know it."""
        return fingerprint(self.told())


@dataclass(frozen=True)
class Package:
    """One record, as it is handed over.

    ``bases`` are states of its answers that the sender handed over or received before, the oldest first: what both
    sides know, a merge can begin at. ``lines`` are its history, private lines left out, and ``people`` those whose keys
    signed it. ``files`` are the bytes of its attachments by their SHA-256. ``copied`` is what its sender has not looked
    at yet of a copy, and ``drift`` which of two languages has fallen behind; None where the program that wrote the
    package does not say that. ``extra`` and ``record_extra`` are what another program wrote into manifest and record
    that this one does not know; they go on with the record. ``id`` is the SHA-256 of its manifest, which names every
    other part by hash; "" before it has one.
    """

    record: Record
    sender: Sender
    made_at: datetime
    program: str
    note: str = ""
    versions: tuple[Version, ...] = ()
    bases: tuple[Snapshot, ...] = ()
    lines: tuple[Event, ...] = ()
    people: tuple[Identity, ...] = ()
    attachments: tuple[AttachmentInfo, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    copied: Copied | None = None
    drift: Drift | None = None
    extra: Mapping[str, Json] = field(default_factory=dict)
    record_extra: Mapping[str, Json] = field(default_factory=dict)
    id: str = ""

    @property
    def snapshot(self) -> Snapshot:
        """The state that it hands over."""
        return Snapshot(self.made_at, self.record.answers, self.record.state, self.record.version)
