"""The line above the figures in which a period of one's own is given."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from mcdesk.domain.days import read_day
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import wrapped
from mcdesk.ui.messages import announce


class PeriodBar(QFrame):
    """Hidden until it is wanted. Enter takes the days, Escape does not; an empty one is no bound."""

    given = Signal(object, object)
    """The first and the last day, each a ``date`` or None."""
    left = Signal()

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self.setObjectName("period")
        self.setProperty("role", "strip")
        flow = FlowRow(ui.theme.space(2), self)
        space = ui.theme.space
        flow.setContentsMargins(space(3), space(2), space(3), space(2))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.since, self.until = QLineEdit(self), QLineEdit(self)
        for name, line in (("from", self.since), ("to", self.until)):
            label = wrapped(ui.say(f"desk-day-{name}"), "label", self)
            label.setWordWrap(False)
            label.setBuddy(line)
            line.setObjectName(f"period-{name}")
            line.setAccessibleName(label.text())
            line.setAccessibleDescription(ui.say("desk-day-hint"))
            line.setPlaceholderText(ui.say("desk-day-example"))
            line.setMinimumWidth(ui.theme.px(150))
            line.returnPressed.connect(self._take)
            flow.addWidget(label)
            flow.addWidget(line)
        self.keep = button(ui, "desk-day-keep", "secondary", parent=self)
        self.keep.setObjectName("period-keep")
        cancel = button(ui, "lists-cancel", "quiet", parent=self)
        self.problem = wrapped("", "problem", self)
        self.problem.setWordWrap(False)
        self.problem.hide()
        for widget in (self.keep, cancel, self.problem):
            flow.addWidget(widget)
        self.keep.clicked.connect(self._take)
        cancel.clicked.connect(self._leave)
        self.hide()

    def ask(self, since: date | None, until: date | None) -> None:
        """Ask for the days, beginning with these."""
        for line, day in ((self.since, since), (self.until, until)):
            line.setText(day.isoformat() if day else "")
        self.problem.hide()
        self.show()
        self.since.setFocus()
        self.since.selectAll()

    def _take(self) -> None:
        days = [read_day(line.text()) for line in (self.since, self.until)]
        wrong = next((n for n, line in enumerate((self.since, self.until)) if line.text().strip() and not days[n]), -1)
        since, until = days
        if wrong >= 0:
            self._tell("desk-day-unread", (self.since, self.until)[wrong])
        elif since and until and until < since:
            self._tell("desk-no-period", self.until)
        else:
            self.hide()
            self.given.emit(since, until)

    def _tell(self, key: str, line: QLineEdit) -> None:
        self.problem.setText(self._ui.say(key))
        self.problem.show()
        announce(self, self.problem.text())
        line.setFocus()
        line.selectAll()

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves it as it was."""
        self._leave() if event.key() == Qt.Key.Key_Escape else super().keyPressEvent(event)
