"""Topics, the whole guide and the worksheet are written as they are asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.domain.outline import Heading, Paper
from mcdesk.domain.texts import Lang
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.messages import Messages
from tests.ui.credentials.test_sheet_file import shown
from tests.ui.guide.conftest import MakePage, Written


def test_it_is_saved_as_pdf(
    make_page: MakePage,
    written: Written,
    messages: Messages,
    jobs: Jobs,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def ask(_parent: QWidget, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(start).name)
        return str(tmp_path / "guide.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    page = make_page(Lang.FR)
    page.save_topic()
    shown().save_button.click()
    page.save_all()
    sheet = shown()
    sheet.bar.language.setCurrentIndex(2)
    sheet.bar.paper.setCurrentIndex(1)
    sheet.save_button.click()
    page.show_worksheet()
    page.worksheet.create_sheet()
    shown().save_button.click()
    qtbot.waitUntil(lambda: jobs.busy == 0)
    assert asked[0] == "Qu’est-ce qu’une microcertification.pdf"
    assert sorted(o.title for o in written.outlines) == [
        "Feuille de travail du formulaire de demande",
        "Guide des microcertifications",
        "Qu’est-ce qu’une microcertification?",
    ]
    whole = next(o for o in written.outlines if o.title == "Guide des microcertifications")
    assert ([part.lang for part in whole.parts], whole.paper) == (["fr-CA", "en-CA"], Paper.A4)
    assert [b.key for b in messages.banners] == ["guide-written"]


def test_the_worksheet_asks_for_a_page(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page()
    page.show_worksheet()
    panel = page.worksheet
    for box in panel.boxes.values():
        box.setChecked(False)
    with qtbot.assertNotEmitted(panel.wanted):
        panel.create_sheet()
    assert panel.problem.isVisible()
    panel.boxes["outcomes"].setChecked(True)
    with qtbot.waitSignal(panel.wanted) as made:
        panel.create_sheet()
    assert made.args is not None
    french = made.args[0].make(Lang.FR)
    assert french.lang == "fr-CA"
    headings = [b.text for b in french.parts[0].blocks if isinstance(b, Heading) and b.level == 1]
    assert len(headings) == 2
    shown().close()
    assert not panel.problem.isVisible()
    panel.left.emit()
    assert page.reader.isVisible()
