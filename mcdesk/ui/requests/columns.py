"""The columns of the list of requests, and what it can be filtered by."""

from __future__ import annotations

from collections.abc import Callable

from mcdesk.app import listing, records
from mcdesk.app.listing import Line, View, line_of
from mcdesk.app.missing import pages_done
from mcdesk.app.services import Services
from mcdesk.domain import kinds
from mcdesk.domain.answers import Reader, decimal_of
from mcdesk.domain.fields import Field, Kind
from mcdesk.domain.folding import folded
from mcdesk.domain.kinds import Context
from mcdesk.domain.records import Record, RecordKind
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.states import look_of
from mcdesk.ui.lists.checked_page import missing_column, missing_facet
from mcdesk.ui.lists.columns import Column, Facet, Listing, Order
from mcdesk.ui.lists.labels import changed_facet, given_facet, school_facet, state_facet
from mcdesk.ui.lists.missing import Missing
from mcdesk.ui.requests import facts

WIDTHS = {"number": 96, "title": 260, "state": 150, "progress": 92, "missing": 120, "updated": 148}
"""Widths at 100 % of the list's own columns."""
NARROW = (Kind.INTEGER, Kind.MONEY, Kind.YESNO, Kind.DATE)
NUMBERS = (Kind.INTEGER, Kind.MONEY)


class RequestLines:
    """Makes the lines and the columns of a form in one language."""

    def __init__(self, ui: Ui, services: Services, missing: Missing) -> None:
        self._ui, self._services, self._missing = ui, services, missing
        self._states = services.profile.states(RecordKind.REQUEST)

    def listing(self) -> Listing[Record]:
        """What the list of requests is."""
        say, own = self._ui.say, self._own()
        return Listing(
            "requests",
            say("shell-requests"),
            say("requests-search"),
            [own.get(key) or self._asked(key) for key in listing.columns_of(self._services.form)],
            (
                state_facet(self._ui, self._services.profile, self._states),
                school_facet(self._ui, self._services.form),
                given_facet(self._ui, "requester", say("lists-facet-requester")),
                changed_facet(self._ui),
                Facet("launch", say("lists-facet-launch"), lambda v: say(f"lists-launch-{v}"), listing.LAUNCH),
                missing_facet(self._ui, self._missing),
            ),
            View(),
            "lists",
            lambda why: say(f"requests-empty-{why}"),
            stay=("state", "missing", "number", "updated", "school", "progress"),
        )

    def _own(self) -> dict[str, Column[Record]]:
        lang, today = self._ui.lang, self._services.today()

        def made(key: str, words: Callable[[Record], str], order: Callable[[Record], Order]) -> Column[Record]:
            heading, counts = self._ui.say(f"requests-column-{key}"), key == "progress"
            icon = (lambda r: look_of(r.state)) if key == "state" else None
            least = facts.longest_day(lang) if key == "updated" else ""
            return Column(key, heading, WIDTHS[key], words, order, right=counts, icon=icon, least=least)

        columns = (
            made("number", lambda r: r.number, lambda r: r.number),
            made("title", self.title_of, lambda r: folded(r.title) or None),
            made("state", self.state_of, self._standing),
            # Which pages ask something is not worth knowing of thousands of lines only to put them in order.
            made("progress", self._progress, lambda r: float(len(r.done))),
            missing_column(self._ui, self._missing, WIDTHS["missing"]),
            made("updated", lambda r: facts.updated_shortly(r, lang, today), facts.updated_order),
        )
        return {column.key: column for column in columns}

    def _asked(self, key: str) -> Column[Record]:
        field = self._services.form.field(key)
        lang, currency = self._ui.lang, self._services.profile.currency

        def words(request: Record) -> str:
            return kinds.show(field, request.answers.get(key), lang, Context(request.answers, currency))

        width, right = 116 if field.kind in NARROW else 150, field.kind in NUMBERS
        return Column(key, self._ui.words(field.label), width, words, _order_of(field), right=right)

    def title_of(self, request: Record) -> str:
        """The title, or that there is none."""
        return request.title or self._ui.say("wizard-untitled")

    def state_of(self, request: Record) -> str:
        """The state in a word."""
        return self._ui.words(records.state_message(request, self._services.profile))

    def _standing(self, request: Record) -> str:
        place = self._states.index(request.state) if request.state in self._states else len(self._states)
        return f"{place:02}{request.version:05}"

    def _progress(self, request: Record) -> str:
        found = pages_done(self._services.form, request)
        return self._ui.say("requests-progress", complete=found.complete, total=found.total)

    def line(self, request: Record) -> Line[Record]:
        """The line of a request, with the words that the search looks through."""
        form, lang = self._services.form, self._ui.lang
        school = facts.choice_words(form, request, "school", lang)
        people = (listing.requester_of(request), request.created_by)
        launch = facts.launch_words(request, lang)
        words = (request.number, request.title, school, self.state_of(request), launch, *people)
        return line_of(request, words, self._services.today())


def _order_of(field: Field) -> Callable[[Record], Order] | None:
    def by_number(request: Record) -> Order:
        value = decimal_of(request.answers.get(field.key))
        return None if value is None else float(value)

    def by_day(request: Record) -> Order:
        return Reader(request.answers).text(field.key) or None

    if field.kind in NUMBERS:
        return by_number
    return by_day if field.kind in (Kind.DATE, Kind.MONTH) else None
