"""Words in boxes of a page that keeps them nowhere: carried over where the page is built anew."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from mcdesk.ui.forms.controls import Area, Line

EDITOR = "editor:"
"""With what the names of editors of answers begin."""
Box = tuple[str, int]
"""The name of a box, or of what it is in, and the how manyth box of that name it is."""
_Control = QLineEdit | QTextEdit


def words_in(page: QWidget) -> Mapping[Box, str]:
    """What stands in the boxes, but for those that hide what is in them."""
    return {place: _text(box) for place, box in _boxes(page).items() if _text(box) and not _hides(box)}


def typed_in(page: QWidget) -> Mapping[Box, str]:
    """What the person wrote into boxes, passphrases among them: to be held for a moment only."""
    return {place: _text(box) for place, box in _boxes(page).items() if _touched(box)}


def write(page: QWidget, words: Mapping[Box, str]) -> None:
    """Put the words where they were; a box in which the person has written since stays as it is."""
    for place, box in _boxes(page).items():
        if place not in words or _text(box) == words[place] or _touched(box):
            continue
        if isinstance(box, QLineEdit):
            box.setText(words[place])
            box.setModified(True)
        else:
            box.setPlainText(words[place])
            box.document().setModified(True)


def _boxes(page: QWidget) -> Mapping[Box, _Control]:
    """Boxes that a person writes in, but for those of answers and designs, which are saved.

    Such a box may be about what is chosen beside it, and that may be another part once the page is built anew.
    """
    boxes: list[_Control] = [*page.findChildren(QLineEdit), *page.findChildren(QTextEdit)]
    found: dict[Box, _Control] = {}
    for box in boxes:
        names = _names(box)
        if box.isReadOnly() or isinstance(box, Area | Line) or any(name.startswith(EDITOR) for name in names):
            continue
        name = names[0] if names else ""
        found[name, sum(n == name for n, _ in found)] = box
    return found


def _names(box: QWidget) -> list[str]:
    """The name of a box and of what it is in, from the inside out."""
    now: QWidget | None = box
    names = []
    while now is not None:
        names.append(now.objectName())
        now = now.parentWidget()
    return [name for name in names if name and not name.startswith("qt_")]


def _text(box: _Control) -> str:
    return box.text() if isinstance(box, QLineEdit) else box.toPlainText()


def _touched(box: _Control) -> bool:
    return box.isModified() if isinstance(box, QLineEdit) else box.document().isModified()


def _hides(box: _Control) -> bool:
    return isinstance(box, QLineEdit) and box.echoMode() is not QLineEdit.EchoMode.Normal
