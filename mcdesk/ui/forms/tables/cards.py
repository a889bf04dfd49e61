"""A table as cards: one row below the other, each with its questions, and each can be folded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from mcdesk.domain.answers import Ref, Row, rows_of
from mcdesk.domain.fields import Kind
from mcdesk.domain.flow import column_asked
from mcdesk.domain.problems import Problem
from mcdesk.ui.forms.buttons import icon_button, rename
from mcdesk.ui.forms.editor import Place
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.problem_line import ProblemLines
from mcdesk.ui.forms.row import FieldRow
from mcdesk.ui.forms.tables.beside import Beside, is_brief
from mcdesk.ui.forms.tables.part import RowActs, RowPart
from mcdesk.ui.forms.tables.table import AT_ONCE, TableEditor
from mcdesk.ui.review.place_mark import PlaceMark
from mcdesk.ui.review.talk import Talk
from mcdesk.ui.steady_box import SteadyBox

_OPEN_CELLS = 40
"""Tables with more cells than this open with their cards folded, and build each when it is unfolded."""


class Card(RowPart):
    """A row as a card: a heading with its buttons, and its questions below."""

    def __init__(self, place: Place, row_id: str, acts: RowActs, *, folded: bool, parent: QWidget) -> None:
        super().__init__(place, row_id, acts, parent)
        self.setProperty("role", "card")
        self.cells: dict[str, FieldRow] = {}
        self.marks: dict[str, PlaceMark] = {}
        self._problems: tuple[Problem, ...] = ()
        self._shown: tuple[str, ...] = ()
        self.heading = wrapped("", "subheading", self)
        self.fold_button = icon_button(self.ui, "chevron-down", "", self)
        self.fold_button.setObjectName("fold")
        self.fold_button.clicked.connect(self.toggle)
        self.buttons = [
            self.make_button("move-up", "arrow-up", self.on_up),
            self.make_button("move-down", "arrow-down", self.on_down),
            self.make_button("duplicate", "copy", self.on_duplicate),
            self.make_button("remove", "trash-2", self.on_remove),
        ]
        self.mark = PlaceMark(self.ui, place.draft, self.ref, self, always=True)
        self.lines = ProblemLines(self.ui, self)
        self.body: Beside | None = None
        self._begun: Beside | None = None
        self._talk = Talk.of(place.draft)
        self._talk.changed.connect(self._mark_cells)
        self._lay_out()
        self.fold(folded)

    def _lay_out(self) -> None:
        space = self.ui.theme.space
        self._box = SteadyBox(self)
        self._box.setContentsMargins(space(1), space(2), space(3), space(3))
        self._box.setSpacing(space(2))
        head = QHBoxLayout()
        head.setSpacing(space(1))
        head.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.heading, 1)
        for made in (self.mark, *self.buttons):
            head.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addLayout(head)
        self._box.addWidget(self.lines)

    def build(self) -> Iterator[None]:
        """Make the questions that are not there yet, one at each step; unfolding makes all of them at once."""
        body = self._begun = self._begun or self._empty_body()
        for column in self.place.field.columns:
            if column.key not in self.cells:
                name = self._name_of(self.ui.words(column.label))
                self.cells[column.key] = FieldRow(self.place.of(column, self.row_id, name), body)
                yield
        if self.body is None:
            body.turned.connect(self._place)
            self._box.addWidget(body)
            self.body = body
            self.refresh()
            self.show_problems(self._problems)
            self._mark_cells()

    def _empty_body(self) -> Beside:
        body = Beside(self.ui.theme, self)
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(self.ui.theme.space(4))
        return body

    def _mark_cells(self) -> None:
        """Put a mark beside each question with an open comment; few have one, so none is made before."""
        for key, cell in self.cells.items():
            if key not in self.marks and self._talk.open_in(cell.ref):
                self.marks[key] = mark = PlaceMark(self.ui, self.place.draft, cell.ref, cell)
                mark.call(cell.editor.accessibleName())
                cell.put_beside_label(mark)

    def _name_of(self, label: str) -> str:
        return self.ui.say("editors-cell", label=label, number=self.number)

    @property
    def folded(self) -> bool:
        """Whether only the heading is shown."""
        return self.body is None or self.body.isHidden()

    def toggle(self) -> None:
        """Fold or unfold."""
        self.fold(not self.folded)

    def fold(self, folded: bool) -> None:
        """Show only the heading, or everything."""
        if not folded:
            for _ in self.build():
                pass
        if self.body is not None:
            self.body.setHidden(folded)
        self.fold_button.setIcon(self.ui.icon("chevron-right" if folded else "chevron-down", "text", 16))
        self._name_fold()

    def _name_fold(self) -> None:
        # A paragraph stands in full right below: it is not said twice.
        columns = self.place.field.columns
        long = bool(columns) and columns[0].kind is Kind.PARAGRAPH and not self.folded
        item = self.ui.words(self.place.field.item) or self.ui.say("editors-row")
        words = self.ui.say("editors-row-number", item=item, number=self.number)
        self.heading.setText(
            words if long else self.ui.say("editors-row-heading", number=self.number, title=self.title)
        )
        key = "editors-unfold" if self.folded else "editors-fold"
        row = self.ui.say("editors-row-of", number=self.number, title=self.title)
        rename(self.fold_button, self.ui.say(key, row=row))

    def stand(self, number: int, title: str, last: bool) -> None:
        """Stand at place ``number`` under the name ``title``."""
        moved = number != self.number
        self.number, self.title = number, title
        self.setAccessibleName(self.ui.say("editors-row-heading", number=number, title=title))
        self.name_buttons(self.buttons)
        self.mark.call(self.ui.say("editors-row-of", number=number, title=title))
        self._name_fold()
        editable = not self.place.draft.read_only
        self.buttons[0].setEnabled(editable and number > 1)
        self.buttons[1].setEnabled(editable and not last)
        for key, cell in self.cells.items() if moved else ():
            column = self.place.field.column(key)
            name = self._name_of(self.ui.words(column.label) if column else key)
            cell.editor.call(name)
            if key in self.marks:
                self.marks[key].call(name)

    def refresh(self) -> None:
        """Ask what is to be asked in this row, short questions side by side."""
        if self.body is None:
            return
        draft = self.place.draft
        found = next((r for r in rows_of(draft.answers.get(self.place.ref.field)) if r.get("id") == self.row_id), None)
        row = Row(found or {})
        columns = self.place.field.columns
        shown = tuple(c.key for c in columns if column_asked(c, row, draft.answers))
        if shown == self._shown:
            return
        self._shown = shown
        for key, cell in self.cells.items():
            cell.setVisible(key in shown)
        self._place()

    def _place(self) -> None:
        if self.body is None:
            return
        for cell in self.cells.values():
            self._grid.removeWidget(cell)
        waiting = [self.cells[key] for key in self._shown]
        pairs: list[list[FieldRow]] = []
        line = 0
        while waiting:
            pair = [c for c in waiting[:2] if is_brief(c, wide=self.body.is_wide)]
            if len(pair) == 2:
                pairs.append(pair)
                for column, cell in enumerate(pair):
                    self._grid.addWidget(cell, line, column, Qt.AlignmentFlag.AlignTop)
            else:
                self._grid.addWidget(waiting[0], line, 0, 1, 2)
            del waiting[: max(len(pair) // 2 * 2, 1)]
            line += 1
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self.body.even(pairs)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the row, and each question in it."""
        self._problems = tuple(problems)
        own = [p for p in problems if not p.ref.column]
        self.lines.show_problems(problems if self.body is None or self.folded else own)
        for cell in self.cells.values():
            cell.show_problems(problems)

    def reveal(self, ref: Ref) -> QWidget | None:
        """Unfold, and give the control of the cell (or of the first question)."""
        self.fold(False)
        self.show()
        key = ref.column or next(iter(self._shown), "")
        cell = self.cells.get(key)
        return cell.editor.reveal(cell.editor.ref) if cell is not None else self.fold_button


class CardTable(TableEditor):
    """A table as cards."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._waiting: list[Card] = []
        self.start()

    def steps(self) -> Iterator[None]:
        """Make the cards, then unfold them, one after the other; each is hidden until then."""
        yield from super().steps()
        for card in self._waiting:
            cells = card.build()
            while self._has(card) and next(cells, card) is not card:
                yield
            if self._has(card):
                card.fold(False)
                card.show()
                yield
        self._waiting = []

    def _has(self, card: Card) -> bool:
        return self.parts.get(card.row_id) is card

    def make_part(self, row_id: str) -> RowPart:
        """A card; in a long table folded, unless it is new, and one of few."""
        few = self._whole and self.arriving <= AT_ONCE
        many = not few and len(self.ids) * len(self.field.columns) > _OPEN_CELLS
        waits = not self._whole and not many and self.place.gradual
        card = Card(self.place, row_id, self, folded=many or waits, parent=self)
        if waits:
            card.hide()
            self._waiting.append(card)
        return card

    def focus_target(self) -> QWidget:
        """The first row's first question; where it is folded, the button that unfolds it."""
        first = self.part(self.ids[0]) if self.ids else None
        if isinstance(first, Card) and first.folded:
            return first.fold_button
        return super().focus_target()
