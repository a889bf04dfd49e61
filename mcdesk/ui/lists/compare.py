"""Two records, or two versions of one, side by side: a page with Back, read by keyboard like a text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from mcdesk.app.comparing import Section, compare
from mcdesk.app.services import Services
from mcdesk.domain.records import Record
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import wrapped
from mcdesk.ui.forms.marks import WordCheck
from mcdesk.ui.lists.compare_text import ComparedText
from mcdesk.ui.messages import announce
from mcdesk.ui.scrolling import LEAST_HIGH, scrolling


class ComparedView(QTextBrowser):
    """The comparison as a text that nothing can be loaded into."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "reading")

    def loadResource(self, _kind: int, _name: object) -> object:
        """Nothing."""
        return None


class ComparePage(QWidget):
    """What differs between two records, or all that they answer."""

    left_page = Signal()
    """Back to the list."""

    def __init__(self, ui: Ui, services: Services, left: Record, right: Record, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._pair, self._at = ui, (left, right), -1
        self._sections: tuple[Section, ...] = ()
        self.setObjectName("compare")
        self.setProperty("role", "page")
        self.back = button(ui, "lists-back", "quiet", icon="chevron-left", parent=self)
        self.all = WordCheck(ui.theme, ui.say("lists-compare-all"), self)
        self.all.setObjectName("compare-all")
        self.previous = button(ui, "lists-compare-previous", "secondary", icon="arrow-up", parent=self)
        self.next = button(ui, "lists-compare-next", "secondary", icon="arrow-down", parent=self)
        self.said = wrapped("", "hint", self)
        self.text = ComparedView(self)
        self._lay_out()
        self._connect()
        self._sections = compare(services, left, right, ui.lang)
        self._fill()

    def _lay_out(self) -> None:
        ui, space = self._ui, self._ui.theme.space
        down = QVBoxLayout(scrolling(self))
        down.setContentsMargins(space(6), space(4), space(6), space(3))
        down.setSpacing(space(2))
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        down.addLayout(top)
        left, right = self._pair
        down.addWidget(wrapped(ui.say("lists-compare-title", left=left.number, right=right.number), "title", self))
        flow = FlowRow(space(3))
        for widget in (self.all, self.previous, self.next):
            flow.addWidget(widget)
        down.addLayout(flow)
        down.addWidget(self.said)
        self.text.setMinimumHeight(ui.theme.px(LEAST_HIGH))
        down.addWidget(self.text, 1)
        self.text.setObjectName("compared")
        self.text.setAccessibleName(ui.say("lists-compare-title", left=left.number, right=right.number))
        self.text.setTabChangesFocus(True)
        self.text.setOpenLinks(False)
        keys = Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        self.text.setTextInteractionFlags(keys)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left_page)
        self.all.toggled.connect(lambda _on: self._fill())
        self.next.clicked.connect(lambda: self.go(1))
        self.previous.clicked.connect(lambda: self.go(-1))
        for keys, step in (("Ctrl+Down", 1), ("Ctrl+Up", -1)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda s=step: self.go(s))

    @property
    def differences(self) -> int:
        """How many answers differ."""
        return sum(len(s.different) for s in self._sections)

    def _fill(self) -> None:
        left, right = self._pair
        made = ComparedText(self._ui, left, right)
        self.text.setHtml(made.html(self._sections, every=self.all.isChecked()))
        self._at = -1
        count = self.differences
        said = self._ui.say("lists-compare-said", count=count) if count else self._ui.say("lists-compare-none")
        self.said.setText(said)
        self.next.setVisible(count > 0)
        self.previous.setVisible(count > 0)

    def go(self, step: int) -> None:
        """To the next difference (-1: to the one before), and around."""
        count = self.differences
        if not count:
            return
        self._at = (self._at + step) % count if self._at >= 0 or step > 0 else count - 1
        self.text.scrollToAnchor(f"d{self._at}")
        compared = [a for s in self._sections for a in s.different][self._at]
        where = " – ".join(w for w in (compared.place, compared.label) if w)
        announce(self.text, self._ui.say("lists-compare-at", number=self._at + 1, count=count, where=where))

    def start(self) -> None:
        """Put the focus into the text."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Alt+Left lead back."""
        alt_left = event.key() == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Escape or alt_left:
            self.left_page.emit()
        else:
            super().keyPressEvent(event)
