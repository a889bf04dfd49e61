"""Comments at rows and cells: counted where they stand, begun there by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from mcdesk.app.review import talking
from mcdesk.domain.answers import Ref, rows_of
from mcdesk.ui.panels.matrix.model import COMMENTS
from mcdesk.ui.panels.matrix.panel import MatrixPanel
from mcdesk.ui.review.place_mark import PlaceMark
from mcdesk.ui.review.writing import WritingArea
from tests.features.hands import CTRL, Hands, Key
from tests.ui.accessibility.screens import services_of
from tests.ui.review.conftest import Begin, as_reviewer, talk_of


def row_id(hands: Hands, table: str) -> str:
    return str(rows_of(hands.draft.answers[table])[0]["id"])


def say(hands: Hands, ref: Ref, words: str) -> None:
    work = services_of(hands.window)
    talking.comment(as_reviewer(work), hands.draft.request, ref, words)
    assert work.pen is not None
    work.store.sign_with(work.pen)
    talk_of(hands).reload()
    hands.rest()


def test_a_row_and_a_cell_say_how_much_is_open_there(begin: Begin) -> None:
    hands = begin()
    outcome = row_id(hands, "outcomes")
    statement = Ref("outcomes", outcome, "statement")
    hands.draft.jump.emit(statement)
    say(hands, statement, "Which truck?")
    say(hands, Ref("outcomes", outcome), "Split it.")
    cell, row = hands.get(PlaceMark, f"talk:{statement}"), hands.get(PlaceMark, f"talk:{Ref('outcomes', outcome)}")
    assert (cell.text(), row.text()) == ("1", "2")
    assert (
        cell.accessibleName() == "1 open comment on “Learning outcome 1”" or "1 open comment" in cell.accessibleName()
    )
    assert "2 open comments" in row.accessibleName()
    cell.setFocus()
    hands.press(Key.Key_Return)
    found = talk_of(hands).find(talk_of(hands).at)
    assert found is not None
    assert found.ref == statement


def test_a_comment_on_a_row_begins_at_its_buttons_and_on_a_cell_in_it(begin: Begin) -> None:
    hands = begin()
    outcome = row_id(hands, "outcomes")
    hands.draft.jump.emit(Ref("outcomes", outcome, "statement"))
    part = hands.find(f"table-row:outcomes:{outcome}")
    fold = part.findChild(QToolButton, "fold")
    assert fold is not None
    fold.setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(Key.Key_M, CTRL)
    assert isinstance(hands.at, WritingArea)
    hands.write("Two in one.")
    hands.press(Key.Key_Return, CTRL)
    hands.rest()
    (said,) = [t for t in talk_of(hands).threads if t.ref.field == "outcomes"]
    assert said.ref == Ref("outcomes", outcome)


def test_the_matrix_counts_in_its_cells_and_a_comment_begins_there(begin: Begin) -> None:
    hands = begin()
    hands.draft.jump.emit(Ref("alignments"))
    hands.rest()
    panel = hands.get(MatrixPanel, "matrix-panel")
    places = [(r, c) for r in range(len(panel.grid.outcomes)) for c in range(len(panel.grid.columns))]
    row, column = next(p for p in places if panel.grid.columns[p[1]].is_assessment is False and panel.grid.link(*p))
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.model.index(row, column))
    hands.press(Key.Key_M, CTRL)
    assert isinstance(hands.at, WritingArea)
    hands.write("Is it as strong as that?")
    hands.press(Key.Key_Return, CTRL)
    hands.rest()
    (said,) = [t for t in talk_of(hands).threads if t.ref.field == "alignments"]
    assert said.ref == panel.grid.ref(row, column)
    index = panel.model.index(row, column)
    assert index.data(COMMENTS) == 1
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith(", 1 open comment")
    assert panel.strip.comment.accessibleName() == "1 open comment here"
    panel.strip.comment.click()
    assert talk_of(hands).at == said.id
    outcome = Ref("outcomes", panel.grid.outcomes[row].id)
    say(hands, outcome, "Which one?")
    assert panel.model.headerData(row, Qt.Orientation.Vertical, COMMENTS) == 1
    assert "1 open comment" in panel.model.headerData(row, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)


def test_the_cell_of_a_grid_is_at_hand(begin: Begin) -> None:
    hands = begin()
    grid = "modules"
    row = row_id(hands, grid)
    column = hands.draft.form.field(grid).columns[0].key
    hands.draft.jump.emit(Ref(grid, row, column))
    hands.press(Key.Key_M, CTRL)
    hands.write("Longer?")
    hands.press(Key.Key_Return, CTRL)
    hands.rest()
    (said,) = [t for t in talk_of(hands).threads if t.ref.field == grid]
    assert said.ref == Ref(grid, row, column)
    assert hands.get(PlaceMark, f"talk:{Ref(grid, row)}").text() == "1"
