"""What is wrong with rows of a file, each with its cell to be mended in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mcdesk.app.frameworks.files import Opened
from mcdesk.domain.frameworks.reading import Trouble
from mcdesk.ui.context import Ui
from mcdesk.ui.panels.parts import box, clear, iconed, wrapped
from mcdesk.ui.text_boxes import TextLine

MOST = 25
"""More rows than this are counted, and shown once these are mended."""


class TroubleList(QWidget):
    """A card for each row that something is wrong with."""

    mended = Signal(object, str)
    """A trouble, and what stands in its cell now."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(ui.theme.space(2))

    def show_troubles(self, troubles: Sequence[Trouble], opened: Opened) -> None:
        """Show these from now on."""
        clear(self._box)
        for trouble in troubles[:MOST]:
            self._box.addWidget(self._card(trouble, opened))
        if len(troubles) > MOST:
            more = self.ui.say("frameworks-more-rows", count=len(troubles) - MOST)
            self._box.addWidget(wrapped(more, "hint", self))

    def _card(self, trouble: Trouble, opened: Opened) -> QWidget:
        ui = self.ui
        card, down = box(ui, "card", self)
        key = "frameworks-row-left-out" if trouble.left_out else "frameworks-row-noted"
        words = ui.say(key, row=trouble.row, why=ui.words(trouble.why))
        icon, token = ("circle-alert", "problem") if trouble.left_out else ("triangle-alert", "warning")
        down.addWidget(iconed(ui, icon, token, words, "", card))
        if opened.sheet is not None and trouble.role in opened.mapped:
            line = TextLine(card)
            line.setText(opened.sheet.cell((trouble.row - 1, opened.mapped[trouble.role])))
            line.setObjectName(f"framework-mend:{trouble.row}")
            role = ui.say(f"frameworks-role-{trouble.role.value}")
            line.setAccessibleName(ui.say("frameworks-mend", row=trouble.row, what=role))
            line.setAccessibleDescription(words)
            line.setPlaceholderText(role)
            line.editingFinished.connect(lambda: self._mend(trouble, line))
            down.addWidget(line)
        return card

    def _mend(self, trouble: Trouble, line: QLineEdit) -> None:
        if line.isModified():
            line.setModified(False)
            self.mended.emit(trouble, line.text())
