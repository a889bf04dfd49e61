"""The answers of a record without people, and what was removed from which question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from mcdesk.domain.answers import Answers, Json, Reader, is_empty, rows_of
from mcdesk.domain.fields import Field, Form, Kind
from mcdesk.domain.sharing.names import Remover, Sort
from mcdesk.domain.texts import Lang, say

PICTURES = frozenset({"badge_image"})
"""Files that are drawn for everybody to see."""
_KEPT = frozenset({Kind.CHOICE, Kind.CHOICES, Kind.YESNO, Kind.INTEGER, Kind.MONEY, Kind.DATE, Kind.MONTH})
_NAMED = frozenset({Kind.ROW_CHOICES, Kind.FRAMEWORK_ITEM})
"""Answers that people choose, and never write."""
_ROW_ID = "id"
PLACES = {Sort.EMAIL: "removed@example.org", Sort.PHONE: "555-555-0100"}
"""What stands where only an address or a number may stand: both are kept for what does not exist."""


@dataclass
class Removals:
    """How much of which sort was removed, by question and column ("" for the question itself, "*" for the rest)."""

    found: Counter[tuple[str, str, Sort]] = field(default_factory=Counter)

    def add(self, where: tuple[str, str], sort: Sort, count: int = 1) -> None:
        """Count what was removed from a place."""
        self.found[(*where, sort)] += count

    def merge(self, other: Removals) -> None:
        """Add what was removed elsewhere."""
        self.found.update(other.found)

    @property
    def total(self) -> int:
        """How much was removed altogether."""
        return sum(self.found.values())


REST = "*"
"""The place of everything that no question of the form asks for."""


@dataclass(frozen=True)
class Cleaner:
    """Cleans answers of one form; markers are written in ``lang``."""

    form: Form
    remover: Remover
    lang: Lang
    removals: Removals

    def clean(self, answers: Answers) -> dict[str, Json]:
        """The answers without people. Their shapes stay as they are."""
        found = {}
        for key, value in answers.items():
            known = self.form.field(key) if self.form.has(key) else None
            cleaned = self._question(known, value) if known else self._loose(value, (REST, ""))
            if not is_empty(cleaned) or is_empty(value):
                found[key] = cleaned
        return found

    def _question(self, question: Field, value: Json) -> Json:
        if not question.kind.has_rows:
            return self._answer(question, value, (question.key, ""))
        return [self._row(question, row) for row in rows_of(value)]

    def _row(self, question: Field, row: Mapping[str, Json]) -> dict[str, Json]:
        found: dict[str, Json] = {}
        for key, value in row.items():
            column = question.column(key)
            if key == _ROW_ID:
                cleaned = value
            elif column is not None:
                cleaned = self._answer(column, value, (question.key, key))
            else:
                cleaned = self._loose(value, (question.key, REST))
            if not is_empty(cleaned) or is_empty(value):
                found[key] = cleaned
        return found

    def _answer(self, asked: Field, value: Json, where: tuple[str, str]) -> Json:
        if is_empty(value) or asked.kind in _KEPT or asked.kind in _NAMED:
            return value
        if asked.kind is Kind.PERSON:
            return self._person(value, where)
        if asked.kind is Kind.ATTACHMENT:
            return self._file(value, where)
        if asked.kind in (Kind.EMAIL, Kind.PHONE):
            sort = Sort.EMAIL if asked.kind is Kind.EMAIL else Sort.PHONE
            self.removals.add(where, sort)
            return PLACES[sort]
        if asked.personal and isinstance(value, str):
            self.removals.add(where, Sort.NAME)
            return self.remover.person(value, self.lang)
        return self._loose(value, where)

    def _person(self, value: Json, where: tuple[str, str]) -> Json:
        """What was given stays given, so that the rules say of it what they said before; the organization stays."""
        parts = Reader({"v": value}).part("v")
        name, organization = parts.text("name"), parts.text("organization")
        self.removals.add(where, Sort.NAME)
        found: dict[str, Json] = {"name": self.remover.person(name, self.lang)} if name else {}
        if organization:
            found["organization"] = self._text(organization, where)
        for sort, kept in PLACES.items():
            if parts.given(sort.value):
                self.removals.add(where, sort)
                found[sort.value] = kept
        return found or {"name": say(self.lang, "sharing-somebody")}

    def _file(self, value: Json, where: tuple[str, str]) -> Json:
        """That there is a file stays known; its name and its content go."""
        if where[0] in PICTURES or not isinstance(value, Mapping):
            return value
        self.removals.add(where, Sort.FILE)
        ending = PurePosixPath(str(value.get("name", ""))).suffix
        return {**value, "name": f"{say(self.lang, 'sharing-file')}{ending if ending.isascii() else ''}"}

    def _loose(self, value: Json, where: tuple[str, str]) -> Json:
        """Every text in an answer of whatever shape."""
        if isinstance(value, str):
            return self._text(value, where)
        if isinstance(value, Mapping):
            return {k: v if k == _ROW_ID else self._loose(v, where) for k, v in value.items()}
        if isinstance(value, Sequence):
            return [self._loose(part, where) for part in value]
        return value

    def _text(self, text: str, where: tuple[str, str]) -> str:
        cleaned = self.remover.clean(text, self.lang)
        for sort, count in cleaned.removed.items():
            self.removals.add(where, sort, count)
        return cleaned.text


def people_in(form: Form, answers: Answers) -> Iterator[str]:
    """The names that answers give where a person is asked for."""
    for question in form.fields():
        value = answers.get(question.key)
        if question.kind.has_rows:
            for row in rows_of(value):
                for column in question.columns:
                    yield from _names(column, row.get(column.key))
        else:
            yield from _names(question, value)


def _names(asked: Field, value: Json) -> Iterator[str]:
    if asked.kind is Kind.PERSON:
        yield Reader({"v": value}).part("v").text("name")
    elif asked.personal and isinstance(value, str):
        yield value
