"""A roster: who finished, with what. Columns as what a table can become, and rows as people to award."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from mcdesk.domain.answers import Json, day_of
from mcdesk.domain.awards.lists import meaning, words_of
from mcdesk.domain.awards.results import NOT_MET, Scale, as_result
from mcdesk.domain.badges.hazards import HAZARD
from mcdesk.domain.badges.identity import plain_email
from mcdesk.domain.badges.terms import ABSOLUTE
from mcdesk.domain.days import read_day
from mcdesk.domain.kind_checks import Fault, is_email
from mcdesk.domain.tabular.preview import Preview, ReadRow, RowProblem
from mcdesk.domain.tabular.targets import Read, Target, as_text
from mcdesk.domain.texts import Lang, Local, Message, message, say

NAME, EMAIL, NARRATIVE, EVIDENCE = "name", "email", "narrative", "evidence"
DATE, LICENCE, LANGUAGE, COMPLETED = "date", "licence", "language", "completed"
RESULT = "result:"
"""What the key of a column with the results of an assessment begins with; the id of the assessment follows."""
NO = "no"
LONGEST_NAME = 200
"""Characters."""
_ADDRESS = re.compile(r"https?://\S+")
_DUPLICATE = "awards-row-twice"
_AROUND = "\ufeff\u200b\u2060\u00ad"
"""Characters that nobody sees, and that tables carry along at the edges of a cell."""


@dataclass(frozen=True)
class Assessed:
    """An assessment of the credential: its row, what it is called, and how its results are told."""

    id: str
    title: str
    scale: Scale


@dataclass(frozen=True)
class Learner:
    """Somebody to award. ``row`` counts from 0 over the sheet; ``results`` are by assessment, as results are told.

    ``evidence`` are addresses or words; ``langs`` () for what the order says.
    """

    row: int
    name: str
    email: str
    narrative: str = ""
    evidence: tuple[str, ...] = ()
    results: Mapping[str, str] = field(default_factory=dict)
    awarded: date | None = None
    licence: str = ""
    langs: tuple[Lang, ...] = ()


def targets(assessments: Sequence[Assessed], today: date) -> tuple[Target, ...]:
    """What the columns of a roster can become: name and e-mail are needed."""
    readers = {
        NAME: _plain(_name),
        EMAIL: _email,
        NARRATIVE: _plain(as_text),
        EVIDENCE: _plain(_evidence),
        DATE: lambda text: _day(text, today),
        LICENCE: _plain(as_text),
        LANGUAGE: _langs,
        COMPLETED: _completed,
    }
    aliases = words_of("columns")
    fixed = (
        Target(k, _both(f"awards-column-{k}"), read, aliases.get(k, ()), k in (NAME, EMAIL), _both(f"awards-hint-{k}"))
        for k, read in readers.items()
    )
    return (*fixed, *(_of_assessment(one) for one in assessments))


def _of_assessment(one: Assessed) -> Target:
    def read(text: str) -> Read:
        value = as_result(one.scale, text)
        if value is None:
            key = f"awards-result-{one.scale.value}"
            return _wrong(text, message(key, assessment=one.title, value=text.strip()), message(f"{key}-fix"))
        if value == NOT_MET:
            told = message("awards-result-not-met", assessment=one.title)
            return Read(value, (Fault(told, message("awards-result-not-met-fix")),))
        return Read(value)

    hint = _both(f"awards-hint-result-{one.scale.value}")
    return Target(f"{RESULT}{one.id}", Local(one.title, one.title), read, (), needed=False, hint=hint)


def checked(preview: Preview) -> Preview:
    """The preview with each row that has the e-mail address of an earlier one told of; asked again after mending."""
    first: dict[str, int] = {}
    column = preview.columns.chosen.get(EMAIL)
    return replace(preview, rows=tuple(_once(row, column, first) for row in preview.rows))


def _once(row: ReadRow, column: int | None, first: dict[str, int]) -> ReadRow:
    others = tuple(p for p in row.problems if p.fault.message.key != _DUPLICATE)
    email = plain_email(str(row.values.get(EMAIL, "")))
    earlier = first.setdefault(email, row.row) if email else row.row
    if earlier == row.row:
        return replace(row, problems=others)
    told = message(_DUPLICATE, email=email, row=earlier + 1)
    place = None if column is None else (row.row, column)
    fault = Fault(told, message(f"{_DUPLICATE}-fix"), is_format=True)
    return replace(row, problems=(*others, RowProblem(place, EMAIL, row.cells.get(EMAIL, ""), fault)))


def learners(rows: Iterable[ReadRow]) -> tuple[Learner, ...]:
    """The people of rows that nothing is wrong with, and who completed."""
    good = (row for row in rows if not row.blocked and has_completed(row))
    return tuple(_learner(row.row, row.values) for row in good)


def has_completed(row: ReadRow) -> bool:
    """Whether the person gets a badge: yes where the roster does not say."""
    return row.values.get(COMPLETED) != NO


def _learner(row: int, values: Mapping[str, Json]) -> Learner:
    def text(key: str) -> str:
        found = values.get(key)
        return found if isinstance(found, str) else ""

    results = {k.removeprefix(RESULT): str(v) for k, v in values.items() if k.startswith(RESULT)}
    evidence = tuple(line for line in text(EVIDENCE).split("\n") if line)
    langs = tuple(Lang.of(name) for name in text(LANGUAGE).split())
    return Learner(
        row,
        text(NAME),
        text(EMAIL),
        text(NARRATIVE),
        evidence,
        results,
        day_of(text(DATE)),
        text(LICENCE),
        langs,
    )


def _plain(read: Callable[[str], Read]) -> Callable[[str], Read]:
    """A reader of words that go into the badge: characters that verifiers read differently are told of before."""

    def clean(text: str) -> Read:
        inner = text.strip().strip(_AROUND).strip()
        found = HAZARD.search(inner)
        if found:
            told = message("awards-row-character", code=f"U+{ord(found[0]):04X}")
            return _wrong(text, told, message("awards-row-character-fix"))
        return read(inner)

    return clean


def _name(text: str) -> Read:
    name = " ".join(text.split())
    if not any(c.isalpha() for c in name):
        return _wrong(text, message("awards-row-name", value=name), message("awards-row-name-fix"))
    if len(name) > LONGEST_NAME:
        return _wrong(text, message("awards-row-name-long", most=LONGEST_NAME), message("awards-row-name-long-fix"))
    return Read(name)


def _email(text: str) -> Read:
    email = text.strip().removeprefix("mailto:")
    if not is_email(email):
        return _wrong(text, message("awards-row-email", value=email), message("awards-row-email-fix"))
    return Read(email)


def _evidence(text: str) -> Read:
    """Addresses stand for themselves, also several in one cell; anything else is a description in words."""
    lines: list[str] = []
    for line in filter(None, (" ".join(part.split()) for part in text.split("\n"))):
        parts = [p for p in re.split(r"[;,]?\s+|;", line) if p]
        lines += parts if all(_ADDRESS.fullmatch(p) for p in parts) else [line]
    for line in lines:
        if _ADDRESS.fullmatch(line) and not ABSOLUTE.fullmatch(line):
            return _wrong(text, message("awards-row-address", value=line), message("awards-row-address-fix"))
    return Read("\n".join(lines))


def _day(text: str, today: date) -> Read:
    day = read_day(text.strip().split("T")[0].split(" 00:")[0])
    if day is None:
        return _wrong(text, message("awards-row-date", value=text.strip()), message("awards-row-date-fix"))
    if day > today:
        return _wrong(text, message("awards-row-future", value=day.isoformat()), message("awards-row-future-fix"))
    return Read(day.isoformat())


def _langs(text: str) -> Read:
    found = meaning("languages", text)
    if not found:
        return _wrong(text, message("awards-row-language", value=text.strip()), message("awards-row-language-fix"))
    return Read("en fr" if found == "both" else found)


def _completed(text: str) -> Read:
    found = meaning("completion", text)
    if not found:
        return _wrong(text, message("awards-row-completed", value=text.strip()), message("awards-row-completed-fix"))
    return Read(found)


def is_address(evidence: str) -> bool:
    """Whether evidence is an address, and not words."""
    return _ADDRESS.fullmatch(evidence) is not None


def _wrong(text: str, told: Message, fix: Message) -> Read:
    return Read(text, (Fault(told, fix, is_format=True),))


def _both(key: str) -> Local:
    return Local(say(Lang.EN, key), say(Lang.FR, key))
