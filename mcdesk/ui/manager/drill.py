"""The records behind a figure, as a table that opens each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.app.desk.telling.lines import lines
from mcdesk.app.desk.telling.parts import Figure, Item
from mcdesk.app.desk.telling.words import Teller
from mcdesk.domain.portfolio.whole import Portfolio
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.manager.rows import RowsTable, rows_of

LEAST_HIGH = 200
"""The table is never lower than this at 100 %; the page scrolls instead."""
COLUMNS = ("number", "title", "kind", "state", "days", "school", "hours", "mode", "fee")


class DrillView(QWidget):
    """Escape goes back to the figures."""

    open_wanted = Signal(str)
    left_view = Signal()

    def __init__(self, ui: Ui, teller: Teller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._teller = ui, teller
        self.setObjectName("drill")
        self.setProperty("role", "page")
        headings = lines(teller, (), COLUMNS).headings
        self.table = RowsTable(ui, teller, headings, "drill", ui.say("desk-records"), self)
        self.title = wrapped("", "heading", self)
        self.about = wrapped("", "hint", self)
        self.back = button(ui, "desk-back", "quiet", icon="chevron-left", parent=self)
        self.back.setObjectName("drill-back")
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(ui.theme.space(2))
        down.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        down.addWidget(self.title)
        down.addWidget(self.about)
        self.table.setMinimumHeight(ui.theme.px(LEAST_HIGH))
        down.addWidget(self.table, 1)
        self.back.clicked.connect(self.left_view)
        self.table.record_wanted.connect(self.open_wanted)

    def show_records(self, found: Portfolio, figure: Figure, item: Item) -> None:
        """List what is behind an item of a figure."""
        behind = set(item.ids)
        chosen = tuple(line for line in found.lines if line.id in behind)
        # Of "Waiting for a decision: Waiting" the title says it all.
        told = figure.title.startswith(item.label)
        both = self._ui.say("desk-behind", figure=figure.title, label=item.label)
        self.title.setText(figure.title if told else both)
        self.about.setText(self._ui.say("desk-behind-count", count=len(chosen)))
        self.table.show_items(rows_of(lines(self._teller, chosen, COLUMNS), {n.id: n.state for n in chosen}))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        self.left_view.emit() if event.key() == Qt.Key.Key_Escape else super().keyPressEvent(event)
