"""The table of the catalogue: one line selected, Enter opens, a heading sorts."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from mcdesk.app.listing import View
from mcdesk.ui.catalogue.model import CatalogueModel
from mcdesk.ui.catalogue.words import SORTED, STAY, WIDTHS
from mcdesk.ui.context import Ui

TITLE_LEAST = 220


class CatalogueTable(QTableView):
    """Columns give way on a narrow window."""

    current_changed = Signal()
    opened = Signal()
    sort_wanted = Signal(str)

    def __init__(self, ui: Ui, model: CatalogueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._lines = ui, model
        self.setObjectName("catalogue-table")
        self.setAccessibleName(ui.say("catalogue-title"))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        # Rows of one fixed height: measuring 100,000 of them takes more than a minute.
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ui.theme.px(26) + ui.theme.space(3))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.sectionClicked.connect(self._on_head)
        self.selectionModel().currentRowChanged.connect(lambda _now, _before: self.current_changed.emit())
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def arrange(self, view: View) -> None:
        """Give the columns their widths and show the order; call it after they changed."""
        head = self.horizontalHeader()
        for place, column in enumerate(self._lines.columns):
            stretch = column == "title"
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Interactive
            head.setSectionResizeMode(place, mode)
            head.resizeSection(place, self._ui.theme.px(WIDTHS[column]))
        order = Qt.SortOrder.DescendingOrder if view.down else Qt.SortOrder.AscendingOrder
        sorted_by = self._lines.columns.index(view.sort) if view.sort in self._lines.columns else -1
        head.setSortIndicator(sorted_by, order)
        self._hide_columns()

    def _on_head(self, place: int) -> None:
        column = self._lines.columns[place]
        if column in SORTED:
            self.sort_wanted.emit(column)

    @property
    def place(self) -> int:
        """The line at hand, -1 for none."""
        return self.currentIndex().row()

    def select_line(self, place: int) -> None:
        """Select a line."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._lines.index(place, 0), flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.place >= 0:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here by key selects a line."""
        super().focusInEvent(event)
        if self.place < 0 and self._lines.keys:
            self.select_line(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        self._hide_columns()

    def _hide_columns(self) -> None:
        room = self.viewport().width() - self._ui.theme.px(TITLE_LEAST)
        visible = {"title"}
        for column in sorted((c for c in self._lines.columns if c != "title"), key=STAY.index):
            room -= self._ui.theme.px(WIDTHS[column])
            if room < 0:
                break
            visible.add(column)
        for place, column in enumerate(self._lines.columns):
            self.setColumnHidden(place, column not in visible)
