"""What becomes of a request that two workspaces have, and merging one workspace into another.

Nothing is lost but what somebody deleted for good: answers that do not stay are kept as a version of the request or as
a copy of it, and versions that two people submitted under one number are both kept. A copy's id follows from what it
holds, so that merging again finds it.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from mcdesk.app.changes import Change, touched
from mcdesk.app.services import Services
from mcdesk.app.upkeep.ports import WorkspaceFiles
from mcdesk.app.upkeep.records import Decide, Decision, MergeReport, Progress, Side, unwatched
from mcdesk.domain.answers import Answers
from mcdesk.domain.records import FIRST_STATES, TITLES, Event, Record, RecordKind, State, Version
from mcdesk.domain.texts import Lang, say

_SPACE = uuid.UUID("2b1d3c6e-5f57-4f0c-9d1e-6d63646b6d67")
_EARLY = datetime(1, 1, 1, tzinfo=UTC)


def merge(
    services: Services, files: WorkspaceFiles, source: Path, lang: Lang, progress: Progress = unwatched
) -> Change[MergeReport]:
    """Add to the open workspace what ``source`` has and it has not; copies are marked in their titles in ``lang``.

    Raises Refused, Unavailable, Cancelled; nothing was changed then.
    """
    event = Event(services.clock.now(), services.who, "workspace-merged")
    titled = services.form.has(TITLES[RecordKind.REQUEST])
    report = files.merge(services.store, source, decider(lang, titled=titled), event, progress)
    services.frameworks.refresh()
    return touched(report, "request")


def decider(lang: Lang, *, titled: bool = True) -> Decide:
    """:func:`decide`, with copies marked in ``lang`` where the form of requests has a title to mark (``titled``)."""

    def mark(record: Record) -> Record:
        if record.kind is RecordKind.REQUEST and not titled:
            return record
        at = record.updated_at or record.created_at
        when = f"{at.astimezone():%Y-%m-%d %H:%M}" if at is not None else "–"
        words = say(lang, "upkeep-copy-title", title=record.title or record.number, when=when)
        return replace(record, answers={**record.answers, TITLES[record.kind]: words})

    def decided(ours: Side, theirs: Side) -> Decision:
        found = decide(ours, theirs)
        return replace(found, copy=mark(found.copy)) if found.copy else found

    return decided


def decide(ours: Side, theirs: Side) -> Decision:
    """The newer of two different requests stays, the other becomes a copy unless a version holds its answers.

    Where both submitted something different under one number, ours stays, because a version is never changed; theirs
    goes with the copy. What one side deleted for good changes nothing on the other.
    """
    if ours.gone or theirs.gone:
        return _beside_gone(ours, theirs)
    known = {v.number: v for v in ours.versions}
    missing = tuple(v for v in theirs.versions if v.number not in known)
    split = tuple(v for v in theirs.versions if v.number in known and not _same_version(v, known[v.number]))
    theirs_stays = not split and _age(theirs.request) > _age(ours.request)
    stays, goes = (theirs.request, ours.request) if theirs_stays else (ours.request, theirs.request)
    versions = (*ours.versions, *missing)
    kept = _settled(stays, ours.request, versions)
    covered = [stays.answers, *(v.answers for v in versions)]
    copy = None
    if split or not any(_same(goes.answers, a) for a in covered):
        copy = _copy_of(goes, split)
    written = kept if _differs(kept, ours.request) else None
    return Decision(written, missing, copy, split if copy else ())


def _beside_gone(ours: Side, theirs: Side) -> Decision:
    """What was deleted for good here stays so; only what was written elsewhere since then is kept, as a copy."""
    if theirs.gone or _age(theirs.request) <= _age(ours.request):
        return Decision()
    return Decision(copy=_copy_of(theirs.request, theirs.versions), copy_versions=theirs.versions)


def _settled(stays: Record, ours: Record, versions: Sequence[Version]) -> Record:
    """The request that stays, under our number, counting every version that there is now."""
    last = max((v.number for v in versions), default=0)
    version = max(stays.version, last)
    reopened = version != stays.version and stays.kind is RecordKind.REQUEST
    state = State.DRAFT if reopened else stays.state
    return replace(
        stays,
        number=ours.number,
        revision=ours.revision,
        created_at=ours.created_at,
        created_by=ours.created_by,
        version=version,
        state=state,
    )


def _copy_of(request: Record, versions: Sequence[Version]) -> Record:
    told = [_told(request.answers), request.form_id, request.form_version, *(repr(_facts(v)) for v in versions)]
    found = hashlib.sha256("\n".join(map(str, told)).encode("utf-8", "backslashreplace")).hexdigest()
    return replace(
        request,
        id=str(uuid.uuid5(_SPACE, f"{request.id} {found}")),
        state=FIRST_STATES.get(request.kind, State.DRAFT),
        version=max((v.number for v in versions), default=0),
        revision=0,
    )


def _age(request: Record) -> tuple[datetime, int]:
    return (request.updated_at or request.created_at or _EARLY, request.revision)


def _same(one: Answers, other: Answers) -> bool:
    return _told(one) == _told(other)


def _told(answers: Answers) -> str:
    return json.dumps(answers, sort_keys=True, default=repr)


def _differs(one: Record, other: Record) -> bool:
    return replace(one, answers={}) != replace(other, answers={}) or not _same(one.answers, other.answers)


def _same_version(one: Version, other: Version) -> bool:
    return _facts(one) == _facts(other)


def _facts(version: Version) -> tuple[object, ...]:
    rest = (version.form_version, version.profile_id, version.submitted_at, version.submitted_by)
    return (version.number, _told(version.answers), *rest)
