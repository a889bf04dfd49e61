"""A request that is sent as a file from the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mcdesk.app.review.unsent import unsent
from mcdesk.domain.handoff.unpacking import unpack
from mcdesk.ui.handoff.package_page import PackagePage
from mcdesk.ui.handoff.send_page import SendPage
from tests.ui.handoff.test_packages import begun, page_of
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["begun", "opened", "program", "workspace"]


def test_a_request_is_sent_as_a_file(
    qtbot: QtBot, opened: Opened, begun: str, workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(workspace)
    window.desk.open_record(begun)
    settle(qtbot, window)
    window.menus.actions["send-package"].trigger()
    settle(qtbot, window)
    page = page_of(window, SendPage)
    assert page.note.control.hasFocus()
    QTest.keyClicks(page.note.control, "Have a look")
    window.show_place("request")
    window.menus.actions["send-package"].trigger()
    settle(qtbot, window)
    page = page_of(window, SendPage)
    assert page.note.text == "Have a look", "words that did not go along yet are kept"
    out = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    page.save.click()
    settle(qtbot, window)
    assert window.desk.services is not None
    window.desk.keep_words()
    assert unsent(window.desk.services, begun) == {}
    package = unpack(window.desk.program.handoff.packages.read(tmp_path / "out.mcrequest"))
    assert (package.record.id, package.note) == (begun, "Have a look")
    assert [b.key for b in window.desk.messages.banners] == ["handoff-sent"]
    window.handoff.open(tmp_path / "out.mcrequest")
    settle(qtbot, window)
    assert not window.desk.messages.banners, "what was sent before is no matter of the package that is looked at"
    looked = page_of(window, PackagePage)
    assert looked.said == "There is nothing in it that is not here."
    assert looked.open.hasFocus()
    looked.open.click()
    settle(qtbot, window)
    assert window.place == "request"
    assert window.desk.draft is not None
    assert window.desk.draft.request.id == begun
