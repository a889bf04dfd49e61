"""The same as the map, as a table: every member of the stacks in order."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem, QWidget

from mcdesk.app.pathways.exporting import COLUMNS, cells
from mcdesk.app.pathways.portfolio import Portfolio
from mcdesk.domain.pathways.plan import Plan
from mcdesk.ui.context import Ui
from mcdesk.ui.lists.marked_rows import MarkedItems

_KEY = Qt.ItemDataRole.UserRole
_TITLE, _HOURS = (1 + COLUMNS.index(key) for key in ("member", "hours"))
_WIDTHS = (170, 64, 230, 124, 72, 170)
"""Of the columns but the last one at 100 %; the title takes what is left."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class MembersTable(MarkedItems):
    """A line for each box of a plan that is a member."""

    stood = Signal(object)
    """The current line is another one: the :class:`Node` that it is about."""
    opened = Signal(object)

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        names = [ui.say(f"pathways-col-{key}") for key in ("stack", *COLUMNS)]
        super().__init__(ui.theme, 0, len(names), parent)
        self._ui = ui
        self.plan = Plan(0, 0)
        self.setObjectName("pathways-table")
        self.setAccessibleName(ui.say("pathways-table"))
        self.setHorizontalHeaderLabels(names)
        self.model().setHeaderData(_HOURS, Qt.Orientation.Horizontal, _RIGHT, Qt.ItemDataRole.TextAlignmentRole)
        self.verticalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for at, width in enumerate(_WIDTHS):
            self.setColumnWidth(at, ui.theme.px(width))
        self.verticalHeader().setDefaultSectionSize(ui.theme.px(30))
        self.currentCellChanged.connect(lambda *_: self._tell())
        self.cellActivated.connect(lambda *_: self._open())

    def show_plan(self, plan: Plan, found: Portfolio) -> None:
        """Show the members of a plan; the current line stays where the plan still has it."""
        here = self._key()
        self.plan = plan
        nodes = [node for node in plan.nodes if node.step]
        stacks = {stack.id: stack for stack in found.stacks}
        self.setColumnHidden(0, len({node.stack for node in nodes}) == 1)
        with QSignalBlocker(self):
            self.setRowCount(len(nodes))
            for row, node in enumerate(nodes):
                stack = stacks[node.stack]
                marks = ", ".join(self._ui.say(f"pathways-mark-{mark}") for mark in node.marks)
                own = cells(found, stack, stack.step(node.step), self._ui.lang)
                texts = (stack.name or stack.number, *own, marks[:1].upper() + marks[1:])
                for column, text in enumerate(texts):
                    item = QTableWidgetItem(text)
                    item.setData(_KEY, node.key)
                    item.setToolTip(text)
                    if column == _HOURS:
                        item.setTextAlignment(_RIGHT)
                    self.setItem(row, column, item)
            self._share()
            keys = [node.key for node in nodes]
            if nodes:
                self.setCurrentCell(keys.index(here) if here in keys else 0, 2)

    def _share(self) -> None:
        """The last column is as wide as what is in it, and the title has the rest."""
        last = self.columnCount() - 1
        others = sum(self.columnWidth(at) for at in range(last) if at != _TITLE)
        noted = max(self.sizeHintForColumn(last), self.horizontalHeader().sectionSizeHint(last))
        self.setColumnWidth(_TITLE, max(self._ui.theme.px(_WIDTHS[_TITLE]), self.viewport().width() - others - noted))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another width."""
        super().resizeEvent(event)
        self._share()

    def stand_at(self, key: str) -> None:
        """Make the line of a box the current one, without saying so."""
        with QSignalBlocker(self):
            for row in range(self.rowCount()):
                item = self.item(row, 0)
                if item is not None and item.data(_KEY) == key:
                    self.setCurrentCell(row, max(self.currentColumn(), 0))

    def _key(self) -> str:
        item = self.item(self.currentRow(), 0) if self.currentRow() >= 0 else None
        return str(item.data(_KEY)) if item is not None else ""

    def _tell(self) -> None:
        node = self.plan.node(self._key())
        if node is not None:
            self.stood.emit(node)

    def _open(self) -> None:
        node = self.plan.node(self._key())
        if node is not None:
            self.opened.emit(node)
