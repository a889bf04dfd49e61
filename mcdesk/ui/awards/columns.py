"""The columns of the ledger, and what it can be filtered by."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from mcdesk.app.awards.listing import Listed
from mcdesk.app.listing import CHANGED, Line, View, since
from mcdesk.domain import formats
from mcdesk.domain.awards.ledger import Standing
from mcdesk.domain.typography import unbroken
from mcdesk.ui.context import Ui
from mcdesk.ui.lists.columns import Column, Facet, Listing, Order
from mcdesk.ui.lists.labels import given_facet

WIDTHS = {
    "name": 190, "title": 210, "language": 84, "awarded": 150, "standing": 128, "reason": 170, "number": 124,
    "badge": 96,
}  # fmt: skip
"""The columns with their widths at 100 %."""
FIRST = View(columns=tuple(WIDTHS), sort="awarded", down=True)
_ICONS = {
    Standing.ISSUED: ("circle-check", "success"),
    Standing.SUPERSEDED: ("history", "text_quiet"),
    Standing.REVOKED: ("x", "problem"),
}


class LedgerLines:
    """Makes the lines and the columns in one language."""

    def __init__(self, ui: Ui, today: date) -> None:
        self._ui, self._today = ui, today

    def listing(self) -> Listing[Listed]:
        """What the ledger is as a list."""
        say, standings = self._ui.say, tuple(standing.value for standing in Standing)
        return Listing(
            "awards",
            say("awards-place"),
            say("awards-search"),
            self._columns(),
            (
                Facet("standing", say("awards-head-standing"), lambda v: say(f"awards-standing-{v}"), standings),
                given_facet(self._ui, "title", say("awards-head-title")),
                given_facet(self._ui, "cohort", say("awards-head-cohort")),
                Facet("language", say("awards-head-language"), lambda v: say(f"awards-langs-{v}")),
                Facet("awarded", say("awards-head-awarded"), lambda v: say(f"lists-changed-{v}"), CHANGED),
            ),
            FIRST,
            "awards_lists",
            lambda why: say(f"awards-empty-{why}"),
            stay=("standing", "title", "awarded", "language", "number", "reason", "badge"),
            main="name",
        )

    def _columns(self) -> list[Column[Listed]]:
        def made(
            key: str,
            words: Callable[[Listed], str],
            order: Callable[[Listed], Order] | None = None,
            icon: Callable[[Listed], tuple[str, str]] | None = None,
        ) -> Column[Listed]:
            return Column(key, self._ui.say(f"awards-head-{key}"), WIDTHS[key], words, order, icon=icon)

        return [
            made("name", self.name_of),
            made("title", lambda one: one.title),
            made("language", self.language),
            made("awarded", self.awarded, lambda one: one.line.awarded.timestamp()),
            made("standing", self.standing, icon=lambda one: _ICONS[one.line.standing]),
            made("reason", lambda one: one.line.reason),
            made("number", lambda one: one.cohort.number, lambda one: one.cohort.number),
            made("badge", lambda one: one.line.short),
        ]

    def name_of(self, one: Listed) -> str:
        """The name of the learner, or that it was removed."""
        return one.line.name or self._ui.say("awards-removed")

    def language(self, one: Listed) -> str:
        """The language of the badge."""
        return self._ui.say(f"awards-langs-{one.line.language.short}")

    def awarded(self, one: Listed) -> str:
        """The day of the award."""
        return unbroken(formats.day(one.line.awarded.astimezone().date(), self._ui.lang))

    def standing(self, one: Listed) -> str:
        """Whether it is still good."""
        return self._ui.say(f"awards-standing-{one.line.standing.value}")

    def line(self, one: Listed) -> Line[Listed]:
        """The line of a badge."""
        values = {"standing": one.line.standing.value, "title": one.title, "cohort": cohort_of(one)}
        facets = {key: frozenset({value}) for key, value in values.items()}
        facets |= {"language": frozenset({one.line.language.short}), "awarded": since(one.line.awarded, self._today)}
        return Line(one, one.hay, facets)


def cohort_of(one: Listed) -> str:
    """The number and the name of the cohort."""
    return f"{one.cohort.number} {one.cohort.name}".strip()
