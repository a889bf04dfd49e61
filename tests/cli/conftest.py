from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.memory import Memory
from tests.cli.terminal import Program, Terminal


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal in a folder of its own, in English, with an empty workspace."""
    for name in ("LC_ALL", "LC_MESSAGES", "MCDESK_LANG", "MCDESK_WORKSPACE", "MCDESK_FORM", "MCDESK_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_CA.UTF-8")
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "w.mcworkspace"
    path.touch()
    return Terminal(Program(path, store=Memory(path)), capsys)
