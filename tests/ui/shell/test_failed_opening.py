"""A workspace that fails to open after its file was taken: it is let go of, and a second try may succeed."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mcdesk.app import recovery, samples
from mcdesk.app.own_files import OwnFiles
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.texts import message
from tests.ui.shell.conftest import Opened, settle

FULL = Unavailable(message("store-disk-full", file="plans"))


def _fail(*_words: object) -> None:
    raise FULL


def test_what_is_read_beside_it_fails(
    qtbot: QtBot, opened: Opened, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(None)
    with monkeypatch.context() as broken:
        broken.setattr(recovery, "interrupted", _fail)
        window.desk.open_workspace(workspace, create=True)
        settle(qtbot, window)
    assert window.desk.trouble is not None
    assert window.desk.trouble.error is FULL
    window.desk.open_workspace(workspace)
    settle(qtbot, window)
    assert window.desk.services is not None
    assert not window.desk.services.store.read_only


def test_filling_the_sample_fails(qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened(None)
    with monkeypatch.context() as broken:
        broken.setattr(samples, "add_portfolio", _fail)
        window.desk.open_sample()
        settle(qtbot, window)
    assert window.desk.trouble is not None
    window.desk.open_sample()
    settle(qtbot, window)
    assert window.desk.services is not None
    assert not window.desk.services.store.read_only


def test_the_forms_cannot_be_read(program: RealProgram, workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(OwnFiles, "definitions", _fail)
        with pytest.raises(Unavailable):
            program.open(workspace, create=True)
    again = program.open(workspace)
    assert not again.store.read_only
    again.store.close()
