"""Marks in a text of several lines."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor

from mcdesk.app.spelling import Word, words_in
from mcdesk.ui.forms.controls import Area
from mcdesk.ui.pieces import Pieces
from mcdesk.ui.spelling.reading import Reading, index, units

REST_MS = 1000
"""The word that is being written is left in peace until the cursor leaves it or rests this long."""
LANGUAGE_MS = 250
MUCH = 4000
"""More characters than this at once are marked piece by piece."""


class AreaMarks(QSyntaxHighlighter):
    """A wave under each word that may be misspelled. Only paragraphs that changed are looked at again."""

    def __init__(self, area: Area, reading: Reading, colour: QColor, pieces: Pieces) -> None:
        super().__init__(area)
        self.area, self.reading, self._pieces = area, reading, pieces
        self._later = False
        self._wave = QTextCharFormat()
        self._wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._wave.setUnderlineColor(colour)
        self._typing = False
        self._held = (-1, 0, 0)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._release)
        self._language = QTimer(self, singleShot=True, interval=LANGUAGE_MS)
        self._language.timeout.connect(self._read_language)
        # Before the highlighter hears of it: it has to know by then that somebody is writing.
        area.document().contentsChange.connect(self._edited)
        # Where all words are known from before, nobody tells of them again.
        reading.tell_language(area.toPlainText())
        self.setDocument(area.document())
        if area.document().characterCount() > MUCH:
            self._put_off()
        area.cursorPositionChanged.connect(self._moved)
        area.left.connect(self._release)
        reading.renewed.connect(self._mark_all)
        reading.came.connect(self._came)

    def highlightBlock(self, text: str) -> None:
        """Mark the words of one paragraph; of many that came at once, each a moment later."""
        if self._later or not self.reading.working:
            return
        for word in self.reading.wrong(self._without_written(text)):
            start = units(text, word.start)
            self.setFormat(start, units(text, word.end) - start, self._wave)

    def _without_written(self, text: str) -> list[Word]:
        """The words of a paragraph, less the one that is being written."""
        words = list(words_in(text))
        cursor = self.area.textCursor()
        block = self.currentBlock().blockNumber()
        if not self._typing or cursor.blockNumber() != block:
            return words
        at = cursor.positionInBlock()
        # Counted in characters first: a long paragraph has very many words, and one of them is meant.
        near = [w for w in words if w.start <= at <= 2 * w.end]
        held = next((w for w in near if units(text, w.start) < at <= units(text, w.end)), None)
        if held is None:
            return words
        self._held = (block, units(text, held.start), units(text, held.end))
        return [w for w in words if w is not held]

    def _blocks(self) -> Iterator[QTextBlock]:
        """Every paragraph, by its number: meanwhile some may come or go, and they are looked at by themselves."""
        number = 0
        while number < self.document().blockCount():
            yield self.document().findBlockByNumber(number)
            number += 1

    def _in_pieces(self) -> Iterator[None]:
        """Look at every paragraph, with the window's events in between."""
        self._later = False
        for block in self._blocks():
            self.rehighlightBlock(block)
            yield

    def _with(self, words: frozenset[str]) -> Iterator[None]:
        """Look at the paragraphs with any of the words."""
        for block in self._blocks():
            if any(w.text in words for w in words_in(block.text())):
                self.rehighlightBlock(block)
            yield

    def _mark_all(self) -> None:
        self._pieces.begin(self, self._in_pieces())

    def _put_off(self) -> None:
        self._later = True
        self._pieces.later(self, self._in_pieces())

    def _edited(self, _at: int, removed: int, added: int) -> None:
        # Marking is told as a change too, of as many characters as before.
        if removed != added:
            self._typing = self.area.hasFocus()
            if added > MUCH and not self._later:
                self._put_off()
            self._rest.start()
            self._language.start()

    def _moved(self) -> None:
        block, start, end = self._held
        cursor = self.area.textCursor()
        if block >= 0 and (cursor.blockNumber() != block or not start < cursor.positionInBlock() <= end):
            self._release()

    def _release(self) -> None:
        block, self._held, self._typing = self._held[0], (-1, 0, 0), False
        if block >= 0:
            self.rehighlightBlock(self.document().findBlockByNumber(block))

    def _read_language(self) -> None:
        if self.reading.tell_language(self.area.toPlainText()):
            self._mark_all()

    def _came(self, words: frozenset[str]) -> None:
        if self.reading.tell_language(self.area.toPlainText()):
            self._mark_all()
            return
        self._pieces.begin(self, self._with(words))

    def marked(self) -> list[Word]:
        """The words that are marked, by their place in the whole text (characters)."""
        return self.reading.wrong(words_in(self.area.toPlainText()))

    def place(self) -> int:
        """Where the cursor stands (characters)."""
        return index(self.area.toPlainText(), self.area.textCursor().position())

    def select(self, word: Word) -> None:
        """Select a marked word."""
        text, cursor = self.area.toPlainText(), self.area.textCursor()
        cursor.setPosition(units(text, word.start))
        cursor.setPosition(units(text, word.end), QTextCursor.MoveMode.KeepAnchor)
        self.area.setTextCursor(cursor)
        self.area.setFocus()

    def stand_at(self, place: int) -> None:
        """Put the cursor before the character at ``place``."""
        cursor = self.area.textCursor()
        cursor.setPosition(units(self.area.toPlainText(), place))
        self.area.setTextCursor(cursor)
