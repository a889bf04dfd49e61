"""Radio buttons and check boxes without words, drawn in the colours of the theme and at the size of the text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton, QWidget

from mcdesk.ui.theme import Theme

_SIZE, _RING = 18, 3
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


def _edge(mark: QAbstractButton, theme: Theme) -> tuple[QColor, float]:
    if mark.isChecked() or mark.underMouse():
        return theme.colour("accent"), theme.px(2)
    return theme.colour("text_quiet"), max(theme.scale, 1.0) * 1.5


def _begin(mark: QAbstractButton, theme: Theme) -> tuple[QPainter, QRectF]:
    """A painter with the pen and ground of the mark, and the area of the mark."""
    painter = QPainter(mark)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = theme.px(_SIZE)
    area = QRectF(_RING, (mark.height() - size) / 2, size, size)
    if mark.hasFocus():
        painter.setPen(QPen(theme.colour("focus"), 2))
        ring = area.adjusted(-2, -2, 2, 2)
        radius = ring.width() / 2 if isinstance(mark, QRadioButton) else 6
        painter.drawRoundedRect(ring, radius, radius)
    colour, width = _edge(mark, theme)
    painter.setPen(QPen(colour, width))
    painter.setBrush(theme.colour("raised" if mark.isEnabled() else "panel"))
    return painter, area.adjusted(2, 2, -2, -2)


def _hint(theme: Theme) -> QSize:
    side = theme.px(_SIZE) + 2 * _RING
    return QSize(side, side)


class Radio(QRadioButton):
    """A radio button; Tab enters its group at the chosen one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self) -> QSize:
        """The mark with room for the ring of the focus."""
        return _hint(self._theme)

    def minimumSizeHint(self) -> QSize:
        """The same: a page that is a pixel short takes none of it."""
        return _hint(self._theme)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A circle, with a dot in it when chosen."""
        painter, area = _begin(self, self._theme)
        painter.drawEllipse(area)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            inset = area.width() * 0.25
            painter.drawEllipse(area.adjusted(inset, inset, -inset, -inset))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to the chosen one when the group is entered by Tab."""
        super().focusInEvent(event)
        chosen = self.group().checkedButton()
        by_tab = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_tab and chosen is not None and chosen is not self:
            chosen.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An arrow chooses, also while nothing is chosen yet: Qt would only move the focus then."""
        super().keyPressEvent(event)
        now = QApplication.focusWidget()
        if event.key() in _ARROWS and now is not self and isinstance(now, Radio) and not now.isChecked():
            now.click()


class Check(QCheckBox):
    """A check box."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self) -> QSize:
        """The mark with room for the ring of the focus."""
        return _hint(self._theme)

    def minimumSizeHint(self) -> QSize:
        """The same: a page that is a pixel short takes none of it."""
        return _hint(self._theme)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A square, filled and ticked when chosen."""
        painter, area = _begin(self, self._theme)
        if self.isChecked():
            painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(area, 4, 4)
        if self.isChecked():
            painter.setPen(QPen(self._theme.colour("accent_text"), self._theme.px(2)))
            side = area.width()
            at = [
                QPointF(area.x() + side * x, area.y() + side * y) for x, y in ((0.22, 0.52), (0.43, 0.72), (0.78, 0.3))
            ]
            painter.drawPolyline(at)


class WordCheck(Check):
    """A check box with a few words beside it, on one line."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setText(words)
        self.setAccessibleName(words)
        self.setMinimumHeight(theme.px(24))

    def _left(self) -> int:
        return _hint(self._theme).width() + self._theme.space(1.5)

    def sizeHint(self) -> QSize:
        """The mark and the words."""
        high = max(_hint(self._theme).height(), self.fontMetrics().height())
        return QSize(self._left() + self.fontMetrics().horizontalAdvance(self.text()) + _RING, high)

    def minimumSizeHint(self) -> QSize:
        """The whole: words that are cut say nothing."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The words can be clicked like the mark."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark, then the words."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._theme.colour("text" if self.isEnabled() else "text_quiet"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect().adjusted(self._left(), 0, 0, 0), middle, self.text())
