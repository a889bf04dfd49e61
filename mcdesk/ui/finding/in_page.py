"""The words of a page that is on the screen: labels, hints, answers and cells, from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPersistentModelIndex, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from mcdesk.domain.finding import Span, occurrences
from mcdesk.ui.finding.cells import cells
from mcdesk.ui.forms.tab_order import in_order
from mcdesk.ui.theme import Theme

_ANSWERS = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox)


@dataclass(frozen=True)
class Place:
    """Words on the page: the widget that shows them, and where they stand in its text."""

    widget: QWidget
    span: Span
    cell: QPersistentModelIndex | None = None
    """Of a list or a table: the cell that says them."""

    def same(self, other: Place | None) -> bool:
        """Whether both mean the same words."""
        if other is None or self.widget is not other.widget:
            return False
        return (self.span, self.cell) == (other.span, other.cell)


def text_of(widget: QWidget) -> str:
    """What a label or a control shows; "" for anything else."""
    if isinstance(widget, QLabel | QLineEdit):
        return widget.text()
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return widget.toPlainText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def places(root: QWidget, words: str) -> list[Place]:
    """Where ``words`` stand in what is visible below ``root``, in reading order."""
    found = [Place(w, span) for w in _readable(root) for span in occurrences(text_of(w), words)]
    for view in root.findChildren(QAbstractItemView):
        if view.isVisibleTo(root) and not isinstance(view, QHeaderView):
            found += [Place(view, span, cell) for said, cell in cells(view) for span in occurrences(said, words)]
    tops = {p.widget: p.widget.mapTo(root, QPoint(0, 0)) for p in found}
    # Those of one widget come as they stand in it.
    return sorted(found, key=lambda p: (tops[p.widget].y(), tops[p.widget].x()))


def _readable(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, QLabel | QLineEdit | QTextEdit | QPlainTextEdit | QComboBox):
            continue
        inside = isinstance(widget.parentWidget(), QComboBox)
        if widget.isVisibleTo(root) and not inside:
            yield widget


def focusable(place: Place) -> QWidget | None:
    """The control to write in: the one that holds the words, or the one that the label is for."""
    widget = place.widget
    if isinstance(widget, _ANSWERS) or place.cell is not None:
        return widget
    buddy = widget.buddy() if isinstance(widget, QLabel) else None
    return buddy if isinstance(buddy, QWidget) else None


def beside(place: Place, page: QWidget | None) -> QWidget | None:
    """The control of the page at the height of the words, or next to them; None where it has none."""
    if page is None or not page.isAncestorOf(place.widget):
        return None

    def away(control: QWidget) -> int:
        return abs(control.mapTo(page, QPoint(0, 0)).y() - place.widget.mapTo(page, QPoint(0, 0)).y())

    return min((w for w in in_order(page) if w.isVisible() and w.isEnabled()), key=away, default=None)


def select(place: Place) -> None:
    """Select the words where they stand in an answer; go to their cell in a list."""
    widget, (start, end) = place.widget, place.span
    if isinstance(widget, QAbstractItemView) and place.cell is not None:
        widget.setCurrentIndex(place.cell)
        widget.scrollTo(place.cell)
    elif isinstance(widget, QLineEdit):
        widget.setSelection(start, end - start)
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        cursor = widget.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        widget.setTextCursor(cursor)


def unselect(place: Place) -> None:
    """Take the selection away again."""
    widget = place.widget
    if isinstance(widget, QLineEdit):
        widget.deselect()
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        cursor = widget.textCursor()
        cursor.clearSelection()
        widget.setTextCursor(cursor)


def areas(place: Place) -> list[QRectF]:
    """Where the words are drawn, line by line, in the coordinates of their widget."""
    widget, span = place.widget, place.span
    if isinstance(widget, QAbstractItemView) and place.cell is not None:
        shift, drawn = widget.viewport().pos(), widget.visualRect(place.cell)
        return [QRectF(drawn.translated(shift).intersected(widget.rect()))]
    if isinstance(widget, QTextEdit):
        return _joined(_in_document(widget, span))
    if isinstance(widget, QLabel):
        return _in_label(widget, span)
    return [QRectF(widget.rect())]


def _in_document(widget: QTextEdit, span: Span) -> list[QRectF]:
    rects = []
    for at in range(*span):
        cursor = widget.textCursor()
        cursor.setPosition(at)
        before = widget.cursorRect(cursor)
        cursor.setPosition(at + 1)
        after = widget.cursorRect(cursor)
        if after.top() == before.top():
            rects.append(QRectF(before.left(), before.top(), after.left() - before.left(), before.height()))
    shift = widget.viewport().pos()
    return [r.translated(shift.x(), shift.y()) for r in rects]


def _in_label(label: QLabel, span: Span) -> list[QRectF]:
    layout, option = QTextLayout(label.text(), label.font()), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap if label.wordWrap() else QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    room = label.contentsRect()
    layout.beginLayout()
    high, lines = 0.0, []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, high))
        high += line.height()
        lines.append(line)
    layout.endLayout()
    top = room.top() + (0 if label.alignment() & Qt.AlignmentFlag.AlignTop else max(room.height() - high, 0) / 2)
    if label.alignment() & Qt.AlignmentFlag.AlignBottom:
        top = room.bottom() + 1 - high
    found = []
    for line in lines:
        start, end = max(span[0], line.textStart()), min(span[1], line.textStart() + line.textLength())
        if start < end:
            left, right = _x_of(line, start), _x_of(line, end)
            found.append(QRectF(room.left() + left, top + line.y(), right - left, line.height()))
    return found


def _x_of(line: object, at: int) -> float:
    found = line.cursorToX(at) if hasattr(line, "cursorToX") else 0.0
    return float(found[0] if isinstance(found, tuple) else found)


class Marker(QWidget):
    """Lies over the page and frames the words that are stood on; the mouse goes through it."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._areas: list[QRectF] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def frame(self, place: Place) -> None:
        """Frame the words at ``place``."""
        page = self.parentWidget()
        if page is None:
            return
        shift = place.widget.mapTo(page, QPoint(0, 0))
        self._areas = [a.translated(shift.x(), shift.y()) for a in areas(place)]
        self.setGeometry(page.rect())
        self.raise_()
        self.show()
        self.update()

    @property
    def framed(self) -> QRectF:
        """What is framed, in the coordinates of the page."""
        whole = QRectF()
        for area in self._areas:
            whole = whole.united(area)
        return whole

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A frame and a veil in the colour of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour("focus")
        veil = self._theme.colour("focus")
        veil.setAlpha(48)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(veil)
        for area in self._areas:
            painter.drawRoundedRect(area.adjusted(-2, -1, 2, 1), 3, 3)


def _joined(rects: list[QRectF]) -> list[QRectF]:
    """Neighbours on one line as one."""
    out: list[QRectF] = []
    for rect in rects:
        if out and abs(out[-1].top() - rect.top()) < 2:
            out[-1] = out[-1].united(rect)
        else:
            out.append(rect)
    return out
