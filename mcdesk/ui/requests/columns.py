"""The columns of the list: their headings, their words, and what they sort by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from mcdesk.app import listing, records
from mcdesk.app.services import Services
from mcdesk.domain import kinds
from mcdesk.domain.answers import Reader, decimal_of
from mcdesk.domain.fields import Field, Kind
from mcdesk.domain.folding import folded
from mcdesk.domain.kinds import Context
from mcdesk.domain.records import Record
from mcdesk.ui.context import Ui
from mcdesk.ui.requests import facts

WIDTHS = {"number": 96, "title": 260, "state": 112, "progress": 84, "missing": 150, "updated": 148}
"""Widths at 100 % of the list's own columns."""
NARROW = (Kind.INTEGER, Kind.MONEY, Kind.YESNO, Kind.DATE)
SortKey = Callable[[Record], str | float]


@dataclass(frozen=True)
class Column:
    """A column of requests. ``words`` says a cell, ``sort`` what it sorts by."""

    key: str
    heading: str
    width: int
    words: Callable[[Record], str]
    sort: SortKey


class Columns:
    """Makes the columns of a form in one language."""

    def __init__(self, ui: Ui, services: Services, missing: Callable[[Record], str] = lambda _: "") -> None:
        self._ui, self._services, self._missing = ui, services, missing
        self.keys = listing.columns_of(services.form)

    def chosen(self, keys: tuple[str, ...]) -> tuple[Column, ...]:
        """The columns with these keys, less those that the form no longer has."""
        return tuple(self.column(k) for k in keys if k in self.keys)

    def heading(self, key: str) -> str:
        """The heading of a column."""
        own = key in listing.OWN_COLUMNS
        return self._ui.say(f"requests-column-{key}") if own else self._ui.words(self._services.form.field(key).label)

    def column(self, key: str) -> Column:
        """One column. Raises KeyError where the form has no such question."""
        if key not in listing.OWN_COLUMNS:
            return self._asked(self._services.form.field(key))
        words, sort = self._own()[key]
        return Column(key, self.heading(key), WIDTHS[key], words, sort)

    def title_of(self, request: Record) -> str:
        """The title, or that there is none."""
        return request.title or self._ui.say("wizard-untitled")

    def state_of(self, request: Record) -> str:
        """The state in a word."""
        return self._ui.words(records.state_message(request, self._services.profile))

    def found_by(self, request: Record) -> tuple[str, ...]:
        """The words that the search looks through."""
        form, lang = self._services.form, self._ui.lang
        school = facts.choice_words(form, request, "school", lang)
        people = (listing.requester_of(request), request.created_by)
        launch = facts.launch_words(request, lang)
        return (request.number, request.title, school, self.state_of(request), launch, *people)

    def _own(self) -> dict[str, tuple[Callable[[Record], str], SortKey]]:
        lang, today = self._ui.lang, self._today()
        return {
            "number": (lambda r: r.number, lambda r: r.number),
            "title": (self.title_of, lambda r: folded(r.title)),
            "state": (self.state_of, lambda r: f"{r.state.value}{r.version:05}"),
            # Which pages ask something is not worth knowing of thousands of lines only to put them in order.
            "progress": (self._progress, lambda r: float(len(r.done))),
            "missing": (self._missing, lambda _: 0.0),
            "updated": (lambda r: facts.updated_shortly(r, lang, today), _updated),
        }

    def _today(self) -> date:
        return self._services.today()

    def _progress(self, request: Record) -> str:
        found = facts.pages_done(self._services.form, request)
        return self._ui.say("requests-progress", complete=found.complete, total=found.total)

    def _asked(self, field: Field) -> Column:
        lang, currency = self._ui.lang, self._services.profile.currency

        def words(request: Record) -> str:
            return kinds.show(field, request.answers.get(field.key), lang, Context(request.answers, currency))

        def by_words(request: Record) -> str:
            return folded(words(request))

        def by_number(request: Record) -> float:
            value = decimal_of(request.answers.get(field.key))
            return -1.0 if value is None else float(value)

        def by_day(request: Record) -> str:
            return Reader(request.answers).text(field.key)

        sort: SortKey = by_words
        if field.kind in (Kind.INTEGER, Kind.MONEY):
            sort = by_number
        elif field.kind in (Kind.DATE, Kind.MONTH):
            sort = by_day
        return Column(field.key, self.heading(field.key), 116 if field.kind in NARROW else 150, words, sort)


def _updated(request: Record) -> float:
    return request.updated_at.timestamp() if request.updated_at else 0.0
