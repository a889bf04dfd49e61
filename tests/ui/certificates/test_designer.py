"""Designing a certificate: by keyboard and by mouse, with undo, kept in the workspace, seen as the real PDF."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from mcdesk.app.certificates import templates
from mcdesk.domain.certificates.template import Box, BoxKind, Cut, Role
from mcdesk.domain.texts import Lang
from mcdesk.ui.certificates.controls import ChoiceControl, NumberControl, SwitchControl
from mcdesk.ui.certificates.design import Design
from mcdesk.ui.certificates.designer import SIDE, Designer
from mcdesk.ui.certificates.list_page import TemplatesPage
from mcdesk.ui.certificates.word_controls import ColourControl, WordsControl
from mcdesk.ui.main_window import MainWindow
from tests.export.certificates.test_package import png
from tests.ui.certificates.conftest import drawn
from tests.ui.shell.conftest import settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def box(designer: Designer, box_id: str = "name") -> Box:
    return designer.design.template.box(box_id)


def test_the_templates_are_listed_and_a_copy_is_designed(window: MainWindow, designer: Designer) -> None:
    assert window.frame.place == "certificate-design"
    assert window.frame.bar._buttons["certificates"].isChecked()
    assert designer.canvas.hasFocus()
    assert designer.design.template.name.en == "Formal, landscape (copy)"
    assert designer.checks.findings == ()


def test_the_pdf_is_opened_anew_while_a_reader_still_holds_the_one_before(
    qtbot: QtBot, window: MainWindow, designer: Designer, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[Path] = []

    def hold(url: QUrl) -> bool:
        held.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", hold)
    for _ in range(2):
        designer.tools.pdf.click()
        settle(qtbot, window)
    first, second = held
    assert first != second
    assert [path.read_bytes()[:5] for path in held] == [b"%PDF-"] * 2
    assert window.desk.close_workspace()
    settle(qtbot, window)
    assert not first.exists()
    assert not second.exists()


def test_keys_move_resize_and_delete_what_is_chosen(designer: Designer) -> None:
    canvas, design = designer.canvas, designer.design
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    assert design.chosen == ("border",)
    design.choose(["name"])
    before = box(designer).place
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Down, SHIFT)
    assert box(designer).place == before.moved(1, 10)
    QTest.keyClick(canvas, Qt.Key.Key_Left, CTRL)
    assert box(designer).place.width == before.width - 1
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert "name" not in [one.id for one in design.template.boxes]
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    assert box(designer).place == before
    QTest.keyClick(canvas, Qt.Key.Key_Y, CTRL)
    assert box(designer).place == before.moved(1, 10)


def test_both_keys_of_the_menu_redo_where_the_system_knows_one(
    designer: Designer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """X11 has no Ctrl+Y."""
    canvas, design = designer.canvas, designer.design
    design.choose(["name"])
    before = box(designer).place
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    designer.design.stack.undo()
    assert box(designer).place == before
    monkeypatch.setattr(QKeyEvent, "matches", lambda _event, _key: False)
    QTest.keyClick(canvas, Qt.Key.Key_Y, CTRL)
    assert box(designer).place == before.moved(1, 0)


def test_a_long_label_breaks_its_line_in_the_side(designer: Designer) -> None:
    designer.design.choose(["name"])
    control = designer.properties.controls["width"]
    words = "Description pour les personnes qui ne le voient pas, et pour celles qui l’entendent"
    control.head(words, QLineEdit(control))
    label = next(one for one in control.findChildren(QLabel) if one.text() == words)
    assert label.minimumSizeHint().width() < SIDE


def test_the_mouse_chooses_drags_and_snaps(designer: Designer) -> None:
    canvas = designer.canvas
    view, area = canvas.viewport(), canvas.area(box(designer).place)
    start = area.center().toPoint()
    before = box(designer).place
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    assert designer.design.chosen == ("name",)
    QTest.mouseMove(view, start + QPoint(0, 30))
    QTest.mouseMove(view, start + QPoint(1, 40))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(1, 40))
    now = box(designer).place
    assert now.y > before.y
    assert now.x == before.x, "it stays on the middle of the page"
    designer.design.stack.undo()
    assert box(designer).place == before
    corner = canvas.area(before).bottomRight().toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseMove(view, corner - QPoint(40, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=corner - QPoint(40, 0))
    assert box(designer).place.width < before.width


def test_the_properties_are_those_of_the_kind(qtbot: QtBot, designer: Designer) -> None:
    designer.design.choose(["name"])
    controls = designer.properties.controls
    size = controls["size"]
    assert isinstance(size, NumberControl)
    size.line.setText("30")
    QTest.keyClick(size.line, Qt.Key.Key_Return)
    assert box(designer).size == 30
    QTest.keyClick(size.line, Qt.Key.Key_Up)
    assert box(designer).size == 31
    size.line.setText("900")
    QTest.keyClick(size.line, Qt.Key.Key_Return)
    assert box(designer).size == 31
    assert size.problem.isVisibleTo(size)
    cut = controls["cut"]
    assert isinstance(cut, ChoiceControl)
    cut.drop.setCurrentIndex(cut.drop.findData("sans-bold"))
    cut.drop.activated.emit(cut.drop.currentIndex())
    assert box(designer).cut is Cut.SANS_BOLD
    shrink, colour = controls["shrink"], controls["colour"]
    assert isinstance(shrink, SwitchControl)
    assert isinstance(colour, ColourControl)
    shrink.check.click()
    assert not box(designer).shrink
    colour.line.setText("dddddd")
    QTest.keyClick(colour.line, Qt.Key.Key_Return)
    assert box(designer).colour == "#dddddd"
    drawn(qtbot, designer)
    assert [found.key for found in designer.checks.findings] == ["contrast"]
    words = controls["text"]
    assert isinstance(words, WordsControl)
    words.insert("hours")
    assert "{hours}" in box(designer).text.en


def test_the_list_of_boxes_chooses_and_changes_the_order_of_reading(designer: Designer) -> None:
    boxes = designer.boxes
    designer.side.setCurrentWidget(boxes)
    boxes.list.setCurrentRow(3)
    ids = [one.id for one in designer.design.template.boxes]
    assert designer.design.chosen == (ids[3],)
    boxes.earlier.click()
    assert [one.id for one in designer.design.template.boxes][2] == ids[3]
    assert boxes.list.currentRow() == 2
    QTest.keyClick(boxes.list, Qt.Key.Key_Return)
    assert designer.side.currentWidget() is designer.properties


def test_tools_add_align_and_arrange(designer: Designer) -> None:
    tools, design = designer.tools, designer.design
    tools._add(BoxKind.TEXT)
    (made,) = design.boxes
    assert made.role is Role.TEXT
    tools.align_menu().actions()[0].trigger()
    assert design.boxes[0].place.x == design.template.margin
    menu = tools.arrange_menu()
    for name in ("do-forward", "do-duplicate"):
        next(act for act in menu.actions() if act.objectName() == name).trigger()
    assert design.chosen == (f"{made.id}-2",)
    assert design.template.box(made.id).layer == 1


def test_a_menu_goes_when_it_closes(qtbot: QtBot, designer: Designer) -> None:
    designer.canvas.menu_wanted.emit(designer.mapToGlobal(designer.rect().center()))
    (menu,) = designer.tools.findChildren(QMenu)
    menu.close()
    qtbot.waitUntil(lambda: not designer.tools.findChildren(QMenu))


def test_what_is_done_is_kept_in_the_workspace(qtbot: QtBot, window: MainWindow, designer: Designer) -> None:
    designer.design.choose(["name"])
    QTest.keyClick(designer.canvas, Qt.Key.Key_Right)
    assert not designer.design.saved
    moved = box(designer).place
    button = designer.findChild(QPushButton, "certificate-back")
    assert button is not None
    button.click()
    settle(qtbot, window)
    services = window.desk.services
    assert services is not None
    assert templates.get(services, window.desk.program.certificates, "formal").box("name").place == moved


def test_language_theme_and_size_keep_the_design(qtbot: QtBot, window: MainWindow, designer: Designer) -> None:
    designer.design.choose(["name"])
    window.appearance.set_lang(Lang.FR)
    settle(qtbot, window)
    anew = window.frame.stack.currentWidget()
    assert isinstance(anew, Designer)
    assert anew is not designer
    assert anew.design.chosen == ("name",)


def test_a_template_goes_out_as_a_file_and_comes_in_again(
    qtbot: QtBot, window: MainWindow, designer: Designer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ours.mccert"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path), ""))
    designer.export_wanted.emit()
    settle(qtbot, window)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(path), ""))
    window.certificates.take()
    settle(qtbot, window)
    design = window.certificates.design
    assert isinstance(design, Design)
    assert design.template.id == "formal-2"
    assert replace(design.template, id="formal").boxes == templates_of(window, "formal")


def templates_of(window: MainWindow, template_id: str) -> tuple[Box, ...]:
    services = window.desk.services
    assert services is not None
    return templates.get(services, window.desk.program.certificates, template_id).boxes


def test_a_picture_is_taken_or_refused_in_words(
    qtbot: QtBot, designer: Designer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    designer.design.choose(["logo"])
    good, bad = tmp_path / "Notre logo (é).PNG", tmp_path / "bad.png"
    good.write_bytes(png(40))
    bad.write_bytes(b"not a picture")
    control = designer.properties.controls["image"]
    choose = control.findChild(QPushButton, "choose-picture")
    assert choose is not None
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(bad), ""))
    choose.click()
    assert "bad.png" in control.problem.text()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(good), ""))
    choose.click()
    assert box(designer, "logo").image == "notre-logo-e.png"
    drawn(qtbot, designer)


def test_removing_can_be_taken_back(qtbot: QtBot, window: MainWindow, designer: Designer) -> None:
    designer.back_wanted.emit()
    settle(qtbot, window)
    page = window.frame.stack.currentWidget()
    assert isinstance(page, TemplatesPage)
    page.remove_wanted.emit(page.listed[0].template)
    settle(qtbot, window)
    assert [one.own for one in page.listed] == [False, False]
    (banner,) = [b for b in window.desk.messages.banners if b.key == "certificate-removed"]
    banner.choices[0].run()
    settle(qtbot, window)
    again = window.frame.stack.currentWidget()
    assert isinstance(again, TemplatesPage)
    assert [one.own for one in again.listed] == [True, False, False]
