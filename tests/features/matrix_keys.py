"""The matrix page by keyboard: competencies are looked up, cells ticked and weighed, reasons written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QTreeView

from mcdesk.domain.answers import Json, Reader
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.panels.matrix.panel import MatrixPanel
from tests.features.answering import Author, arrow_to
from tests.features.hands import CTRL, SHIFT, Key


class MatrixAuthor:
    """Fills the matrix as the given answers have it."""

    def __init__(self, author: Author) -> None:
        self._hands, self._ids = author.hands, author.ids
        self.panel = self._hands.get(MatrixPanel, "matrix-panel")

    def fill(self, answers: Mapping[str, Json]) -> None:
        """Add every competency, tick every assessment, weigh every alignment."""
        aligned = Reader(answers).rows("alignments")
        self._pick(dict.fromkeys(row.part("item").text("title") for row in aligned))
        for row in Reader(answers).rows("assessments"):
            for outcome in row.choices("outcomes"):
                self._go_to(outcome, assessment=self._ids[row.id])
                self._hands.press(Key.Key_Space)
        for row in aligned:
            self._go_to(row.choices("outcome")[0], code=row.part("item").text("code"))
            self._hands.write(row.text("strength"))
            self._explain(row.text("nature"), row.text("rationale"))

    def _pick(self, titles: Iterable[str]) -> None:
        hands = self._hands
        hands.push("matrix-add-competency", self.panel)
        for title in titles:
            assert hands.at.objectName() == "competency-search"
            hands.press(Key.Key_A, CTRL)
            hands.write(title)
            hands.press(Key.Key_Down)
            found = hands.get(QTreeView, "competency-list", self.panel)
            assert hands.at is found, "Down goes from the search to what was found"
            while not str(found.currentIndex().data()).endswith(title):
                hands.press(Key.Key_Down)
            hands.press(Key.Key_Return)
            hands.press(Key.Key_Backtab, SHIFT)
        hands.press(Key.Key_Escape)
        assert hands.at is self.panel.table, "the picker gives the focus to the table"

    def _go_to(self, outcome: str, assessment: str = "", code: str = "") -> None:
        rows, _ = self.panel.grid.ids
        columns = self.panel.grid.columns
        row = rows.index(self._ids[outcome])
        ids = [c.line.id if c.is_assessment else c.item.code for c in columns]
        column = ids.index(assessment or code)
        self._hands.press(Key.Key_Home, CTRL)
        self._hands.press(Key.Key_Down, times=row)
        self._hands.press(Key.Key_Right, times=column)
        assert self.panel.at == (row, column), "arrows lead to the cell"

    def _explain(self, nature: str, reason: str) -> None:
        hands, form = self._hands, self.panel.strip.form
        hands.tab_to_name("matrix-nature", form)
        arrow_to(hands, hands.get(Drop, "matrix-nature", form), nature)
        hands.tab_to_name("matrix-rationale", form)
        hands.write(reason)
        hands.tab_to(self.panel.table, back=True)
