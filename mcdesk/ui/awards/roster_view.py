"""A roster that was read: its sheet, what its columns become, how many can be awarded, what has to be mended."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.ui.awards.order import Ordering, Roster
from mcdesk.ui.awards.parts import drop
from mcdesk.ui.awards.problems import Problems
from mcdesk.ui.catalogue.mapping import ColumnChoices
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import iconed


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
        counts = {"rows": preview.counted, "blank": preview.blank, "ready": self._roster.finished}
        self._say(f"{self._roster.source} – {ui.say('awards-roster-counts', **counts)}")
        unfinished = len(preview.ready) - self._roster.finished
        if unfinished:
            self._say(ui.say("awards-roster-unfinished", count=unfinished))
        for unused in preview.unused:
            self._say(ui.say("catalogue-unused", header=unused.header, count=unused.filled), "hint")

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
        self._down.addWidget(problems)
        save = button(self._ui, "awards-errors", "quiet", icon="download", parent=self)
        save.setObjectName("award-errors")
        save.clicked.connect(save_errors)
        self._down.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
