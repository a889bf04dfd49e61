"""A roster that was read: its sheet, what its columns become, how many can be awarded, what has to be mended."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mcdesk.ui.awards.order import Ordering
from mcdesk.ui.awards.parts import drop
from mcdesk.ui.awards.problems import Problems
from mcdesk.ui.awards.roster import Roster
from mcdesk.ui.catalogue.mapping import ColumnChoices
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import iconed


def back_of(name: str) -> tuple[str, ...]:
    """What has the focus once the button of this name left a row out: the one that takes it back."""
    return (f"award-row-back:{name.split(':')[1]}",) if name.startswith("leave:") else ()


class RosterView(QWidget):
    """``save_errors`` writes the rows that have to be mended."""

    def __init__(
        self, ui: Ui, ordering: Ordering, roster: Roster, save_errors: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ui, self._ordering, self._roster = ui, ordering, roster
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(ui.theme.space(2))
        self._sheets()
        self._counts()
        self._columns()
        if roster.preview.with_problems and not roster.lacking:
            self._problems(save_errors)

    def _say(self, words: str, role: str = "") -> None:
        self._down.addWidget(wrapped(words, role, self))

    def _sheets(self) -> None:
        sheets = self._ordering.sheets
        if len(sheets) > 1:
            names = [(s.name, s.name) for s in sheets]
            now = self._roster.preview.sheet.name
            made = drop(self._ui, self._down, "award-sheet", self._ui.say("catalogue-sheet"), names, now, self)
            made.activated.connect(lambda _n: self._ordering.choose_sheet(str(made.currentData())))

    def _counts(self) -> None:
        ui, preview = self._ui, self._roster.preview
        counts = {"rows": preview.counted, "blank": self._roster.blank, "ready": self._roster.finished}
        self._say(f"{self._roster.source} – {ui.say('awards-roster-counts', **counts)}")
        unfinished = len(preview.ready) - self._roster.finished
        if unfinished:
            self._say(ui.say("awards-roster-unfinished", count=unfinished))
        for row, cells in self._roster.left.items():
            self._left(row, ", ".join(cell for cell in cells if cell))
        for unused in preview.unused:
            self._say(ui.say("catalogue-unused", header=unused.header, count=unused.filled), "hint")

    def _left(self, row: int, words: str) -> None:
        """A row that is left out, and its way back."""
        ui, line = self._ui, QHBoxLayout()
        line.addWidget(wrapped(ui.say("awards-row-left", row=row + 1, words=words), "hint", self), 1)
        back = button(ui, "awards-row-back", "quiet", icon="undo-2", parent=self)
        back.setObjectName(f"award-row-back:{row}")
        back.setAccessibleDescription(words)
        back.clicked.connect(lambda: self._ordering.put_back(row))
        line.addWidget(back)
        self._down.addLayout(line)

    def _columns(self) -> None:
        ui, ordering, roster = self._ui, self._ordering, self._roster
        if roster.lacking:
            said = ui.say("awards-columns-needed")
            self._down.addWidget(iconed(ui, "circle-alert", "problem", said, "problem", self))
        if not ordering.columns_open:
            made = button(ui, "awards-columns", "quiet", icon="grid-3x3", parent=self)
            made.setObjectName("award-columns")
            made.clicked.connect(ordering.open_columns)
            self._down.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
            return
        self._say(ui.say("awards-columns-text"), "hint")
        choices = ColumnChoices(ui, roster.preview.sheet, roster.reading, self)
        choices.chosen.connect(ordering.choose_column)
        self._down.addWidget(choices)

    def _problems(self, save_errors: Callable[[], None]) -> None:
        problems = Problems(self._ui, self._roster.preview, self)
        problems.mended.connect(self._ordering.mend)
        problems.left_out.connect(self._ordering.leave_out)
        self._down.addWidget(problems)
        save = button(self._ui, "awards-errors", "quiet", icon="download", parent=self)
        save.setObjectName("award-errors")
        save.clicked.connect(save_errors)
        self._down.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
