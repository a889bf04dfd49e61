"""Marks in a text of one line: drawn over it, because a line edit has no formats of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from mcdesk.app.spelling import Word, words_in
from mcdesk.ui.forms.controls import Line
from mcdesk.ui.spelling.area_marks import LANGUAGE_MS, REST_MS
from mcdesk.ui.spelling.reading import Reading, index, units


class LineMarks(QWidget):
    """A sheet of glass over the line, with a wave under each word that may be misspelled."""

    def __init__(self, line: Line, reading: Reading, colour: QColor) -> None:
        super().__init__(line)
        self.line, self.reading = line, reading
        self._colour = colour
        self._typing = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._release)
        self._language = QTimer(self, singleShot=True, interval=LANGUAGE_MS)
        self._language.timeout.connect(self._read)
        line.textEdited.connect(self._edited)
        line.textChanged.connect(self._changed)
        line.cursorPositionChanged.connect(self._look)
        line.selectionChanged.connect(self._look)
        line.left.connect(self._release)
        line.installEventFilter(self)
        reading.renewed.connect(self._read)
        reading.came.connect(self._read)
        self._read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the line."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self.line.rect())
        return super().eventFilter(watched, event)

    def _edited(self) -> None:
        self._typing = True
        self._rest.start()

    def _changed(self) -> None:
        self._language.start()
        self.update()

    def _look(self) -> None:
        self.update()

    def _release(self) -> None:
        self._typing = False
        self.update()

    def _read(self) -> None:
        self.reading.tell_language(self.line.text())
        self.shown()
        self.update()

    def shown(self) -> list[Word]:
        """The words to draw a wave under: all that are marked but the one that is being written."""
        text, at = self.line.text(), self.line.cursorPosition()
        words = [w for w in words_in(text) if not (self._typing and units(text, w.start) < at <= units(text, w.end))]
        return self.reading.wrong(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the waves where the line has scrolled the words to."""
        words = self.shown()
        if not words:
            return
        text, cursor = self.line.text(), self.line.cursorRect()
        metrics = QFontMetricsF(self.line.font())
        left = cursor.center().x() + 0.5 - metrics.horizontalAdvance(text[: self.place()])
        base = cursor.center().y() + self.line.fontMetrics().height() / 2 - 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.line.rect().adjusted(4, 0, -4, 0))
        painter.setPen(QPen(self._colour, 1.2))
        for word in words:
            ends = [left + metrics.horizontalAdvance(text[:at]) for at in (word.start, word.end)]
            painter.drawPolyline(wave(ends[0], ends[1], base))

    def marked(self) -> list[Word]:
        """The words that are marked (characters)."""
        return self.reading.wrong(words_in(self.line.text()))

    def place(self) -> int:
        """Where the cursor stands (characters)."""
        return index(self.line.text(), self.line.cursorPosition())

    def select(self, word: Word) -> None:
        """Select a marked word."""
        text = self.line.text()
        start = units(text, word.start)
        self.line.setFocus()
        self.line.setSelection(start, units(text, word.end) - start)

    def stand_at(self, place: int) -> None:
        """Put the cursor before the character at ``place``."""
        self.line.setCursorPosition(units(self.line.text(), place))


def wave(left: float, right: float, base: float) -> QPolygonF:
    """A wave of four pixels from ``left`` to ``right``, around the height ``base``."""
    points, x, up = QPolygonF(), left, False
    while x < right:
        points.append(QPointF(x, base + (-1 if up else 1)))
        x, up = x + 2, not up
    return points
