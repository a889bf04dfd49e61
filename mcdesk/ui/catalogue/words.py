"""What an entry of the catalogue says in the cells of its list, and what its filters are called."""

from __future__ import annotations

from dataclasses import dataclass

from mcdesk.app.listing import View
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.catalogue import Entry
from mcdesk.domain.fields import Option
from mcdesk.domain.records import RecordKind, State
from mcdesk.ui.context import Ui

COLUMNS = ("number", "kind", "title", "state", "school", "mode", "hours", "sectors", "frameworks", "updated")
FIRST = View(columns=("number", "kind", "title", "state", "school", "mode", "hours", "updated"))
"""The list as it is at first."""
WIDTHS = {
    "number": 132, "kind": 132, "title": 240, "state": 136, "school": 176, "mode": 140, "hours": 72,
    "sectors": 170, "frameworks": 130, "updated": 136,
}  # fmt: skip
"""Widths at 100 %."""
STAY = ("state", "kind", "hours", "number", "school", "mode", "updated", "sectors", "frameworks")
"""Which columns stay longest where there is no room for all; the title always does."""
SORTED = frozenset({"number", "kind", "title", "state", "school", "mode", "hours", "updated"})
_LISTS = {"school": "schools", "sector": "sectors", "mode": "delivery_modes", "hours": "hours_bands"}


@dataclass(frozen=True)
class Words:
    """Words in the language of the window."""

    ui: Ui
    services: Services

    @property
    def keys(self) -> tuple[str, ...]:
        """Every column."""
        return COLUMNS

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
            "updated": formats.day(entry.updated_at.astimezone().date(), self.ui.lang) if entry.updated_at else "",
        }
        return plain[column]

    def heading(self, column: str) -> str:
        """The words over a column."""
        return self.ui.say(f"catalogue-column-{column}")

    def facet(self, facet: str) -> str:
        """What a filter is called."""
        return self.ui.say(f"catalogue-facet-{facet}")

    def value(self, facet: str, value: str) -> str:
        """What a value of a filter is called."""
        if not value:
            return self.ui.say("catalogue-none")
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

    def offered(self, facet: str, counted: dict[str, int]) -> list[tuple[str, int]]:
        """The values to choose from, with how many entries have each; bands of hours count what lies in them."""
        if facet == "hours":
            from mcdesk.domain.catalogue import in_band

            bands = [*(o.key for o in self._options(facet)), ""]
            hours = [(int(h) if h else None, n) for h, n in counted.items()]
            return [(b, sum(n for h, n in hours if in_band(h, b))) for b in bands]
        named = sorted(counted.items(), key=lambda v: (not v[0], self.value(facet, v[0]).casefold()))
        return [(v, n) for v, n in named if n]
