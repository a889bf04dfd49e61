"""One record read for the figures: each thing that several of them need is found once, for whatever scope is asked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from mcdesk.domain.answers import Answers, Reader
from mcdesk.domain.fields import Form
from mcdesk.domain.finance import Budget, budget_of
from mcdesk.domain.flow import asked
from mcdesk.domain.folding import folded
from mcdesk.domain.frameworks.entries import Key
from mcdesk.domain.portfolio.course import Course
from mcdesk.domain.records import Record


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
    a = Reader(answers)
    claims: list[Claim] = []
    for row in a.rows("alignments"):
        item = row.part("item")
        code = item.text("code")
        if code:
            claims.append(Claim(Key(item.text("framework"), code), item.text("title"), row.choices("outcome")))
    return Mapped(tuple([row.id for row in a.rows("outcomes")]), tuple(claims))


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
        names = (row.text("organization") for row in self.a.rows("partners"))
        return tuple((" ".join(folded(name).split()), name) for name in names if name)
