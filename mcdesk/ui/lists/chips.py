"""The filters that narrow the list, each as a chip that takes it away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mcdesk.app.listing import Filters
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.focus import focused_in
from mcdesk.ui.forms.buttons import button, relabel


class ChipRow(QWidget):
    """Hidden where nothing narrows the list."""

    removed = Signal(str, str)
    """Take away this value (facet, value)."""
    cleared = Signal()
    emptied = Signal()
    """The focus stood on the last chip, and it is gone."""

    def __init__(self, ui: Ui, label: Callable[[str, str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._label = ui, label
        self._flow = FlowRow(ui.theme.space(1.5), self)
        self.chips: list[QPushButton] = []
        self._shown: Filters | None = None
        self.setObjectName("chips")
        self.hide()

    def show_filters(self, filters: Filters) -> None:
        """Show these."""
        if filters == self._shown:
            return
        self._shown = filters
        at = next((n for n, c in enumerate(self.chips) if c is focused_in(self)), -1)
        for old in self.chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.chips = [self._chip(f, v) for f, v in filters.chosen]
        if self.chips:
            clear = button(self._ui, "lists-clear", "quiet", parent=self)
            clear.setObjectName("clear-filters")
            clear.clicked.connect(self.cleared)
            self.chips.append(clear)
        for chip in self.chips:
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(self.chips))
        if at >= 0:
            self.chips[min(at, len(self.chips) - 1)].setFocus() if self.chips else self.emptied.emit()

    def _chip(self, facet: str, value: str) -> QPushButton:
        chip = button(self._ui, "lists-clear", "chip", icon="x", parent=self)
        words = self._label(facet, value)
        relabel(chip, words.replace("&", "&&"))
        chip.setObjectName(f"chip:{facet}:{value}")
        chip.setAccessibleName(self._ui.say("lists-remove-filter", filter=words))
        chip.setToolTip(chip.accessibleName())
        chip.clicked.connect(lambda: self.removed.emit(facet, value))
        return chip
