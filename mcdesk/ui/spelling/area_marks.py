"""Marks in a text of several lines."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextCursor

from mcdesk.app.spelling import Word, words_in
from mcdesk.ui.forms.controls import Area
from mcdesk.ui.spelling.reading import Reading, index, units

REST_MS = 1000
"""The word that is being written is left in peace until the cursor leaves it or rests this long."""
LANGUAGE_MS = 250


class AreaMarks(QSyntaxHighlighter):
    """A wave under each word that may be misspelled. Only paragraphs that changed are looked at again."""

    def __init__(self, area: Area, reading: Reading, colour: QColor) -> None:
        super().__init__(area)
        self.area, self.reading = area, reading
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
        area.cursorPositionChanged.connect(self._moved)
        area.left.connect(self._release)
        reading.renewed.connect(self.rehighlight)
        reading.came.connect(self._came)

    def highlightBlock(self, text: str) -> None:
        """Mark the words of one paragraph."""
        words = [w for w in words_in(text) if not self._is_written(text, w)] if self.reading.working else []
        for word in self.reading.wrong(words):
            start = units(text, word.start)
            self.setFormat(start, units(text, word.end) - start, self._wave)

    def _is_written(self, text: str, word: Word) -> bool:
        cursor = self.area.textCursor()
        block = self.currentBlock().blockNumber()
        if not self._typing or cursor.blockNumber() != block:
            return False
        start, end = units(text, word.start), units(text, word.end)
        held = start < cursor.positionInBlock() <= end
        if held:
            self._held = (block, start, end)
        return held

    def _edited(self, _at: int, removed: int, added: int) -> None:
        # Marking is told as a change too, of as many characters as before.
        if removed != added:
            self._typing = self.area.hasFocus()
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
            self.rehighlight()

    def _came(self, words: frozenset[str]) -> None:
        if self.reading.tell_language(self.area.toPlainText()):
            self.rehighlight()
            return
        block = self.document().begin()
        while block.isValid():
            if any(w.text in words for w in words_in(block.text())):
                self.rehighlightBlock(block)
            block = block.next()

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
