"""What a package is to the record that it is about: new, newer, older, or something to bring together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from mcdesk.domain.answers import Answers, Json
from mcdesk.domain.fields import Form
from mcdesk.domain.handoff.exchange import Exchange, common
from mcdesk.domain.handoff.package import Package, Snapshot
from mcdesk.domain.history.sealing import fingerprint
from mcdesk.domain.merge.conflicts import Merge
from mcdesk.domain.merge.merging import merge
from mcdesk.domain.merge.values import same
from mcdesk.domain.records import Record, RecordKind, State, Version

STATE = "@state"
"""Where a record stands is merged like an answer, under this name; no question has it."""


class Standing(StrEnum):
    """How a package stands to what is here."""

    NEW = "new"
    """There is no such record here."""
    NOTHING = "nothing"
    """It brings nothing that is not here."""
    FORWARD = "forward"
    """Only the sender changed something since both had the same."""
    MERGE = "merge"
    """Both changed something, in different places."""
    CONFLICT = "conflict"
    """Both changed the same places differently, or nobody knows what both had."""
    GONE = "gone"
    """The record was deleted for good here."""
    SPLIT = "split"
    """Both submitted a version under the same number with other answers: these cannot be one record."""


@dataclass(frozen=True)
class Here:
    """A record as this workspace has it, with the exchanges of it in their order."""

    record: Record
    versions: Sequence[Version] = ()
    exchanges: Sequence[Exchange] = ()


@dataclass(frozen=True)
class Meeting:
    """A package beside our record. ``base`` is the common version, None where nobody knows it.

    ``merge`` has the answers with :data:`STATE` among them; ``versions`` are those that we lack.
    """

    standing: Standing
    base: Snapshot | None
    merge: Merge
    versions: tuple[Version, ...] = ()


def meet(here: Here, package: Package, form: Form) -> Meeting:
    """What a package is to our record, with everything merged that can be."""
    known = {v.number: fingerprint(v.answers) for v in here.versions}
    missing = tuple(v for v in package.versions if v.number not in known)
    base = common(here.exchanges, here.versions, package)
    ours, theirs = _whole(here.record.answers, here.record.state), _whole(package.record.answers, package.record.state)
    merged = merge(None if base is None else _whole(base.answers, base.state), ours, theirs, form)
    if any(fingerprint(v.answers) != known.get(v.number, fingerprint(v.answers)) for v in package.versions):
        return Meeting(Standing.SPLIT, base, merged)
    return Meeting(_standing(merged, ours, theirs, missing), base, merged, missing)


def _standing(merged: Merge, ours: Answers, theirs: Answers, missing: Sequence[Version]) -> Standing:
    if merged.conflicts:
        return Standing.CONFLICT
    if same(merged.answers, ours) and not missing:
        return Standing.NOTHING
    return Standing.FORWARD if same(merged.answers, theirs) else Standing.MERGE


def _whole(answers: Answers, state: State) -> Answers:
    return {**answers, STATE: state.value}


def settled(here: Here, package: Package, meeting: Meeting, answers: Answers) -> Record:
    """Our record with the merged answers in it. Raises ValueError for a state that is none.

    A request whose answers are no longer those of its last version is a draft of the next one.
    """
    ours, theirs = here.record, package.record
    state = State(str(answers.get(STATE, ours.state.value)))
    plain = {k: v for k, v in answers.items() if k != STATE}
    made = replace(
        ours,
        answers=plain,
        state=state,
        version=max(ours.version, theirs.version),
        form_version=max(ours.form_version, theirs.form_version),
        done=theirs.done if meeting.standing is Standing.FORWARD else ours.done & theirs.done,
    )
    frozen = _last([*here.versions, *meeting.versions])
    drifted = made.kind is RecordKind.REQUEST and not made.editable and frozen is not None and not same(plain, frozen)
    return replace(made, state=State.DRAFT) if drifted else made


def _last(versions: Sequence[Version]) -> Mapping[str, Json] | None:
    return max(versions, key=lambda v: v.number).answers if versions else None
