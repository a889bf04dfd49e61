"""What an entry of the catalogue says in the cells of its list, and what its filters are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from mcdesk.app.catalogue.ports import FACETS, Query
from mcdesk.app.listing import View
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.catalogue import Entry, in_band
from mcdesk.domain.fields import Option
from mcdesk.domain.records import RecordKind, State
from mcdesk.domain.typography import unbroken
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.states import look_of
from mcdesk.ui.lists.columns import Column, Facet, Listing

WIDTHS = {
    "number": 132, "kind": 132, "title": 240, "state": 136, "school": 176, "mode": 140, "hours": 72,
    "sectors": 170, "frameworks": 130, "updated": 136,
}  # fmt: skip
"""The columns with their widths at 100 %."""
FIRST = View(columns=("number", "kind", "title", "state", "school", "mode", "hours", "updated"))
"""The list as it is at first."""
STAY = ("state", "kind", "hours", "number", "school", "mode", "updated", "sectors", "frameworks")
"""Which columns stay longest where there is no room for all; the title always does."""
SORTED = frozenset({"number", "kind", "title", "state", "school", "mode", "hours", "updated"})
_LISTS = {"school": "schools", "sector": "sectors", "mode": "delivery_modes", "hours": "hours_bands"}


@dataclass(frozen=True)
class Words:
    """Words in the language of the window."""

    ui: Ui
    services: Services

    def listing(self) -> Listing[Entry]:
        """What the list of the catalogue is."""
        say = self.ui.say
        return Listing(
            "catalogue",
            say("catalogue-title"),
            say("catalogue-search"),
            [self._column(key) for key in WIDTHS],
            [self._facet(key) for key in FACETS],
            FIRST,
            "catalogue_lists",
            lambda why: say(f"catalogue-empty-{why}"),
            stay=STAY,
        )

    def _column(self, key: str) -> Column[Entry]:
        sortable, numbers = key in SORTED, key == "hours"
        icon = (lambda e: look_of(e.state)) if key == "state" else None
        return Column(
            key,
            self.heading(key),
            WIDTHS[key],
            lambda e: self.cell(e, key),
            sortable=sortable,
            right=numbers,
            icon=icon,
        )

    def _facet(self, key: str) -> Facet:
        bands = (*(o.key for o in self._options(key)), "") if key == "hours" else ()
        return Facet(key, self.ui.say(f"catalogue-facet-{key}"), lambda value: self.value(key, value), bands)

    def cell(self, entry: Entry, column: str) -> str:
        """What stands in a column."""
        several = {"sectors": ("sector", entry.sectors), "frameworks": ("framework", entry.frameworks)}
        if column in several:
            facet, values = several[column]
            return "; ".join(self.value(facet, v) for v in values)
        if column in ("kind", "state"):
            return self.value(column, getattr(entry, column).value)
        if column in ("school", "mode"):
            value = getattr(entry, column)
            return self.value(column, value) if value else ""
        plain = {
            "number": entry.number,
            "title": entry.title or self.ui.say("wizard-untitled"),
            "hours": "" if entry.hours is None else formats.number(entry.hours, self.ui.lang),
            "updated": unbroken(self._day(entry.updated_at)) if entry.updated_at else "",
        }
        return plain[column]

    def _day(self, moment: datetime) -> str:
        return formats.day(moment.astimezone().date(), self.ui.lang)

    def heading(self, column: str) -> str:
        """The words over a column."""
        return self.ui.say(f"catalogue-column-{column}")

    def value(self, facet: str, value: str) -> str:
        """What a value of a filter is called."""
        if not value:
            return self.ui.say("lists-none")
        if facet == "kind":
            return self.ui.say(f"catalogue-a-{RecordKind(value).value}")
        if facet == "state":
            return self.ui.words(self.services.profile.state_label(State(value)))
        if facet == "framework":
            known = self.services.frameworks.heads().get(value)
            return known.name.get(self.ui.lang.short) or value if known else value
        option = next((o for o in self._options(facet) if o.key == value), None)
        return self.ui.words(option.label) if option else value

    def _options(self, facet: str) -> tuple[Option, ...]:
        return self.services.profile.lists.get(_LISTS.get(facet, ""), ())

    def banded(self, counts: Mapping[str, Mapping[str, int]]) -> dict[str, Mapping[str, int]]:
        """How many entries have each value of each facet; bands of hours count what lies in them."""
        hours = [(int(h) if h else None, n) for h, n in counts.get("hours", {}).items()]
        bands = {band: sum(n for h, n in hours if in_band(h, band)) for band in self._facet("hours").order}
        return {**counts, "hours": bands}


def query_of(view: View) -> Query:
    """What to look for: with words in the search the best come first, unless a column was chosen to sort by."""
    ranked = bool(view.search.strip()) and view.sort == "updated"
    sort = "relevance" if ranked else view.sort if view.sort in SORTED else "updated"
    return Query(view.search, view.filters, sort, view.down)
