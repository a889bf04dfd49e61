"""Words and choices on a page that keeps them nowhere: carried over where the page is built anew.

A page names its choices once, with :func:`carry`; boxes that a person writes in are found without.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget
from shiboken6 import isValid

from mcdesk.ui.choices import choose, chosen_in
from mcdesk.ui.forms.controls import Area, Line

EDITOR = "editor:"
"""With what the names of editors of answers begin."""
Box = tuple[str, int]
"""The name of a box, or of what it is in, and the how manyth box of that name it is."""
_FIRST = "first-choice"
"""The property that holds what a choice was before the person chose."""
_CARRIED = "carried-choice"
"""The property of a choice that was carried over: what is chosen in it from now on is the person's."""


def carry(*choices: QWidget) -> None:
    """Carry these over, too, as they stand now until the person chooses: their page keeps nowhere what is chosen.

    Each is a button that stays down, a list, the tabs of a page, or a :class:`~mcdesk.ui.choices.Looking`. What it
    begins with is the same in any look.
    """
    for choice in choices:
        choice.setProperty(_FIRST, chosen_in(choice))


def words_in(page: QWidget) -> Mapping[Box, str]:
    """What stands in the boxes, but for those that hide what is in them."""
    return {place: _text(box) for place, box in _boxes(page).items() if _text(box) and not _hides(box)}


def typed_in(page: QWidget) -> Mapping[Box, str]:
    """What the person wrote into boxes, passphrases among them: to be held for a moment only."""
    return {place: _text(box) for place, box in _boxes(page).items() if _touched(box)}


def write(page: QWidget, words: Mapping[Box, str]) -> None:
    """Put the words where they were; a box in which the person has written since stays as it is."""
    for place, box in _boxes(page).items():
        # What is chosen in one may take others away.
        if place in words and isValid(box) and _text(box) != words[place] and not _touched(box):
            _put(box, words[place])


def _put(box: QWidget, words: str) -> None:
    if isinstance(box, QLineEdit):
        box.setText(words)
        box.setModified(True)
    elif isinstance(box, QTextEdit):
        box.setPlainText(words)
        box.document().setModified(True)
    else:
        choose(box, words)
        if isValid(box) and _text(box) == words:
            box.setProperty(_CARRIED, True)


def _boxes(page: QWidget) -> Mapping[Box, QWidget]:
    """Boxes that a person writes in, but for those of answers and designs, which are saved; and what is carried over.

    Such a box may be about what is chosen beside it, and that may be another part once the page is built anew.
    """
    boxes: list[QLineEdit | QTextEdit] = [*page.findChildren(QLineEdit), *page.findChildren(QTextEdit)]
    written: list[QWidget] = [box for box in boxes if not _is_kept(box)]
    every = (page, *page.findChildren(QWidget))
    found: dict[Box, QWidget] = {}
    for box in (*written, *(widget for widget in every if widget.property(_FIRST) is not None)):
        name = next(iter(_names(box)), "")
        found[name, sum(n == name for n, _ in found)] = box
    return found


def _is_kept(box: QLineEdit | QTextEdit) -> bool:
    return box.isReadOnly() or isinstance(box, Area | Line) or any(name.startswith(EDITOR) for name in _names(box))


def _names(box: QWidget) -> list[str]:
    """The name of a box and of what it is in, from the inside out."""
    now: QWidget | None = box
    names = []
    while now is not None:
        names.append(now.objectName())
        now = now.parentWidget()
    return [name for name in names if name and not name.startswith("qt_")]


def _text(box: QWidget) -> str:
    if isinstance(box, QLineEdit):
        return box.text()
    return box.toPlainText() if isinstance(box, QTextEdit) else chosen_in(box)


def _touched(box: QWidget) -> bool:
    if isinstance(box, QLineEdit):
        return box.isModified()
    if isinstance(box, QTextEdit):
        return box.document().isModified()
    return bool(box.property(_CARRIED)) or str(box.property(_FIRST)) != _text(box)


def _hides(box: QWidget) -> bool:
    return isinstance(box, QLineEdit) and box.echoMode() is not QLineEdit.EchoMode.Normal
