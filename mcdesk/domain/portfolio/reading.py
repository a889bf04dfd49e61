"""One record read for the figures: each thing that several of them need is found once, for whatever scope is asked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from mcdesk.domain.answers import Reader
from mcdesk.domain.fields import Form
from mcdesk.domain.finance import Budget, budget_of
from mcdesk.domain.flow import asked
from mcdesk.domain.folding import folded
from mcdesk.domain.frameworks.entries import Key
from mcdesk.domain.portfolio.course import Course
from mcdesk.domain.records import Record


@dataclass(frozen=True)
class Claim:
    """A competency that a record names: what the answers call it, and the outcomes that are mapped to it."""

    key: Key
    title: str
    outcomes: tuple[str, ...]


@dataclass(frozen=True)
class Reading:
    """A record with its form and its course."""

    record: Record
    form: Form
    course: Course

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
    def outcomes(self) -> tuple[str, ...]:
        """The ids of its learning outcomes."""
        return tuple(row.id for row in self.a.rows("outcomes"))

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """The competencies that it names, in the order of its answers."""
        named = ((row, row.part("item")) for row in self.a.rows("alignments"))
        return tuple(
            Claim(Key(item.text("framework"), item.text("code")), item.text("title"), row.choices("outcome"))
            for row, item in named
            if item.text("code")
        )

    @cached_property
    def partners(self) -> tuple[tuple[str, str], ...]:
        """Its partners by name: folded to find the same one elsewhere, and as it is written here."""
        names = (row.text("organization") for row in self.a.rows("partners"))
        return tuple((" ".join(folded(name).split()), name) for name in names if name)
