"""What is chosen in a list, a tree or a list that opens is told by more than a ground that hardly differs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListWidget, QTreeView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.domain.contrast import ratio
from mcdesk.domain.records import Person
from mcdesk.domain.texts import Lang
from mcdesk.ui.context import Ui
from mcdesk.ui.finding.entries import Entry
from mcdesk.ui.finding.search_list import EntriesView
from mcdesk.ui.forms.address_book import AddressBook
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.editors.person import PersonEditor
from mcdesk.ui.frameworks.shelf_lines import Shelf, ShelfLines
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.lists.marked_rows import LineAtHand, MarkedItems, MarkedRows
from mcdesk.ui.program_bar import ProgramBar
from mcdesk.ui.theme import BAR, SEEN, Theme
from mcdesk.ui.theme.accent import tokens_for
from mcdesk.ui.theme.palette import palette
from mcdesk.ui.theme.stylesheet import stylesheet
from mcdesk.ui.theme.tokens import THEMES
from tests.ui.fakes import ui_of
from tests.ui.fixtures import MakeDraft, own, show_row

WORDS = ("Forklift", "Welding", "Data")


def picker(_ui: Ui) -> QAbstractItemView:
    view = QListWidget()
    view.setProperty("role", "picker")
    view.ensurePolished()
    view.addItems(WORDS)
    return view


def tree(_ui: Ui) -> QAbstractItemView:
    view = QTreeView()
    view.setProperty("role", "picker")
    view.setIndentation(0)
    view.setHeaderHidden(True)
    model = QStandardItemModel(view)
    for words in WORDS:
        model.appendRow(QStandardItem(words))
    view.setModel(model)
    return view


def shelf(ui: Ui) -> QAbstractItemView:
    view = Shelf()
    view.setProperty("role", "picker")
    view.setItemDelegate(ShelfLines(ui, view))
    view.addItems(WORDS)
    return view


def entries(ui: Ui) -> QAbstractItemView:
    view = EntriesView(ui, "entries", "Entries")
    view.show_entries([Entry(words) for words in WORDS])
    return view


def table(ui: Ui) -> QAbstractItemView:
    view = MarkedItems(ui.theme, len(WORDS), 1)
    view.verticalHeader().hide()
    return view


@pytest.fixture(params=list(THEMES))
def dressed(request: pytest.FixtureRequest, qapp: QApplication, jobs: Jobs) -> Iterator[Ui]:
    """A theme as the program wears it."""
    theme = Theme(tokens_for(request.param, system="light", accent="#7A1F3D"))
    qapp.setPalette(palette(theme.tokens))
    qapp.setStyleSheet(stylesheet(theme))
    yield ui_of(jobs, Lang.EN, theme)
    qapp.setStyleSheet("")


def assert_told(view: QAbstractItemView, shown: QWidget, theme: Theme) -> None:
    """The middle line is chosen: it begins with a bar where the others have none."""
    index = view.model().index(1, 0)
    view.setCurrentIndex(index)
    shown.show()
    image = view.viewport().grab().toImage()
    places = [view.visualRect(view.model().index(row, 0)) for row in range(3)]
    first, bar, last = (image.pixelColor(p.left() + BAR // 2, p.center().y()).name() for p in places)
    right = min(places[1].right(), view.viewport().width()) - 12
    ground = image.pixelColor(right, places[1].center().y()).name()
    assert ground == theme.tokens.selection.lower()
    assert ratio(bar, ground) >= SEEN
    assert first == last
    assert max(ratio(bar, first), ratio(ground, first)) >= SEEN


@pytest.mark.parametrize("make", [picker, tree, shelf, entries, table], ids=lambda make: make.__name__)
def test_a_chosen_line_begins_with_a_bar(qtbot: QtBot, dressed: Ui, make: Callable[[Ui], QAbstractItemView]) -> None:
    view = make(dressed)
    view.resize(320, 240)
    qtbot.addWidget(view)
    assert_told(view, view, dressed.theme)


def test_the_place_where_the_window_stands_begins_with_a_bar_also_without_its_words(qtbot: QtBot, dressed: Ui) -> None:
    bar = ProgramBar(dressed, "plans")
    qtbot.addWidget(bar)
    bar.resize(80, 700)
    bar.fold(True)
    bar.stand_on("requests")
    bar.show()
    image = bar.grab().toImage()

    def begins(name: str) -> str:
        made = bar.findChild(QWidget, f"place:{name}")
        assert made is not None
        at = made.mapTo(bar, made.rect().center()) - QPoint(made.width() // 2 - BAR // 2, 0)
        return image.pixelColor(at).name()

    tokens = dressed.theme.tokens
    assert begins("home") == tokens.panel.lower()
    assert begins("requests") == dressed.theme.chosen.lower()
    assert max(ratio(ink, tokens.panel) for ink in (dressed.theme.chosen, tokens.selection)) >= SEEN


def test_the_line_that_would_be_taken_from_a_list_that_opens_begins_with_a_bar(qtbot: QtBot, dressed: Ui) -> None:
    box = Drop(dressed.theme)
    box.addItems(WORDS)
    box.resize(320, 40)
    qtbot.addWidget(box)
    box.show()
    box.showPopup()
    assert_told(box.view(), box, dressed.theme)
    assert min(box.view().sizeHintForRow(row) for row in range(3)) >= 24
    box.hidePopup()


def test_the_person_who_would_be_taken_from_those_suggested_begins_with_a_bar(
    qtbot: QtBot, dressed: Ui, make_draft: MakeDraft
) -> None:
    draft = make_draft()
    for name in WORDS:
        draft.services.store.remember_person(Person("", f"{name} Sample", "", "Sample College", f"{name}@example.org"))
    editor = show_row(qtbot, dressed, draft, "person").editor
    assert isinstance(editor, PersonEditor)
    qtbot.waitUntil(lambda: len(AddressBook.of(draft).people) == len(WORDS))
    line = editor.lines["name"]
    line.setFocus()
    QTest.keyClicks(line, "sam")
    popup = editor.completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    assert_told(popup, popup, dressed.theme)
    assert min(popup.sizeHintForRow(row) for row in range(3)) >= 24
    assert popup.accessibleName()
    popup.hide()


def frames_two(view: QAbstractItemView) -> bool:
    """Whether lines of a frame are seen above and below the middle of the second line, where it has no words."""
    image = view.viewport().grab().toImage()
    place = view.visualRect(view.model().index(1, 0)).intersected(view.viewport().rect())
    ground = image.pixelColor(place.center().x(), place.center().y()).name()
    inks = {
        image.pixelColor(place.center().x() + x, y).name() for x in range(4) for y in range(place.top(), place.bottom())
    }
    return max(ratio(ink, ground) for ink in inks) >= SEEN


def stand_on_two(qtbot: QtBot, view: QAbstractItemView, *, several: bool) -> None:
    """Choose the first line, and go on to the second without choosing it."""
    if several:
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        # It may have been dressed before.
        view.style().unpolish(view)
        view.style().polish(view)
    window = QWidget()
    box = QVBoxLayout(window)
    box.addWidget(view)
    own(qtbot, window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    flags = QItemSelectionModel.SelectionFlag.NoUpdate if several else QItemSelectionModel.SelectionFlag.ClearAndSelect
    view.selectionModel().setCurrentIndex(view.model().index(1, 0), flags)
    qtbot.waitUntil(view.hasFocus)


def lines(ui: Ui) -> QAbstractItemView:
    view = MarkedRows(ui.theme)
    model = QStandardItemModel(view)
    for words in WORDS:
        model.appendRow(QStandardItem(words))
    view.setModel(model)
    view.setColumnWidth(0, 240)
    return view


@pytest.mark.parametrize("make", [picker, lines], ids=lambda make: make.__name__)
def test_keys_that_stand_on_a_line_which_is_not_chosen_are_seen(
    qtbot: QtBot, dressed: Ui, make: Callable[[Ui], QAbstractItemView]
) -> None:
    view = make(dressed)
    view.setItemDelegate(LineAtHand(view))
    stand_on_two(qtbot, view, several=True)
    qtbot.waitUntil(lambda: frames_two(view))
    view.selectionModel().select(view.currentIndex(), QItemSelectionModel.SelectionFlag.Select)
    qtbot.waitUntil(lambda: not frames_two(view))


def test_a_line_that_is_chosen_has_no_frame_inside(qtbot: QtBot, dressed: Ui) -> None:
    view = picker(dressed)
    stand_on_two(qtbot, view, several=False)
    image, place = view.viewport().grab().toImage(), view.visualRect(view.model().index(1, 0))
    right = {image.pixelColor(place.right() - x, place.center().y()).name() for x in range(3, 30)}
    assert right == {dressed.theme.tokens.selection.lower()}
