"""Menus, lists and dialogs as Qt draws them: what is chosen and has the focus is seen, and they grow with the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QMenu,
    QPushButton,
    QToolButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mcdesk.domain.contrast import ratio
from mcdesk.ui.theme import Theme
from mcdesk.ui.theme.palette import palette
from mcdesk.ui.theme.stylesheet import stylesheet
from mcdesk.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda tokens: tokens.name)
Dress = Callable[[Tokens], Theme]


@pytest.fixture
def dress(qapp: QApplication) -> Iterator[Dress]:
    """Gives the application a theme at twice the text, until the test is over."""
    before = qapp.palette()

    def give(tokens: Tokens) -> Theme:
        theme = Theme(tokens, 2.0)
        qapp.setPalette(palette(tokens))
        qapp.setStyleSheet(stylesheet(theme))
        return theme

    yield give
    qapp.setStyleSheet("")
    qapp.setPalette(before)


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def edge(image: QImage, place: QRect, ink: str) -> bool:
    """Whether a line of this colour stands at the left or at the right edge of a place."""
    middle = place.center().y()
    near = [*range(place.left(), place.left() + 6), *range(place.right() - 5, place.right() + 1)]
    return any(image.pixelColor(x, middle).name() == ink.lower() for x in near if image.valid(x, middle))


@THEMES
def test_the_entry_of_a_menu_that_is_chosen_has_the_mark_of_the_focus(
    qtbot: QtBot, dress: Dress, tokens: Tokens
) -> None:
    dress(tokens)
    menu = QMenu()
    first, second = menu.addAction("Light"), menu.addAction("Dark")
    shown(qtbot, menu)
    menu.setActiveAction(second)
    image = menu.grab().toImage()
    assert edge(image, menu.actionGeometry(second), tokens.focus)
    assert not edge(image, menu.actionGeometry(first), tokens.focus)


def inked(image: QImage, place: QRect, ground: str) -> tuple[int, float]:
    """How many columns of a place hold a line that stands out, and the best contrast there."""
    inks = [[image.pixelColor(x, y).name() for y in range(*rows(place))] for x in range(place.left(), place.right())]
    found = [max(ratio(ink, ground) for ink in column) for column in inks]
    return sum(one >= 3 for one in found), max(found)


def rows(place: QRect) -> tuple[int, int]:
    """Its height without the mark of the focus."""
    return place.top() + 4, place.bottom() - 4


@THEMES
@pytest.mark.parametrize("chosen", [False, True])
def test_the_tick_and_the_arrow_of_a_menu_grow_with_the_text_and_are_seen(
    qtbot: QtBot, dress: Dress, tokens: Tokens, chosen: bool
) -> None:
    theme = dress(tokens)
    menu = QMenu()
    ticked, more = menu.addAction("Dark"), menu.addMenu("Columns").menuAction()
    ticked.setCheckable(True)
    ticked.setChecked(True)
    shown(qtbot, menu)
    ground = tokens.selection if chosen else tokens.raised
    for action, at_end in ((ticked, False), (more, True)):
        menu.setActiveAction(action if chosen else menu.addSeparator())
        place = menu.actionGeometry(action).adjusted(4, 0, -4, 0)
        side = theme.px(24)
        place.setLeft(place.right() - side) if at_end else place.setRight(place.left() + side)
        wide, contrast = inked(menu.grab().toImage(), place, ground)
        assert wide >= theme.px(4)
        assert contrast >= 4.5


@THEMES
def test_an_entry_of_a_menu_that_cannot_be_chosen_is_paler_and_still_read(
    qtbot: QtBot, dress: Dress, tokens: Tokens
) -> None:
    dress(tokens)
    menu = QMenu()
    on, off = menu.addAction("Dark"), menu.addAction("Dark")
    off.setEnabled(False)
    shown(qtbot, menu)
    image = menu.grab().toImage()
    _, bright = inked(image, menu.actionGeometry(on), tokens.raised)
    _, pale = inked(image, menu.actionGeometry(off), tokens.raised)
    assert 4.5 <= pale <= 0.8 * bright


@THEMES
def test_the_list_of_a_choice_has_an_edge(qtbot: QtBot, dress: Dress, tokens: Tokens) -> None:
    dress(tokens)
    box = QComboBox()
    box.addItems(["Coordinator", "Manager"])
    shown(qtbot, box)
    box.showPopup()
    view = box.view()
    image = view.grab().toImage()
    box.hidePopup()
    assert edge(image, image.rect(), tokens.text_quiet)


@THEMES
def test_the_dialog_of_files_has_room_and_shows_what_has_the_focus(qtbot: QtBot, dress: Dress, tokens: Tokens) -> None:
    theme = dress(tokens)
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    shown(qtbot, dialog)
    assert dialog.width() >= 0.7 * 1280
    tool = dialog.findChild(QToolButton, "newFolderButton")
    tree, box = dialog.findChild(QTreeView), dialog.findChild(QDialogButtonBox)
    assert tool is not None
    assert tree is not None
    assert box is not None
    assert tool.iconSize().width() == theme.px(16)
    cancel, kinds = box.button(QDialogButtonBox.StandardButton.Cancel), dialog.findChild(QComboBox, "fileTypeCombo")
    assert kinds is not None
    for part in (tool, tree, cancel, kinds):
        part.setFocus(Qt.FocusReason.TabFocusReason)
        place = QRect(part.mapTo(dialog, QPoint(0, 0)), part.size())
        assert edge(dialog.grab().toImage(), place, tokens.focus), part.objectName()


@THEMES
def test_the_arrows_of_the_dialog_of_files_are_seen(qtbot: QtBot, dress: Dress, tokens: Tokens) -> None:
    dress(tokens)
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    shown(qtbot, dialog)
    up = dialog.findChild(QToolButton, "toParentButton")
    assert up is not None
    assert inked(up.grab().toImage(), up.rect().adjusted(4, 0, -4, 0), tokens.page)[1] >= 4.5


def test_no_second_mark_stands_on_the_words_of_a_button(qtbot: QtBot, dress: Dress) -> None:
    dress(DARK)
    root = QWidget()
    made = QPushButton("Go on", root)
    made.setProperty("role", "primary")
    root.resize(400, 100)
    qtbot.addWidget(root)
    with qtbot.waitActive(root):
        root.show()
        root.activateWindow()
    made.resize(made.sizeHint())

    def words() -> QImage:
        return made.grab().toImage().copy(made.rect().adjusted(8, 8, -8, -8))

    made.clearFocus()
    before = words()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    # As F6 and Shift+Tab leave it.
    root.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    assert words() == before
