"""Questions that stand beside each other in a card: which may, and that their controls begin at one height."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from mcdesk.domain.fields import Kind
from mcdesk.ui.forms.row import FieldRow
from mcdesk.ui.theme import Theme

_BRIEF = (Kind.INTEGER, Kind.MONEY, Kind.DATE, Kind.MONTH, Kind.YESNO, Kind.PHONE)
_LARGE_TEXT = 1.5
_HALF = 178
"""Words of an option that are wider than this at 100 % would be cut in half a card."""
_DAYS_BESIDE = 420
"""In a card that is narrower than this at 100 % a day and its calendar have no room in a half."""


def is_brief(row: FieldRow, *, wide: bool) -> bool:
    """Whether half the width of a card is enough for a question. ``wide``: see :attr:`Beside.is_wide`."""
    ui, field = row.ui, row.field
    if ui.theme.scale >= _LARGE_TEXT or (field.kind is Kind.DATE and not wide):
        return False
    if field.kind is not Kind.CHOICE:
        return field.kind in _BRIEF
    metrics = row.fontMetrics()
    return all(metrics.horizontalAdvance(ui.words(o.label)) <= ui.theme.px(_HALF) for o in field.options)


class Beside(QWidget):
    """Holds the questions of a card; above the controls of a pair the words take the same room."""

    turned = Signal()
    """:attr:`is_wide` is another."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.is_wide = theme, True
        """Whether days may stand beside each other."""
        self._pairs: list[tuple[QLabel, QLabel]] = []
        # Lines break anew when the words have got their width, which is once the layout is done.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._even)

    def even(self, pairs: Sequence[Sequence[FieldRow]]) -> None:
        """These stand beside each other from now on."""
        for label in (label for pair in self._pairs for label in pair):
            label.removeEventFilter(self)
            label.setMinimumHeight(0)
        heads = [pair for left, right in pairs for pair in ((left.label, right.label), (left.hint, right.hint))]
        self._pairs = [(left, right) for left, right in heads if left.text() and right.text()]
        for label in (label for pair in self._pairs for label in pair):
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            label.installEventFilter(self)
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        wide = self.width() >= self._theme.px(_DAYS_BESIDE)
        if wide != self.is_wide:
            self.is_wide = wide
            self.turned.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The words have another width."""
        if event.type() is QEvent.Type.Resize:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _even(self) -> None:
        for pair in self._pairs:
            high = max(label.heightForWidth(label.width()) for label in pair)
            for label in pair:
                label.setMinimumHeight(high)
