"""The strip below the table: what the current cell joins, in full, and how it is edited by pointer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mcdesk.app.frameworks.exporting import licence_lines
from mcdesk.domain.answers import Ref
from mcdesk.domain.texts import message
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.marks import Check
from mcdesk.ui.panels.matrix.grid import ASSESSMENTS, Grid
from mcdesk.ui.panels.matrix.linkform import LinkForm
from mcdesk.ui.panels.matrix.names import Names, in_language
from mcdesk.ui.panels.parts import wrapped
from mcdesk.ui.review.talk import Talk


class DetailStrip(QFrame):
    """The current cell in full."""

    strength_wanted = Signal(str)
    tick_wanted = Signal()
    drop_wanted = Signal()
    comment_wanted = Signal()

    def __init__(self, ui: Ui, draft: Draft, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.draft, self.names = ui, draft, names
        self.setProperty("role", "strip")
        self.setObjectName("matrix-strip")
        self.setAccessibleName(ui.say("panels-matrix-strip"))
        self._assessment = ""
        self.heading = wrapped("", "subheading", self)
        self.outcome = wrapped("", "", self)
        self.about = wrapped("", "", self)
        self.more = wrapped("", "hint", self)
        self.covers = Check(ui.theme, self)
        self.covers.setObjectName("matrix-covers")
        self.covers.setAccessibleName(ui.say("panels-matrix-covers"))
        self._covers_row = OptionRow(ui, self.covers, ui.say("panels-matrix-covers"), parent=self)
        self.form = LinkForm(ui, draft, self)
        self.to_assessment = button(ui, "panels-matrix-open-assessment", "quiet", icon="pencil", parent=self)
        self.remove = button(ui, "panels-matrix-remove", "quiet", icon="trash-2", parent=self)
        self.remove.setObjectName("matrix-remove-competency")
        self.comment = button(
            ui, message("panels-matrix-comment", count=0), "quiet", icon="message-square", parent=self
        )
        self.comment.setObjectName("matrix-comment")
        self._lay_out()
        self.comment.clicked.connect(self.comment_wanted)
        self.covers.clicked.connect(self.tick_wanted)
        self.form.strength_wanted.connect(self.strength_wanted)
        self.remove.clicked.connect(self.drop_wanted)
        self.to_assessment.clicked.connect(self._open_assessment)

    def _lay_out(self) -> None:
        theme = self.ui.theme
        down = QVBoxLayout(self)
        down.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        down.setSpacing(theme.space(2))
        for widget in (self.heading, self.outcome, self.about, self.more, self._covers_row, self.form):
            down.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(self.to_assessment)
        foot.addWidget(self.remove)
        foot.addWidget(self.comment)
        foot.addStretch(1)
        down.addLayout(foot)

    def show_cell(self, grid: Grid, row: int, column: int) -> None:
        """Show the cell at ``row`` and ``column``; -1 for none."""
        here = 0 <= row < len(grid.outcomes) and 0 <= column < len(grid.columns)
        assessment = here and grid.columns[column].is_assessment
        talk = Talk.of(self.draft)
        count = talk.open_in(grid.ref(row, column)) if here else 0
        for widget, shown in (
            (self.outcome, here),
            (self.about, here),
            (self.more, here),
            (self._covers_row, assessment),
            (self.to_assessment, assessment),
            (self.comment, here and (count > 0 or not talk.silent)),
            (self.form, here and not assessment),
            (self.remove, here and not assessment and not self.draft.read_only),
        ):
            widget.setVisible(shown)
        if not here:
            self.heading.setText(self.ui.say("panels-matrix-no-cell"))
            return
        self.heading.setText(self.names.cell(grid, row, column))
        self.outcome.setText(f"{self.names.outcome_code(row)}  {self.names.outcome(grid, row)}")
        relabel(self.comment, self.ui.say("panels-matrix-comment", count=count))
        self.comment.setAccessibleDescription(self.names.cell(grid, row, column))
        self.about.setText(f"{self.names.column_code(grid, column)}  {self.names.column(grid, column)}")
        self._show_assessment(grid, row, column) if assessment else self._show_competency(grid, row, column)

    def _show_assessment(self, grid: Grid, row: int, column: int) -> None:
        found = grid.assessment(column)
        self._assessment = found.id
        field = self.draft.form.field(ASSESSMENTS)
        told = []
        for key in ("evidence", "pass_standard"):
            part = field.column(key)
            if part is not None:
                words = found.text(key) or self.ui.say("panels-not-provided")
                told.append(self.ui.say("panels-labelled", label=self.ui.words(part.label), value=words))
        self.more.setText("\n".join(told))
        self.covers.setChecked(grid.ticked(row, column))
        self.covers.setEnabled(not self.draft.read_only)

    def _show_competency(self, grid: Grid, row: int, column: int) -> None:
        item = grid.columns[column].item
        entry = self.names.entry(item)
        told = [in_language(self.ui, entry.description) if entry else ""]
        if entry is not None and entry.superseded:
            told.append(self.ui.say("frameworks-superseded", version=entry.superseded))
        lines = licence_lines(self.draft.services, item.framework, self.ui.lang)
        told += lines or (self.names.framework_name(item),)
        self.more.setText("\n".join(t for t in told if t))
        found = grid.link(row, column)
        self.form.show_link(found.row if found else "", found.strength if found else "")

    def _open_assessment(self) -> None:
        self.draft.jump.emit(Ref(ASSESSMENTS, self._assessment, "title"))

    def focus_for(self, column: str) -> QWidget:
        """The control for a column of the alignment."""
        controls: dict[str, QWidget] = {"nature": self.form.nature, "rationale": self.form.reason}
        found = controls.get(column, self.form.strength)
        return found if found.isVisibleTo(self) else self.form.strength
