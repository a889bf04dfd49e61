"""The calendars below a date and a month: buttons that the arrows walk, Enter takes, Page Up and Down turn."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mcdesk.domain import formats
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import icon_button

Taken = Callable[[str], None]


class Calendar(QWidget):
    """A heading with a button at each side, and a grid of buttons; ``taken`` gets the answer."""

    columns = 1

    def __init__(self, ui: Ui, at: date, taken: Taken, keys: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.at, self.taken = ui, at, taken
        self.locale_ = QLocale(ui.lang.value.replace("-", "_"))
        self.buttons: list[QPushButton] = []
        self.heading = QLabel(self)
        self.heading.setProperty("role", "label")
        back = icon_button(ui, "chevron-left", ui.say(keys[0]), self)
        on = icon_button(ui, "chevron-right", ui.say(keys[1]), self)
        back.clicked.connect(self.turn_back)
        on.clicked.connect(self.turn_on)
        top = QHBoxLayout()
        top.addWidget(back)
        top.addWidget(self.heading, 1, Qt.AlignmentFlag.AlignCenter)
        top.addWidget(on)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(top)
        self.grid = QGridLayout()
        self.grid.setSpacing(0)
        box.addLayout(self.grid)

    @abstractmethod
    def show_at(self, at: date) -> None:
        """Show the month or year of ``at`` with the focus there."""

    @abstractmethod
    def turned(self, by: int) -> date:
        """The same place so many pages on."""

    @abstractmethod
    def walked(self, by: int) -> date:
        """So many buttons on."""

    def turn_back(self) -> None:
        """The page before."""
        self.show_at(self.turned(-1))

    def turn_on(self) -> None:
        """The page after."""
        self.show_at(self.turned(1))

    def cell(self, words: str, name: str, answer: str) -> QPushButton:
        """A button that gives ``answer``."""
        made = QPushButton(words, self)
        made.setProperty("role", "quiet")
        made.setProperty("answer", answer)
        made.setAccessibleName(name)
        made.clicked.connect(self._on_clicked)
        made.installEventFilter(self)
        self.buttons.append(made)
        return made

    def _on_clicked(self) -> None:
        self.taken(str(self.sender().property("answer")))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of a calendar."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self.columns,
            Qt.Key.Key_Down: self.columns,
        }
        if key in steps:
            self.show_at(self.walked(steps[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.show_at(self.turned(-1 if key == Qt.Key.Key_PageUp else 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, QPushButton):
            watched.click()
        else:
            return super().eventFilter(watched, event)
        return True

    def _focus(self, button: QPushButton) -> None:
        self.setFocusProxy(button)
        button.setFocus(Qt.FocusReason.OtherFocusReason)


def month_after(at: date, by: int) -> date:
    """The first day of the month so many months on, within the years 1 to 9999."""
    months = min(max(at.year * 12 + at.month - 1 + by, 12), 9999 * 12 + 11)
    return date(months // 12, months % 12 + 1, 1)


class Days(Calendar):
    """The days of a month, weeks from Sunday as calendars in Canada have them."""

    columns = 7

    def __init__(self, ui: Ui, at: date, taken: Taken, parent: QWidget | None = None) -> None:
        super().__init__(ui, at, taken, ("editors-month-before", "editors-month-after"), parent)
        for column in range(7):
            day = self.locale_.standaloneDayName(column or 7, QLocale.FormatType.NarrowFormat)
            label = QLabel(day, self)
            label.setProperty("role", "small")
            self.grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignCenter)
        for place in range(42):
            self.grid.addWidget(self.cell("", "", ""), 1 + place // 7, place % 7)
        self.show_at(at)

    def turned(self, by: int) -> date:
        """The first of the month so many months on."""
        return month_after(self.at, by)

    def walked(self, by: int) -> date:
        """So many days on."""
        return self.at + timedelta(days=by)

    def show_at(self, at: date) -> None:
        """Show the month of ``at``."""
        self.at = at
        self.heading.setText(formats.month(at, self.ui.lang))
        first = at.replace(day=1)
        before = (first.weekday() + 1) % 7
        for place, button in enumerate(self.buttons):
            day = first + timedelta(days=place - before)
            kept = button.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            button.setSizePolicy(kept)
            button.setText(str(day.day))
            button.setProperty("answer", day.isoformat())
            button.setAccessibleName(formats.day(day, self.ui.lang))
            button.setVisible(day.month == at.month)
            if day == at:
                self._focus(button)


class Months(Calendar):
    """The months of a year."""

    columns = 3

    def __init__(self, ui: Ui, at: date, taken: Taken, parent: QWidget | None = None) -> None:
        super().__init__(ui, at, taken, ("editors-year-before", "editors-year-after"), parent)
        for month in range(1, 13):
            words = self.locale_.standaloneMonthName(month, QLocale.FormatType.LongFormat)
            self.grid.addWidget(self.cell(words, "", ""), (month - 1) // 3, (month - 1) % 3)
        self.show_at(at)

    def turned(self, by: int) -> date:
        """The same month so many years on."""
        return month_after(self.at, 12 * by)

    def walked(self, by: int) -> date:
        """So many months on."""
        return month_after(self.at, by)

    def show_at(self, at: date) -> None:
        """Show the year of ``at``."""
        self.at = at
        self.heading.setText(str(at.year))
        for number, button in enumerate(self.buttons, 1):
            month = date(at.year, number, 1)
            button.setProperty("answer", f"{month:%Y-%m}")
            button.setAccessibleName(formats.month(month, self.ui.lang))
        self._focus(self.buttons[at.month - 1])
