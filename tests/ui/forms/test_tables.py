"""Rows come, go and move, by keyboard too, and what was removed can be put back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from mcdesk.domain.answers import Json, Ref, rows_of
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.row import FieldRow
from mcdesk.ui.forms.tables.cards import Card, CardTable
from mcdesk.ui.forms.tables.grid import GridTable
from mcdesk.ui.forms.tables.table import TableEditor
from tests.domain.definitions import credential_form
from tests.ui.fixtures import MakeDraft, settle, show_row

ROWS: dict[str, Json] = {
    "tags": [{"id": i, "tag": i.upper()} for i in ("a", "b", "c")],
    "cards": [{"id": i, "title": i.upper()} for i in ("a", "b", "c")],
}
BOTH = pytest.mark.parametrize("key", ["tags", "cards"])
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def table_of(row: FieldRow) -> TableEditor:
    assert isinstance(row.editor, TableEditor)
    return row.editor


def ids(draft: Draft, key: str) -> list[str]:
    return [str(r["id"]) for r in rows_of(draft.answers.get(key))]


def enter(row: FieldRow, key: str, row_id: str) -> QLineEdit:
    """The focus on the first cell of a row."""
    cell = row.reveal(Ref(key, row_id))
    assert isinstance(cell, QLineEdit)
    cell.setFocus()
    return cell


def test_short_columns_make_a_grid_and_others_cards(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft(ROWS)
    assert isinstance(show_row(qtbot, ui, draft, "tags").editor, GridTable)
    assert isinstance(show_row(qtbot, ui, draft, "cards").editor, CardTable)


@BOTH
def test_rows_move_by_keyboard_and_the_focus_stays(key: str, qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft(ROWS)
    row = show_row(qtbot, ui, draft, key)
    cell = enter(row, key, "b")
    QTest.keyClick(cell, Qt.Key.Key_Up, ALT)
    assert ids(draft, key) == ["b", "a", "c"]
    assert QApplication.focusWidget() is cell
    QTest.keyClick(cell, Qt.Key.Key_Up, ALT)
    assert ids(draft, key) == ["b", "a", "c"], "the first row stays the first"
    for _ in range(3):
        QTest.keyClick(cell, Qt.Key.Key_Down, ALT)
    assert ids(draft, key) == ["a", "c", "b"]
    part = table_of(row).parts["b"]
    assert part.number == 3
    assert "3" in cell.accessibleName()


@BOTH
def test_a_row_is_duplicated_and_the_copy_has_the_focus(key: str, qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft(ROWS)
    row = show_row(qtbot, ui, draft, key)
    QTest.keyClick(enter(row, key, "a"), Qt.Key.Key_D, CTRL)
    now = ids(draft, key)
    assert len(now) == 4
    assert (now[0], now[2:]) == ("a", ["b", "c"])
    assert QApplication.focusWidget() is row.reveal(Ref(key, now[1]))


@BOTH
def test_the_key_that_duplicates_is_heard_where_a_field_knows_it_too(
    key: str, qtbot: QtBot, ui: Ui, make_draft: MakeDraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On X11 a line takes Ctrl+D to delete a letter."""
    monkeypatch.setattr(QLineEdit, "keyPressEvent", lambda _line, event: event.accept())
    draft = make_draft(ROWS)
    row = show_row(qtbot, ui, draft, key)
    QTest.keyClick(enter(row, key, "a"), Qt.Key.Key_D, CTRL)
    assert len(ids(draft, key)) == 4


@BOTH
def test_a_removed_row_is_put_back_where_it_was(key: str, qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft(ROWS)
    row = show_row(qtbot, ui, draft, key)
    table = table_of(row)
    QTest.keyClick(enter(row, key, "b"), Qt.Key.Key_Delete, CTRL | SHIFT)
    assert ids(draft, key) == ["a", "c"]
    assert table.strip.isVisible()
    assert "B" in table.strip_words.text()
    assert QApplication.focusWidget() is table.put_back
    QTest.keyClick(table.put_back, Qt.Key.Key_Space)
    assert draft.answers[key] == ROWS[key]
    assert not table.strip.isVisible()


@BOTH
def test_undo_of_rows_gives_the_start(key: str, qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft(ROWS)
    row = show_row(qtbot, ui, draft, key)
    table = table_of(row)
    table.add()
    table.move_row("a", 2)
    table.duplicate_row("c")
    table.remove_row("b")
    while draft.undo_stack.canUndo():
        draft.undo_stack.undo()
    assert draft.answers[key] == ROWS[key]
    assert [p.row_id for p in sorted(table.parts.values(), key=lambda p: p.number)] == ["a", "b", "c"]


@BOTH
def test_an_empty_table_says_so_and_offers_the_first_row(key: str, qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft()
    row = show_row(qtbot, ui, draft, key)
    table = table_of(row)
    assert table.empty.isVisible()
    assert table.focus_target() is table.add_button
    table.add_button.setFocus()
    QTest.keyClick(table.add_button, Qt.Key.Key_Space)
    assert not table.empty.isVisible()
    first = QApplication.focusWidget()
    assert isinstance(first, QLineEdit)
    QTest.keyClicks(first, "new")
    column = table.field.columns[0].key
    assert [r[column] for r in rows_of(draft.answers[key])] == ["new"]


@BOTH
def test_tab_follows_the_rows_after_they_moved(key: str, qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    from mcdesk.ui.forms.tab_order import in_order, order_tabs

    draft = make_draft(ROWS)
    row = show_row(qtbot, ui, draft, key)
    table_of(row).move_row("c", -2)
    order_tabs(row)
    settle()
    lines = [w for w in in_order(row) if isinstance(w, QLineEdit)]
    assert [w.text() for w in lines if w.text()] == ["C", "A", "B"]


def test_a_question_of_a_card_comes_and_goes_and_keeps_its_answer(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    rows: Json = [{"id": "a", "title": "A", "asked": "yes", "more": "kept"}]
    draft = make_draft({"cards": rows})
    row = show_row(qtbot, ui, draft, "cards")
    card = table_of(row).parts["a"]
    assert isinstance(card, Card)
    assert card.cells["more"].isVisible()
    draft.put(Ref("cards", "a", "asked"), "no")
    assert not card.cells["more"].isVisible()
    draft.put(Ref("cards", "a", "asked"), "yes")
    assert card.cells["more"].isVisible()
    assert draft.value(Ref("cards", "a", "more")) == "kept"


def test_a_long_table_opens_folded_and_a_jump_unfolds(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    many: Json = [{"id": f"r{n}", "title": f"Row {n}"} for n in range(20)]
    draft = make_draft({"cards": many})
    row = show_row(qtbot, ui, draft, "cards")
    card = table_of(row).parts["r7"]
    assert isinstance(card, Card)
    assert (card.folded, card.body) == (True, None), "what is folded is not built yet"
    cell = row.reveal(Ref("cards", "r7", "title"))
    assert card.body is not None
    assert card.body.isVisible()
    assert isinstance(cell, QLineEdit)
    assert cell.text() == "Row 7"


def many(count: int) -> list[Json]:
    return [{"id": f"r{n}", "tag": f"T{n}", "title": f"T{n}"} for n in range(count)]


def standing(table: TableEditor) -> list[str]:
    """The rows in the order in which they stand below each other."""
    return sorted(table.parts, key=lambda row_id: table.rows_box.indexOf(table.parts[row_id]))


def has_focus(table: TableEditor, row_id: str) -> bool:
    """Whether the focus is in this row."""
    here = QApplication.focusWidget()
    return here is not None and table.parts[row_id].isAncestorOf(here)


@BOTH
def test_many_rows_at_once_come_in_pieces_and_in_their_order(
    key: str, qtbot: QtBot, ui: Ui, make_draft: MakeDraft
) -> None:
    draft = make_draft(ROWS)
    table = table_of(show_row(qtbot, ui, draft, key))
    draft.put(Ref(key), [*rows_of(draft.answers[key]), *many(60)])
    assert len(table.parts) < 63
    assert standing(table) == ids(draft, key)[: len(table.parts)]
    draft.undo_stack.undo()
    draft.undo_stack.redo()
    qtbot.waitUntil(lambda: not ui.jobs.busy, timeout=30000)
    assert standing(table) == ids(draft, key)
    assert [part.number for part in table.parts.values()] == list(range(1, 64))


@BOTH
def test_a_row_that_is_not_there_yet_can_be_gone_to(key: str, qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft(ROWS)
    row = show_row(qtbot, ui, draft, key)
    table = table_of(row)
    draft.put(Ref(key), [*rows_of(draft.answers[key]), *many(60)])
    assert "r50" not in table.parts
    enter(row, key, "r50")
    assert has_focus(table, "r50")
    table.add()
    assert has_focus(table, ids(draft, key)[-1])
    qtbot.waitUntil(lambda: not ui.jobs.busy, timeout=30000)
    assert standing(table) == ids(draft, key)


def test_the_headings_of_a_grid_stand_as_near_to_its_lines_as_labels_do(
    qtbot: QtBot, ui: Ui, make_draft: MakeDraft
) -> None:
    grid = show_row(qtbot, ui, make_draft(ROWS), "tags").editor
    assert isinstance(grid, GridTable)
    settle()
    first = grid.parts["a"]
    assert first.y() - grid.header.geometry().bottom() - 1 == ui.theme.space(1)


def test_days_stand_below_each_other_where_half_a_card_would_cut_them(
    qtbot: QtBot, ui: Ui, make_draft: MakeDraft
) -> None:
    row: Json = [{"id": "a", "starts": "2026-09-14", "ends": "2026-10-16", "seats": 12, "enrolled": 11}]
    editor = show_row(qtbot, ui, make_draft({"offerings": row}, form=credential_form()), "offerings")
    card = table_of(editor).parts["a"]
    assert isinstance(card, Card)
    first, last = card.cells["starts"], card.cells["ends"]
    line = first.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)

    def whole(wide: int, *, beside: bool) -> None:
        editor.window().resize(wide, 700)
        needed = line.fontMetrics().horizontalAdvance(line.text()) + 16
        qtbot.waitUntil(lambda: (first.y() == last.y()) is beside and line.width() > needed)

    whole(640, beside=True)
    whole(400, beside=False)
    whole(640, beside=True)
    assert card.cells["seats"].y() > last.y()


def test_a_row_without_words_is_called_after_its_first_day(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    rows: Json = [{"id": "a", "ends": "2026-10-16"}, {"id": "b"}]
    draft = make_draft({"offerings": rows}, form=credential_form())
    table = table_of(show_row(qtbot, ui, draft, "offerings"))
    assert [table.title_of(i) for i in ("a", "b")] == ["16 October 2026", "Not named yet"]
    draft.put(Ref("offerings", "a", "starts"), "2026-09-14")
    assert table.parts["a"].title == "14 September 2026"
    draft.put(Ref("offerings", "a", "note"), "Evenings")
    assert table.parts["a"].title == "Evenings"
