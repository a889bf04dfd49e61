"""How strongly each framework is covered, drawn as bars; the same is said in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mcdesk.domain.frameworks.coverage import STRENGTHS
from mcdesk.ui.context import Ui

ROW, BAR = 44, 18
"""Heights at 100 %: of a framework with its name, and of its bar."""


@dataclass(frozen=True)
class Bar:
    """A framework: how many of its competencies have which strength at most, and what the bar says in words."""

    name: str
    counts: Sequence[int]
    words: str

    @property
    def total(self) -> int:
        """How many competencies are covered."""
        return sum(self.counts)


class CoverageChart(QWidget):
    """A bar for each framework, its parts from very significant to minor, each with its number."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self.bars: Sequence[Bar] = ()
        self.setObjectName("coverage-chart")
        self.setAccessibleName(ui.say("frameworks-chart"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw these from now on."""
        self.bars = bars
        self.setAccessibleDescription(" ".join(b.words for b in bars))
        self.setToolTip("\n".join(b.words for b in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A row for each framework."""
        return QSize(300, self._ui.theme.px(ROW) * len(self.bars))

    def minimumSizeHint(self) -> QSize:
        """As high as its rows, and narrow where it must be."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The names, and the bars below them to one scale."""
        theme = self._ui.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((b.total for b in self.bars), default=0) or 1
        row, bar = theme.px(ROW), theme.px(BAR)
        for number, one in enumerate(self.bars):
            top = number * row
            painter.setPen(theme.colour("text"))
            painter.setFont(theme.font("small"))
            name = painter.fontMetrics().elidedText(one.name, Qt.TextElideMode.ElideRight, self.width())
            words = QRectF(0, top, self.width(), row - bar - theme.px(6))
            painter.drawText(words, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, name)
            self._draw(painter, one, QRectF(0, top + row - bar - theme.px(4), self.width(), bar), most)

    def _draw(self, painter: QPainter, one: Bar, area: QRectF, most: int) -> None:
        """The parts of a bar: the stronger the fuller, each parted by a line and told by its number."""
        theme = self._ui.theme
        left = area.left()
        for strength, count in zip((*STRENGTHS, 0), one.counts, strict=True):
            if not count:
                continue
            part = QRectF(left, area.top(), area.width() * count / most, area.height())
            colour = theme.colour("accent")
            colour.setAlphaF((0.06, 0.25, 0.45, 0.7, 1.0)[strength])
            painter.fillRect(part, colour)
            painter.setPen(QPen(theme.colour("text_quiet"), 1))
            painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setPen(theme.colour("accent_text" if strength >= 3 else "text"))
            if part.width() > painter.fontMetrics().horizontalAdvance(f"{count} x 4"):
                said = f"{count} × {strength}" if strength else f"{count} × –"
                painter.drawText(part, Qt.AlignmentFlag.AlignCenter, said)
            left = part.right()
