"""The list of credentials: what they are called, where they stand, what falls due."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mcdesk.app.listing import Line
from mcdesk.app.services import Services
from mcdesk.domain.records import Record, RecordKind
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.columns import READ, TOLD, CredentialLines, owner_of
from mcdesk.ui.desk import Desk
from mcdesk.ui.lists.acts import Act, one
from mcdesk.ui.lists.checked_page import CheckedPage
from mcdesk.ui.lists.missing import Missing
from mcdesk.ui.lists.preview import Leaf
from mcdesk.ui.requests.facts import updated_words


class CredentialsPage(CheckedPage):
    """Every credential of the workspace, or those in its trash."""

    sheet_wanted = Signal(object)
    calendar_wanted = Signal()

    record_kind = RecordKind.CREDENTIAL
    keys = READ
    first_step = "credentials-first"

    def __init__(self, ui: Ui, desk: Desk, services: Services, parent: QWidget | None = None) -> None:
        missing = Missing(services, desk.jobs, self.record_kind)
        self._lines_of = CredentialLines(ui, services, missing)
        super().__init__(ui, desk, services, self._lines_of.listing(), missing, parent)
        self.calendar = self.tools.add_button("credentials-calendar", "calendar", role="quiet")
        self.calendar.clicked.connect(self.calendar_wanted)
        self.tell()

    def more_acts(self) -> Sequence[Act[Record]]:
        """The one-page sheet."""
        return (Act("credentials-act-sheet", lambda c: self.sheet_wanted.emit(c[0]), self.here(one), "download"),)

    def line(self, record: Record) -> Line[Record]:
        """The line of a credential."""
        return self._lines_of.line(record)

    def tell(self) -> None:
        """A calendar is saved where there are credentials."""
        super().tell()
        self.calendar.setVisible(self.every > 0 and not self.in_trash)

    def tell_of(self, leaf: Leaf[Record], item: Record) -> None:
        """What it is, who answers for it, and all that falls due."""
        ui, of = self._ui, self._lines_of
        leaf.head(item.number, of.title_of(item))
        leaf.acts()
        leaf.fact(ui.say("credentials-column-state"), of.state_of(item))
        self.tell_missing(leaf, item)
        leaf.fact(ui.say("credentials-column-due"), "\n".join(of.due_words(due) for due in of.soon_of(item)))
        leaf.fact(ui.say("credentials-column-owner"), owner_of(item))
        form = self._services.form_of(item.kind)
        for key in (key for key in TOLD if form.has(key)):
            leaf.fact(ui.words(form.field(key).label), of.answer(item, key))
        leaf.fact(ui.say("credentials-column-updated"), updated_words(item, ui.lang))
