"""One record read for the figures: each thing that several of them need is found once, for whatever scope is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from mcdesk.domain.answers import Answers, Json, Reader, Row, list_of, rows_of
from mcdesk.domain.fields import Form
from mcdesk.domain.finance import Budget, budget_of
from mcdesk.domain.flow import asked
from mcdesk.domain.folding import folded
from mcdesk.domain.frameworks.entries import Key
from mcdesk.domain.portfolio.course import Course
from mcdesk.domain.records import Record
from mcdesk.domain.remembering import remembered


class Claim(NamedTuple):
    """A competency that a record names: what the answers call it, and the outcomes that are mapped to it."""

    key: Key
    title: str
    outcomes: tuple[str, ...]


class Mapped(NamedTuple):
    """The outcomes of a record by their ids, and the competencies that they are mapped to, in order."""

    outcomes: tuple[str, ...]
    claims: tuple[Claim, ...]


LARGE = ("outcomes", "alignments")
"""The answers that a :class:`Mapped` stands for: they are by far the largest."""


def mapping_of(answers: Answers) -> Mapped:
    """What the outcomes and alignments of a record say, without their texts."""
    claims: list[Claim] = []
    for row in rows_of(answers.get("alignments")):
        item = row.get("item")
        if type(item) is not dict and not isinstance(item, Mapping):
            continue
        code = _text(item.get("code"))
        if code:
            outcomes = tuple([one for one in list_of(row.get("outcome")) if isinstance(one, str)])
            claims.append(_claim(_text(item.get("framework")), code, _text(item.get("title")), outcomes))
    return Mapped(tuple([_text(row.get("id")) for row in rows_of(answers.get("outcomes"))]), tuple(claims))


def _text(value: Json) -> str:
    return value.strip() if isinstance(value, str) else ""


@remembered(4096)
def _claim(framework: str, code: str, title: str, outcomes: tuple[str, ...]) -> Claim:
    """One value for all records that map it alike."""
    return Claim(_key(framework, code), title, outcomes)


@remembered(4096)
def _key(framework: str, code: str) -> Key:
    """One value for all records that claim the same."""
    return Key(framework, code)


@dataclass(frozen=True)
class Reading:
    """A record with its form and its course."""

    record: Record
    form: Form
    course: Course
    light: Mapped | None = None
    """What :data:`LARGE` answers said, of a record that was read without them."""

    @cached_property
    def a(self) -> Reader:
        """Its answers."""
        return Reader(self.record.answers)

    def asks(self, key: str) -> bool:
        """Whether it is asked this question."""
        if not self.form.has(key):
            return False
        field = self.form.field(key)
        return field.shown_when is None or asked(self.form, field, self.record.answers)

    @cached_property
    def budget(self) -> Budget:
        """Its money."""
        return budget_of(self.record.answers)

    @cached_property
    def mapping(self) -> Mapped:
        """Its outcomes and what they are mapped to."""
        return self.light or mapping_of(self.record.answers)

    @cached_property
    def partners(self) -> tuple[tuple[str, str], ...]:
        """Its partners by name: folded to find the same one elsewhere, and as it is written here."""
        names = (row.text("organization") for row in self.partner_rows)
        return tuple([(_plain(name), name) for name in names if name])

    @cached_property
    def partner_rows(self) -> tuple[Row, ...]:
        """What it says of each partner."""
        return self.a.rows("partners")


@remembered(4096)
def _plain(name: str) -> str:
    return " ".join(folded(name).split())
