"""A list of records that says of each what is missing on it, and what of a copy nobody has looked at yet."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from mcdesk.app import copying
from mcdesk.app.listing import View
from mcdesk.app.missing import LEVELS, Facts
from mcdesk.app.services import Services
from mcdesk.domain.copied import Copied
from mcdesk.domain.records import Record
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.jobs import alive
from mcdesk.ui.lists.columns import Column, Facet, Listing
from mcdesk.ui.lists.missing import COMPARED, Missing
from mcdesk.ui.lists.preview import Leaf
from mcdesk.ui.lists.records_page import RecordsPage

MISSING = "missing"
"""The column, and the filter."""
AGAIN_MS = 700
"""A list that is filtered by what is found only now is narrowed anew at most so often."""


def missing_column(ui: Ui, missing: Missing, width: int) -> Column[Record]:
    """What is missing, in a few words. Lists are not sorted by it: that would mean to check every record first."""
    heading = ui.say("lists-column-missing")
    return Column(MISSING, heading, width, lambda r: missing.words(ui, r), lambda _: None, sortable=False)


def missing_facet(ui: Ui, missing: Missing) -> Facet:
    """Whether something is to be settled, only advised, or nothing is missing; known once a record is checked."""
    heading = ui.say("lists-column-missing")
    return Facet(MISSING, heading, lambda value: ui.say(f"lists-level-{value}"), LEVELS, missing.level_of)


class CheckedPage(RecordsPage):
    """Subclasses bring the columns, which ask ``missing``."""

    def __init__(
        self,
        ui: Ui,
        desk: Desk,
        services: Services,
        listing: Listing[Record],
        missing: Missing,
        parent: QWidget | None = None,
    ) -> None:
        self.missing, self._copied = missing, ("", Copied())
        super().__init__(ui, desk, services, listing, parent)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.look_again)
        missing.setParent(self)
        missing.found.connect(self._found)

    @property
    def _by_missing(self) -> bool:
        return MISSING in self.tools.ways.now.filters.wanted()

    def now_known(self) -> None:
        """Some rules compare a record with the others."""
        if not self.in_trash:
            lines = self.model.lines
            self.missing.compare_with([line.item for line in lines] if len(lines) <= COMPARED else ())
        self._look_at_all()
        super().now_known()

    def look(self, view: View) -> None:
        """Look at the list in this way; where it is filtered by what is missing, all is checked."""
        super().look(view)
        self._look_at_all()

    def _look_at_all(self) -> None:
        self.missing.look_at_all([line.item for line in self.model.lines] if self._by_missing else ())
        self.count.show_left(self.missing.left)

    def _found(self, ids: frozenset[str]) -> None:
        shown = self.model.shown
        self.model.tell(MISSING, [row for row in self.table.in_sight() if shown[row].id in ids])
        if self.preview.item is not None and self.preview.item.id in ids:
            self.preview.refresh()
        self.count.show_left(self.missing.left)
        if self._by_missing and not self._again.isActive():
            self._again.start()

    def show_chosen(self) -> None:
        """Look for what is copied in the record that is shown."""
        super().show_chosen()
        shown, services = self.preview.item, self._services
        if shown is not None and shown.id != self._copied[0] and self._desk.services is services:
            key, self._copied = shown.id, (shown.id, Copied())
            self._desk.jobs.store(
                lambda: copying.copied(services, key), lambda marks: self._marked(key, marks), self._desk.messages.fail
            )

    def _marked(self, key: str, marks: Copied) -> None:
        if alive(self) and self._copied[0] == key and marks.places:
            self._copied = (key, marks)
            self.preview.refresh()

    def tell_missing(self, leaf: Leaf[Record], item: Record) -> None:
        """How far it is, what the rules say, which comes a moment later, and what is copied."""
        say = self._ui.say
        progress, problems = self._told(self.missing.of(item))
        leaf.fact(say("lists-fact-progress"), progress)
        leaf.fact(say("lists-fact-problems"), problems)
        count, origin = len(self._copied[1].places), self._copied[1].origin
        leaf.fact(say("lists-fact-copied"), say("lists-copied-left", count=count, number=origin) if count else "")

    def _told(self, found: Facts | None) -> tuple[str, str]:
        say = self._ui.say
        if found is None:
            return say("lists-counting"), say("lists-counting")
        done, total = found.progress.complete, found.progress.total
        progress = say("lists-unfinished", count=total - done, complete=done, total=total)
        problems = say("lists-to-settle", count=found.blocking)
        advised = say("lists-advised", count=found.advised) if found.advised else ""
        return progress, f"{problems} {advised}".strip()
