"""Access keys for menus that are made as things stand: the letter that chooses an entry, each once in a menu."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from mcdesk.domain.folding import folded

_MARK = re.compile(r"(?<!&)(?:&&)*&([^&\t])")
"""Two of them are one that is shown."""


def popped(menu: QMenu, where: QPoint) -> QMenu:
    """Open a menu with a key for each of its entries; it was made for this once, and goes when it closes."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    give_keys(menu)
    menu.popup(where)
    return menu


def give_keys(menu: QMenu) -> None:
    """Give a key to every entry that brings none, in the menus inside it too."""
    entries = [action for action in menu.actions() if not action.isSeparator() and action.text()]
    for action, words in zip(entries, keyed([action.text() for action in entries]), strict=True):
        if words != action.text():
            action.setText(words)
        inner = action.menu()
        if isinstance(inner, QMenu):
            give_keys(inner)


def keyed(texts: Sequence[str]) -> list[str]:
    """The texts, each with the mark of a key. Marks that are there stay; where no letter is left, there is none."""
    taken = {folded(found[1]) for text in texts if (found := _MARK.search(text))}
    return [text if _MARK.search(text) else _marked(text, taken) for text in texts]


def _marked(text: str, taken: set[str]) -> str:
    at = next((n for n in _letters(text) if folded(text[n]) not in taken), None)
    if at is None:
        return text
    taken.add(folded(text[at]))
    return f"{text[:at]}&{text[at:]}"


def _letters(text: str) -> Iterator[int]:
    """Where letters and digits stand before the keys of an entry, the first of each word before all others.

    Only those that every keyboard has: "é" is no key of an English one.
    """
    words = text.partition("\t")[0]
    yield from (found.start() for found in re.finditer(r"\b[A-Za-z0-9]", words))
    yield from (found.start() for found in re.finditer(r"\B[A-Za-z0-9]", words))
