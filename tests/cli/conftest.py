from __future__ import annotations

import time
from collections.abc import Iterator
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


@pytest.fixture
def far_east(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A clock nine hours ahead of UTC, where the system lets a program set it."""
    set_zone = getattr(time, "tzset", lambda: None)
    with monkeypatch.context() as there:
        there.setenv("TZ", "JST-9")
        set_zone()
        yield
    set_zone()
