"""The plain controls that editors are made of: they undo through the draft and never fight the page for the wheel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QUndoStack,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QSizePolicy, QStyledItemDelegate, QWidget

from mcdesk.ui.access_keys import popped
from mcdesk.ui.scrolling import show_caret
from mcdesk.ui.text_boxes import TextArea, TextLine
from mcdesk.ui.theme import Theme

_BACK, _AGAIN = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


def _undo_key(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and (event.matches(_BACK) or event.matches(_AGAIN))


def _undone(stack: QUndoStack, event: QKeyEvent) -> bool:
    if not _undo_key(event):
        return False
    stack.undo() if event.matches(_BACK) else stack.redo()
    return True


def _without_undo(menu: QMenu) -> QMenu:
    """A control's own menu less its own undo and redo: there is one undo, that of the request."""
    own = [a for a in menu.actions() if a.objectName() in ("edit-undo", "edit-redo")]
    for action in own:
        menu.removeAction(action)
    first = menu.actions()[:1]
    if own and first and first[0].isSeparator():
        menu.removeAction(first[0])
    return menu


class Line(TextLine):
    """One line of text. ``left`` is emitted when the focus goes elsewhere in the window."""

    left = Signal()
    menu_opening = Signal(object, object)
    """The menu that is about to show, to be added to, and the event that asked for it."""

    def __init__(self, stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = stack

    def event(self, event: QEvent) -> bool:
        """Take the undo keys before the control's own undo does."""
        if event.type() is QEvent.Type.ShortcutOverride and _undo_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo through the request's stack."""
        if not _undone(self._stack, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand at the end of the text where somebody jumped here."""
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.OtherFocusReason:
            self.end(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the person left, unless only a menu opened."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, less the control's own undo."""
        menu = _without_undo(self.createStandardContextMenu())
        self.menu_opening.emit(menu, event)
        popped(menu, event.globalPos())


PAUSE_MS = 1500
"""A pause in typing this long begins a new step of undo."""


class Area(TextArea):
    """Several lines of plain text that grow with what is written, from three lines on."""

    left = Signal()
    paused = Signal()
    menu_opening = Signal(object, object)
    """The menu that is about to show, to be added to, and the event that asked for it."""

    def __init__(self, stack: QUndoStack, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack, self._lines = stack, lines
        self.setProperty("role", "paragraph")
        self.setAcceptRichText(False)
        # Its words begin where those of a line do.
        self.document().setDocumentMargin(2)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.paused)
        self.textChanged.connect(self._pause.start)
        # The page has its new height only when the event loop is reached.
        self._caret = QTimer(self, singleShot=True, interval=0)
        self._caret.timeout.connect(self._show_caret)
        self.textChanged.connect(self._caret.start)
        self.cursorPositionChanged.connect(self._caret.start)

    def _show_caret(self) -> None:
        if self.hasFocus():
            show_caret(self)

    def _grow(self) -> None:
        least = self._lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin()
        inside = max(self.document().size().height(), least)
        margins = self.height() - self.viewport().height()
        wanted = round(inside) + max(margins, 2)
        if wanted != self.height() or wanted != self.minimumHeight():
            self.setFixedHeight(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        self._grow()

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(80, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Take the undo keys before anything else does."""
        if event.type() is QEvent.Type.ShortcutOverride and _undo_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo through the request's stack."""
        if not _undone(self._stack, event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the person left, unless only a menu opened."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nothing scrolls in here: the page does."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, less the control's own undo."""
        menu = _without_undo(self.createStandardContextMenu())
        self.menu_opening.emit(menu, event)
        popped(menu, event.globalPos())


class Drop(QComboBox):
    """A list to drop down. The wheel scrolls the page: it neither changes the choice nor takes the focus."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.spare = theme, 0
        # With Qt's own policy a page that is scrolled leaves the focus behind, in whatever passes below the pointer.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        """So many pixels beside the arrow are kept free of words."""
        # Qt's own takes no style sheet: the lines that open would be told from each other by their ground alone.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # The name of a combo box is taken from a label beside it and from nothing else.
        self._label = QLabel(parent)
        self._label.setBuddy(self)
        self._label.hide()

    def call(self, name: str) -> None:
        """Be called ``name`` by a screen reader."""
        self._label.setText(name)
        self.setAccessibleName(name)

    def event(self, event: QEvent) -> bool:
        """Take the label along, where a layout gives both another place."""
        if event.type() is QEvent.Type.ParentChange:
            self._label.setParent(self.parentWidget())
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """As high as a line edit."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.fontMetrics().height() + self._theme.space(3) + 4)

    def minimumSizeHint(self) -> QSize:
        """As high as a line edit, and narrow where it must be."""
        return QSize(self.fontMetrics().averageCharWidth() * 10, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A box like that of a line edit, the words, and an arrow."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(theme.colour("focus" if focused else "text_quiet"), 2 if focused else 1))
        painter.setBrush(theme.colour("raised" if self.isEnabled() else "panel"))
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        size, room = theme.px(16), theme.space(2)
        arrow = QRect(self.width() - room - size, (self.height() - size) // 2, size, size)
        theme.icon("chevron-down", "text_quiet", 16).paint(painter, arrow)
        words = QRect(room + 3, 0, arrow.left() - 2 * room - self.spare, self.height())
        text = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, words.width())
        painter.setPen(theme.colour("text" if self.currentData() else "text_quiet"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
