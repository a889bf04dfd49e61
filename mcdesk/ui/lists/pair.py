"""A list, and in its place two of its records side by side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.lists.compare import Both, ComparePage
from mcdesk.ui.panels.parts import while_alive
from mcdesk.ui.typed_words import carry


class ListAndPair(QStackedWidget):
    """The first page is the list; which records are compared is carried over where it is built anew."""

    back_wanted = Signal()

    def __init__(self, ui: Ui, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._desk, self._asked = ui, desk, ""
        self.setObjectName(name)
        carry(self)

    @property
    def looking_at(self) -> str:
        """The ids of the two, "" where the list is looked at."""
        return self._asked

    def look_at(self, what: str) -> None:
        """Show these two again."""
        services, pair = self._desk.services, what.split()
        if services is not None and pair:
            self.compare(services, *pair)

    def compare(self, services: Services, left: str, right: str) -> None:
        """Show the records with these ids side by side, read whole and compared beside the window."""
        ui, store, asked = self._ui, services.store, f"{left} {right}"
        self._asked = asked

        def have(both: Both) -> None:
            if self._asked == asked:
                self._have(both)

        def failed(error: Refused | Unavailable) -> None:
            self._asked = ""
            self._desk.messages.fail(error)

        self._desk.jobs.store(
            lambda: Both.of(ui, services, store.get(left), store.get(right)),
            while_alive(self, have),
            while_alive(self, failed),
        )

    def _have(self, both: Both) -> None:
        self._drop()
        page = ComparePage(self._ui, both, self)
        page.back_wanted.connect(self.back_wanted)
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.start()

    def close_pair(self) -> None:
        """Show the list again."""
        self._asked = ""
        self._drop()

    def _drop(self) -> None:
        page = self.currentWidget()
        if isinstance(page, ComparePage):
            self.removeWidget(page)
            page.hide()
            page.deleteLater()
