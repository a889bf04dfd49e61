"""The designer, by keyboard: everything it does is an edit of the draft."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.domain.answers import Json, Ref
from mcdesk.domain.badge_image.library import presets
from mcdesk.domain.badge_image.reading import read, written
from mcdesk.domain.badge_image.recipe import Part, Recipe, Shape, Slot
from mcdesk.domain.texts import Local
from mcdesk.ui.badge_image.colours import ColourDrop
from mcdesk.ui.badge_image.designer import Designer
from mcdesk.ui.badge_image.editor import DesignEditor
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from tests.ui.fakes import FakeStore, the_form
from tests.ui.fixtures import MakeDraft, show_row

RECIPE, IMAGE = Ref("badge_recipe"), Ref("badge_image")


def open_designer(qtbot: QtBot, ui: Ui, draft: Draft) -> Designer:
    """The designer of the draft's badge, drawn once."""
    row = show_row(qtbot, ui, draft, "badge_recipe")
    editor = row.editor
    assert isinstance(editor, DesignEditor)
    QTest.keyClick(editor.focus_target(), Qt.Key.Key_Return)
    designer = editor.designer
    assert designer is not None
    drawn(qtbot, designer)
    return designer


def drawn(qtbot: QtBot, designer: Designer) -> None:
    """Wait until what the draft has is what is seen."""

    def seen() -> None:
        shown = designer.previews.shown
        assert shown is not None
        assert shown.of == (designer.design.recipe, designer.previews.lang)

    qtbot.waitUntil(seen, timeout=10_000)


def part(designer: Designer, kind: type[QWidget], name: str) -> QWidget:
    found = designer.findChild(kind, name)
    assert isinstance(found, QWidget), name
    return found


def recipe_of(draft: Draft) -> Recipe:
    return read(draft.value(RECIPE)).recipe


@pytest.fixture
def draft(make_draft: MakeDraft) -> Draft:
    return make_draft({"badge_short_name": "Safe Forklift"}, form=the_form())


def test_a_first_design_has_the_name_and_the_college(qtbot: QtBot, ui: Ui, draft: Draft) -> None:
    designer = open_designer(qtbot, ui, draft)
    assert recipe_of(draft).text(Slot.NAME).en == "Safe Forklift"
    assert recipe_of(draft).text(Slot.TOP).fr == "Collège Mohawk"
    for size, preview in designer.previews.each.items():
        assert preview.picture.pixmap().width() == size
    draft.undo_stack.undo()
    assert draft.value(RECIPE) is None


def test_everything_is_done_by_keyboard_and_undone(qtbot: QtBot, ui: Ui, draft: Draft) -> None:
    designer = open_designer(qtbot, ui, draft)
    before = draft.value(RECIPE)
    QTest.keyClick(part(designer, QComboBox, "choice:shape"), Qt.Key.Key_Down)
    assert recipe_of(draft).shape is Shape.SHIELD
    QTest.keyClick(part(designer, QWidget, "preset:crest"), Qt.Key.Key_Return)
    assert recipe_of(draft).shape is Shape.CREST
    assert recipe_of(draft).text(Slot.NAME).en == "Safe Forklift"
    designer.show_page("colours")
    QTest.keyClick(part(designer, QComboBox, f"colour:{Part.GROUND}"), Qt.Key.Key_Down)
    assert recipe_of(draft).colours[Part.GROUND] == "white"
    designer.show_page("words")
    line = part(designer, QLineEdit, f"word:{Slot.PARTNER}:fr")
    line.setFocus()
    QTest.keyClicks(line, "Logistique fictive ")
    assert recipe_of(draft).text(Slot.PARTNER) == Local("", "Logistique fictive")
    designer.show_page("picture")
    icons = part(designer, QListWidget, "icons")
    QTest.keyClick(icons, Qt.Key.Key_Right)
    assert recipe_of(draft).icon not in ("", "award")
    drawn(qtbot, designer)
    for _ in range(4):
        draft.undo_stack.undo()
    while draft.value(RECIPE) != before:
        draft.undo_stack.undo()
    drawn(qtbot, designer)
    assert part(designer, QLineEdit, f"word:{Slot.PARTNER}:fr").property("text") == ""


def test_a_colour_by_its_number(qtbot: QtBot, ui: Ui, draft: Draft) -> None:
    designer = open_designer(qtbot, ui, draft)
    designer.show_page("colours")
    number = part(designer, QLineEdit, f"number:{Part.ICON}")
    assert isinstance(number, QLineEdit)
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "00ff00")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert recipe_of(draft).colours[Part.ICON] == "#00FF00"
    number.selectAll()
    QTest.keyClicks(number, "green")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert number.text() == "#00FF00"


def test_an_icon_is_found_by_its_name_without_accents(qtbot: QtBot, french: Ui, draft: Draft) -> None:
    designer = open_designer(qtbot, french, draft)
    designer.show_page("picture")
    line = part(designer, QLineEdit, "find-icon")
    line.setFocus()
    QTest.keyClicks(line, "electrique")
    left = [r for r in range(designer.pictures.list.count()) if not designer.pictures.list.item(r).isHidden()]
    assert [designer.pictures.list.item(r).toolTip() for r in left] == ["Fiche électrique (Métiers et transport)"]
    QTest.keyClicks(line, "xyz")
    assert designer.pictures.none_found.isVisibleTo(designer)


def test_findings_are_mended_by_one_press(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    pale: dict[Part, str] = {Part.GROUND: "white", Part.ICON: "cream"}
    draft = make_draft({"badge_recipe": written(Recipe(colours=pale))}, form=the_form())
    designer = open_designer(qtbot, ui, draft)
    for key in ("badge-image-contrast-icon", "badge-image-no-alt"):
        mend = part(designer, QAbstractButton, f"mend:{key}")
        mend.setFocus()
        QTest.keyClick(mend, Qt.Key.Key_Return)
        drawn(qtbot, designer)
    assert designer.checks.found == ()
    assert recipe_of(draft).colours[Part.ICON] != "cream"
    assert recipe_of(draft).alt.fr.startswith("Insigne")


def test_the_badge_becomes_the_badge_picture(qtbot: QtBot, ui: Ui, draft: Draft) -> None:
    designer = open_designer(qtbot, ui, draft)
    QTest.keyClick(part(designer, QAbstractButton, "use-badge"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: draft.value(IMAGE) is not None)
    value: Json = draft.value(IMAGE)
    assert isinstance(value, dict)
    assert (value["name"], value["media_type"]) == ("badge-safe-forklift.png", "image/png")


def test_the_badge_is_saved_and_limits_are_told(qtbot: QtBot, ui: Ui, draft: Draft, tmp_path: Path) -> None:
    designer = open_designer(qtbot, ui, draft)
    designer.saving.width_of.setCurrentIndex(3)
    designer.saving.save_to(tmp_path / "b.png")
    qtbot.waitUntil(lambda: designer.saving.told.isVisibleTo(designer))
    assert "100 to 300" in designer.saving.told.text()
    assert (tmp_path / "b.png").is_file()


def test_a_picture_is_imported_or_refused_where_it_stands(qtbot: QtBot, ui: Ui, draft: Draft, tmp_path: Path) -> None:
    designer = open_designer(qtbot, ui, draft)
    designer.show_page("picture")
    bad, good = tmp_path / "bad.svg", tmp_path / "good.svg"
    bad.write_text("<svg", "utf-8")
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><text>a</text>'
    good.write_text(f'{head}<circle cx="2" cy="2" r="2"/></svg>', "utf-8")
    designer.pictures.take(bad)
    qtbot.waitUntil(lambda: designer.pictures.told.isVisibleTo(designer))
    assert recipe_of(draft).picture is None
    designer.pictures.take(good)
    qtbot.waitUntil(lambda: recipe_of(draft).picture is not None)
    assert "text" in designer.pictures.told.text()
    drawn(qtbot, designer)
    QTest.keyClick(part(designer, QAbstractButton, "import-remove"), Qt.Key.Key_Return)
    assert recipe_of(draft).picture is None


@pytest.mark.parametrize("width", [480, 1000])
def test_every_control_has_a_name_and_fits(qtbot: QtBot, ui: Ui, draft: Draft, width: int) -> None:
    designer = open_designer(qtbot, ui, draft)
    designer.window().resize(width, 900)
    qtbot.wait(1)
    for name in designer.pages:
        designer.show_page(name)
        qtbot.wait(1)
        for widget in designer.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                found = QAccessible.queryAccessibleInterface(widget)
                assert found.text(QAccessible.Text.Name), widget.objectName() or widget
                assert widget.height() >= 24, widget.objectName()
    assert designer.minimumSizeHint().width() <= width


def test_a_design_that_cannot_be_changed_can_be_looked_at(qtbot: QtBot, ui: Ui, make_draft: MakeDraft) -> None:
    draft = make_draft({"badge_recipe": written(presets()[2].recipe)}, form=the_form())
    store = draft.services.store
    assert isinstance(store, FakeStore)
    store.read_only = True
    designer = open_designer(qtbot, ui, draft)
    assert not part(designer, QComboBox, "choice:shape").isEnabled()
    assert not part(designer, QAbstractButton, "use-badge").isVisibleTo(designer)


def test_a_narrow_page_shows_the_largest_badge_smaller_and_says_so(qtbot: QtBot, ui: Ui, draft: Draft) -> None:
    designer = open_designer(qtbot, ui, draft)
    large, window = designer.previews.each[400], designer.window()
    assert (large.picture.width(), large.words.text()) == (400, "400 pixels")
    window.resize(window.minimumSizeHint().width(), window.height())
    qtbot.waitUntil(lambda: large.picture.width() < 400)
    assert designer.width() < 400
    assert large.picture.size() == QSize(large.width(), large.width())
    assert large.words.text() == f"{large.width()} pixels"
    assert designer.previews.each[64].picture.width() == 64
    window.resize(640, window.height())
    qtbot.waitUntil(lambda: large.words.text() == "400 pixels")


def test_the_wheel_over_the_tabs_turns_to_no_other_tab(qtbot: QtBot, ui: Ui, draft: Draft) -> None:
    designer = open_designer(qtbot, ui, draft)
    bar = designer.tabs.tabBar()
    at = QPointF(bar.rect().center())
    wheel = QWheelEvent(
        at,
        QPointF(bar.mapToGlobal(bar.rect().center())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(bar, wheel)
    assert designer.tabs.currentIndex() == 0
    assert not wheel.isAccepted(), "the page scrolls"


def test_the_words_of_a_colour_end_before_its_field(qtbot: QtBot, ui: Ui, draft: Draft) -> None:
    designer = open_designer(qtbot, ui, draft)
    designer.show_page("colours")
    drop = designer.findChild(ColourDrop, "colour:ground")
    assert isinstance(drop, ColourDrop)
    drop.setItemText(drop.currentIndex(), "M" * 60)
    drop.resize(110, 34)
    side, space = ui.theme.px(16), ui.theme.space(2)
    left = drop.width() - 2 * side - 2 * space
    picture = drop.grab().toImage()
    ground = picture.pixelColor(left - 2, 5)
    assert all(picture.pixelColor(left - 2, y) == ground for y in range(5, drop.height() - 5))
