"""The sheet of a credential as a file: on the paper that the person prefers."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from mcdesk.ui import files
from tests.ui.credentials.journeys import active_in, services_of, window_with_request
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]


@pytest.mark.parametrize(("paper", "wide"), [("a4", 595), ("letter", 612), ("", 612)])
def test_a_sheet_is_on_the_paper_of_the_preferences_else_of_the_profile(
    paper: str, wide: int, qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, request = window_with_request(qtbot, opened, tmp_path / "a.mcworkspace")
    made, path = active_in(services_of(window), request), tmp_path / "sheet.pdf"
    window.ui.preferences.set("paper", paper)
    monkeypatch.setattr(files, "ask_pdf", lambda *_: path)
    window.credentials.files.save_sheet(made, made.version)
    settle(qtbot, window)
    document = pypdfium2.PdfDocument(path)
    assert round(document[0].get_width()) == wide
    document.close()
