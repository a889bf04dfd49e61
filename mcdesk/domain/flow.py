"""The path through a form as pure functions of the answers: what is asked, where a page stands, what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from mcdesk.domain.answers import Answers, Reader, Row, is_empty
from mcdesk.domain.fields import Field, Form, Page, ShownWhen
from mcdesk.domain.problems import Problem, Severity


class PageState(StrEnum):
    """Where a page stands; shown as icon, word and colour together."""

    COMPLETE = "complete"
    FILLED = "filled"
    IN_PROGRESS = "in-progress"
    NOT_STARTED = "not-started"
    ATTENTION = "attention"
    NOT_ASKED = "not-asked"


def asked(form: Form, field: Field, answers: Answers) -> bool:
    """Whether the question is asked: its condition holds, and the question that it hangs on is asked itself."""
    if field.shown_when is None:
        return True
    seen: set[str] = set()
    reader = Reader(answers)
    current: Field | None = field
    while current is not None and current.shown_when is not None:
        when = current.shown_when
        if current.key in seen or not form.has(when.field):
            return current.key not in seen
        seen.add(current.key)
        if not _holds(when, reader):
            return False
        current = form.field(when.field)
    return True


def column_asked(column: Field, row: Row, answers: Answers) -> bool:
    """Whether a column is asked in this row; its condition names a column of the row, or else a field."""
    when = column.shown_when
    if when is None:
        return True
    return _holds(when, row) or (when.field not in row.data and _holds(when, Reader(answers)))


def _holds(when: ShownWhen, reader: Reader) -> bool:
    given = reader.choices(when.field) or ((reader.text(when.field),) if reader.text(when.field) else ())
    if when.negated:
        return bool(given) and not set(given) & set(when.values)
    return bool(set(given) & set(when.values))


def asked_fields(form: Form, page: Page, answers: Answers) -> Iterator[Field]:
    """The questions of a page that are asked."""
    return (f for f in page.fields if asked(form, f, answers))


def page_state(form: Form, page: Page, answers: Answers, done: Iterable[str], problems: Iterable[Problem]) -> PageState:
    """Where a page stands. ``done`` are the pages the author went on from; ``problems`` are those of the whole form.

    It is filled where nothing on it stands in the way, and its author has not gone on from it: its answers came with
    another request or a table, or the author went elsewhere before saying so.
    """
    fields = list(asked_fields(form, page, answers))
    if page.fields and not fields:
        return PageState.NOT_ASKED
    keys = {f.key for f in fields}
    blocked = any(p.ref.field in keys and p.severity is Severity.BLOCK for p in problems)
    if page.key in set(done):
        return PageState.ATTENTION if blocked else PageState.COMPLETE
    if all(is_empty(answers.get(f.key)) for f in fields):
        return PageState.NOT_STARTED
    return PageState.IN_PROGRESS if blocked else PageState.FILLED


def next_page(form: Form, key: str, answers: Answers) -> str:
    """The page after this one that asks something; the last page leads to itself."""
    return _beside(form, key, answers, 1)


def previous_page(form: Form, key: str, answers: Answers) -> str:
    """The page before this one that asks something; the first page leads to itself."""
    return _beside(form, key, answers, -1)


def _beside(form: Form, key: str, answers: Answers, step: int) -> str:
    keys = [p.key for p in form.pages if not p.fields or any(asked_fields(form, p, answers)) or p.key == key]
    place = keys.index(key) + step
    return keys[min(max(place, 0), len(keys) - 1)]


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of the pages that ask something are complete, and how many more are filled in."""

    complete: int
    total: int
    filled: int = 0


def progress(states: Iterable[PageState]) -> Progress:
    """Complete and filled pages out of those that ask something."""
    counted = [s for s in states if s is not PageState.NOT_ASKED]
    return Progress(counted.count(PageState.COMPLETE), len(counted), counted.count(PageState.FILLED))


def refs_in_order(form: Form, problems: Iterable[Problem]) -> list[Problem]:
    """Problems in the order of the form, so that the next problem (F8) is the one further down."""
    order = {f.key: n for n, f in enumerate(form.fields())}
    return sorted(problems, key=lambda p: (order.get(p.ref.field, len(order)), p.severity.rank))
