"""A date or a month: typed in any usual form, or taken from a calendar."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mcdesk.domain import formats
from mcdesk.domain.answers import Json, day_of
from mcdesk.ui.forms.buttons import icon_button, rename
from mcdesk.ui.forms.editor import Place
from mcdesk.ui.forms.editors.line import LineEditor


class _MomentEditor(LineEditor):
    """A line with a button that opens a calendar below it."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        self.open_button = icon_button(place.ui, "calendar", "")
        super().__init__(place, parent)
        self.popup: QFrame | None = None
        self.open_button.setParent(self)
        self.open_button.setObjectName("calendar")
        self.open_button.setEnabled(not place.draft.read_only)
        self.open_button.clicked.connect(self.open_calendar)
        self.bar.addWidget(self.open_button)
        self.narrow(18)

    def call(self, name: str) -> None:
        """Be called ``name`` by a screen reader."""
        super().call(name)
        rename(self.open_button, self.ui.say("editors-open-calendar", question=name))

    @abstractmethod
    def calendar(self, frame: QFrame) -> QWidget:
        """The calendar inside the popup."""

    def open_calendar(self) -> None:
        """Open the calendar below the line; Escape closes it."""
        self.popup = QFrame(self, Qt.WindowType.Popup)
        self.popup.setProperty("role", "popup")
        self.popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.popup.destroyed.connect(self._on_closed)
        box = QVBoxLayout(self.popup)
        box.setContentsMargins(*(self.ui.theme.space(2),) * 4)
        inside = self.calendar(self.popup)
        box.addWidget(inside)
        self.popup.adjustSize()
        at = self.line.mapToGlobal(QPoint(0, self.line.height() + 2))
        screen = self.screen().availableGeometry()
        at.setX(max(screen.left(), min(at.x(), screen.right() - self.popup.width())))
        at.setY(max(screen.top(), min(at.y(), screen.bottom() - self.popup.height())))
        self.popup.move(at)
        self.popup.show()
        inside.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_closed(self) -> None:
        self.popup = None

    def take(self, value: str) -> None:
        """Answer with a date chosen from the calendar."""
        self.choose(value)
        if self.popup is not None:
            self.popup.close()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)


class DateEditor(_MomentEditor):
    """A day."""

    def words(self, value: Json) -> str:
        """``11 January 2027``."""
        found = day_of(value)
        return super().words(value) if found is None else formats.day(found, self.ui.lang)

    def calendar(self, frame: QFrame) -> QWidget:
        """A month of days."""
        made = QCalendarWidget(frame)
        made.setLocale(QLocale(self.ui.lang.value.replace("-", "_")))
        made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        found = day_of(self.value) or self.draft.services.today()
        made.setSelectedDate(QDate(found.year, found.month, found.day))
        made.setAccessibleName(self.place.name)
        made.clicked.connect(self._on_day)
        made.activated.connect(self._on_day)
        return made

    def _on_day(self, day: QDate) -> None:
        self.take(day.toString(Qt.DateFormat.ISODate))


class MonthEditor(_MomentEditor):
    """A month of a year."""

    def words(self, value: Json) -> str:
        """``January 2027``."""
        found = day_of(value)
        return super().words(value) if found is None else formats.month(found, self.ui.lang)

    def calendar(self, frame: QFrame) -> QWidget:
        """A year of months."""
        found = day_of(self.value) or self.draft.services.today()
        made = _Months(self, frame)
        made.show_year(found.year, found.month)
        return made


class _Months(QWidget):
    def __init__(self, editor: MonthEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, self._year = editor, 0
        ui = editor.ui
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        self._label = QLabel(self)
        self._label.setProperty("role", "label")
        for icon, key, step in (
            ("chevron-left", "editors-year-before", -1),
            ("chevron-right", "editors-year-after", 1),
        ):
            turn = icon_button(ui, icon, ui.say(key), self)
            turn.setProperty("step", step)
            turn.clicked.connect(self._on_turn)
            top.addWidget(turn)
        top.insertWidget(1, self._label, 1, Qt.AlignmentFlag.AlignCenter)
        grid.addLayout(top, 0, 0, 1, 3)
        locale = QLocale(ui.lang.value.replace("-", "_"))
        self.months: list[QPushButton] = []
        for month in range(1, 13):
            made = QPushButton(locale.standaloneMonthName(month, QLocale.FormatType.LongFormat), self)
            made.setProperty("role", "quiet")
            made.setProperty("month", month)
            made.setAutoDefault(True)
            made.clicked.connect(self._on_month)
            grid.addWidget(made, 1 + (month - 1) // 3, (month - 1) % 3)
            self.months.append(made)

    def show_year(self, year: int, month: int) -> None:
        """Show a year with the focus on a month."""
        self._year = year
        self._label.setText(str(year))
        self.setFocusProxy(self.months[month - 1])

    def _on_turn(self) -> None:
        turn = self.sender()
        if turn is not None:
            self._year += int(turn.property("step"))
            self._label.setText(str(self._year))

    def _on_month(self) -> None:
        made = self.sender()
        if made is not None:
            self._editor.take(f"{self._year:04}-{int(made.property('month')):02}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the month with the focus."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)
