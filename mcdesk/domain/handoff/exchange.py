"""What a workspace remembers of the packages that it gave and took: a merge begins at what both sides know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from mcdesk.domain.answers import Json
from mcdesk.domain.handoff.package import Package, Snapshot
from mcdesk.domain.history.sealing import fingerprint
from mcdesk.domain.records import State, Version


class Direction(StrEnum):
    """How a state of a record came to be known on both sides."""

    OUT = "out"
    IN = "in"
    BASE = "base"
    """It came inside a package, as something that its sender had exchanged before."""


@dataclass(frozen=True)
class Exchange:
    """A state of a record that left this workspace, or came into it.

    ``package`` is the id of the package, ``peer`` who made it. ``extra`` holds what a program that knows more wrote
    into its ``manifest`` and ``record``; it goes on with the next package.
    """

    record_id: str
    direction: Direction
    package: str
    peer: str
    snapshot: Snapshot
    extra: Mapping[str, Json] = field(default_factory=dict)


def common(ours: Sequence[Exchange], our_versions: Sequence[Version], package: Package) -> Snapshot | None:
    """The last state that both sides had: one that was exchanged, else a submitted version; None where there is none.

    ``ours`` stand in the order in which they came about here. Moments of two machines are not compared.
    """
    theirs = {package.snapshot.name, *(s.name for s in package.bases)}
    for exchange in reversed(ours):
        if exchange.snapshot.name in theirs:
            return exchange.snapshot
    known = {(v.number, fingerprint(v.answers)) for v in our_versions}
    shared = [v for v in package.versions if (v.number, fingerprint(v.answers)) in known]
    if not shared:
        return None
    last = max(shared, key=lambda v: v.number)
    return Snapshot(last.submitted_at, last.answers, State.SUBMITTED, last.number)


def to_send(ours: Sequence[Exchange], most: int) -> tuple[Snapshot, ...]:
    """The states that a package brings along: the last ``most``, each once."""
    return tuple({e.snapshot.name: e.snapshot for e in ours}.values())[-most:]
