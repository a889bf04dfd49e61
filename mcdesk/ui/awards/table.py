"""The table of the ledger: several lines may be selected; columns give way on a narrow window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from mcdesk.ui.awards.model import COLUMNS, LedgerModel
from mcdesk.ui.context import Ui

WIDTHS = {"title": 210, "language": 84, "awarded": 150, "standing": 128, "reason": 170, "number": 124, "badge": 96}
"""Widths at 100 %."""
NAME_LEAST = 190
STAY = ("standing", "title", "awarded", "language", "number", "reason", "badge")
"""Which columns stay longest where there is no room for all; the name always does."""


class LedgerTable(QTableView):
    """Each line is a badge."""

    def __init__(self, ui: Ui, model: LedgerModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self.setObjectName("ledger-table")
        self.setAccessibleName(ui.say("awards-ledger"))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ui.theme.px(26) + ui.theme.space(3))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        for place, column in enumerate(COLUMNS):
            stretch = column == "name"
            head.setSectionResizeMode(
                place, QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Interactive
            )
            if not stretch:
                head.resizeSection(place, ui.theme.px(WIDTHS[column]))

    @property
    def chosen(self) -> list[int]:
        """The places of the selected lines, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here by key selects a line."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self.model().rowCount():
            self.selectRow(max(self.currentIndex().row(), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        room = self.viewport().width() - self._ui.theme.px(NAME_LEAST)
        visible = {"name"}
        for column in STAY:
            room -= self._ui.theme.px(WIDTHS[column])
            if room < 0:
                break
            visible.add(column)
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, column not in visible)
