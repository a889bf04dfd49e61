"""Buttons that open a menu below themselves, made as things stand at that moment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QPushButton


def drops(made: QPushButton, menu: Callable[[], QMenu]) -> QPushButton:
    """The button, which opens ``menu()`` when it is clicked; a menu that was closed is deleted."""

    def drop() -> None:
        opened = menu()
        opened.aboutToHide.connect(opened.deleteLater)
        opened.popup(made.mapToGlobal(QPoint(0, made.height())))

    made.clicked.connect(drop)
    return made
