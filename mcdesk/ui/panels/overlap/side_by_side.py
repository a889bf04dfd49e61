"""This request and another record in two columns, with what is the same and what differs said in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.panels.overlap.compare import Pair
from mcdesk.ui.panels.parts import clear, iconed, wrapped


class SideBySide(QWidget):
    """A row for each question: its name and whether it differs, then both answers."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui
        self.setObjectName("overlap-side-by-side")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(ui.theme.space(6))
        self._grid.setVerticalSpacing(ui.theme.space(2))
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)

    def show_pairs(self, mine: str, theirs: str, found: Sequence[Pair]) -> None:
        """Show the answers under the names of the two records."""
        clear(self._grid)
        for column, name in enumerate((mine, theirs)):
            self._grid.addWidget(wrapped(name, "subheading", self), 0, column)
        row = 1
        for pair in found:
            row = self._add(pair, row)

    def _add(self, pair: Pair, row: int) -> int:
        line = QFrame(self)
        line.setProperty("role", "line")
        self._grid.addWidget(line, row, 0, 1, 2)
        self._grid.addWidget(self._verdict(pair), row + 1, 0, 1, 2)
        if pair.both:
            key = "panels-overlap-in-both" if pair.of_lists else ""
            self._grid.addWidget(self._cell(pair.both, key), row + 2, 0, 1, 2)
        if not pair.same:
            key = "panels-overlap-only-here" if pair.of_lists else ""
            self._grid.addWidget(self._cell(pair.mine, key), row + 3, 0)
            key = "panels-overlap-only-there" if pair.of_lists else ""
            self._grid.addWidget(self._cell(pair.theirs, key), row + 3, 1)
        return row + 4

    def _verdict(self, pair: Pair) -> QWidget:
        say = self.ui.say
        if pair.same:
            empty = not pair.both
            words = say("panels-overlap-neither" if empty else "panels-overlap-same", label=pair.label)
            return iconed(self.ui, "minus" if empty else "check", "text_quiet", words, "label", self)
        if pair.both:
            count, of = len(pair.both), len(pair.both) + max(len(pair.mine), len(pair.theirs))
            words = say("panels-overlap-partly", label=pair.label, count=count, of=of)
            return iconed(self.ui, "circle-dot", "accent", words, "label", self)
        words = say("panels-overlap-differs", label=pair.label)
        return iconed(self.ui, "pencil", "accent", words, "label", self)

    def _cell(self, texts: Sequence[str], heading: str) -> QWidget:
        holder = QWidget(self)
        down = QVBoxLayout(holder)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(self.ui.theme.space(1))
        if heading:
            down.addWidget(wrapped(self.ui.say(heading), "small", holder))
        for text in texts or (self.ui.say("panels-not-provided"),):
            label: QLabel = wrapped(f"• {text}" if heading and texts else text, "" if texts else "hint", holder)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            down.addWidget(label)
        down.addStretch(1)
        return holder
