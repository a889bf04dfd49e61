"""A table of short columns as a grid: one line per row, the names of the columns once above them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from mcdesk.domain.answers import Ref
from mcdesk.domain.fields import Field, Kind
from mcdesk.domain.problems import Problem
from mcdesk.ui.access_keys import popped
from mcdesk.ui.forms.editor import Editor, Place
from mcdesk.ui.forms.problem_line import ProblemLines, spoken
from mcdesk.ui.forms.registry import editor_for
from mcdesk.ui.forms.row import label_words
from mcdesk.ui.forms.tables.part import RowActs, RowPart
from mcdesk.ui.forms.tables.table import TableEditor
from mcdesk.ui.review.place_mark import PlaceMark
from mcdesk.ui.review.row_menu import offer_comment

_SHARE = {Kind.TEXT: 4, Kind.INTEGER: 2, Kind.MONEY: 2, Kind.CHOICE: 3, Kind.ROW_CHOICES: 3}


class GridLine(RowPart):
    """A row as one line, with a button that removes it and one for everything else."""

    def __init__(self, place: Place, row_id: str, acts: RowActs, parent: QWidget) -> None:
        super().__init__(place, row_id, acts, parent)
        self.cells: dict[str, Editor] = {}
        self.menu_button = self.make_button("more", "ellipsis", self._open_menu)
        self.remove_button = self.make_button("remove", "x", self.on_remove)
        self.lines = ProblemLines(self.ui, self)
        self._last = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.ui.theme.space(1))
        box.addWidget(self.lines)
        across = QHBoxLayout()
        across.setSpacing(self.ui.theme.space(2))
        for column in place.field.columns:
            cell = editor_for(place.of(column, row_id, self._name_of(column), compact=True), self)
            cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self.cells[column.key] = cell
            across.addWidget(cell, _SHARE.get(column.kind, 3))
        across.addWidget(self.menu_button)
        across.addWidget(self.remove_button)
        box.addLayout(across)
        self.mark = PlaceMark(self.ui, place.draft, self.ref, self, always=True)
        box.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignLeft)

    def _name_of(self, column: Field) -> str:
        return self.ui.say("editors-cell", label=self.ui.words(column.label), number=self.number)

    def stand(self, number: int, title: str, last: bool) -> None:
        """Stand at place ``number`` under the name ``title``."""
        moved = number != self.number
        self.number, self.title, self._last = number, title, last
        self.name_buttons((self.menu_button, self.remove_button))
        self.mark.call(self.ui.say("editors-row-of", number=number, title=title))
        for column in self.place.field.columns if moved else ():
            self.cells[column.key].call(self._name_of(column))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        acts = (
            ("editors-menu-up", "Alt+Up", self.on_up, self.number > 1),
            ("editors-menu-down", "Alt+Down", self.on_down, not self._last),
            ("editors-menu-duplicate", "Ctrl+D", self.on_duplicate, True),
            ("editors-menu-remove", "Ctrl+Shift+Del", self.on_remove, True),
        )
        for key, keys, slot, possible in acts:
            action = QAction(f"{self.ui.say(key)}\t{keys}", menu)
            action.triggered.connect(slot)
            action.setEnabled(possible)
            menu.addAction(action)
        offer_comment(menu, self.ui, self.place.draft, self.ref)
        popped(menu, self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say above the line what is wrong in it."""
        self.lines.show_problems(problems)
        for key, cell in self.cells.items():
            column = self.place.field.column(key)
            hint = self.ui.words(column.hint) if column is not None else ""
            said = [spoken(self.ui, p) for p in problems if p.ref.column == key]
            cell.describe(" ".join(s for s in (hint, *said) if s))

    def reveal(self, ref: Ref) -> QWidget | None:
        """The control of the cell, or of the first one."""
        cell = self.cells.get(ref.column) or next(iter(self.cells.values()), None)
        return cell.focus_target() if cell is not None else self.remove_button


class GridTable(TableEditor):
    """A table as a grid."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.rows_box.setSpacing(self.ui.theme.space(2))
        self.header = self._header()
        headed = QVBoxLayout()
        headed.setSpacing(self.ui.theme.space(1))
        headed.addWidget(self.header)
        self.box.removeItem(self.rows_box)
        headed.addLayout(self.rows_box)
        self.box.insertLayout(self.box.indexOf(self.strip) + 1, headed)
        self.start()

    def _header(self) -> QWidget:
        header = QWidget(self)
        line = QHBoxLayout(header)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self.ui.theme.space(2))
        for column in self.field.columns:
            label = QLabel(label_words(self.ui, column), header)
            label.setProperty("role", "hint")
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            line.addWidget(label, _SHARE.get(column.kind, 3), Qt.AlignmentFlag.AlignBottom)
        for _ in range(2):
            gap = QToolButton(header)
            gap.setProperty("role", "icon")
            gap.setIconSize(self.add_button.iconSize())
            gap.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            gap.setEnabled(False)
            kept = gap.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            gap.setSizePolicy(kept)
            gap.hide()
            line.addWidget(gap)
        return header

    def make_part(self, row_id: str) -> RowPart:
        """A line."""
        return GridLine(self.place, row_id, self, self)

    def follow(self) -> None:
        """Show the names of the columns only above rows."""
        super().follow()
        self.header.setVisible(bool(self.ids))
