"""The matrix page: the table, its detail strip, its gaps, and the picker of competencies."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mcdesk.domain.answers import Edit, Ref, Row, value_at
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.panels.matrix import grid as edits
from mcdesk.ui.panels.matrix.gaps import Gap, gaps_of
from mcdesk.ui.panels.matrix.grid import ALIGNMENTS, ASSESSMENTS, OUTCOMES, Grid, Item, item_of
from mcdesk.ui.panels.matrix.model import MatrixModel
from mcdesk.ui.panels.matrix.names import Names
from mcdesk.ui.panels.matrix.picker import CompetencyPicker
from mcdesk.ui.panels.matrix.strip import DetailStrip
from mcdesk.ui.panels.matrix.view import MatrixView
from mcdesk.ui.panels.parts import Panel, box, clear, iconed, wrapped
from mcdesk.ui.review.talk import Talk

MOST_GAPS = 12
"""More gaps than this are counted, not listed."""


class MatrixPanel(Panel):
    """Edits the ``alignments`` and which outcomes each assessment covers."""

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(ui, draft, parent)
        self.setObjectName("matrix-panel")
        self.names = Names(ui, draft)
        self.grid = Grid(draft.answers)
        self.gaps = gaps_of(self.grid, draft.services.frameworks.heads())
        self._talk = Talk.of(draft)
        self.model = MatrixModel(self.names, self.grid, self.gaps, self, self._talk.open_in)
        self.table = MatrixView(ui.theme, self.model, self)
        self.strip = DetailStrip(ui, draft, self.names, self)
        self.picker = CompetencyPicker(ui, draft, self)
        self.add = button(ui, "panels-matrix-add", icon="plus", parent=self)
        self.add.setObjectName("matrix-add-competency")
        self.empty, self._empty_words = box(ui, "empty", self)
        self._gap_card, self._gap_lines = box(ui, "card", self)
        self._gap_card.setObjectName("matrix-gaps")
        self._told: object = None
        self._lay_out()
        self._connect()
        self._show()
        if self.grid.outcomes and self.grid.columns:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _lay_out(self) -> None:
        ui = self.ui
        down = self.column(3)
        down.addWidget(wrapped(ui.say("panels-matrix-keys"), "hint", self))
        self.table.setAccessibleName(ui.say("panels-matrix-table"))
        self.table.setAccessibleDescription(ui.say("panels-matrix-keys"))
        bar = QHBoxLayout()
        bar.addWidget(self.add)
        bar.addStretch(1)
        down.addLayout(bar)
        self.picker.hide()
        for widget in (self.picker, self.empty, self.table, self.strip, self._gap_card):
            down.addWidget(widget)

    def _connect(self) -> None:
        self.table.tick_wanted.connect(self._tick)
        self.table.strength_wanted.connect(self._set_strength)
        self.table.moved.connect(self._on_moved)
        self._talk.changed.connect(self._on_talk)
        self.strip.comment_wanted.connect(lambda: self._talk.shown.emit(self.grid.ref(*self.at)))
        self.table.dropped.connect(self._drop_on)
        self.strip.tick_wanted.connect(lambda: self._tick(*self.at))
        self.strip.strength_wanted.connect(lambda strength: self._set_strength(*self.at, strength))
        self.strip.drop_wanted.connect(self._drop)
        self.add.clicked.connect(self.open_picker)
        self.picker.chosen.connect(self.add_competency)
        self.picker.closed.connect(self._close_picker)
        self.draft.changed.connect(self._on_changed)

    @property
    def at(self) -> tuple[int, int]:
        """Row and column of the current cell, -1 for none."""
        index = self.table.currentIndex()
        return index.row(), index.column()

    def _on_moved(self) -> None:
        self._show_cell()
        if self.table.hasFocus() and min(self.at) >= 0:
            self._talk.stands.emit(self.grid.ref(*self.at))

    def _on_talk(self) -> None:
        self.model.look_again()
        self._show_cell()

    def _do(self, edit: Edit | None, shown: Ref | None = None) -> None:
        if edit is not None and edit.before != edit.after:
            self.draft.seal()
            self.draft.edit(edit, shown)
            self.draft.seal()

    def _tick(self, row: int, column: int) -> None:
        outcome, assessment = self.grid.outcomes[row].id, self.grid.columns[column].line.id
        # The answer stands on the page of the assessments; who undoes it here stays here, at the row of the assessment.
        self._do(edits.tick(self.draft.answers, assessment, outcome), Ref(ALIGNMENTS, assessment, outcome))
        self._show_cell()

    def _set_strength(self, row: int, column: int, strength: str) -> None:
        outcome, item = self.grid.outcomes[row].id, self.grid.columns[column].item
        answers = self.draft.answers
        self._do(edits.link(answers, outcome, item, strength) if strength else edits.unlink(answers, outcome, item))

    def _drop(self) -> None:
        column = self.at[1]
        self._do(edits.drop(self.draft.answers, self.grid.columns[column].item))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_picker(self) -> None:
        """Show the competencies that can be added."""
        self.picker.open(frozenset(c.item.key for c in self.grid.columns if not c.is_assessment))

    def _close_picker(self) -> None:
        self.picker.hide()
        target: QWidget = self.table if self.table.isVisibleTo(self) else self.add
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_competency(self, item: Item) -> None:
        """Add a competency as a column and make its cell, in the current outcome's row, the current one."""
        self._do(edits.choose(self.draft.answers, [item]))
        self.picker.took(item)
        self._go_to(max(self.at[0], 0), item)

    def _drop_on(self, row: int, found: Mapping[str, str]) -> None:
        """A competency was dropped on an outcome: it becomes a column, and its cell in that row the current one."""
        if self.draft.read_only:
            return
        item = Item(found["framework"], found["code"], found["title"])
        if item.key not in {c.item.key for c in self.grid.columns if not c.is_assessment}:
            self._do(edits.choose(self.draft.answers, [item]))
        self.picker.took(item)
        self._go_to(max(row, 0), item)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, row: int, item: Item) -> None:
        column = next(
            (n for n, c in enumerate(self.grid.columns) if c.item.key == item.key and not c.is_assessment), -1
        )
        if column >= 0:
            self.table.setCurrentIndex(self.model.index(row, column))

    def _on_changed(self, key: str) -> None:
        if key in (ALIGNMENTS, ASSESSMENTS, OUTCOMES):
            self._show()

    def _show(self) -> None:
        row, column = self.at
        before = self.grid
        self.grid = Grid(self.draft.answers, before)
        self.gaps = gaps_of(self.grid, self.draft.services.frameworks.heads())
        self.model.show(self.grid, self.gaps)
        if self.grid.ids != before.ids and row >= 0:
            self._stay(before, row, column)
        self.add.setVisible(not self.draft.read_only)
        self.table.setVisible(bool(self.grid.outcomes and self.grid.columns))
        self.strip.setVisible(self.table.isVisibleTo(self))
        told = (self.grid.outcomes, self.grid.columns, self.gaps)
        if told != self._told:
            self._told = told
            self._say_what_is_missing()
            self._list_gaps()
        self._show_cell()

    def _stay(self, before: Grid, row: int, column: int) -> None:
        """Keep the current cell where the same outcome and column are now."""
        rows, columns = self.grid.ids
        was_row, was_column = before.ids
        here = rows.index(was_row[row]) if was_row[row] in rows else min(row, len(rows) - 1)
        there = columns.index(was_column[column]) if was_column[column] in columns else min(column, len(columns) - 1)
        with QSignalBlocker(self.table):
            self.table.setCurrentIndex(self.model.index(here, there))

    def _show_cell(self) -> None:
        self.strip.show_cell(self.grid, *self.at)

    def _say_what_is_missing(self) -> None:
        clear(self._empty_words)
        missing = [(OUTCOMES, "panels-matrix-no-outcomes")] if not self.grid.outcomes else []
        if not any(c.is_assessment for c in self.grid.columns):
            missing.append((ASSESSMENTS, "panels-matrix-no-assessments"))
        form = self.draft.form
        for field, key in missing:
            self._empty_words.addWidget(wrapped(self.ui.say(key), "", self.empty))
            if form.has(field):
                go = button(self.ui, f"panels-matrix-to-{field}", "quiet", icon="arrow-right", parent=self.empty)
                go.clicked.connect(lambda _=False, field=field: self.draft.jump.emit(Ref(field)))
                self._empty_words.addWidget(go)
        self.empty.setVisible(bool(missing))

    def _list_gaps(self) -> None:
        clear(self._gap_lines)
        self._gap_card.setVisible(bool(self.grid.outcomes))
        if not self.gaps:
            words = self.ui.say("panels-gaps-none")
            self._gap_lines.addWidget(iconed(self.ui, "circle-check", "success", words, "good", self._gap_card))
            return
        heading = wrapped(self.ui.say("panels-gaps", count=len(self.gaps)), "subheading", self._gap_card)
        self._gap_lines.addWidget(heading)
        for gap in self.gaps[:MOST_GAPS]:
            self._gap_lines.addWidget(self._gap_line(gap))
        if len(self.gaps) > MOST_GAPS:
            more = self.ui.say("panels-gaps-more", count=len(self.gaps) - MOST_GAPS)
            self._gap_lines.addWidget(wrapped(more, "hint", self._gap_card))

    def _gap_line(self, gap: Gap) -> QWidget:
        line = QWidget(self._gap_card)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words = gap.long(self.names, self.grid)
        row.addWidget(iconed(self.ui, "triangle-alert", "warning", words, "", line), 1, Qt.AlignmentFlag.AlignVCenter)
        go = button(self.ui, "panels-matrix-go", "quiet", parent=line)
        go.setAccessibleDescription(words)
        go.clicked.connect(lambda: self._go_to_gap(gap))
        row.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _go_to_gap(self, gap: Gap) -> None:
        self.table.setCurrentIndex(self.model.index(max(gap.row, 0), max(gap.column, 0)))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, ref: Ref) -> QWidget | None:
        """The cell of an alignment or of a tick (assessment, outcome), or the table for the question as a whole."""
        if ref.field != ALIGNMENTS:
            return None
        rows, columns = self.grid.ids
        if ref.row in columns and ref.column in rows and self.table.isVisibleTo(self):
            self.table.setCurrentIndex(self.model.index(rows.index(ref.column), columns.index(ref.row)))
            return self.table
        found = value_at(self.draft.answers, Ref(ALIGNMENTS, ref.row)) if ref.row else None
        if isinstance(found, dict) and self.table.isVisibleTo(self):
            row = Row(found)
            places = [n for n, o in enumerate(self.grid.outcomes) if o.id in row.choices("outcome")]
            self._go_to(places[0] if places else max(self.at[0], 0), item_of(row))
            return self.strip.focus_for(ref.column) if ref.column in ("nature", "rationale") else self.table
        return self.table if self.table.isVisibleTo(self) else self.add
