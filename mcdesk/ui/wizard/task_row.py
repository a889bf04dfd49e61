"""One page of the form in the task list: the whole row opens it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mcdesk.domain.fields import Page
from mcdesk.domain.flow import PageState
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.controls import wrapped
from mcdesk.ui.wizard.states import LOOKS


class TaskRow(QAbstractButton):
    """Icon, title and state; ``large`` adds what the page settles."""

    def __init__(self, ui: Ui, page: Page, *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.page_key = ui, page.key
        self._title, self._intro, self._large = ui.words(page.title), ui.words(page.intro), large
        self._state: PageState | None = None
        self.setObjectName(f"task:{page.key}")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._picture = QLabel(self)
        self._word = wrapped("", "small", self)
        self._lay_out()

    def _lay_out(self) -> None:
        theme = self.ui.theme
        row = QHBoxLayout(self)
        room = theme.space(3 if self._large else 2)
        row.setContentsMargins(theme.space(3), room, theme.space(3), room)
        row.setSpacing(theme.space(3))
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(theme.space(0.5))
        said.addWidget(wrapped(self._title, "subheading" if self._large else "", self))
        if self._large:
            said.addWidget(wrapped(self._intro, "hint", self))
        said.addWidget(self._word)
        row.addLayout(said, 1)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_state(self, state: PageState) -> None:
        """Show where the page stands."""
        if state is self._state:
            return
        self._state = state
        look = LOOKS[state]
        size = self.ui.theme.px(18)
        self._picture.setPixmap(self.ui.icon(look.icon, look.token, 18).pixmap(size, size))
        word = self.ui.say(look.word)
        self._word.setText(word)
        self.setAccessibleName(self.ui.say("wizard-task", title=self._title, state=word))
        if self._large:
            self.setAccessibleDescription(self._intro)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space opens; every other key is for the list."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go dark again."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the row: the current page, the pointer, the focus."""
        theme = self.ui.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse():
            painter.setBrush(theme.colour("accent_soft"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area, 6, 6)
        if self.isChecked():
            painter.fillRect(QRectF(1, 6, 3, self.height() - 12), theme.colour("accent"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(area, 6, 6)
