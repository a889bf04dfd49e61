"""The list of requests, with what is missing on each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mcdesk.app.listing import Line, keys_of
from mcdesk.app.services import Services
from mcdesk.domain.records import Record, RecordKind
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.lists.acts import Act, several
from mcdesk.ui.lists.checked_page import CheckedPage
from mcdesk.ui.lists.missing import Missing
from mcdesk.ui.lists.preview import Leaf
from mcdesk.ui.requests import facts
from mcdesk.ui.requests.columns import RequestLines


class RequestsPage(CheckedPage):
    """Every request of the workspace, or those in its trash."""

    pack_wanted = Signal(object)
    """A committee's pack of the requests with these ids is wanted."""

    record_kind = RecordKind.REQUEST
    first_step = "home-first-request"

    def __init__(self, ui: Ui, desk: Desk, services: Services, parent: QWidget | None = None) -> None:
        self.keys = keys_of(services.form)
        missing = Missing(services, desk.jobs, self.record_kind)
        self._lines_of = RequestLines(ui, services, missing)
        super().__init__(ui, desk, services, self._lines_of.listing(), missing, parent)

    def more_acts(self) -> Sequence[Act[Record]]:
        """A committee's pack of several."""
        fits = self.here(several)
        return (Act("reporting-pack", lambda c: self.pack_wanted.emit(tuple(r.id for r in c)), fits, "file-text"),)

    def line(self, record: Record) -> Line[Record]:
        """The line of a request."""
        return self._lines_of.line(record)

    def tell_of(self, leaf: Leaf[Record], item: Record) -> None:
        """The key facts; what the rules say comes a moment later."""
        ui, lang, of = self._ui, self._ui.lang, self._lines_of
        leaf.head(item.number, of.title_of(item))
        leaf.acts()
        leaf.fact(ui.say("requests-fact-state"), of.state_of(item))
        self.tell_missing(leaf, item)
        for name, words in (
            ("school", facts.choice_words(self._services.form, item, "school", lang)),
            ("launch", facts.launch_words(item, lang)),
            ("created", item.created_by),
            ("updated", facts.updated_words(item, lang)),
        ):
            leaf.fact(ui.say(f"requests-fact-{name}"), words)
