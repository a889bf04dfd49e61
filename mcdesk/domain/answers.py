"""The answers of a record: a JSON document, typed readers for it, and the edits that change it.

An answer never given is absent: never null, never an empty string. A row of a table carries a stable ``id``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]
Answers = Mapping[str, Json]


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """Where an answer stands: a field, or a cell of one of its rows. Reads as ``partners[p1].contact``."""

    field: str
    row: str = ""
    column: str = ""

    def __str__(self) -> str:
        if not self.row:
            return self.field
        return f"{self.field}[{self.row}]" + (f".{self.column}" if self.column else "")


class Reader:
    """Typed reading of answers: an absent or misshapen answer reads as "" / None / ()."""

    def __init__(self, data: Answers) -> None:
        self.data = data

    def raw(self, key: str) -> Json:
        """The answer as it stands, None where absent."""
        return self.data.get(key)

    def given(self, key: str) -> bool:
        """Whether there is an answer (an empty table is none)."""
        return not is_empty(self.data.get(key))

    def text(self, key: str) -> str:
        """Text, e-mail, choice key, ...; stripped of white space at both ends."""
        value = self.data.get(key)
        return value.strip() if isinstance(value, str) else ""

    def integer(self, key: str) -> int | None:
        """A whole number."""
        value = self.data.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def money(self, key: str) -> Decimal | None:
        """An amount in the profile's currency; None is "not provided", never 0."""
        return decimal_of(self.data.get(key))

    def day(self, key: str) -> date | None:
        """A date, or the first day of a month."""
        return day_of(self.data.get(key))

    def choices(self, key: str) -> tuple[str, ...]:
        """Option keys or row ids."""
        return tuple([v for v in list_of(self.data.get(key)) if isinstance(v, str)])

    def yes(self, key: str) -> bool | None:
        """True for yes, False for no, None where not answered."""
        value = self.text(key)
        return True if value == "yes" else False if value == "no" else None

    def part(self, key: str) -> Reader:
        """The parts of a person, an attachment or a framework item."""
        value = self.data.get(key)
        return Reader(value if isinstance(value, Mapping) else {})

    def rows(self, key: str) -> tuple[Row, ...]:
        """The rows of a table, in order."""
        # What JSON was read into is known at a glance: to ask whether it is a mapping takes ten times as long.
        return tuple([Row(r) for r in list_of(self.data.get(key)) if type(r) is dict or isinstance(r, Mapping)])


class Row(Reader):
    """A reader of one row."""

    @property
    def id(self) -> str:
        """The row's stable id."""
        return self.text("id")


def is_empty(value: Json) -> bool:
    """Whether this counts as no answer: None, blank text, an empty list, or a mapping of empties."""
    if value is None:
        return True
    if isinstance(value, str):
        return not value.strip()
    if isinstance(value, Mapping):
        return all(is_empty(v) for k, v in value.items() if k != "id")
    return isinstance(value, Sequence) and len(value) == 0


def rows_of(value: Json) -> tuple[Mapping[str, Json], ...]:
    """The rows in a table's answer; anything else in it is passed over."""
    return tuple([r for r in list_of(value) if type(r) is dict or isinstance(r, Mapping)])


def list_of(value: Json) -> Sequence[Json]:
    """The values in a list; () for anything else."""
    if type(value) is list:
        return value
    return () if isinstance(value, str) or not isinstance(value, Sequence) else value


def decimal_of(value: Json) -> Decimal | None:
    """An amount as a finite Decimal, or None."""
    if value is None or not isinstance(value, (str, int)) or isinstance(value, bool):
        return None
    try:
        number = Decimal(value)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def day_of(value: Json) -> date | None:
    """``2027-01-11`` or ``2027-01`` (its first day) as a date, or None."""
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(f"{value}-01" if len(value) == len("2027-01") else value)
    except ValueError:
        return None


def value_at(answers: Answers, ref: Ref) -> Json:
    """The answer at ``ref``; None where there is none."""
    value = answers.get(ref.field)
    if not ref.row:
        return value
    row = next((r for r in rows_of(value) if r.get("id") == ref.row), None)
    if row is None or not ref.column:
        return row
    return row.get(ref.column)


def with_value(answers: Answers, ref: Ref, value: Json) -> Answers:
    """The answers with ``value`` at ``ref``; an empty value removes the answer. A row that is gone stays gone."""
    if not ref.row:
        return _put(answers, ref.field, value)
    rows = [
        (_put(row, ref.column, value) if row.get("id") == ref.row else row) for row in rows_of(answers.get(ref.field))
    ]
    return _put(answers, ref.field, rows)


def _put(data: Mapping[str, Json], key: str, value: Json) -> dict[str, Json]:
    out = {k: v for k, v in data.items() if k != key}
    if value is not None and value != "" and value != []:
        out = {k: (value if k == key else v) for k, v in data.items()} if key in data else {**out, key: value}
    return out


def texts_in(value: Json) -> Iterator[str]:
    """Every string in an answer, for search and for counting."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, part in value.items():
            if key != "id":
                yield from texts_in(part)
    elif isinstance(value, Sequence):
        for part in value:
            yield from texts_in(part)


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of one answer, with what stood there before. ``name`` is the Fluent key of what was done."""

    ref: Ref
    before: Json
    after: Json
    name: str = "edit-answer"

    def apply(self, answers: Answers) -> Answers:
        """The answers after the edit."""
        return with_value(answers, self.ref, self.after)

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return replace(self, before=self.after, after=self.before)

    @property
    def turned(self) -> tuple[str, ...]:
        """The choices that came or went, where the answer is a list of them."""
        before, after = (Reader({"v": value}).choices("v") for value in (self.before, self.after))
        return tuple(one for one in dict.fromkeys((*before, *after)) if (one in before) is not (one in after))

    def then(self, later: Edit) -> Edit | None:
        """Both edits as one, where they change the same cell by typing; None where they do not."""
        same = self.ref == later.ref and self.name == later.name == "edit-answer"
        both = isinstance(self.after, str | None) and isinstance(later.after, str | None)
        return replace(self, after=later.after) if same and both else None


def set_answer(answers: Answers, ref: Ref, value: Json) -> Edit:
    """The edit that puts ``value`` at ``ref``."""
    return Edit(ref, value_at(answers, ref), value)


def _table_edit(answers: Answers, field: str, rows: Sequence[Json], name: str) -> Edit:
    return Edit(Ref(field), answers.get(field), list(rows), name)


def new_row_id(field: str) -> str:
    """An id that no row has or had, on any machine: a removed row's references never point at a new one."""
    import secrets

    return f"{field[:1]}{secrets.token_hex(4)}"


def add_row(answers: Answers, field: str, values: Answers | None = None, at: int | None = None) -> Edit:
    """The edit that adds a row (its id is in ``after``), at the end or before position ``at``."""
    rows: list[Json] = list(rows_of(answers.get(field)))
    row: Json = {"id": new_row_id(field), **{k: v for k, v in (values or {}).items() if k != "id"}}
    rows.insert(len(rows) if at is None else at, row)
    return _table_edit(answers, field, rows, "edit-row-added")


def remove_row(answers: Answers, field: str, row_id: str) -> Edit:
    """The edit that removes a row."""
    rows = [r for r in rows_of(answers.get(field)) if r.get("id") != row_id]
    return _table_edit(answers, field, rows, "edit-row-removed")


def move_row(answers: Answers, field: str, row_id: str, by: int) -> Edit:
    """The edit that moves a row by ``by`` places (negative is up), as far as the table goes."""
    rows = list(rows_of(answers.get(field)))
    place = next((n for n, r in enumerate(rows) if r.get("id") == row_id), None)
    if place is not None:
        row = rows.pop(place)
        rows.insert(min(max(place + by, 0), len(rows)), row)
    return _table_edit(answers, field, rows, "edit-row-moved")


def duplicate_row(answers: Answers, field: str, row_id: str) -> Edit:
    """The edit that copies a row below itself, under an id of its own."""
    rows = rows_of(answers.get(field))
    place = next((n for n, r in enumerate(rows) if r.get("id") == row_id), None)
    if place is None:
        return _table_edit(answers, field, rows, "edit-row-added")
    return add_row(answers, field, rows[place], place + 1)
