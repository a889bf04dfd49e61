"""What a person chose on a page, as words: read from a control, and chosen in another one like it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QListWidget, QTabWidget, QWidget

_ID = Qt.ItemDataRole.UserRole


@runtime_checkable
class Looking(Protocol):
    """A part of a page in which the person goes on to something: what they look at is a choice, too."""

    @property
    def looking_at(self) -> str:
        """What they look at, or are about to."""

    def look_at(self, what: str) -> None:
        """Go there, as soon as it is known."""


def chosen_in(control: QWidget) -> str:
    """What is chosen: whether a button is on, the data of a line, the number of a tab, what is looked at."""
    if isinstance(control, QAbstractButton):
        return str(control.isChecked())
    if isinstance(control, QComboBox):
        return str(control.currentData())
    if isinstance(control, QListWidget):
        return str(control.currentItem().data(_ID)) if control.currentRow() >= 0 else ""
    if isinstance(control, QTabWidget):
        return str(control.currentIndex())
    if isinstance(control, Looking):
        return control.looking_at
    raise TypeError(type(control))


def choose(control: QWidget, words: str) -> None:
    """Choose it as the person would, so that whoever follows hears of it; nothing where it is not offered."""
    if isinstance(control, QAbstractButton):
        if control.isChecked() != (words == str(True)):
            control.click()
    elif isinstance(control, QComboBox):
        at = next((n for n in range(control.count()) if str(control.itemData(n)) == words), -1)
        if at >= 0:
            control.setCurrentIndex(at)
            control.activated.emit(at)
    elif isinstance(control, QListWidget):
        at = next((n for n in range(control.count()) if str(control.item(n).data(_ID)) == words), -1)
        if at >= 0:
            control.setCurrentRow(at)
    elif isinstance(control, QTabWidget):
        control.setCurrentIndex(int(words))
    elif isinstance(control, Looking):
        control.look_at(words)
