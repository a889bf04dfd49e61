"""The list of requests, with what is missing on each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mcdesk.app import copying
from mcdesk.app.copying import Copied
from mcdesk.app.listing import Line
from mcdesk.app.services import Services
from mcdesk.domain.records import Record, RecordKind
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.forms.controls import alive
from mcdesk.ui.lists.acts import Act, several
from mcdesk.ui.lists.preview import Leaf
from mcdesk.ui.lists.records_page import RecordsPage
from mcdesk.ui.requests import facts
from mcdesk.ui.requests.columns import RequestLines
from mcdesk.ui.requests.facts import Facts
from mcdesk.ui.requests.missing import Missing


class RequestsPage(RecordsPage):
    """Every request of the workspace, or those in its trash."""

    pack_wanted = Signal(object)
    """A committee's pack of the requests with these ids is wanted."""

    record_kind = RecordKind.REQUEST
    first_step = "home-first-request"

    def __init__(self, ui: Ui, desk: Desk, services: Services, parent: QWidget | None = None) -> None:
        self.missing = Missing(services, desk.jobs)
        self._lines_of = RequestLines(ui, services, lambda request: self.missing.words(ui, request))
        self._copied = ("", Copied())
        super().__init__(ui, desk, services, self._lines_of.listing(), parent)
        self.missing.setParent(self)
        self.missing.found.connect(self._found)

    def more_acts(self) -> Sequence[Act[Record]]:
        """A committee's pack of several."""
        fits = self.here(several)
        return (Act("reporting-pack", lambda c: self.pack_wanted.emit(tuple(r.id for r in c)), fits, "file-text"),)

    def line(self, record: Record) -> Line[Record]:
        """The line of a request."""
        return self._lines_of.line(record)

    def now_known(self) -> None:
        """Some rules compare a request with the others."""
        if not self.in_trash:
            self.missing.compare_with([line.item for line in self.model.lines])
        super().now_known()

    def _found(self, ids: frozenset[str]) -> None:
        shown = self.model.shown
        self.model.tell("missing", [row for row in self.table.in_sight() if shown[row].id in ids])
        if self.preview.item is not None and self.preview.item.id in ids:
            self.preview.refresh()

    def show_chosen(self) -> None:
        """Look for what is copied in the request that is shown."""
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

    def tell_of(self, leaf: Leaf[Record], item: Record) -> None:
        """The key facts; what the rules say comes a moment later."""
        ui, lang, of = self._ui, self._ui.lang, self._lines_of
        progress, problems = self._told(self.missing.of(item))
        leaf.head(item.number, of.title_of(item))
        leaf.acts()
        for name, words in (
            ("state", of.state_of(item)),
            ("progress", progress),
            ("problems", problems),
            ("copied", self._copied_words()),
            ("school", facts.choice_words(self._services.form, item, "school", lang)),
            ("launch", facts.launch_words(item, lang)),
            ("created", item.created_by),
            ("updated", facts.updated_words(item, lang)),
        ):
            leaf.fact(ui.say(f"requests-fact-{name}"), words)

    def _told(self, found: Facts | None) -> tuple[str, str]:
        say = self._ui.say
        if found is None:
            return say("requests-counting"), say("requests-counting")
        done, total = found.progress.complete, found.progress.total
        progress = say("requests-unfinished", count=total - done, complete=done, total=total)
        problems = say("home-to-mend", count=found.blocking) if found.blocking else say("home-nothing-to-mend")
        advised = say("requests-advised", count=found.advised) if found.advised else ""
        return progress, f"{problems} {advised}".strip()

    def _copied_words(self) -> str:
        count, origin = len(self._copied[1].places), self._copied[1].origin
        return self._ui.say("requests-copied-left", count=count, number=origin) if count else ""
