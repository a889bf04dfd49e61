"""The table of a list: whole lines are selected, and columns give way on a narrow window."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from mcdesk.ui.context import Ui

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class ListTable(QTableView):
    """Subclasses say which columns there are, and which of them stay longest."""

    main = "title"
    """The column that takes the room that is left, and never goes."""
    least = 220
    """How wide it is at least, at 100 %."""
    stay: Sequence[str] = ()
    """Which columns stay longest where there is no room for all; those that are not named go first."""

    def __init__(self, ui: Ui, model: QAbstractTableModel, parent: QWidget | None, *, several: bool) -> None:
        """``several``: more than one line may be selected."""
        super().__init__(parent)
        self._ui = ui
        self.setModel(model)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
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

    @abstractmethod
    def columns(self) -> Sequence[tuple[str, int]]:
        """Every column of the model in order, with its width at 100 %."""

    def measure(self) -> None:
        """Give the columns their widths; call it after they changed."""
        head, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        for place, (key, width) in enumerate(self.columns()):
            head.setSectionResizeMode(place, modes.Stretch if key == self.main else modes.Interactive)
            head.resizeSection(place, self._ui.theme.px(width))
        self._hide_columns()

    def show_order(self, key: str, *, down: bool) -> None:
        """Mark the column that the lines are sorted by."""
        keys = [known for known, _ in self.columns()]
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(keys.index(key) if key in keys else -1, order)

    @property
    def place(self) -> int:
        """The line at hand, -1 for none."""
        return self.currentIndex().row()

    @property
    def places(self) -> list[int]:
        """The selected lines, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def select_line(self, place: int) -> None:
        """Select one line."""
        self.selectionModel().setCurrentIndex(self.model().index(place, 0), _SELECT)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here by key selects a line, so that Enter has something to open."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self.model().rowCount():
            self.select_line(max(self.place, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        self._hide_columns()

    def _hide_columns(self) -> None:
        columns = self.columns()
        room = self.viewport().width() - self._ui.theme.px(self.least)
        visible = {self.main}
        others = [(key, width) for key, width in columns if key != self.main]
        for key, width in sorted(others, key=lambda one: self._rank(one[0])):
            room -= self._ui.theme.px(width)
            if room < 0:
                break
            visible.add(key)
        for place, (key, _) in enumerate(columns):
            self.setColumnHidden(place, key not in visible)

    def _rank(self, key: str) -> int:
        return self.stay.index(key) if key in self.stay else len(self.stay)
