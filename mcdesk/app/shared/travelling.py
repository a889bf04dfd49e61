"""Work away from a shared store: records are taken along into a workspace on this computer, and brought back.

They travel as packages do, with versions, files, history and what both sides know; a merge begins there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from mcdesk.app.handoff.receiving import Incoming, look, said
from mcdesk.app.handoff.sending import package_of
from mcdesk.app.handoff.taking import take
from mcdesk.app.records import event_of
from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused
from mcdesk.domain.handoff.exchange import Direction, Exchange
from mcdesk.domain.handoff.meeting import Standing
from mcdesk.domain.handoff.package import Package
from mcdesk.domain.handoff.packing import name_of, pack
from mcdesk.domain.history.proof import Verify
from mcdesk.domain.merge.conflicts import Choice, Choices, Merge, Take, Written
from mcdesk.domain.records import Record
from mcdesk.domain.texts import message

HOME = "shared-store"
"""The setting of a workspace of what was taken along: the address of the store that it belongs to."""
TAKEN, BROUGHT = "handoff-carried", "handoff-returned"


@dataclass(frozen=True)
class Return:
    """What came of bringing back, by the numbers of records.

    ``undecided`` wait for the person, ``refused`` stay where they are: the store says why.
    """

    brought: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    undecided: tuple[Incoming, ...] = ()
    refused: tuple[tuple[str, Refused], ...] = ()


class Stands(StrEnum):
    """How a record in the workspace of what was taken along stands to the store, as far as one knows without it."""

    SAME = "same"
    CHANGED = "changed"
    BEGUN = "begun"
    """Made there: the store does not have it."""


@dataclass(frozen=True)
class Out:
    """A record that was taken along, or was begun away from the store."""

    record: Record
    stands: Stands


def out(away: Services) -> tuple[Out, ...]:
    """What is in the workspace of what was taken along; the store is not asked."""
    return tuple(Out(record, _stands(away, record)) for record in away.store.records())


def _stands(away: Services, record: Record) -> Stands:
    known = away.store.exchanges.of(record.id)
    if not known:
        return Stands.BEGUN
    last = known[-1].snapshot
    same = (last.answers, last.state, last.version) == (record.answers, record.state, record.version)
    return Stands.SAME if same else Stands.CHANGED


def home_of(away: Services) -> str:
    """The address of the store that a workspace was taken along from; "" for any other workspace."""
    return away.store.setting(HOME)


def take_along(store: Services, away: Services, record: Record, address: str, verify: Verify) -> Record:
    """Copy a record of the store into the workspace on this computer; gives it as it stands there.

    Refused (``travel-undecided``) where both sides changed the same since it was taken along the last time: what is
    there is brought back first.
    """
    away.store.set_setting(HOME, address)
    return _carry(store, away, record, TAKEN, verify)


def bring_back(away: Services, store: Services, verify: Verify) -> Return:
    """Bring everything that was changed back to the store; what both sides changed differently is left as it is.

    What came back is the same on both sides afterwards, so that one may go on in either.
    """
    found = Return()
    for record in away.store.records():
        try:
            found = _one_back(away, store, record, found, verify)
        except Refused as error:
            found = replace(found, refused=(*found.refused, (record.number, error)))
    return found


def _one_back(away: Services, store: Services, record: Record, found: Return, verify: Verify) -> Return:
    incoming = look(store, _package(away, record), verify)
    if incoming.gone:
        raise Refused(message("travel-gone", number=record.number), message("travel-gone-fix"))
    if _brings_nothing(incoming):
        return replace(found, same=(*found.same, record.number))
    if incoming.standing is Standing.CONFLICT:
        return replace(found, undecided=(*found.undecided, incoming))
    _settle(away, store, record, incoming, {}, verify)
    return replace(found, brought=(*found.brought, record.number))


def decide(away: Services, store: Services, seen: Incoming, choices: Choices, verify: Verify) -> Incoming | None:
    """Bring one record back with what the person chose. Where something changed since it was looked at, look anew.

    Refused as :func:`mcdesk.app.handoff.taking.take`.
    """
    record = away.store.get(seen.package.record.id)
    incoming = look(store, _package(away, record), verify)
    before = seen.meeting.merge.conflicts if seen.meeting else ()
    now = incoming.meeting.merge.conflicts if incoming.meeting else ()
    if before != now:
        return incoming
    _settle(away, store, record, incoming, choices, verify)
    return None


def _settle(
    away: Services, store: Services, record: Record, incoming: Incoming, choices: Choices, verify: Verify
) -> None:
    kept = take(store, incoming, choices).value
    away.store.exchanges.keep([_gone(incoming.package)], event_of(away, BROUGHT, record))
    _carry(store, away, kept, TAKEN, verify)


def _carry(there: Services, here: Services, record: Record, action: str, verify: Verify) -> Record:
    """Copy a record from one side to the other, where the other has nothing of its own to lose."""
    package = _package(there, record)
    incoming = look(here, package, verify)
    if incoming.standing in (Standing.CONFLICT, Standing.SPLIT):
        raise Refused(message("travel-undecided", number=record.number), message("travel-undecided-fix"))
    if _brings_nothing(incoming):
        return here.store.get(record.id)
    there.store.exchanges.keep([_gone(package)], event_of(there, action, record))
    return take(here, incoming).value


def _brings_nothing(incoming: Incoming) -> bool:
    """Whether the other side has all of it; lines about travelling alone are nothing new."""
    meeting = incoming.meeting
    same = meeting is not None and meeting.standing is Standing.NOTHING
    return same and not incoming.looked and not said(incoming.lines)


def _package(services: Services, record: Record) -> Package:
    package, _missing = package_of(services, record)
    return replace(package, id=name_of(pack(package)))


def _gone(package: Package) -> Exchange:
    return Exchange(package.record.id, Direction.OUT, package.id, package.sender.name, package.snapshot)


def mirrored(merge: Merge) -> Merge:
    """A merge as the person sees it who comes back: the store takes in, and yet "ours" is what was written away."""
    return replace(merge, conflicts=tuple(replace(c, ours=c.theirs, theirs=c.ours) for c in merge.conflicts))


def turned(choices: Choices) -> Choices:
    """What was chosen about a mirrored merge, as the store has it."""
    return {key: choice if isinstance(choice, Written) else _TURNED[choice] for key, choice in choices.items()}


_TURNED: Mapping[Take, Choice] = {Take.OURS: Take.THEIRS, Take.THEIRS: Take.OURS, Take.BOTH: Take.BOTH}
