"""One figure as a card: its bars, the same numbers as a table, and what is to be known of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mcdesk.app.desk.telling.parts import Figure, Item
from mcdesk.app.desk.telling.words import Teller
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import icon_button, rename
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.lists.marked_rows import MarkedItems
from mcdesk.ui.manager.bars import EDGE, BarsChart
from mcdesk.ui.typed_words import carry

_ROW, _MOST_ROWS = 30, 14
_ITEM = Qt.ItemDataRole.UserRole


class FigureTable(MarkedItems):
    """The numbers of a figure in a table; Enter shows the records behind a line."""

    chosen = Signal(object)

    def __init__(self, ui: Ui, figure: Figure, teller: Teller, parent: QWidget | None = None) -> None:
        super().__init__(ui.theme, len(figure.items), 2, parent)
        self._items = figure.items
        self.setObjectName(f"numbers:{figure.key}")
        self.setAccessibleName(figure.title)
        self.setHorizontalHeaderLabels([figure.first, ui.say("desk-number")])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        head, rows = self.horizontalHeader(), self.verticalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.model().setHeaderData(1, Qt.Orientation.Horizontal, right, Qt.ItemDataRole.TextAlignmentRole)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        rows.hide()
        rows.setDefaultSectionSize(ui.theme.px(_ROW))
        for place, item in enumerate(figure.items):
            value = teller.told(figure, item)
            for column, words in enumerate((item.label, f"{value}  {item.note}".strip())):
                cell = QTableWidgetItem(words)
                cell.setToolTip(words)
                if column:
                    cell.setTextAlignment(right)
                self.setItem(place, column, cell)
        shown = min(len(figure.items), _MOST_ROWS)
        self.setFixedHeight(ui.theme.px(_ROW) * shown + head.sizeHint().height() + 2 * self.frameWidth() + 2)
        self.doubleClicked.connect(lambda index: self.chosen.emit(self._items[index.row()]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the records."""
        place = self.currentRow()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= place < len(self._items):
            self.chosen.emit(self._items[place])
        else:
            super().keyPressEvent(event)


class FigureCard(QFrame):
    """Its title, a switch between bars and table, and both."""

    chosen = Signal(object, object)
    """Show the records behind an :class:`Item` of this :class:`Figure`."""

    def __init__(self, ui: Ui, figure: Figure, teller: Teller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self.figure, self._teller = ui, figure, teller
        self.setObjectName(f"figure:{figure.key}")
        self.setProperty("role", "card")
        self._table: FigureTable | None = None
        self._box = QVBoxLayout(self)
        space = ui.theme.space
        # All but the chart keep away from the sides by the room that it has around it for its ring.
        self._box.setContentsMargins(space(4) - EDGE, space(3), space(4) - EDGE, space(3))
        self._box.setSpacing(space(1.5))
        head = QHBoxLayout()
        head.setContentsMargins(EDGE, 0, EDGE, 0)
        head.addWidget(wrapped(figure.title, "subheading", self), 1, Qt.AlignmentFlag.AlignVCenter)
        self.switch = icon_button(ui, "grid-3x3", "", self)
        self.switch.setObjectName(f"switch:{figure.key}")
        self.switch.clicked.connect(self.turn)
        head.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        # The titles of two cards stand at one height, whether there is a switch beside them or not.
        head.addStrut(self.switch.sizeHint().height())
        self._box.addLayout(head)
        self.switch.setVisible(figure.charted and bool(figure.items))
        self.chart = BarsChart(ui, figure, lambda item: teller.told(figure, item), self)
        self.chart.chosen.connect(self._choose)
        if figure.items:
            self._box.addWidget(self.chart)
        else:
            self.chart.hide()
            self._say(figure.empty, "hint")
        if figure.note:
            self._say(figure.note, "small")
        self._name()
        carry(self)

    def _say(self, words: str, role: str) -> None:
        label = wrapped(words, role, self)
        label.setContentsMargins(EDGE, 0, EDGE, 0)
        self._box.addWidget(label)

    def _name(self) -> None:
        key = "desk-as-bars" if self.as_table else "desk-as-table"
        self.switch.setIcon(self._ui.icon("chart-column" if self.as_table else "grid-3x3", "text", 16))
        rename(self.switch, self._ui.say(key, title=self.figure.title))

    @property
    def as_table(self) -> bool:
        """Whether the table is shown in the place of the bars."""
        return self._table is not None and not self._table.isHidden()

    @property
    def looking_at(self) -> str:
        """The table, or the bars."""
        return "table" if self.as_table else "bars"

    def look_at(self, what: str) -> None:
        """Show the one or the other."""
        if what != self.looking_at:
            self.turn()

    def turn(self) -> None:
        """Show the table in the place of the bars, or the bars again."""
        if self._table is None:
            self._table = FigureTable(self._ui, self.figure, self._teller, self)
            self._table.hide()
            self._table.chosen.connect(self._choose)
            around = QHBoxLayout()
            around.setContentsMargins(EDGE, 0, EDGE, 0)
            around.addWidget(self._table)
            self._box.insertLayout(2, around)
        as_table = not self.as_table
        self._table.setVisible(as_table)
        self.chart.setVisible(not as_table)
        self._name()

    def _choose(self, item: Item) -> None:
        self.chosen.emit(self.figure, item)
