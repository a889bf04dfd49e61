"""The proposal is exported as it is asked for, and it is told where it is and how it was made."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mcdesk.app.proposal import ProposalOptions
from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Lang, words
from mcdesk.ui import files
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.panels.review.export_sheet import ExportSheet, made_as
from mcdesk.ui.panels.review.pdf import PdfPages
from mcdesk.ui.panels.review.preview import Preview
from tests.ui.desktop.test_printing import window, words_of
from tests.ui.shell.conftest import settle
from tests.ui.shell.test_names import nameless, out_of_reach

__all__ = ["window"]


def sheet_of(qtbot: QtBot, window: MainWindow) -> ExportSheet:
    window.menus.actions["export"].trigger()
    settle(qtbot, window)
    found = QApplication.activeModalWidget()
    assert isinstance(found, ExportSheet)
    return found


def test_it_is_written_as_it_was_asked_for(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.pdf"
    monkeypatch.setattr(files, "ask_pdf", lambda *_: path)
    sheet = sheet_of(qtbot, window)
    QTest.keyClick(sheet.bar.language, Qt.Key.Key_Down)
    QTest.keyClick(sheet.bar.paper, Qt.Key.Key_Down)
    sheet.bar.without.click()
    sheet.save_button.click()
    qtbot.waitUntil(lambda: any(b.key == "exported" for b in window.desk.messages.banners), timeout=30000)
    pages = PdfPages(path.read_bytes())
    assert tuple(map(round, pages.sizes[0])) == (595, 842)
    assert "Sommaire" in words_of(pages)
    told = next(b for b in window.desk.messages.banners if b.key == "exported")
    assert str(path) in words(told.text, Lang.EN)
    assert told.hint is not None
    assert words(told.hint, Lang.EN) == "In French, on A4 paper, without contacts, without comments."
    assert sheet_of(qtbot, window).bar.options == ProposalOptions((Lang.FR,), Paper.A4, contacts=False)


def test_who_thinks_better_of_the_place_may_choose_again(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "ask_pdf", lambda *_: None)
    sheet = sheet_of(qtbot, window)
    sheet.save_button.click()
    settle(qtbot, window)
    assert QApplication.activeModalWidget() is sheet
    assert window.desk.messages.banners == ()


def test_nothing_is_written_once_the_sheet_is_gone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = sheet_of(qtbot, window)

    def locked(*_args: object) -> Path:
        sheet.close()
        QCoreApplication.sendPostedEvents(sheet, QEvent.Type.DeferredDelete.value)
        return tmp_path / "out.pdf"

    monkeypatch.setattr(files, "ask_pdf", locked)
    sheet.save_button.clicked.emit()
    settle(qtbot, window)
    assert not (tmp_path / "out.pdf").exists()
    assert window.desk.messages.banners == ()


def test_it_begins_as_the_preview_is(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.actions["preview"].trigger()
    settle(qtbot, window)
    preview = window.frame.findChild(Preview)
    assert preview is not None
    preview.bar.comments.click()
    sheet = sheet_of(qtbot, window)
    assert sheet.bar.options == ProposalOptions(comments=True)
    sheet.bar.without.click()
    assert preview.bar.options == ProposalOptions(comments=True)


@pytest.mark.parametrize("lang", list(Lang))
def test_every_control_has_a_name(qtbot: QtBot, window: MainWindow, lang: Lang) -> None:
    window.appearance.set_lang(lang)
    settle(qtbot, window)
    sheet = sheet_of(qtbot, window)
    assert nameless(sheet) == []
    assert out_of_reach(sheet) == []


@pytest.mark.parametrize("zoom", [0, 5])
def test_all_of_it_has_room(qtbot: QtBot, window: MainWindow, zoom: int) -> None:
    window.resize(1024, 640)
    window.appearance.set_lang(Lang.FR)
    window.appearance.zoom(zoom)
    settle(qtbot, window)
    sheet = sheet_of(qtbot, window)
    controls = (sheet.bar.language, sheet.bar.paper, sheet.bar.without, sheet.bar.comments, sheet.save_button)
    assert all(control.visibleRegion().boundingRect() == control.rect() for control in controls)


def test_both_languages_are_told_in_their_order() -> None:
    both = ProposalOptions((Lang.FR, Lang.EN), comments=True)
    assert (
        words(made_as(both), Lang.EN)
        == "In French, then in English, on letter paper, with contacts, with open comments."
    )
