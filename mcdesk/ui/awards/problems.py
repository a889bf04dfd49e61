"""The problems of a roster, each with its cell to be mended in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mcdesk.domain import formats
from mcdesk.domain.tabular.preview import Preview, ReadRow, RowProblem
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import box, iconed
from mcdesk.ui.text_boxes import TextLine

SHOWN = 25
"""How many problems stand on the page; the file with the rows to mend has all."""


class Problems(QWidget):
    """One below the other; what was typed is taken when the person leaves the line."""

    mended = Signal(object, str)
    """A place and the text that goes there."""
    left_out = Signal(int)
    """The row, counted from 0, is not to be awarded."""

    def __init__(self, ui: Ui, preview: Preview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self.lines: list[QLineEdit] = []
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(ui.theme.space(2))
        found = [(row, p) for row in preview.with_problems for p in row.problems]
        found.sort(key=lambda one: not one[1].blocks)
        for row, problem in found[:SHOWN]:
            down.addWidget(self._card(preview, row, problem))
        if len(found) > SHOWN:
            down.addWidget(wrapped(ui.say("awards-more-problems", count=len(found) - SHOWN), "hint", self))

    def _card(self, preview: Preview, row: ReadRow, problem: RowProblem) -> QWidget:
        ui, place = self._ui, problem.place
        frame, inside = box(ui, "card", self)
        where = problem.where or ui.say("catalogue-row-number", row=row.row + 1)
        said = ui.words(problem.fault.message)
        icon, token = ("circle-alert", "problem") if problem.blocks else ("triangle-alert", "warning")
        inside.addWidget(iconed(ui, icon, token, formats.named(where, said, ui.lang), "label", frame))
        inside.addWidget(wrapped(ui.words(problem.fault.fix), "hint", frame))
        if place is not None:
            line = TextLine(preview.sheet.cell(place), frame)
            line.setObjectName(f"mend:{problem.where}")
            line.setAccessibleName(ui.say("awards-cell", cell=where))
            line.setAccessibleDescription(f"{said} {ui.words(problem.fault.fix)}")
            line.editingFinished.connect(lambda: self.mended.emit(place, line.text()))
            inside.addWidget(line)
            self.lines.append(line)
        if problem.blocks:
            leave = button(ui, "awards-row-leave", "quiet", icon="x", parent=frame)
            leave.setObjectName(f"leave:{row.row}:{problem.target}")
            leave.setAccessibleDescription(where)
            leave.clicked.connect(lambda: self.left_out.emit(row.row))
            inside.addWidget(leave, 0, Qt.AlignmentFlag.AlignLeft)
        return frame
