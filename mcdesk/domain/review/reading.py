"""Which of the things that were said are shown, and in which order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from mcdesk.domain.answers import Answers, Ref, rows_of
from mcdesk.domain.fields import Form
from mcdesk.domain.review.talk import Thread


class Choice(StrEnum):
    """What a person wants to see of the conversation."""

    OPEN = "open"
    ALL = "all"
    MINE = "mine"


def chosen(threads: Iterable[Thread], choice: Choice) -> tuple[Thread, ...]:
    """Those to show; ``MINE`` are all in which the person said something."""
    if choice is Choice.OPEN:
        return tuple(t for t in threads if t.open)
    return tuple(t for t in threads if choice is Choice.ALL or any(s.mine for s in t.said))


def in_reading_order(form: Form, answers: Answers, threads: Iterable[Thread]) -> tuple[Thread, ...]:
    """As a reader of the form meets them: first what is about the whole, last what is about nothing that is there."""
    fields = {f.key: n for n, f in enumerate(form.fields())}

    def place(thread: Thread) -> tuple[int, int, int]:
        ref = thread.ref
        if not ref.field:
            return (-1, 0, 0)
        if ref.field not in fields:
            return (len(fields), 0, 0)
        rows = [r.get("id") for r in rows_of(answers.get(ref.field))]
        row = rows.index(ref.row) if ref.row in rows else len(rows) if ref.row else -1
        columns = [c.key for c in form.field(ref.field).columns]
        return (fields[ref.field], row, columns.index(ref.column) if ref.column in columns else -1)

    return tuple(sorted(threads, key=place))


def beside(threads: Sequence[Thread], at: str, step: int) -> Thread | None:
    """The one after that named ``at`` (-1: before it), and around; the first (last) where none is; None for none."""
    if not threads:
        return None
    place = next((n for n, t in enumerate(threads) if t.id == at), -1 if step > 0 else len(threads))
    return threads[(place + step) % len(threads)]


def open_by_question(threads: Iterable[Thread]) -> Mapping[str, int]:
    """How many are open at each question, its rows and cells included."""
    return Counter(t.ref.field for t in threads if t.open)


def at_question(threads: Iterable[Thread], ref: Ref) -> tuple[Thread, ...]:
    """Those about a question, its rows and its cells."""
    return tuple(t for t in threads if t.ref.field == ref.field)


def open_in(threads: Iterable[Thread], ref: Ref) -> tuple[Thread, ...]:
    """The open ones at a cell, or of a row (a ref without a column) at any of its cells and at the row itself."""
    return tuple(
        t
        for t in threads
        if t.open
        and (t.ref.field, t.ref.row) == (ref.field, ref.row)
        and (not ref.column or t.ref.column == ref.column)
    )


def nearest(threads: Iterable[Thread], ref: Ref) -> Thread | None:
    """The first one about a place: about a cell itself, a row or what is in it, a question or what is in it."""
    about = [t for t in threads if t.ref.field == ref.field]
    fits = [t for t in about if t.ref == ref or (t.ref.row == ref.row and not ref.column) or not ref.row]
    return next(iter(fits), None)
