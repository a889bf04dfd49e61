"""Two records of one kind, or two versions of one record, side by side, question by question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mcdesk.app.services import Services
from mcdesk.domain import kinds
from mcdesk.domain.answers import Answers, Json, rows_of
from mcdesk.domain.comparison import Pieces, words_apart
from mcdesk.domain.fields import Field, Form
from mcdesk.domain.kinds import Context
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Lang

Row = Mapping[str, Json]


class Difference(StrEnum):
    """How two answers stand to each other."""

    SAME = "same"
    CHANGED = "changed"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True)
class Compared:
    """One answer of both requests. ``place`` is "" or says which row of a table it stands in (``Outcome 2``)."""

    label: str
    place: str
    left: str
    right: str

    @property
    def difference(self) -> Difference:
        """Whether they differ, white space aside, or only one was given."""
        if self.left.split() == self.right.split():
            return Difference.SAME
        if not self.left or not self.right:
            return Difference.LEFT if self.left else Difference.RIGHT
        return Difference.CHANGED

    def pieces(self) -> tuple[Pieces, Pieces]:
        """Both texts word by word."""
        return words_apart(self.left, self.right)


@dataclass(frozen=True)
class Section:
    """A page of the form with those of its questions that at least one of the requests answers."""

    title: str
    answers: tuple[Compared, ...]

    @property
    def different(self) -> tuple[Compared, ...]:
        """The answers that are not the same."""
        return tuple(a for a in self.answers if a.difference is not Difference.SAME)


def compare(services: Services, left: Record, right: Record, lang: Lang) -> tuple[Section, ...]:
    """Every page that one of them answers, in the order of the form; rows of a table meet by id, else by place."""
    form = services.form_of(left.kind)
    made = _Comparison(form, services.profile.currency, left.answers, right.answers, lang)
    pages = ((p.title.to(lang), p.fields) for p in form.pages)
    found = (Section(title, tuple(a for f in fields for a in made.of(f))) for title, fields in pages)
    return tuple(s for s in found if s.answers)


class _Comparison:
    def __init__(self, form: Form, currency: str, left: Answers, right: Answers, lang: Lang) -> None:
        self._form, self._currency = form, currency
        self._left, self._right, self._lang = left, right, lang

    def of(self, field: Field) -> Iterator[Compared]:
        """What both say to a question."""
        left, right = self._left.get(field.key), self._right.get(field.key)
        if not field.kind.has_rows:
            yield from self._answer(field, left, right, "")
            return
        for number, (mine, theirs) in enumerate(paired(rows_of(left), rows_of(right)), 1):
            place = f"{field.item.to(self._lang) or field.label.to(self._lang)} {number}"
            for column in field.columns:
                yield from self._answer(column, mine.get(column.key), theirs.get(column.key), place)

    def _answer(self, field: Field, left: Json, right: Json, place: str) -> Iterator[Compared]:
        mine, theirs = self._words(field, left, self._left), self._words(field, right, self._right)
        if mine or theirs:
            yield Compared(field.label.to(self._lang), place, mine, theirs)

    def _words(self, field: Field, value: Json, answers: Answers) -> str:
        form = self._form

        def row(table: str, row_id: str) -> str:
            return kinds.label_of_row(form.field(table), answers, row_id) if form.has(table) else row_id

        return kinds.show(field, value, self._lang, Context(answers, self._currency, row))


def paired(left: Sequence[Row], right: Sequence[Row]) -> list[tuple[Row, Row]]:
    """Rows of both tables as pairs: by id where both have it, the others in their order; {} stands for none."""
    ids = {r.get("id") for r in left} & {r.get("id") for r in right}
    theirs = {r.get("id"): r for r in right}
    spare = iter([r for r in right if r.get("id") not in ids])
    pairs = [(r, theirs[r.get("id")] if r.get("id") in ids else next(spare, {})) for r in left]
    return [*pairs, *(({}, r) for r in spare)]
