"""How many records are listed and selected: shown at once, announced when the typing pauses."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce

PAUSE_MS = 500


class CountLine(QWidget):
    """The count at the foot of the list."""

    def __init__(self, ui: Ui, words: str, parent: QWidget | None = None) -> None:
        """``words`` is the key of what says how many there are when nothing narrows the list."""
        super().__init__(parent)
        self._ui, self._words, self._count, self._chosen, self._left = ui, words, "", "", ""
        self.label = wrapped("", "hint", self)
        self.announced = ""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.label)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._announce)

    def show_count(self, shown: int, every: int, *, narrowed: bool) -> None:
        """So many are listed, out of so many."""
        ui, before = self._ui, self._count
        if narrowed:
            self._count = ui.say("lists-count-of", count=shown, all=every)
        else:
            self._count = ui.say(self._words, count=shown) if shown else ""
        if before and self._count != before:
            self._timer.start()
        self._tell()

    def show_chosen(self, count: int) -> None:
        """So many are selected; one is not worth a word."""
        before, self._chosen = self._chosen, self._ui.say("lists-chosen", count=count) if count > 1 else ""
        if before != self._chosen:
            self._timer.start()
        self._tell()

    def show_left(self, words: str, *, over: bool) -> None:
        """What is said of those that are still to be checked; announced when that is ``over``."""
        before, self._left = self._left, words
        if over and before != words:
            self._timer.start()
        self._tell()

    def _tell(self) -> None:
        self.label.setText(" · ".join(w for w in (self._count, self._chosen, self._left) if w))
        # A number stays beside its noun: the space between them does not break.
        self.label.ensurePolished()
        parts = self.label.text().split(" ")
        self.label.setMinimumWidth(max(self.label.fontMetrics().horizontalAdvance(part) for part in parts) + 1)

    def _announce(self) -> None:
        self.announced = self.label.text()
        announce(self, self.announced)
