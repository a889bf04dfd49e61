"""A list of records that says of each what is missing on it, and what of a copy nobody has looked at yet."""

from __future__ import annotations

from functools import partial

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
from mcdesk.ui.forms.buttons import relabel
from mcdesk.ui.jobs import alive
from mcdesk.ui.lists.arranging import passing
from mcdesk.ui.lists.columns import Column, Facet, Listing
from mcdesk.ui.lists.lines_page import AT_ONCE
from mcdesk.ui.lists.missing import Missing
from mcdesk.ui.lists.preview import Leaf
from mcdesk.ui.lists.records_page import RecordsPage

MISSING = "missing"
"""The column, and the filter."""
AGAIN_MS, AGAIN_MANY_MS = 700, 3_000
"""A list that is filtered by what is found only now is narrowed anew at most so often, one of very many more rarely."""
FEW = 100
"""So many are checked at a glance."""


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
        self._reads = 0
        super().__init__(ui, desk, services, listing, parent)
        self.check_button = self._at_foot("check", "lists-check-stop", "")
        self.check_button.clicked.connect(self._stop_or_go_on)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.look_again)
        missing.setParent(self)
        missing.found.connect(self._found)
        missing.all.went_on.connect(self._went_on)

    @property
    def _by_missing(self) -> bool:
        return MISSING in self.tools.ways.now.filters.wanted()

    @property
    def kind(self) -> str:
        """Why the list is empty: perhaps only until more of it is checked."""
        left = self.missing.all.busy or self.missing.all.stopped
        return "checking" if left and self.every else super().kind

    def now_known(self) -> None:
        """Some rules compare a record with the others."""
        self._reads += 1
        if not self.in_trash:
            self.missing.compare_with([line.item for line in self.model.lines])
        if not self.missing.all.stopped:
            self._look_at_all()
        super().now_known()

    def look(self, view: View) -> None:
        """Look at the list in this way; where it is filtered by what is missing, all that may pass is checked."""
        super().look(view)
        self._look_at_all()

    def _look_at_all(self) -> None:
        view = self.tools.ways.now
        if self._by_missing:
            others = tuple(pair for pair in view.filters.chosen if pair[0] != MISSING)
            pick = partial(passing, self.listing, self.model.arranged.ordered, view)
            self.missing.all.want((self._reads, view.search, others), pick)
        else:
            self.missing.all.give_up()
        self.empty.show_kind(self.kind)
        self._tell_left()

    def _stop_or_go_on(self) -> None:
        if self.missing.all.busy:
            self.missing.all.stop()
        else:
            self._look_at_all()

    def _tell_left(self) -> None:
        sweep, say = self.missing.all, self._ui.say
        if not sweep.busy and not sweep.stopped:
            words = ""
        elif sweep.left is None:
            words = say("lists-counting" if sweep.busy else "lists-unchecked-some")
        else:
            words = say("lists-looking" if sweep.busy else "lists-unchecked", count=sweep.left)
        self.count.show_left(words, over=not sweep.busy)
        if not words and self.check_button.hasFocus():
            self.table.setFocus()
        relabel(self.check_button, say("lists-check-stop" if sweep.busy else "lists-check-others"))
        # What takes no longer than a glance is not worth a button.
        self.check_button.setVisible(sweep.stopped or (sweep.left or 0) > FEW)

    def _went_on(self) -> None:
        self._tell_left()
        self.model.tell(MISSING, self.table.in_sight())
        if not self._by_missing:
            return
        if not self.missing.all.busy:
            self._again.start(0)
        elif not self._again.isActive():
            self._again.start(AGAIN_MS if self.every <= AT_ONCE else AGAIN_MANY_MS)

    def look_again(self) -> None:
        """More is known, and others may pass."""
        super().look_again()
        self.tell()

    def _found(self, ids: frozenset[str]) -> None:
        shown = self.model.shown
        self.model.tell(MISSING, [row for row in self.table.in_sight() if shown[row].id in ids])
        if self.preview.item is not None and self.preview.item.id in ids:
            self.preview.refresh()
        if self._by_missing and not self._again.isActive():
            self._again.start(AGAIN_MS)

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
        far = found.progress
        left = far.total - far.complete
        progress = say("lists-unfinished", count=left, complete=far.complete, total=far.total, filled=far.filled)
        problems = say("lists-to-settle", count=found.blocking)
        advised = say("lists-advised", count=found.advised) if found.advised else ""
        return progress, f"{problems} {advised}".strip()
