"""A package from its parts: all of it is read and checked before anybody sees any of it."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from typing import Any

from mcdesk.domain.answers import Ref
from mcdesk.domain.copied import Copied
from mcdesk.domain.errors import Refused
from mcdesk.domain.handoff import packing
from mcdesk.domain.handoff.history_parts import HISTORY, PEOPLE, read_lines, read_people
from mcdesk.domain.handoff.json_parts import read_object
from mcdesk.domain.handoff.package import Package, Parts, Sender, Snapshot
from mcdesk.domain.handoff.packing import BEHIND, COPIED, FORMAT, MANIFEST, NAME, PURPOSE, RECORD
from mcdesk.domain.handoff.refusals import broken, hostile, told
from mcdesk.domain.handoff.shapes import Shape
from mcdesk.domain.handoff.upgrading import upgraded
from mcdesk.domain.life.twins import Drift
from mcdesk.domain.records import AttachmentInfo, Record, RecordKind, State, Version
from mcdesk.domain.texts import message

PART = re.compile(
    r"manifest\.json|record\.json|history\.jsonl|people\.json|versions/[1-9][0-9]{0,3}\.json|bases/[0-9a-f]{64}\.json|attachments/[0-9a-f]{64}"
)
"""The names that a part can have; any other may lead anywhere."""
_SHA = re.compile(r"[0-9a-f]{64}")
_MANIFEST_KEYS = (NAME, "format", "program", "made_at", "note", "sender", "record", "form", "profile", "counts")
_RECORD_KEYS = ("id", "number", "kind", "form", "profile", "state", "version", "done", "page", "answers")
_BESIDE = (COPIED, BEHIND)
_MOMENTS = ("created_at", "created_by", "updated_at")
MOST_NOTE = 10_000


def unpack(parts: Parts) -> Package:
    """The package in these parts.

    Refused: no manifest, a newer format, a part that is missing, not listed, not as it was written, or misshapen.
    """
    if MANIFEST not in parts:
        raise broken("missing", MANIFEST)
    for name in parts:
        if not PART.fullmatch(name):
            raise hostile("name", name)
    manifest = _manifest(parts[MANIFEST])
    _compare(Shape(MANIFEST, manifest), parts)
    name = packing.name_of(parts)
    return replace(_package(Shape(MANIFEST, manifest), upgraded(manifest, dict(parts))), id=name)


def _manifest(data: bytes) -> dict[str, Any]:
    found = read_object(MANIFEST, data)
    form = found.get("format")
    if found.get(NAME) != PURPOSE or not isinstance(form, int) or isinstance(form, bool) or form < 1:
        raise broken("no-manifest", MANIFEST)
    if form > FORMAT:
        program = told(str(found.get("program", "")))
        raise Refused(message("handoff-newer", program=program, format=form), message("handoff-newer-fix"))
    return found


def _compare(manifest: Shape, parts: Parts) -> None:
    """Every part is listed, every listed part is there, and each is byte for byte as it was written."""
    listed = manifest.answers("parts")
    for name in listed:
        if name not in parts:
            raise broken("missing", name)
    for name, data in parts.items():
        if name != MANIFEST and name not in listed:
            raise hostile("unlisted", name)
        if name != MANIFEST and sha256(data).hexdigest() != listed[name]:
            raise broken("hash", name)


def _package(manifest: Shape, parts: dict[str, bytes]) -> Package:
    for name in (RECORD, HISTORY, PEOPLE):
        if name not in parts:
            raise broken("missing", name)
    record = Shape(RECORD, read_object(RECORD, parts[RECORD]))
    made = _record(record)
    sender = manifest.inner("sender")
    attachments = tuple(_attachments(manifest, parts))
    return Package(
        record=made,
        sender=Sender(*(sender.text(k) for k in ("name", "role", "email", "key"))),
        made_at=manifest.moment("made_at"),
        program=manifest.text("program"),
        note=manifest.text("note", MOST_NOTE),
        versions=tuple(_versions(made.id, parts)),
        bases=tuple(sorted(_bases(parts), key=lambda s: s.at)),
        lines=tuple(read_lines(made.id, parts[HISTORY])),
        people=read_people(parts[PEOPLE]),
        attachments=attachments,
        files={a.sha256: parts[packing.attachment_part(a.sha256)] for a in attachments},
        copied=_copied(record),
        drift=_drift(record),
        extra=manifest.others(*_MANIFEST_KEYS, "attachments", "parts"),
        record_extra=record.others(*_RECORD_KEYS, *_BESIDE, *_MOMENTS),
    )


def _record(shape: Shape) -> Record:
    form = shape.inner("form")
    return Record(
        id=str(shape.one_of("id", _uuid)),
        number=shape.text("number", 40),
        form_id=form.given("id"),
        form_version=form.number("version"),
        profile_id=shape.text("profile"),
        answers=shape.answers("answers"),
        kind=shape.one_of("kind", RecordKind),
        state=shape.one_of("state", State),
        version=shape.number("version"),
        done=frozenset(shape.texts("done")),
        page=shape.text("page"),
        created_at=shape.moment_or_none("created_at"),
        updated_at=shape.moment_or_none("updated_at"),
        created_by=shape.text("created_by"),
    )


def _copied(record: Shape) -> Copied | None:
    if COPIED not in record.data:
        return None
    found = record.inner(COPIED)
    return Copied(found.text("from"), frozenset(Ref(p.given("field"), p.text("row")) for p in found.objects("places")))


def _drift(record: Shape) -> Drift | None:
    if BEHIND not in record.data:
        return None
    places = record.objects(BEHIND)
    return Drift({Ref(p.given("field"), p.text("row"), p.text("column")): p.given("said") for p in places})


def _uuid(text: str) -> str:
    if str(uuid.UUID(text)) != text:
        raise ValueError(text)
    return text


def _versions(record_id: str, parts: Parts) -> Iterator[Version]:
    names = [n for n in parts if n.startswith("versions/")]
    for name in sorted(names, key=lambda n: (len(n), n)):
        shape = Shape(name, read_object(name, parts[name]))
        number = shape.number("number")
        if name != packing.version_part(number):
            raise shape.wrong("number")
        yield Version(
            record_id=record_id,
            number=number,
            answers=shape.answers("answers"),
            form_version=shape.number("form_version"),
            profile_id=shape.text("profile"),
            submitted_at=shape.moment("submitted_at"),
            submitted_by=shape.text("submitted_by"),
        )


def _bases(parts: Parts) -> Iterator[Snapshot]:
    for name in (n for n in parts if n.startswith("bases/")):
        shape = Shape(name, read_object(name, parts[name]))
        state, version = shape.one_of("state", State), shape.number("version")
        found = Snapshot(shape.moment("at"), shape.answers("answers"), state, version)
        if name != packing.base_part(found.name):
            raise broken("hash", name)
        yield found


def _attachments(manifest: Shape, parts: Parts) -> Iterator[AttachmentInfo]:
    there = {n for n in parts if n.startswith("attachments/")}
    for shape in manifest.objects("attachments"):
        sha = shape.text("sha256")
        name = packing.attachment_part(sha)
        if not _SHA.fullmatch(sha) or name not in there:
            raise broken("missing", name)
        there.remove(name)
        if sha256(parts[name]).hexdigest() != sha:
            raise broken("hash", name)
        yield AttachmentInfo(sha, shape.given("name"), len(parts[name]), shape.text("media_type"))
    if there:
        raise hostile("unlisted", min(there))
