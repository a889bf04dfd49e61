"""What a text's menu says of its marked words. It opens at once; suggestions come into it when they are found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from mcdesk.app.spelling import Word, bare
from mcdesk.ui.access_keys import give_keys
from mcdesk.ui.context import Ui
from mcdesk.ui.spelling.area_marks import AreaMarks
from mcdesk.ui.spelling.line_marks import LineMarks
from mcdesk.ui.spelling.own_words import OwnWords

MOST = 5


class Mending(Protocol):
    """What can put other characters into its text, as one step of undo."""

    def replace(self, start: int, end: int, text: str) -> None:
        """Put ``text`` in place of the characters from ``start`` to before ``end``."""


class WordMenu(QObject):
    """What is added to one menu; it lives as long as the menu."""

    def __init__(self, ui: Ui, marks: AreaMarks | LineMarks, editor: Mending, menu: QMenu) -> None:
        super().__init__(menu)
        self._ui, self._marks, self._editor, self._menu = ui, marks, editor, menu
        self._spelling = marks.reading.spelling
        self._first = next(iter(menu.actions()), None)

    def fill(self, word: Word | None) -> None:
        """Add what can be done: about ``word`` at the top, about all of the text at the bottom."""
        if word is not None:
            self._about(word)
        self._about_all()

    def _add(self, key: str, act: Callable[[], object], **args: str | int) -> QAction:
        words = {k: v.replace("&", "&&") if isinstance(v, str) else v for k, v in args.items()}
        action = QAction(self._ui.say(key, **words), self._menu)
        action.setObjectName(key)
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _about(self, word: Word) -> None:
        reading, plain = self._marks.reading, bare(word.text)
        waiting = self._add("spelling-looking", lambda: None)
        waiting.setEnabled(False)
        add = self._add("spelling-add", lambda: self._spelling.add(plain), word=plain)
        ignore = self._add("spelling-ignore", lambda: reading.ignored.add(plain), word=plain)
        for action in (waiting, self._line(), add, ignore, self._line()):
            self._put(action)
        self._spelling.suggest(word.text, reading.lang, lambda found: self._suggested(word, waiting, found))

    def _line(self) -> QAction:
        line = QAction(self._menu)
        line.setSeparator(True)
        return line

    def _put(self, action: QAction, before: QAction | None = None) -> None:
        place = before or self._first
        self._menu.addAction(action) if place is None else self._menu.insertAction(place, action)

    def _suggested(self, word: Word, waiting: QAction, found: Sequence[str]) -> None:
        if not shiboken6.isValid(self) or not shiboken6.isValid(waiting):
            return
        if not found:
            waiting.setText(self._ui.say("spelling-none"))
            return
        for text in found[:MOST]:
            action = self._add("spelling-suggestion", partial(self._mend, word, text), word=text)
            self._put(action, waiting)
        self._menu.removeAction(waiting)
        give_keys(self._menu)

    def _mend(self, word: Word, text: str) -> None:
        if word in self._marks.marked():
            self._editor.replace(word.start, word.end, text)
            self._marks.stand_at(word.start + len(text))

    def _about_all(self) -> None:
        menu, spelling = self._menu, self._spelling
        menu.addSeparator()
        count = len(self._marks.marked())
        if count:
            menu.addAction(self._add("spelling-next", self._next, count=count))
        check = self._add("spelling-check", lambda: spelling.turn(not spelling.on))
        check.setCheckable(True)
        check.setChecked(spelling.on)
        check.setEnabled(not spelling.missing)
        menu.addAction(check)
        menu.addAction(self._add("spelling-own", self._show_own))

    def _next(self) -> None:
        marked, place = self._marks.marked(), self._marks.place()
        if marked:
            self._marks.select(next((w for w in marked if w.start >= place), marked[0]))

    def _show_own(self) -> None:
        control = self._marks.reading.parent()
        OwnWords.over(self._ui, self._spelling, control).open()
