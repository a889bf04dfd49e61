"""What a person has seen of a record, and which answers are others since."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from mcdesk.domain.answers import Answers, Json, Ref, rows_of
from mcdesk.domain.fields import Form

Prints = Mapping[str, str]
"""The fingerprint of every answer by where it stands: of a question, of each row, and of each of its cells."""


@dataclass(frozen=True)
class Seen:
    """The answers as a person saw them last, as fingerprints: nothing can be read from it."""

    at: datetime
    prints: Prints

    def text(self) -> str:
        """It as a text that :func:`read` reads."""
        return json.dumps({"at": self.at.isoformat(), "prints": dict(self.prints)}, separators=(",", ":"))


def read(text: str) -> Seen | None:
    """What :meth:`Seen.text` wrote; None for anything else."""
    try:
        found = json.loads(text)
        at = datetime.fromisoformat(found["at"])
        prints = {str(k): str(v) for k, v in found["prints"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return Seen(at, prints) if at.tzinfo is not None else None


def look(form: Form, answers: Answers, at: datetime) -> Seen:
    """The answers as they are seen now."""
    return Seen(at, dict(_prints(form, answers)))


def _prints(form: Form, answers: Answers) -> Iterator[tuple[str, str]]:
    for key, value in answers.items():
        if form.has(key) and form.field(key).kind.has_rows:
            for row in rows_of(value):
                name = str(row.get("id", ""))
                yield str(Ref(key, name)), _print({})
                yield from ((str(Ref(key, name, str(c))), _print(v)) for c, v in row.items() if c != "id")
        else:
            yield str(Ref(key)), _print(value)


def _print(value: Json) -> str:
    plain = " ".join(value.split()) if isinstance(value, str) else value
    canonical = json.dumps(plain, sort_keys=True, separators=(",", ":"), default=str)
    return sha256(canonical.encode("ascii")).hexdigest()[:12]


def changed(form: Form, before: Seen, answers: Answers) -> tuple[Ref, ...]:
    """Where an answer is another since then, in the order of the form.

    A row that came is one place, and so is a question of which something went: a removed row has no place of its own.
    """
    return tuple(ref for field in form.fields() for ref in _in_field(field.key, form, before.prints, answers))


def _in_field(key: str, form: Form, before: Prints, answers: Answers) -> Iterator[Ref]:
    value = answers.get(key)
    if not form.field(key).kind.has_rows:
        now = _print(value) if value is not None else ""
        if now != before.get(key, ""):
            yield Ref(key)
        return
    there = {str(row.get("id", "")): row for row in rows_of(value)}
    known = {name.removeprefix(f"{key}[").split("]")[0] for name in before if name.startswith(f"{key}[")}
    if known - set(there):
        yield Ref(key)
    for name, row in there.items():
        if name not in known:
            yield Ref(key, name)
            continue
        columns = [c.key for c in form.field(key).columns]
        for column in columns:
            cell = Ref(key, name, column)
            if before.get(str(cell), "") != (_print(row[column]) if column in row else ""):
                yield cell
