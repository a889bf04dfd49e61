"""A file of ours that nothing on the computer opens: the person is told where it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.sheets import open_file, opens
from tests.ui.fakes import guarded
from tests.ui.shell.conftest import Opened


@pytest.mark.parametrize("opens", [True, False])
def test_it_says_so_where_nothing_opens_it(
    opens: bool, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: opens)
    window, file = opened(None), tmp_path / "plan.pdf"
    look = Choice(message("shell-open-pdf"), lambda: open_file(file), closes=False)
    window.desk.messages.show(Banner("exported", "success", message("shell-all-saved"), None, (look,)))
    made = window.frame.findChild(QPushButton, "choice:shell-open-pdf")
    assert made is not None
    with guarded(window.guard):
        made.click()
    told = {b.key: b for b in window.desk.messages.banners}
    assert "exported" in told
    assert ("failed" in told) is not opens
    if not opens:
        assert told["failed"].text.args["name"] == "plan.pdf"
        assert told["failed"].hint is not None
        assert told["failed"].hint.args["path"] == str(file)


def test_what_a_job_made_is_told_of_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    heard: list[Refused] = []
    opens(heard.append)(tmp_path / "plan.pdf")
    assert [error.message.args["name"] for error in heard] == ["plan.pdf"]
