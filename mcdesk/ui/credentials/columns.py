"""The columns of the list of credentials, and what it can be filtered by."""

from __future__ import annotations

from collections.abc import Callable

from mcdesk.app import records
from mcdesk.app.credentials.clock import DATED, due_words
from mcdesk.app.listing import Line, View, facets_of, one, since
from mcdesk.app.services import Services
from mcdesk.domain import kinds
from mcdesk.domain.answers import Reader
from mcdesk.domain.folding import folded
from mcdesk.domain.kinds import Context
from mcdesk.domain.life.clock import Due, dues, soon
from mcdesk.domain.records import CREDENTIAL_STATES, Record, RecordKind
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.states import look_of
from mcdesk.ui.lists.checked_page import missing_column, missing_facet
from mcdesk.ui.lists.columns import Column, Facet, Listing, Order
from mcdesk.ui.lists.labels import changed_facet, given_facet, school_facet, state_facet
from mcdesk.ui.lists.missing import Missing
from mcdesk.ui.requests.facts import longest_day, updated_order, updated_shortly

WIDTHS = {
    "number": 132, "title": 220, "state": 164, "due": 200, "missing": 130, "school": 170, "owner": 150,
    "review_on": 140, "updated": 148,
}  # fmt: skip
"""The columns with their widths at 100 %."""
DUE = ("passed", "soon", "no")
FIRST = View(columns=("number", "title", "state", "due", "missing", "school", "review_on", "updated"))
SEARCHED = ("official_name", "official_name_fr", "badge_short_name", "badge_short_name_fr", "course_code", "stack_name")
"""The texts that the search looks through, besides number, state, school, owner and what is due."""
TOLD = ("official_name_fr", "school", "course_code", "instructional_hours", "delivery_mode", "review_on")
"""The questions that the preview answers."""
READ = tuple(dict.fromkeys((*DATED, *SEARCHED, *TOLD, "owner")))
"""The answers that lines and preview are made of; no others are read."""


class CredentialLines:
    """Makes the lines and the columns in one language."""

    def __init__(self, ui: Ui, services: Services, missing: Missing) -> None:
        self._ui, self._services, self._today = ui, services, services.today()
        self._missing = missing

    def listing(self) -> Listing[Record]:
        """What the list of credentials is."""
        say = self._ui.say
        return Listing(
            "credentials",
            say("credentials-title"),
            say("credentials-search"),
            self._columns(),
            (
                state_facet(self._ui, self._services.profile, CREDENTIAL_STATES),
                school_facet(self._ui, self._services.form_of(RecordKind.CREDENTIAL)),
                given_facet(self._ui, "owner", say("credentials-column-owner")),
                Facet("due", say("credentials-column-due"), lambda v: say(f"credentials-due-{v}"), DUE),
                changed_facet(self._ui),
                missing_facet(self._ui, self._missing),
            ),
            FIRST,
            "credentials_lists",
            lambda why: say(f"credentials-empty-{why}"),
            stay=("state", "due", "missing", "number", "updated", "school", "review_on"),
        )

    def _columns(self) -> list[Column[Record]]:
        lang, order = self._ui.lang, {s: n for n, s in enumerate(CREDENTIAL_STATES)}

        def made(
            key: str, words: Callable[[Record], str], by: Callable[[Record], Order] | None = None
        ) -> Column[Record]:
            icon = (lambda r: look_of(r.state)) if key == "state" else None
            heading, least = self._ui.say(f"credentials-column-{key}"), longest_day(lang) if key == "updated" else ""
            return Column(key, heading, WIDTHS[key], words, by, icon=icon, least=least)

        return [
            made("number", lambda r: r.number, lambda r: r.number),
            made("title", self.title_of, lambda r: folded(r.title) or None),
            made("state", self.state_of, lambda r: float(order.get(r.state, 0))),
            made("due", self.due_of, self._first_day),
            missing_column(self._ui, self._missing, WIDTHS["missing"]),
            made("school", lambda r: self.answer(r, "school"), lambda r: folded(self.answer(r, "school")) or None),
            made("owner", owner_of, lambda r: folded(owner_of(r)) or None),
            made(
                "review_on",
                lambda r: self.answer(r, "review_on"),
                lambda r: Reader(r.answers).text("review_on") or None,
            ),
            made("updated", lambda r: updated_shortly(r, lang, self._today), updated_order),
        ]

    def title_of(self, record: Record) -> str:
        """The official name, or that there is none."""
        return record.title or self._ui.say("wizard-untitled")

    def state_of(self, record: Record) -> str:
        """The state with the number of the version."""
        return self._ui.words(records.state_message(record, self._services.profile))

    def soon_of(self, record: Record) -> tuple[Due, ...]:
        """What is due soon, the first first."""
        profile = self._services.profile
        return tuple(soon(dues(record, profile, self._today), profile, self._today))

    def due_words(self, due: Due) -> str:
        """What is due, and when."""
        return self._ui.words(due_words(due, self._today, self._ui.lang))

    def due_of(self, record: Record) -> str:
        """The first thing that is due soon; "" for nothing."""
        found = self.soon_of(record)
        return self.due_words(found[0]) if found else ""

    def _first_day(self, record: Record) -> str | None:
        found = self.soon_of(record)
        return found[0].day.isoformat() if found else None

    def answer(self, record: Record, key: str) -> str:
        """What a question is answered with, in words."""
        form = self._services.form_of(record.kind)
        field = form.field(key) if form.has(key) else None
        return kinds.show(field, record.answers.get(key), self._ui.lang, Context(record.answers)) if field else ""

    def line(self, record: Record) -> Line[Record]:
        """The line of a credential, found by its names in both languages."""
        reader, due = Reader(record.answers), self.soon_of(record)
        said = [record.number, self.state_of(record), self.answer(record, "school"), *map(self.due_words, due[:1])]
        said += [reader.text(k) for k in SEARCHED] + [owner_of(record)]
        when = "no" if not due else "passed" if due[0].overdue(self._today) else "soon"
        values = {"state": record.state.value, "school": reader.text("school"), "owner": owner_of(record), "due": when}
        facets = {
            **{key: one(value) for key, value in values.items()},
            "changed": since(record.updated_at, self._today),
        }
        return Line(record, folded(" ".join(said)), facets_of(facets))


def owner_of(record: Record) -> str:
    """The name of the person who answers for it, "" where not given."""
    return Reader(record.answers).part("owner").text("name")
