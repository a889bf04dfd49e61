"""A box for a passphrase: hidden until it is asked for, with a word about the caps-lock key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.fields import LineField
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import iconed

WIDTH = 420
"""The width of the box and its button, in pixels at 100 %."""


class PassphraseField(LineField):
    """The control keeps what was typed as it was typed, blanks too."""

    entered = Signal()
    """Enter was pressed in the box."""

    def __init__(self, ui: Ui, name: str, label: str, hint: str, parent: QWidget) -> None:
        super().__init__(ui, name, label, hint, parent)
        self.control.setEchoMode(QLineEdit.EchoMode.Password)
        self.control.installEventFilter(self)
        self.control.returnPressed.connect(self.entered)
        self.box.removeWidget(self.control)
        self.show_typed = button(ui, "vault-show", "secondary", icon="eye", parent=self)
        self.show_typed.setObjectName(f"{name}-show")
        self.show_typed.clicked.connect(self._turn)
        self._describe(shown=False)
        together = QWidget(self)
        together.setMaximumWidth(ui.theme.px(WIDTH))
        across = QHBoxLayout(together)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(ui.theme.space(2))
        across.addWidget(self.control, 1)
        across.addWidget(self.show_typed)
        self.box.addWidget(together)
        self.caps = iconed(ui, "triangle-alert", "warning", ui.say("vault-caps"), "hint", self)
        self.caps.hide()
        self.box.addWidget(self.caps)
        self._problem: QWidget | None = None

    @property
    def typed(self) -> str:
        """What stands there."""
        return self.control.text()

    def tell(self, words: str) -> None:
        """Say under the box what is wrong; "" for nothing any more."""
        if self._problem is not None:
            self._problem.hide()
            self._problem.deleteLater()
            self._problem = None
        if not words:
            self.control.setAccessibleDescription(self.hint.text())
            return
        self._problem = iconed(self.ui, "circle-alert", "problem", words, "problem", self)
        self._problem.setObjectName(f"{self.name}-problem")
        self.box.addWidget(self._problem)
        self.control.setAccessibleDescription(words)
        announce(self.control, words)
        self.control.selectAll()
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self) -> None:
        # The button says what it will do; that it is pressed would say the opposite.
        shown = self.control.echoMode() is QLineEdit.EchoMode.Password
        self.control.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._describe(shown=shown)

    def _describe(self, *, shown: bool) -> None:
        relabel(self.show_typed, self.ui.say("vault-hide" if shown else "vault-show"))
        name = self.ui.say("vault-hide-what" if shown else "vault-show-what", what=self.label.text())
        self.show_typed.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See by what comes of a letter whether the caps-lock key is on."""
        if watched is self.control and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            on = caps_lock(event.text(), shift=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            if on is not None and on != self.caps.isVisibleTo(self):
                self.caps.setVisible(on)
                if on:
                    announce(self.control, self.ui.say("vault-caps"))
        return super().eventFilter(watched, event)


def caps_lock(text: str, *, shift: bool) -> bool | None:
    """Whether the caps-lock key is on, by the letter that a key gave; None where it tells nothing."""
    if len(text) != 1 or text.lower() == text.upper():
        return None
    return text.isupper() != shift
