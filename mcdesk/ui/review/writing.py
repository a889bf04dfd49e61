"""Where a comment, a reply or another wording is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import Check
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import place_of
from mcdesk.ui.review.begun import What, Writing
from mcdesk.ui.review.talk import Talk
from mcdesk.ui.text_boxes import TextArea

SAID_AFTER_MS = 600
"""So long nothing is said of words that are on their way: most have arrived by then."""
_MAY_BE_PRIVATE = (What.COMMENT, What.REPLY)


class WritingArea(TextArea):
    """Plain text. Ctrl+Enter sends it, Escape leaves it."""

    sent = Signal()
    left = Signal()

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review-words")
        self.setProperty("role", "paragraph")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFixedHeight(ui.theme.px(112))

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+Enter before a menu does."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _sends(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send, leave, or type."""
        if _sends(event):
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _sends(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class WritingBox(QFrame):
    """What it is about, the words, whether they are for oneself alone, and Send."""

    done = Signal()
    """Nothing is being written any more."""

    def __init__(self, ui: Ui, talk: Talk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._talk = ui, talk
        self._for: Writing | None = None
        self.setObjectName("review-writing")
        self.setProperty("role", "strip")
        self.heading = wrapped("", "label", self)
        self.about = wrapped("", "small", self)
        self.area = WritingArea(ui, self)
        self.private = Check(ui.theme, self)
        self.private.setObjectName("review-private")
        self.private.setAccessibleName(ui.say("review-private"))
        self.only_me = OptionRow(ui, self.private, ui.say("review-private"), ui.say("review-private-hint"), self)
        self.trouble = wrapped("", "problem", self)
        self.trouble.hide()
        self.state = wrapped("", "small", self)
        self.state.setObjectName("review-sending")
        self.state.hide()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.timeout.connect(self._say_sending)
        self.send = button(ui, "review-send", "primary", parent=self)
        self.send.setObjectName("review-send")
        self.cancel = button(ui, "review-cancel", "quiet", parent=self)
        self.cancel.setObjectName("review-cancel")
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        space = self._ui.theme.space
        box = QVBoxLayout(self)
        box.setContentsMargins(space(3), space(2), space(3), space(3))
        box.setSpacing(space(1))
        for widget in (self.heading, self.about, self.area, self.only_me, self.trouble, self.state):
            box.addWidget(widget)
        row = FlowRow(space(2))
        row.addWidget(self.send)
        row.addWidget(self.cancel)
        box.addLayout(row)

    def _connect(self) -> None:
        talk = self._talk
        self.area.textChanged.connect(self._typed)
        self.private.toggled.connect(lambda _on: self._typed())
        self.area.sent.connect(talk.send)
        self.area.left.connect(self._leave)
        self.send.clicked.connect(talk.send)
        self.cancel.clicked.connect(self._drop)
        talk.writing_changed.connect(self.refresh)
        talk.failed.connect(self._tell)

    def _typed(self) -> None:
        self._talk.type(self.area.toPlainText(), private=self.private.isChecked())
        self.trouble.hide()

    def _leave(self) -> None:
        if not self.area.toPlainText().strip():
            self._drop()
        else:
            self.send.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self) -> None:
        self._talk.drop()

    def _tell(self, error: Refused | Unavailable) -> None:
        said = self._ui.failure(error)
        self.trouble.setText(said)
        self.trouble.setVisible(self.isVisible())
        announce(self, said)

    def _show_sending(self) -> None:
        """What is on its way is not changed until it is known whether it arrived."""
        sending = self._talk.sending
        self.area.setReadOnly(sending)
        # "Send" may have the focus, and sends once whatever is pressed.
        self.private.setEnabled(not sending)
        self.cancel.setEnabled(not sending)
        if not sending:
            self._slow.stop()
            self.state.hide()
        elif not self._slow.isActive() and self.state.isHidden():
            self._slow.start(SAID_AFTER_MS)

    def _say_sending(self) -> None:
        self.state.setText(self._ui.say("review-sending"))
        self.state.show()
        announce(self, self.state.text())

    def refresh(self) -> None:
        """Show what is being written; nothing where nothing is."""
        writing = self._talk.writing
        before, self._for = self._for, writing
        self.setVisible(writing is not None)
        self.trouble.hide()
        self._show_sending()
        if writing is None:
            if before is not None:
                self.done.emit()
            return
        self._name(writing)
        with QSignalBlocker(self.area), QSignalBlocker(self.private):
            if writing.text != self.area.toPlainText():
                self.area.setPlainText(writing.text)
                self.area.moveCursor(self.area.textCursor().MoveOperation.End)
            self.private.setChecked(writing.private)
        self.only_me.setVisible(writing.what in _MAY_BE_PRIVATE and not self._answers_private(writing))

    def _answers_private(self, writing: Writing) -> bool:
        thread = self._talk.find(writing.thread)
        return thread is not None and thread.first.private

    def _name(self, writing: Writing) -> None:
        ui, thread = self._ui, self._talk.find(writing.thread)
        heading = ui.say(f"review-write-{writing.what.value}")
        place = place_of(ui, self._talk.draft, writing.ref) if writing.ref.field else ui.say("review-whole")
        about = ui.say("review-answers", who=thread.first.who) if writing.what is What.REPLY and thread else place
        self.heading.setText(heading)
        self.about.setText(about)
        self.setAccessibleName(heading)
        self.area.setAccessibleName(ui.say("review-words-of", what=heading, place=about))

    def start(self) -> None:
        """Put the focus into the words."""
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)
