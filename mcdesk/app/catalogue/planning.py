"""What an import would do, row by row, before anything is written."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from mcdesk.domain.answers import Answers, Json, Reader, is_empty
from mcdesk.domain.fields import Form
from mcdesk.domain.folding import folded
from mcdesk.domain.kind_checks import Fault
from mcdesk.domain.records import OWN_STATES, TITLES, Record, RecordKind, State
from mcdesk.domain.tabular.cells import text_of
from mcdesk.domain.tabular.form_cells import cell_of
from mcdesk.domain.tabular.form_targets import NUMBER, STATE
from mcdesk.domain.tabular.preview import Preview, ReadRow, RowProblem
from mcdesk.domain.texts import Lang, Message, message


class Act(StrEnum):
    """What becomes of a row."""

    ADD = "add"
    UPDATE = "update"
    SAME = "same"
    BLOCKED = "blocked"
    LEFT = "left"


@dataclass(frozen=True)
class Wishes:
    """What the person decided. ``left`` are rows (counted from 0 over the sheet) that are not to be taken.

    ``clear``: an empty cell takes the answer away. ``as_typed``: values that cannot be read are kept as they are.
    """

    left: frozenset[int] = frozenset()
    clear: bool = False
    as_typed: bool = False


@dataclass(frozen=True)
class Changed:
    """An answer that an import changes, in the cells' words; "" for none."""

    key: str
    before: str
    after: str


@dataclass(frozen=True)
class Planned:
    """One row with what it does. ``record`` is the one that it updates; ``answers`` are those of afterwards."""

    row: ReadRow
    act: Act
    record: Record | None
    answers: Answers
    changes: tuple[Changed, ...] = ()
    problems: tuple[RowProblem, ...] = ()


@dataclass(frozen=True)
class Plan:
    """Everything that an import would do. Records that no row names stay as they are: ``untouched`` of them."""

    preview: Preview
    rows: tuple[Planned, ...]
    untouched: int

    @cached_property
    def counts(self) -> Mapping[Act, int]:
        """How many rows there are of each act; with the blank ones they are all rows under the headers."""
        counted = Counter(p.act for p in self.rows)
        return {act: counted[act] for act in Act}

    @property
    def taken(self) -> int:
        """How many records would be added or changed."""
        return self.counts[Act.ADD] + self.counts[Act.UPDATE]

    @property
    def with_problems(self) -> tuple[Planned, ...]:
        """The rows that something was found in."""
        return tuple(p for p in self.rows if p.problems)


@dataclass
class Known:
    """The records that rows can mean. ``busy`` is the one that is open in the window, "" for none."""

    kind: RecordKind
    records: Sequence[Record]
    busy: str = ""
    by_number: dict[str, Record] = field(init=False)
    by_title: dict[str, list[Record]] = field(init=False)

    def __post_init__(self) -> None:
        self.by_number = {r.number: r for r in self.records}
        self.by_title = {}
        for record in self.records:
            self.by_title.setdefault(_same_title(record.title), []).append(record)


def _same_title(title: str) -> str:
    return " ".join(folded(title).split())


def plan(preview: Preview, form: Form, known: Known, wishes: Wishes, langs: Iterable[Lang] = tuple(Lang)) -> Plan:
    """What each row would do. A row means the record with its number, else the only one with its title."""
    planner = _Planner(form, known, wishes, tuple(langs), frozenset(preview.columns.chosen))
    rows = tuple(planner.row(r) for r in preview.rows)
    return Plan(preview, rows, len(known.records) - len(planner.met))


class _Planner:
    def __init__(
        self, form: Form, known: Known, wishes: Wishes, langs: tuple[Lang, ...], mapped: frozenset[str]
    ) -> None:
        self._form, self._known, self._wishes, self._langs = form, known, wishes, langs
        self._keys = [k for k in mapped if k != NUMBER and form.has(k)]
        self._keys.sort(key=[f.key for f in form.fields()].index)
        self.met: set[str] = set()

    def row(self, row: ReadRow) -> Planned:
        """The row with what it does."""
        if row.row in self._wishes.left:
            return Planned(row, Act.LEFT, None, {})
        record, wrong = self._meant(row)
        before: Answers = record.answers if record else {}
        kept = self._unchanged(row, before) if record else frozenset()
        problems = (*(p for p in row.problems if p.target not in kept), *wrong)
        after = self._after(row, before, kept)
        changes = tuple(self._changes(before, after))
        if any(self._stops(p) for p in problems):
            return Planned(row, Act.BLOCKED, record, before, changes, problems)
        act = Act.ADD if record is None else Act.UPDATE if changes else Act.SAME
        return Planned(row, act, record, after, changes, problems)

    def _stops(self, problem: RowProblem) -> bool:
        typed = self._wishes.as_typed and problem.value != "" and problem.target != NUMBER
        return problem.blocks and not typed

    def _meant(self, row: ReadRow) -> tuple[Record | None, tuple[RowProblem, ...]]:
        number, title = str(row.values.get(NUMBER, "")), str(row.values.get(TITLES[self._known.kind], ""))
        found = self._known.by_number.get(number) if number else None
        if found is None:
            alike = self._known.by_title.get(_same_title(title), []) if title else []
            if len(alike) > 1:
                numbers = ", ".join(r.number for r in alike)
                return None, (_about(title, "catalogue-row-several", title=title, numbers=numbers),)
            found = alike[0] if alike else None
        if found is None:
            return None, ()
        if found.id in self.met:
            return found, (_about(number or title, "catalogue-row-twice", number=found.number),)
        self.met.add(found.id)
        busy = found.id == self._known.busy
        wrong = (_about(number or title, "catalogue-row-open", number=found.number),) if busy else ()
        return found, (*wrong, *self._other_state(row, found))

    @staticmethod
    def _other_state(row: ReadRow, record: Record) -> tuple[RowProblem, ...]:
        """A state has its own ways to change, with a person, a day and a reason; a table only tells where it begins."""
        given = row.values.get(STATE, record.state.value)
        if given == record.state.value or given not in OWN_STATES:
            return ()
        told = _about(str(given), "catalogue-row-state", number=record.number)
        return (replace(told, blocks=False),)

    def _unchanged(self, row: ReadRow, before: Answers) -> frozenset[str]:
        """The questions whose cell says what the record says already, in whichever language."""
        return frozenset(k for k in self._keys if k in row.cells and self._says(k, before, row.cells[k]))

    def _says(self, key: str, before: Answers, cell: str) -> bool:
        field = self._form.field(key)
        said = (text_of(cell_of(field, before.get(key), lang)) for lang in self._langs)
        return any(_lines(s) == _lines(cell) for s in said)

    def _after(self, row: ReadRow, before: Answers, kept: frozenset[str]) -> Answers:
        after: dict[str, Json] = dict(before)
        for key in self._keys:
            if key in kept:
                continue
            value = row.values.get(key)
            if not is_empty(value):
                after[key] = value
            elif self._wishes.clear:
                after.pop(key, None)
        return after

    def _changes(self, before: Answers, after: Answers) -> Iterable[Changed]:
        lang = self._langs[0]
        for key in self._keys:
            if before.get(key) != after.get(key):
                field = self._form.field(key)
                was, becomes = (text_of(cell_of(field, a.get(key), lang)) for a in (before, after))
                yield Changed(key, was, becomes)


def _lines(text: str) -> str:
    """A spreadsheet that saves a text file changes how lines end."""
    return text.replace("\r\n", "\n")


def _about(value: str, key: str, **args: str) -> RowProblem:
    told: Message = message(key, **args)
    return RowProblem(None, NUMBER, value, Fault(told, message(f"{key}-fix"), is_format=True))


def record_of(planned: Planned, blank: Record) -> Record:
    """The record to keep for a row that is added or changed; ``blank`` is a new draft of the kind."""
    if planned.record is not None:
        return replace(planned.record, answers=planned.answers, updated_at=blank.updated_at)
    values = Reader(planned.row.values)
    given = values.text(STATE)
    state = State(str(given)) if given in OWN_STATES else blank.state
    return replace(blank, id=str(uuid.uuid4()), number=values.text(NUMBER), state=state, answers=planned.answers)
