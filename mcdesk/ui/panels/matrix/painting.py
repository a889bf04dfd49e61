"""How cells and headings of the matrix are drawn: every state has a mark besides its colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mcdesk.ui.panels.matrix.gaps import Gap
from mcdesk.ui.panels.matrix.model import COMMENTS, GAPS, GROUP, TEXT, Index, MatrixModel
from mcdesk.ui.theme import Theme

STRONGEST = 4
"""Strengths run from 1 to this."""
ROW, COLUMN, WORDS = 52, 76, 250
"""At 100 %: the height of a row, the width of a column and of the rows' headings, in pixels."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


class CellDelegate(QStyledItemDelegate):
    """A tick, or a strength with as many bars; the current cell has the focus ring."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        theme, area = self._theme, QRect(option.rect)
        mark = str(index.data() or "")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, theme.colour("accent_soft" if mark else "raised"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topRight(), area.bottomRight())
        if mark == "✓":
            side = theme.px(20)
            spot = QRect(area.center().x() - side // 2, area.center().y() - side // 2, side, side)
            theme.icon("check", "accent", 20).paint(painter, spot)
        elif mark:
            self._strength(painter, area, mark)
        else:
            painter.setPen(theme.colour("text_quiet"))
            painter.drawText(area, _CENTRE, "·")
        _comments(theme, painter, QRect(area.left(), area.top() + theme.px(3), area.width(), 0), index.data(COMMENTS))
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            focused = bool(state & QStyle.StateFlag.State_Active) and bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(theme.colour("focus" if focused else "text_quiet"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
        painter.restore()

    def _strength(self, painter: QPainter, area: QRect, mark: str) -> None:
        theme = self._theme
        painter.setFont(theme.font("large", bold=True))
        painter.setPen(theme.colour("text"))
        bars = theme.px(6)
        painter.drawText(area.adjusted(0, 0, 0, -2 * bars), _CENTRE, mark)
        if not mark.isdigit():
            return
        step, left = theme.px(9), area.center().x() - theme.px(9) * STRONGEST // 2
        for n in range(STRONGEST):
            bar = QRectF(left + n * step + 1, area.bottom() - 2 * bars, step - 3, theme.px(4))
            filled = n < int(mark)
            painter.setPen(Qt.PenStyle.NoPen if filled else QPen(theme.colour("text_quiet"), 1))
            painter.setBrush(theme.colour("accent") if filled else Qt.BrushStyle.NoBrush)
            painter.drawRect(bar)


def _comments(theme: Theme, painter: QPainter, area: QRect, count: object) -> int:
    """A speech bubble with a number, at the right end of ``area`` and from its top; gives the room that it takes."""
    if not isinstance(count, int) or not count:
        return 0
    painter.setFont(theme.font("small", bold=True))
    side, gap = theme.px(13), theme.px(3)
    room = side + gap + painter.fontMetrics().horizontalAdvance(str(count)) + gap
    spot = QRect(area.right() - room, area.top(), side, side)
    theme.icon("message-square", "accent", 13).paint(painter, spot)
    painter.setPen(theme.colour("accent"))
    number = QRect(spot.right() + gap, spot.top(), room - side, side)
    painter.drawText(number, _LEFT | Qt.TextFlag.TextDontClip, str(count))
    return room


class _Headings(QHeaderView):
    """What both kinds of heading share."""

    def __init__(self, theme: Theme, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _line(self, painter: QPainter, area: QRect, words: str, *, bold: bool = False, size: str = "body") -> None:
        painter.setFont(self._theme.font(size, bold=bold))
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _LEFT, cut)

    def _said(self, gaps: Sequence[Gap]) -> str:
        model = self.model()
        return ", ".join(g.short(model.names) for g in gaps) if isinstance(model, MatrixModel) else ""

    def _count(self, section: int) -> object:
        return self.model().headerData(section, self.orientation(), COMMENTS)

    def _warn(self, painter: QPainter, area: QRect) -> None:
        side = self._theme.px(14)
        spot = QRect(area.left(), area.center().y() - side // 2, side, side)
        self._theme.icon("triangle-alert", "warning", 14).paint(painter, spot)

    def _ground(self, painter: QPainter, area: QRect) -> None:
        painter.fillRect(area, self._theme.colour("panel"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topRight(), area.bottomRight())


class RowHeadings(_Headings):
    """The outcomes: code and statement, and under it the gaps."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, Qt.Orientation.Vertical, parent)
        self.setDefaultSectionSize(theme.px(ROW))

    def sizeHint(self) -> QSize:
        """As wide as a line of words wants: two fifths of the table at most, and more where the columns leave it."""
        parent, wanted = self.parentWidget(), self._theme.px(WORDS)
        whole = parent.width() if parent is not None else wanted * 5 // 2
        left = whole - (self.model().columnCount() if self.model() is not None else 0) * self._theme.px(COLUMN)
        wide = max(min(wanted, whole * 2 // 5), min(left - 2 * self._theme.px(COLUMN), wanted * 2))
        # Qt's own answer asks up to two hundred headings for their words, font and picture, each time.
        return QSize(max(wide, self._theme.px(110)), self.defaultSectionSize())

    def _code_room(self) -> int:
        """How much room the longest code takes, so that the words of all rows begin on one line."""
        last = str(self.model().headerData(self.count() - 1, self.orientation()) or "")
        wide = "".join("0" if c.isdigit() else c for c in last)
        return QFontMetrics(self._theme.font(bold=True)).horizontalAdvance(wide) + self._theme.px(8)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw the heading of one outcome."""
        model, theme = self.model(), self._theme
        painter.save()
        self._ground(painter, rect)
        painter.setPen(theme.colour("text"))
        inner = rect.adjusted(theme.px(8), theme.px(4), -theme.px(6), -theme.px(4))
        code = str(model.headerData(logicalIndex, self.orientation()) or "")
        room = self._code_room()
        first = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        first.setRight(first.right() - _comments(theme, painter, first, self._count(logicalIndex)))
        painter.setPen(theme.colour("text"))
        self._line(painter, first, code, bold=True)
        words = str(model.headerData(logicalIndex, self.orientation(), TEXT) or "")
        gaps = model.headerData(logicalIndex, self.orientation(), GAPS) or ()
        beside, below = first.adjusted(room, 0, 0, 0), QRect(first.bottomLeft(), inner.bottomRight())
        if gaps:
            self._line(painter, beside, words)
            self._warn(painter, below)
            painter.setPen(theme.colour("warning"))
            self._line(painter, below.adjusted(theme.px(18), 0, 0, 0), self._said(gaps), bold=True, size="small")
        else:
            one, two = _two_lines(QFontMetrics(theme.font()), words, beside.width())
            self._line(painter, beside, one)
            self._line(painter, below.adjusted(room, 0, 0, 0), two)
        painter.restore()


def _two_lines(metrics: QFontMetrics, words: str, width: int) -> tuple[str, str]:
    """The words broken after the last one that fits on the first line."""
    first: list[str] = []
    rest = words.split()
    while rest and metrics.horizontalAdvance(" ".join([*first, rest[0]])) <= width:
        first.append(rest.pop(0))
    return (" ".join(first), " ".join(rest)) if first else (words, "")


class ColumnHeadings(_Headings):
    """The assessments and the competencies: a band that names the run of columns, the code, the gaps."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, Qt.Orientation.Horizontal, parent)
        self.setDefaultSectionSize(theme.px(COLUMN))

    def sizeHint(self) -> QSize:
        """A band and a code high, and two lines of words more where a column has a gap."""
        model = self.model()
        any_gap = isinstance(model, MatrixModel) and any(g.column >= 0 for g in model.gaps)
        return QSize(self.defaultSectionSize(), self._theme.px(88 if any_gap else 52))

    def _band(self) -> int:
        return self._theme.px(24)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw the heading of one column, below the band."""
        model, theme = self.model(), self._theme
        painter.save()
        area = rect.adjusted(0, self._band(), 0, 0)
        self._ground(painter, area)
        painter.setPen(theme.colour("text"))
        inner = area.adjusted(theme.px(6), theme.px(4), -theme.px(4), -theme.px(4))
        top = QRect(inner.left(), inner.top(), inner.width(), theme.px(20))
        gaps = model.headerData(logicalIndex, self.orientation(), GAPS) or ()
        if gaps:
            self._warn(painter, top.adjusted(top.width() - theme.px(16), 0, 0, 0))
            self._below(painter, QRect(top.bottomLeft(), inner.bottomRight()), gaps)
            top.setRight(top.right() - theme.px(18))
        top.setRight(top.right() - _comments(theme, painter, top, self._count(logicalIndex)))
        painter.setPen(theme.colour("text"))
        self._line(painter, top, str(model.headerData(logicalIndex, self.orientation()) or ""), bold=True)
        painter.restore()

    def _below(self, painter: QPainter, area: QRect, gaps: Sequence[Gap]) -> None:
        font = self._theme.font("small", bold=True)
        one, two = _two_lines(QFontMetrics(font), self._said(gaps), area.width())
        half = area.height() // 2
        painter.setPen(self._theme.colour("warning"))
        self._line(painter, area.adjusted(0, 0, 0, -half), one, bold=True, size="small")
        self._line(painter, area.adjusted(0, half, 0, 0), two, bold=True, size="small")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the columns, then the band over each run of them."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for first, last, words in self._runs():
            left = self.sectionViewportPosition(first)
            right = self.sectionViewportPosition(last) + self.sectionSize(last)
            band = QRect(left, 0, right - left, self._band())
            if band.right() < 0 or band.left() > self.viewport().width():
                continue
            if last == self.count() - 1:
                # Beside the last one is nothing that its name would cover.
                wanted = left + QFontMetrics(self._theme.font("small")).horizontalAdvance(words) + self._theme.px(12)
                band.setRight(max(band.right(), min(wanted, self.viewport().width() - 1)))
            self._ground(painter, band)
            painter.setPen(self._theme.colour("text_quiet"))
            inner = band.adjusted(self._theme.px(6), 0, -self._theme.px(4), 0)
            inner.setLeft(max(inner.left(), self._theme.px(6)))
            self._line(painter, inner, words, size="small")
        painter.end()

    def _runs(self) -> list[tuple[int, int, str]]:
        model = self.model()
        runs: list[tuple[int, int, str]] = []
        for section in range(self.count()):
            words = str(model.headerData(section, self.orientation(), GROUP) or "")
            if runs and runs[-1][2] == words:
                runs[-1] = (runs[-1][0], section, words)
            else:
                runs.append((section, section, words))
        return runs
