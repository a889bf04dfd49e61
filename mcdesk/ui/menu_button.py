"""Buttons that open a menu below themselves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStyleOptionButton, QWidget

from mcdesk.ui.access_keys import give_keys, popped
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import ICON_TOKEN, PushButton, dress

ARROW = 14
"""Of the arrow, at 100 %. The one of the style stays as small as it is at any size of text."""


class MenuButton(PushButton):
    """A button with a menu of its own, and an arrow as large as its words."""

    def __init__(self, ui: Ui, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._arrow = ui.icon("chevron-down", ICON_TOKEN.get(role, "text"), ARROW)

    @property
    def side(self) -> int:
        """The width of the arrow, in pixels."""
        return self._ui.theme.px(ARROW)

    def setMenu(self, menu: QMenu) -> None:
        """Open this menu; its entries have keys, whatever it is filled with by then."""
        super().setMenu(menu)
        menu.aboutToShow.connect(lambda: give_keys(menu))

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """As a button without a menu: the style moves the words of one that has a menu away from their middle."""
        super().initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and the arrow at its end."""
        super().paintEvent(event)
        side, painter = self.side, QPainter(self)
        left = self.width() - side - self._ui.theme.space(2)
        self._arrow.paint(painter, left, (self.height() - side) // 2, side, side)
        painter.end()


def menu_button(ui: Ui, key: str, role: str, *, icon: str = "", parent: QWidget | None = None) -> MenuButton:
    """A button that says ``key`` and is given a menu with ``setMenu``."""
    made = MenuButton(ui, role, parent)
    dress(ui, made, key, role, icon)
    made.setProperty("arrow", True)
    return made


def drops(made: QPushButton, menu: Callable[[], QMenu]) -> QPushButton:
    """The button, which opens ``menu()``, made as things stand then, when it is clicked."""
    made.clicked.connect(lambda: popped(menu(), made.mapToGlobal(QPoint(0, made.height()))))
    return made
