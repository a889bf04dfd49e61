"""The line above the figures in which a period of one's own is given."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mcdesk.domain.days import read_day
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce
from mcdesk.ui.strip import Strip


class PeriodBar(Strip):
    """Enter takes the days; an empty one is no bound."""

    given = Signal(object, object)
    """The first and the last day, each a ``date`` or None."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(ui, "period", parent)
        self.since, self.until = (
            self.add_line(f"period-{name}", ui.say(f"desk-day-{name}"), 150) for name in ("from", "to")
        )
        for line in (self.since, self.until):
            line.setAccessibleDescription(ui.say("desk-day-hint"))
            line.setPlaceholderText(ui.say("desk-day-example"))
        self.keep = self.add_ways("desk-day-keep")
        self.keep.setObjectName("period-keep")
        self.problem = wrapped("", "problem", self)
        self.problem.setWordWrap(False)
        self.problem.hide()
        self.flow.addWidget(self.problem)

    def ask(self, since: date | None, until: date | None) -> None:
        """Ask for the days, beginning with these."""
        for line, day in ((self.since, since), (self.until, until)):
            line.setText(day.isoformat() if day else "")
        self.problem.hide()
        self.show()
        self.since.setFocus()
        self.since.selectAll()

    def take(self) -> None:
        """Tell the days, or which of them does not read."""
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
