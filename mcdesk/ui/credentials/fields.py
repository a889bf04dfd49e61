"""Controls of the pages around a credential that are no questions of its form: a day, a line, a few lines."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.domain import formats
from mcdesk.domain.days import read_day
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.text_boxes import TextArea, TextLine

DAY_WIDTH, LINES = 220, 4


class _Labelled(QWidget):
    def __init__(self, ui: Ui, name: str, label: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui, self.name = ui, name
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(ui.theme.space(1))
        self.label = wrapped(label, "label", self)
        self.hint = wrapped(hint, "hint", self)
        self.hint.setVisible(bool(hint))
        for widget in (self.label, self.hint):
            self.box.addWidget(widget)

    def hold(self, control: QWidget) -> None:
        """Take the control under the label that names it."""
        control.setObjectName(self.name)
        control.setAccessibleName(self.label.text())
        control.setAccessibleDescription(self.hint.text())
        self.label.setBuddy(control)
        self.box.addWidget(control)


class LineField(_Labelled):
    """One line."""

    def __init__(self, ui: Ui, name: str, label: str, hint: str, parent: QWidget) -> None:
        super().__init__(ui, name, label, hint, parent)
        self.control = TextLine(self)
        self.hold(self.control)

    @property
    def text(self) -> str:
        """What stands there."""
        return self.control.text().strip()


class DayField(LineField):
    """A day as people type it."""

    def __init__(self, ui: Ui, name: str, label: str, parent: QWidget, day: date | None = None) -> None:
        super().__init__(ui, name, label, ui.say("credentials-day-hint"), parent)
        self.control.setFixedWidth(ui.theme.px(DAY_WIDTH))
        if day is not None:
            self.control.setText(formats.day(day, ui.lang))

    @property
    def day(self) -> date | None:
        """The day, None where none is given or it does not read."""
        return read_day(self.text) if self.text else None

    @property
    def unread(self) -> bool:
        """Whether something stands there that is no day."""
        return bool(self.text) and self.day is None


class AreaField(_Labelled):
    """A few lines."""

    def __init__(self, ui: Ui, name: str, label: str, hint: str, parent: QWidget) -> None:
        super().__init__(ui, name, label, hint, parent)
        self.control = TextArea(self)
        self.control.setProperty("role", "paragraph")
        self.control.setAcceptRichText(False)
        self.control.setTabChangesFocus(True)
        self.control.setFixedHeight(LINES * self.control.fontMetrics().lineSpacing() + ui.theme.space(4))
        self.hold(self.control)

    @property
    def text(self) -> str:
        """What stands there."""
        return self.control.toPlainText().strip()
