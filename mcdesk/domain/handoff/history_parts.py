"""The history of a record in a package: a line for each event, with its seal, and whose keys signed them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from mcdesk.domain.answers import Json
from mcdesk.domain.handoff import limits
from mcdesk.domain.handoff.json_parts import read_object, written
from mcdesk.domain.handoff.package import moment
from mcdesk.domain.handoff.refusals import hostile
from mcdesk.domain.handoff.shapes import Shape
from mcdesk.domain.history.seal import Seal
from mcdesk.domain.people import Identity
from mcdesk.domain.records import Event

HISTORY, PEOPLE = "history.jsonl", "people.json"
_ACTION = re.compile(r"[a-z][a-z0-9-]{0,60}")
_HASH = re.compile(r"[0-9a-f]{64}")
_MOST_WORDS = 100_000
_MOST_DETAIL = 4000


def lines_part(lines: Sequence[Event]) -> bytes:
    """The lines that may leave the workspace, each on its own; private ones are not among them."""
    return b"".join(written(_line(e)) + b"\n" for e in lines if not e.private)


def _line(event: Event) -> dict[str, Json]:
    seal = event.seal
    return {
        "at": moment(event.at),
        "who": event.who,
        "action": event.action,
        "record": event.record_id,
        "detail": dict(event.detail),
        "words": event.words,
        "seal": None if seal is None else _seal(seal),
    }


def _seal(seal: Seal) -> dict[str, Json]:
    plain = {name: getattr(seal, name) for name in ("hash", "salt", "words", "key", "signature")}
    return {**plain, "before": list(seal.before)}


def people_part(people: Sequence[Identity]) -> bytes:
    """Whose keys signed."""
    told: list[Json] = [
        {"key": p.key, "name": p.name, "role": p.role, "email": p.email, "since": moment(p.since)}
        for p in sorted(people, key=lambda p: p.key)
    ]
    return written({"people": told})


def read_lines(record_id: str, data: bytes) -> Iterator[Event]:
    """The lines of the history of this record. Refused where one is misshapen, private, or about something else."""
    lines = data.splitlines()
    if len(lines) > limits.MOST_LINES:
        raise hostile("json-many", HISTORY)
    for number, line in enumerate(lines, 1):
        yield _event(record_id, Shape(f"{HISTORY}:{number}", read_object(f"{HISTORY}:{number}", line)))


def _event(record_id: str, shape: Shape) -> Event:
    if shape.text("record") != record_id:
        raise hostile("other-record", shape.part)
    event = Event(
        at=shape.moment("at"),
        who=shape.text("who"),
        action=shape.one_of("action", _action),
        record_id=record_id,
        detail=_detail(shape),
        words=shape.text("words", _MOST_WORDS),
        seal=None if shape.data.get("seal") is None else _read_seal(shape.inner("seal")),
    )
    if event.private:
        raise shape.wrong("detail")
    return event


def _action(text: str) -> str:
    if not _ACTION.fullmatch(text):
        raise ValueError(text)
    return text


def _detail(shape: Shape) -> dict[str, str | int]:
    found: dict[str, str | int] = {}
    for key, value in shape.answers("detail").items():
        if isinstance(value, bool) or not isinstance(value, str | int) or len(str(value)) > _MOST_DETAIL:
            raise shape.wrong(f"detail.{key}")
        found[key] = value
    return found


def _read_seal(shape: Shape) -> Seal:
    before = shape.texts("before")
    if not all(_HASH.fullmatch(h) for h in (shape.text("hash"), *before)):
        raise shape.wrong("hash")
    plain: dict[str, Any] = {name: shape.text(name) for name in ("hash", "salt", "words", "key", "signature")}
    return Seal(before=tuple(before), **plain)


def read_people(data: bytes) -> tuple[Identity, ...]:
    """Whose keys signed. Refused where it is misshapen."""
    shape = Shape(PEOPLE, read_object(PEOPLE, data))
    return tuple(_person(p) for p in shape.objects("people"))


def _person(shape: Shape) -> Identity:
    return Identity(
        shape.given("key"), shape.text("name"), shape.text("role"), shape.text("email"), shape.moment("since")
    )
