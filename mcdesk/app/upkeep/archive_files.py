"""The files of an archive as bytes: answers as JSON with their schema, tables for a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from mcdesk.domain.answers import Answers, Json
from mcdesk.domain.awards.ledger import Cohort, Line
from mcdesk.domain.fields import Form
from mcdesk.domain.json_schema import answers_schema
from mcdesk.domain.records import AttachmentInfo, Event, Person, Record, Version
from mcdesk.domain.texts import Lang, say

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet may take for the start of a formula, https://owasp.org/www-community/attacks/CSV_Injection."""
HISTORY = ("at", "who", "action", "number", "title", "detail")
AWARDS = ("number", "name", "email", "language", "awarded", "standing", "reason", "badge", "hash")
PEOPLE = ("name", "role", "organization", "email", "phone")


@dataclass(frozen=True)
class Listed:
    """A record as the index of an archive names it: paths are relative to the archive, "" for none.

    ``proposal`` is its document: the proposal of a request, the sheet of a credential.
    """

    request: Record
    folder: str
    proposal: str = ""
    versions: tuple[ListedVersion, ...] = ()
    attachments: tuple[str, ...] = ()


@dataclass(frozen=True)
class ListedVersion:
    """A submitted version with its files."""

    number: int
    answers: str
    proposal: str = ""


@dataclass
class Index:
    """What an archive holds, for its pages."""

    workspace: str
    who: str
    at: datetime
    requests: list[Listed] = field(default_factory=list)
    credentials: list[Listed] = field(default_factory=list)
    trash: list[Listed] = field(default_factory=list)
    loose: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    frameworks: list[str] = field(default_factory=list)
    also: dict[str, str] = field(default_factory=dict)
    """Further files by the key of the words that name them."""


def request_json(request: Record) -> bytes:
    """A record with its answers."""
    return _written(
        {
            "format": f"mcdesk-{request.kind}",
            "id": request.id,
            "number": request.number,
            "form": {"id": request.form_id, "version": request.form_version},
            "profile": request.profile_id,
            "state": request.state.value,
            "version": request.version,
            "created_at": _moment(request.created_at),
            "created_by": request.created_by,
            "updated_at": _moment(request.updated_at),
            "answers": request.answers,
        }
    )


def version_json(request: Record, version: Version) -> bytes:
    """A submitted version with its answers."""
    return _written(
        {
            "format": "mcdesk-version",
            "request": request.id,
            "number": request.number,
            "version": version.number,
            "form": {"id": request.form_id, "version": version.form_version},
            "profile": version.profile_id,
            "submitted_at": _moment(version.submitted_at),
            "submitted_by": version.submitted_by,
            "answers": version.answers,
        }
    )


def schema_json(form: Form, lang: Lang) -> bytes:
    """The JSON Schema of ``answers`` in both kinds of file."""
    return _written(answers_schema(form, lang))


def history_csv(events: Sequence[Event], requests: Mapping[str, Record], lang: Lang) -> bytes:
    """The history in the order of time, a line an event."""
    return table(_headings(HISTORY, lang), (_event(e, requests) for e in sorted(events, key=lambda e: e.at)))


def people_csv(people: Iterable[Person], lang: Lang) -> bytes:
    """The address book."""
    return table(_headings(PEOPLE, lang), ([p.name, p.role, p.organization, p.email, p.phone] for p in people))


def awards_csv(cohorts: Sequence[Cohort], lines: Iterable[Line], lang: Lang) -> bytes:
    """The ledger of awards, a line for each signed badge."""
    numbers = {c.id: c.number for c in cohorts}
    heads = [say(lang, f"awards-head-{name}") for name in AWARDS]
    return table(heads, (_award(numbers.get(line.cohort, ""), line, lang) for line in lines))


def _award(number: str, line: Line, lang: Lang) -> list[str]:
    standing = say(lang, f"awards-standing-{line.standing.value}")
    person = [number, line.name, line.email, line.language.value]
    return [*person, line.awarded.date().isoformat(), standing, line.reason, line.badge, line.sha256]


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A table that spreadsheets open with its accents, and in which no cell is a formula."""
    kept = io.StringIO()
    writer = csv.writer(kept, lineterminator="\r\n")
    for row in (headings, *rows):
        writer.writerow([_cell(c) for c in row])
    return b"\xef\xbb\xbf" + kept.getvalue().encode("utf-8", "replace")


def attachments_in(answers: Answers) -> Iterator[AttachmentInfo]:
    """Every file that the answers name, each as often as they name it."""
    for value in answers.values():
        yield from _files(value)


def _files(value: Json) -> Iterator[AttachmentInfo]:
    if isinstance(value, Mapping):
        sha256, name = value.get("sha256"), value.get("name")
        if isinstance(sha256, str) and isinstance(name, str):
            yield AttachmentInfo(sha256, name, 0, str(value.get("media_type", "")))
        else:
            for part in value.values():
                yield from _files(part)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for part in value:
            yield from _files(part)


def _headings(columns: Sequence[str], lang: Lang) -> list[str]:
    return [say(lang, f"upkeep-archive-column-{c}") for c in columns]


def _event(event: Event, requests: Mapping[str, Record]) -> list[str]:
    request = requests.get(event.record_id)
    about = [request.number, request.title] if request else ["", ""]
    detail = "; ".join(f"{k}: {v}" for k, v in event.detail.items())
    return [_moment(event.at) or "", event.who, event.action, *about, detail]


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text


def _moment(moment: datetime | None) -> str | None:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if moment else None


def _written(document: Mapping[str, Any]) -> bytes:
    # A lone surrogate from a paste has no UTF-8; JSON can escape it.
    text = json.dumps(document, ensure_ascii=False, indent=2)
    try:
        return f"{text}\n".encode()
    except UnicodeEncodeError:
        return f"{json.dumps(document, indent=2)}\n".encode("ascii")
