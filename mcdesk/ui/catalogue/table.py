"""The table of the catalogue: one line selected, Enter opens, a heading sorts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mcdesk.app.listing import View
from mcdesk.ui.catalogue.model import CatalogueModel
from mcdesk.ui.catalogue.words import SORTED, STAY, WIDTHS
from mcdesk.ui.context import Ui
from mcdesk.ui.lists.table import ENTER, ListTable


class CatalogueTable(ListTable):
    """Its lines are read as they come into sight."""

    current_changed = Signal()
    opened = Signal()
    sort_wanted = Signal(str)

    stay = STAY

    def __init__(self, ui: Ui, model: CatalogueModel, parent: QWidget | None = None) -> None:
        super().__init__(ui, model, parent, several=False)
        self._lines = model
        self.setObjectName("catalogue-table")
        self.setAccessibleName(ui.say("catalogue-title"))
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.sectionClicked.connect(self._on_head)
        self.selectionModel().currentRowChanged.connect(lambda _now, _before: self.current_changed.emit())
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def columns(self) -> Sequence[tuple[str, int]]:
        """Those that the view chose."""
        return [(key, WIDTHS[key]) for key in self._lines.columns]

    def arrange(self, view: View) -> None:
        """Give the columns their widths and show the order; call it after they changed."""
        self.measure()
        self.show_order(view.sort, down=view.down)

    def _on_head(self, place: int) -> None:
        column = self._lines.columns[place]
        if column in SORTED:
            self.sort_wanted.emit(column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in ENTER and self.place >= 0:
            self.opened.emit()
        else:
            super().keyPressEvent(event)
