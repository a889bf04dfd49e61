"""Which column of the table becomes what: a choice for each, with what stands in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from mcdesk.domain.tabular.preview import TableReading, headers_of
from mcdesk.domain.tabular.sheet import Sheet
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.labels import wrapped

MOST = 80
"""Columns with a choice; those after them are left out, and that is said."""
_SAMPLES, _SAMPLE_LENGTH = 3, 60


class ColumnChoices(QWidget):
    """Two columns of words: the header with its first values, and what it becomes."""

    chosen = Signal(int, str)

    def __init__(self, ui: Ui, sheet: Sheet, reading: TableReading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._sheet, self._reading = ui, sheet, reading
        self.setObjectName("column-choices")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(ui.theme.space(4))
        grid.setVerticalSpacing(ui.theme.space(4))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        headers = headers_of(sheet, reading.header)
        targets = reading.targets
        self._keys = ["", *(t.key for t in targets)]
        self._labels = [ui.say("catalogue-column-left"), *(ui.words(t.label) for t in targets)]
        for column, header in enumerate(headers[:MOST]):
            name = wrapped(header, "label", self)
            about = wrapped(self._sample(column), "small", self)
            combo = self._combo(column, header)
            name.setBuddy(combo)
            said = QVBoxLayout()
            said.setSpacing(ui.theme.space(1))
            said.addWidget(name)
            said.addWidget(about)
            grid.addLayout(said, column, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(combo, column, 1, Qt.AlignmentFlag.AlignTop)
        if len(headers) > MOST:
            grid.addWidget(wrapped(ui.say("catalogue-columns-more", count=len(headers) - MOST), "hint", self), MOST, 0)

    def _sample(self, column: int) -> str:
        first = 0 if self._reading.header is None else self._reading.header + 1
        texts = (" ".join(r[column].split()) for r in self._sheet.rows[first:] if column < len(r))
        found: list[str] = []
        for text in texts:
            if text and text not in found:
                found.append(text if len(text) <= _SAMPLE_LENGTH else f"{text[:_SAMPLE_LENGTH]}…")
            if len(found) == _SAMPLES:
                break
        return " · ".join(found) or self._ui.say("catalogue-column-empty")

    def _combo(self, column: int, header: str) -> Drop:
        made = Drop(self._ui.theme, self)
        made.setObjectName(f"becomes:{column}")
        made.call(self._ui.say("catalogue-becomes", header=header))
        for key, label in zip(self._keys, self._labels, strict=True):
            made.addItem(label, key)
        made.setCurrentIndex(self._keys.index(self._reading.columns.target_at(column)))
        made.activated.connect(lambda at: self.chosen.emit(column, self._keys[at]))
        return made
