"""A package as its parts: the same content gives the same bytes."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from mcdesk.domain.answers import Json
from mcdesk.domain.handoff.history_parts import HISTORY, PEOPLE, lines_part, people_part
from mcdesk.domain.handoff.json_parts import written
from mcdesk.domain.handoff.package import Package, Parts, moment
from mcdesk.domain.handoff.refusals import told
from mcdesk.domain.history.sealing import fingerprint
from mcdesk.domain.records import Record, Version

FORMAT = 2
MANIFEST, RECORD = "manifest.json", "record.json"
NAME = "mcdesk"
PURPOSE = "request package"
COPIED, BEHIND = "copied", "behind"
"""Where the record says what nobody has looked at yet, and which of two languages has fallen behind."""
COUNTED = ("versions", "bases", "attachments", "lines")


def pack(package: Package) -> Parts:
    """The parts of the package, the manifest first."""
    parts = {
        RECORD: written({**package.record_extra, **_record(package.record), **_beside(package)}),
        **{version_part(v.number): written(_version(v)) for v in package.versions},
        **{base_part(s.name): written(s.told()) for s in package.bases},
        HISTORY: lines_part(package.lines),
        PEOPLE: people_part(package.people),
        **{attachment_part(sha): data for sha, data in package.files.items()},
    }
    return {MANIFEST: written(_manifest(package, parts)), **dict(sorted(parts.items()))}


def name_of(parts: Parts) -> str:
    """The id of a package: the hash of its manifest, which holds those of all other parts."""
    return sha256(parts[MANIFEST]).hexdigest()


def covering(package: Package) -> str:
    """The fingerprint of what stands around the answers: from whom, the words, the number, which files and states.

    The line that is signed holds it. What a newer program adds is no part of it, nor key and address of the sender: the
    seal and the identities hold those.
    """
    sender = package.sender
    return fingerprint(
        {
            "sender": [sender.name, sender.role],
            "note": package.note,
            "record": [package.record.id, package.record.number, package.record.version],
            "versions": [v.number for v in package.versions],
            "bases": sorted(s.name for s in package.bases),
            "files": sorted([a.sha256, a.name] for a in package.attachments),
        }
    )


def version_part(number: int) -> str:
    """Where a version stands."""
    return f"versions/{number}.json"


def base_part(name: str) -> str:
    """Where an earlier state of the record stands."""
    return f"bases/{name}.json"


def attachment_part(sha: str) -> str:
    """Where the bytes of an attachment stand."""
    return f"attachments/{sha}"


def _manifest(package: Package, parts: Parts) -> dict[str, Json]:
    record, sender = package.record, package.sender
    return {
        **package.extra,
        NAME: PURPOSE,
        "format": FORMAT,
        "program": package.program,
        "made_at": moment(package.made_at),
        "note": package.note,
        "sender": {"name": sender.name, "role": sender.role, "email": sender.email, "key": sender.key},
        "record": {"id": record.id, "number": record.number, "kind": record.kind.value, "title": record.title},
        "form": {"id": record.form_id, "version": record.form_version},
        "profile": record.profile_id,
        "counts": _counts(package),
        "attachments": [
            {"sha256": a.sha256, "name": a.name, "size": a.size, "media_type": a.media_type}
            for a in sorted(package.attachments, key=lambda a: a.sha256)
        ],
        "parts": {name: sha256(data).hexdigest() for name, data in parts.items()},
    }


def _counts(package: Package) -> dict[str, Json]:
    lines = tuple(e for e in package.lines if not e.private)
    things = (package.versions, package.bases, package.attachments, lines)
    return {name: len(found) for name, found in zip(COUNTED, things, strict=True)}


def _record(record: Record) -> dict[str, Json]:
    return {
        "id": record.id,
        "number": record.number,
        "kind": record.kind.value,
        "form": {"id": record.form_id, "version": record.form_version},
        "profile": record.profile_id,
        "state": record.state.value,
        "version": record.version,
        "done": sorted(record.done),
        "page": record.page,
        "created_at": moment(record.created_at),
        "created_by": record.created_by,
        "updated_at": moment(record.updated_at),
        "answers": record.answers,
    }


def _beside(package: Package) -> dict[str, Json]:
    found: dict[str, Json] = {}
    if package.copied is not None:
        places: list[Json] = [{"field": place.field, "row": place.row} for place in sorted(package.copied.places)]
        found[COPIED] = {"from": told(package.copied.origin), "places": places}
    if package.drift is not None:
        behind = sorted(package.drift.behind.items())
        found[BEHIND] = [{"field": r.field, "row": r.row, "column": r.column, "said": mark} for r, mark in behind]
    return found


def _version(version: Version) -> Mapping[str, Json]:
    return {
        "number": version.number,
        "form_version": version.form_version,
        "profile": version.profile_id,
        "submitted_at": moment(version.submitted_at),
        "submitted_by": version.submitted_by,
        "answers": version.answers,
    }
