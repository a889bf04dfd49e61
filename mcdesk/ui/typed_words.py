"""Words and choices on a page that keeps them nowhere: carried over where the page is built anew."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QTextEdit, QWidget

from mcdesk.ui.forms.controls import Area, Line

EDITOR = "editor:"
"""With what the names of editors of answers begin."""
Box = tuple[str, int]
"""The name of a box, or of what it is in, and the how manyth box of that name it is."""
_Choice = QCheckBox | QComboBox
_Control = QLineEdit | QTextEdit | _Choice
_FIRST = "first-choice"
"""The property that holds what a choice was before the person chose."""


def carry(*choices: QCheckBox | QComboBox) -> None:
    """Carry these over, too, as they stand now until the person chooses: their page keeps nowhere what is chosen."""
    for choice in choices:
        choice.setProperty(_FIRST, _text(choice))


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
        _put(box, words[place])


def _put(box: _Control, words: str) -> None:
    if isinstance(box, QLineEdit):
        box.setText(words)
        box.setModified(True)
    elif isinstance(box, QTextEdit):
        box.setPlainText(words)
        box.document().setModified(True)
    elif isinstance(box, QCheckBox):
        box.setChecked(words == str(True))
    else:
        at = next((n for n in range(box.count()) if str(box.itemData(n)) == words), -1)
        if at >= 0:
            box.setCurrentIndex(at)
            # Whoever follows what the person chooses hears of it.
            box.activated.emit(at)


def _boxes(page: QWidget) -> Mapping[Box, _Control]:
    """Boxes that a person writes in, but for those of answers and designs, which are saved; and what is carried over.

    Such a box may be about what is chosen beside it, and that may be another part once the page is built anew.
    """
    boxes: list[_Control] = [*page.findChildren(QLineEdit), *page.findChildren(QTextEdit)]
    choices: list[_Choice] = [*page.findChildren(QCheckBox), *page.findChildren(QComboBox)]
    boxes += [choice for choice in choices if choice.property(_FIRST) is not None]
    found: dict[Box, _Control] = {}
    for box in boxes:
        names = _names(box)
        kept = isinstance(box, QLineEdit | QTextEdit) and (box.isReadOnly() or isinstance(box, Area | Line))
        if kept or any(name.startswith(EDITOR) for name in names):
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
    if isinstance(box, QCheckBox):
        return str(box.isChecked())
    if isinstance(box, QComboBox):
        return str(box.currentData())
    return box.text() if isinstance(box, QLineEdit) else box.toPlainText()


def _touched(box: _Control) -> bool:
    if isinstance(box, QCheckBox | QComboBox):
        return str(box.property(_FIRST)) != _text(box)
    return box.isModified() if isinstance(box, QLineEdit) else box.document().isModified()


def _hides(box: _Control) -> bool:
    return isinstance(box, QLineEdit) and box.echoMode() is not QLineEdit.EchoMode.Normal
