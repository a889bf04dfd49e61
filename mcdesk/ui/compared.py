"""A comparison as a page: read by keyboard like a text, and walked through from difference to difference."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce
from mcdesk.ui.scrolling import LEAST_HIGH


class ComparedView(QTextBrowser):
    """The comparison as a text that nothing can be loaded into."""

    def loadResource(self, _kind: int, _name: object) -> object:
        """Nothing."""
        return None


class ComparedPage(QWidget):
    """Subclasses write the text; each difference in it is an anchor, ``d0`` first."""

    back_wanted = Signal()

    words_at = "lists-compare-at"
    """The key of what is said of a difference: its ``number`` of ``count``, and ``where`` it is."""

    def __init__(self, ui: Ui, back: str, steps: tuple[str, str], parent: QWidget | None = None) -> None:
        """``back`` is the key of what the way back says, ``steps`` those to the difference before and to the next."""
        super().__init__(parent)
        self._ui, self._at = ui, -1
        self.setProperty("role", "page")
        self.back = button(ui, back, "quiet", icon="chevron-left", parent=self)
        before, after = steps
        self.previous = button(ui, before, "secondary", icon="arrow-up", parent=self)
        self.next = button(ui, after, "secondary", icon="arrow-down", parent=self)
        self.said = wrapped("", "hint", self)
        self.text = ComparedView(self)
        self.back.clicked.connect(self.back_wanted)
        self.next.clicked.connect(lambda: self.go(1))
        self.previous.clicked.connect(lambda: self.go(-1))
        for keys, step in (("Ctrl+Down", 1), ("Ctrl+Up", -1)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda s=step: self.go(s))

    @property
    @abstractmethod
    def places(self) -> Sequence[str]:
        """Where the differences are, in words."""

    def add_text(self, down: QVBoxLayout, name: str, title: str) -> None:
        """Put the text below the others; it is called ``title``."""
        text = self.text
        text.setProperty("role", "reading")
        text.setMinimumHeight(self._ui.theme.px(LEAST_HIGH))
        text.setObjectName(name)
        text.setAccessibleName(title)
        text.setTabChangesFocus(True)
        text.setOpenLinks(False)
        keys = Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        text.setTextInteractionFlags(keys)
        down.addWidget(text, 1)

    def show_html(self, html: str, said: str) -> None:
        """Show a text, and say how many differences it has."""
        self.text.setHtml(html)
        self._at = -1
        self.said.setText(said)
        for widget in (self.next, self.previous):
            widget.setVisible(bool(self.places))

    def go(self, step: int) -> None:
        """To the next difference (-1: to the one before), and around."""
        places = self.places
        if not places:
            return
        self._at = (self._at + step) % len(places) if self._at >= 0 or step > 0 else len(places) - 1
        self.text.scrollToAnchor(f"d{self._at}")
        where = places[self._at]
        announce(self.text, self._ui.say(self.words_at, number=self._at + 1, count=len(places), where=where))

    def start(self) -> None:
        """Put the focus into the text."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_on_page(self, by: int) -> bool:
        """Back leads where the way back leads; there is no way on."""
        if by < 0:
            self.back_wanted.emit()
        return by < 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)


def place_words(place: str, label: str) -> str:
    """Where an answer stands: the row of its table, and the question."""
    return " – ".join(words for words in (place, label) if words)
