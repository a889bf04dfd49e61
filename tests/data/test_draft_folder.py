"""The folder of what could not be saved: several windows keep, read and drop there."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcdesk.data.draft_folder import DraftFolder


def test_what_is_kept_is_read_until_it_is_dropped(tmp_path: Path) -> None:
    files = DraftFolder(tmp_path / "unsaved")
    assert files.read() == {}
    files.drop("one")
    files.keep("one", b"1")
    files.keep("one", b"11")
    files.keep("two", b"2")
    assert files.read() == {"one": b"11", "two": b"2"}
    files.drop("one")
    assert files.read() == {"two": b"2"}


def test_what_another_window_drops_meanwhile_is_not_missed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files, read = DraftFolder(tmp_path), Path.read_bytes
    for name in ("one", "two"):
        files.keep(name, name.encode())

    def read_late(path: Path) -> bytes:
        files.drop("one")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", read_late)
    assert files.read() == {"two": b"two"}
