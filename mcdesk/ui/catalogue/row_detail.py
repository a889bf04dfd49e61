"""One row of an import: its problems with the cells to mend them in, and every answer before and after."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from mcdesk.app.catalogue.planning import Act, Changed, Planned
from mcdesk.app.services import Services
from mcdesk.domain.records import RecordKind
from mcdesk.domain.tabular.form_targets import NUMBER, STATE
from mcdesk.domain.tabular.preview import RowProblem
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import WordCheck
from mcdesk.ui.panels.parts import clear, iconed
from mcdesk.ui.text_boxes import TextLine

MOST = 40
"""Changes of one row that are listed; the others are counted."""


class RowDetail(QFrame):
    """Shows the row that is selected."""

    mended = Signal(object, str)
    """Put this text into the cell (place, text)."""
    left_out = Signal(int, bool)
    """Leave the row out, or take it again."""

    def __init__(self, ui: Ui, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._form = ui, services.form_of(RecordKind.CREDENTIAL)
        self.lines: list[QLineEdit] = []
        self.controls: dict[str, QWidget] = {}
        self.setObjectName("row-detail")
        self.setProperty("role", "card")
        space = ui.theme.space
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(space(4), space(3), space(4), space(3))
        self._box.setSpacing(space(1))
        self.hide()

    def show_row(self, planned: Planned | None) -> None:
        """Show a row, or nothing."""
        clear(self._box)
        self.lines, self.controls = [], {}
        self.setVisible(planned is not None)
        if planned is None:
            return
        ui, space = self._ui, self._ui.theme.space
        heading = ui.say("catalogue-row-heading", row=planned.row.row + 1)
        self._box.addWidget(wrapped(heading, "subheading", self))
        leave = WordCheck(ui.theme, ui.say("catalogue-leave-out"), self)
        leave.setObjectName("leave-out")
        self.controls["leave-out"] = leave
        leave.setChecked(planned.act is Act.LEFT)
        leave.toggled.connect(lambda on: self.left_out.emit(planned.row.row, on))
        for problem in planned.problems:
            self._box.addSpacing(space(2))
            self._problem(problem)
        self._box.addSpacing(space(2))
        self._box.addWidget(leave)
        if planned.changes and planned.act is not Act.LEFT:
            for change in planned.changes[:MOST]:
                self._change(change, new=planned.record is None)
            if len(planned.changes) > MOST:
                self._box.addWidget(wrapped(ui.say("catalogue-more", count=len(planned.changes) - MOST), "hint", self))

    def _label(self, key: str) -> str:
        if key in (NUMBER, STATE) and not self._form.has(key):
            return self._ui.say(f"catalogue-column-{key}")
        return self._ui.words(self._form.field(key).label) if self._form.has(key) else key

    def _problem(self, problem: RowProblem) -> None:
        ui, where = self._ui, problem.where
        name = " · ".join(w for w in (where, self._label(problem.target)) if w)
        icon, colour = ("circle-alert", "problem") if problem.blocks else ("triangle-alert", "warning")
        label = wrapped(name, "label", self)
        self._box.addWidget(label)
        said = ui.words(problem.fault.message)
        self._box.addWidget(iconed(ui, icon, colour, said, "problem" if problem.blocks else "advice", self))
        self._box.addWidget(wrapped(ui.words(problem.fault.fix), "hint", self))
        place = problem.place
        if place is None:
            return
        line = TextLine(problem.value, self)
        line.setObjectName(f"mend:{where}")
        line.setAccessibleName(f"{name}. {said}")
        label.setBuddy(line)
        keep = button(ui, "catalogue-mend", "secondary", parent=self)
        keep.setObjectName(f"keep:{where}")
        keep.setAccessibleName(ui.say("catalogue-mend-cell", cell=where))

        def mend() -> None:
            if line.text() != problem.value:
                self.mended.emit(place, line.text())

        line.returnPressed.connect(mend)
        keep.clicked.connect(mend)
        self._box.addWidget(line)
        self._box.addWidget(keep)
        self.lines.append(line)
        self.controls |= {line.objectName(): line, keep.objectName(): keep}

    def _change(self, change: Changed, *, new: bool) -> None:
        ui = self._ui
        self._box.addSpacing(ui.theme.space(2))
        self._box.addWidget(wrapped(self._label(change.key), "small", self))
        if change.before:
            before = ui.say("catalogue-before", text=change.before)
            self._box.addWidget(wrapped(before, "hint", self))
        after = change.after or ui.say("catalogue-taken-away")
        self._box.addWidget(wrapped(after if new else ui.say("catalogue-after", text=after), "", self))
