"""A secret file is its owner's alone at every moment, also while it is written; any other is as the system makes it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from mcdesk.export.files import replace_file
from mcdesk.export.person_key import PersonKey

READ_BY_OTHERS = 0 if os.name == "nt" else 0o066
"""Windows keeps a person's folders from others, and has no such bits."""


@pytest.fixture
def flushed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """On a system that lets everybody read every file: what others may, as a file is written to the disk."""
    seen: list[int] = []
    flush, before = os.fsync, os.umask(0)

    def look(handle: int) -> None:
        seen.append(os.fstat(handle).st_mode & READ_BY_OTHERS)
        flush(handle)

    monkeypatch.setattr(os, "fsync", look)
    yield seen
    os.umask(before)


def test_the_key_of_a_person(flushed: list[int], tmp_path: Path) -> None:
    made = PersonKey(tmp_path / "person.key")
    assert flushed == [0]
    assert (tmp_path / "person.key").stat().st_mode & READ_BY_OTHERS == 0
    assert PersonKey(tmp_path / "person.key").public == made.public


def test_a_document(flushed: list[int], tmp_path: Path) -> None:
    replace_file(tmp_path / "a.pdf", b"%PDF")
    assert flushed == [READ_BY_OTHERS]
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF"
    assert [p.name for p in tmp_path.iterdir()] == ["a.pdf"]
