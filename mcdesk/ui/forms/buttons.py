"""Buttons with their words, their icon and their place in the hierarchy of the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QToolButton, QToolTip, QWidget

from mcdesk.domain.texts import Message
from mcdesk.ui.context import Ui

ICON_TOKEN = {"primary": "accent_text", "secondary": "text", "quiet": "accent"}
EDGE = "edge"
"""The property of what begins where the words above it do."""
GAP = "  "
"""Between an icon and its words: spaces of their own font, since one of a fallback font would move the line down."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class PushButton(QPushButton):
    """Enter presses it like Space does, in dialogs or not; only an icon, it says its name where a key led to it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter."""
        self.click() if event.key() in _ENTER else super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say what the icon stands for."""
        super().focusInEvent(event)
        if not self.text():
            _name(self, event.reason())


class ToolButton(QToolButton):
    """Enter presses it like Space does; only an icon, it says its name where a key led to it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter."""
        self.click() if event.key() in _ENTER else super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say what the icon stands for."""
        super().focusInEvent(event)
        if self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            _name(self, event.reason())


def _name(made: QPushButton | QToolButton, reason: Qt.FocusReason) -> None:
    """Who works with the keyboard never rests the pointer on it. The name goes with the focus."""

    def show() -> None:
        beside = made.property("role") == "place"
        at = QPoint(made.width(), 0) if beside else QPoint(0, made.height() // 2)
        if made.hasFocus():
            QToolTip.showText(made.mapToGlobal(at), made.toolTip(), made)

    if reason in _BY_KEY and made.toolTip():
        # What leads here still scrolls to it, and any event of the focus takes a tool tip away.
        QTimer.singleShot(0, made, show)


def button(
    ui: Ui, key: str | Message, role: str = "secondary", *, icon: str = "", parent: QWidget | None = None
) -> QPushButton:
    """A button that says ``key``. ``role``: ``primary`` (one a page at most), ``secondary``, ``quiet``, ``link``."""
    made = PushButton(parent)
    dress(ui, made, key, role, icon)
    return made


def dress(ui: Ui, made: QPushButton, key: str | Message, role: str, icon: str = "") -> None:
    """Give a button its words, its icon and its place in the hierarchy of the page."""
    made.setProperty("role", role)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if icon:
        # The way back stands above the title, and begins where it does.
        made.setProperty(EDGE, role == "quiet" and icon == "chevron-left")
        made.setIcon(ui.icon(icon, ICON_TOKEN.get(role, "text"), 16))
        made.setIconSize(QSize(ui.theme.px(16), ui.theme.px(16)))
    relabel(made, ui.words(key) if isinstance(key, Message) else ui.say(key))


def stand_at_edge(made: QWidget | None, edge: bool = True) -> bool:
    """Begin a quiet button where the words above it begin, or give it back its room; any other widget stays.

    Whether it has another width now.
    """
    if made is None or made.property("role") != "quiet" or bool(made.property(EDGE)) is edge:
        return False
    made.setProperty(EDGE, edge)
    made.style().unpolish(made)
    made.style().polish(made)
    # A button remembers how wide it wants to be until it is told.
    QApplication.sendEvent(made, QEvent(QEvent.Type.StyleChange))
    return True


def given_up(made: QWidget | None) -> int:
    """At least so many pixels a widget is narrower because it stands at the edge."""
    return made.fontMetrics().height() if made is not None and made.property(EDGE) else 0


def relabel(made: QPushButton, words: str) -> None:
    """Give a button other words; its icon keeps its distance."""
    made.setText(words if made.icon().isNull() else f"{GAP}{words}")
    made.setAccessibleName(words)


def lock(ui: Ui, made: QPushButton, why: str) -> None:
    """Show a button that the person may not press; why is said by the tool tip and to screen readers."""
    made.setEnabled(False)
    made.setIcon(ui.icon("lock", "text_quiet", 16))
    made.setIconSize(QSize(ui.theme.px(16), ui.theme.px(16)))
    made.setText(f"{GAP}{made.text().strip()}")
    made.setToolTip(why)
    made.setAccessibleDescription(why)


def icon_button(ui: Ui, icon: str, name: str, parent: QWidget | None = None) -> QToolButton:
    """A button that is only an icon; ``name`` is its tool tip and what a screen reader says."""
    made = ToolButton(parent)
    made.setProperty("role", "icon")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setIcon(ui.icon(icon, "text", 16))
    made.setIconSize(QSize(ui.theme.px(16), ui.theme.px(16)))
    rename(made, name)
    return made


def rename(made: QToolButton, name: str) -> None:
    """Give an icon button another name."""
    made.setToolTip(name)
    made.setAccessibleName(name)


def put_count(made: QToolButton, count: int) -> None:
    """Put a number beside the icon, nothing for 0; without one the button is as wide as its icon."""
    styles = Qt.ToolButtonStyle
    made.setToolButtonStyle(styles.ToolButtonTextBesideIcon if count else styles.ToolButtonIconOnly)
    made.setText(str(count) if count else "")
