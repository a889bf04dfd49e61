"""A date or a month: typed in any usual form, or taken from a calendar."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mcdesk.domain import formats
from mcdesk.domain.answers import Json, day_of
from mcdesk.ui.forms.buttons import icon_button, rename
from mcdesk.ui.forms.editor import Place
from mcdesk.ui.forms.editors.calendar import Days, Months
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down opens the calendar, but for a date in a row of a table, which is moved by this key."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        asked = event.key() == Qt.Key.Key_Down and held == Qt.KeyboardModifier.AltModifier
        if asked and not self.ref.row and self.open_button.isEnabled():
            self.open_calendar()
        else:
            super().keyPressEvent(event)

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
        return Days(self.ui, day_of(self.value) or self.draft.services.today(), self.take, frame)


class MonthEditor(_MomentEditor):
    """A month of a year."""

    def words(self, value: Json) -> str:
        """``January 2027``."""
        found = day_of(value)
        return super().words(value) if found is None else formats.month(found, self.ui.lang)

    def calendar(self, frame: QFrame) -> QWidget:
        """A year of months."""
        return Months(self.ui, day_of(self.value) or self.draft.services.today(), self.take, frame)
