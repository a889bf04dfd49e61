"""The columns of the list of credentials."""

from __future__ import annotations

from collections.abc import Callable

from mcdesk.app import records
from mcdesk.app.credentials.clock import DATED, due_words
from mcdesk.app.listing import Line, View
from mcdesk.app.services import Services
from mcdesk.domain import kinds
from mcdesk.domain.answers import Reader
from mcdesk.domain.folding import folded
from mcdesk.domain.kinds import Context
from mcdesk.domain.life.clock import dues, soon
from mcdesk.domain.records import CREDENTIAL_STATES, Record
from mcdesk.ui.context import Ui
from mcdesk.ui.requests.columns import Column, SortKey
from mcdesk.ui.requests.facts import updated_shortly

KEYS = ("number", "title", "state", "due", "school", "review_on", "updated")
WIDTHS = {"number": 140, "title": 220, "state": 150, "due": 260, "school": 170, "review_on": 140, "updated": 120}
FIRST_VIEW = View(columns=KEYS, sort="updated", down=True)
SEARCHED = ("official_name", "official_name_fr", "badge_short_name", "badge_short_name_fr", "course_code", "stack_name")
"""The texts that the search looks through, besides number, state, school, owner and what is due."""


READ = tuple(dict.fromkeys((*DATED, *SEARCHED, "school", "owner")))
"""The answers that a line is made of; no others are read."""


class CredentialColumns:
    """Makes columns and searchable lines."""

    keys: tuple[str, ...] = KEYS

    def __init__(self, ui: Ui, services: Services) -> None:
        self._ui, self._services = ui, services

    def chosen(self, keys: tuple[str, ...]) -> tuple[Column, ...]:
        """The columns of these keys that there are."""
        return tuple(self.column(k) for k in keys if k in KEYS)

    def column(self, key: str) -> Column:
        """One column. Raises KeyError for an unknown one."""
        words, sort = self._made()[key]
        return Column(key, self._ui.say(f"credentials-column-{key}"), WIDTHS[key], words, sort)

    def _made(self) -> dict[str, tuple[Callable[[Record], str], SortKey]]:
        lang, today = self._ui.lang, self._services.today()
        order = {s: n for n, s in enumerate(CREDENTIAL_STATES)}
        return {
            "number": (lambda r: r.number, lambda r: r.number),
            "title": (self.title_of, lambda r: folded(r.title)),
            "state": (self.state_of, lambda r: float(order.get(r.state, 0))),
            "due": (self.due_of, self._first_day),
            "school": (lambda r: self._answer(r, "school"), lambda r: folded(self._answer(r, "school"))),
            "review_on": (lambda r: self._answer(r, "review_on"), lambda r: Reader(r.answers).text("review_on")),
            "updated": (lambda r: updated_shortly(r, lang, today), _updated),
        }

    def title_of(self, record: Record) -> str:
        """The official name, or that there is none."""
        return record.title or self._ui.say("wizard-untitled")

    def state_of(self, record: Record) -> str:
        """The state with the number of the version."""
        return self._ui.words(records.state_message(record, self._services.profile))

    def due_of(self, record: Record) -> str:
        """The first thing that is due soon; "" for nothing."""
        today, profile = self._services.today(), self._services.profile
        found = soon(dues(record, profile, today), profile, today)
        return self._ui.words(due_words(found[0], today, self._ui.lang)) if found else ""

    def _first_day(self, record: Record) -> str:
        today, profile = self._services.today(), self._services.profile
        found = soon(dues(record, profile, today), profile, today)
        return found[0].day.isoformat() if found else "9999"

    def _answer(self, record: Record, key: str) -> str:
        form = self._services.form_of(record.kind)
        field = form.field(key) if form.has(key) else None
        return kinds.show(field, record.answers.get(key), self._ui.lang, Context(record.answers)) if field else ""

    def line(self, record: Record) -> Line:
        """The line of a credential, found by its names in both languages."""
        reader = Reader(record.answers)
        said = [record.number, self.state_of(record), self.due_of(record), self._answer(record, "school")]
        said += [reader.text(k) for k in SEARCHED] + [reader.part("owner").text("name")]
        return Line(record, folded(" ".join(said)), {"state": frozenset({record.state.value})})


def _updated(record: Record) -> float:
    return record.updated_at.timestamp() if record.updated_at else 0.0
