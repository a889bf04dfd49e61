"""What a second start says to the window: understood as it was told, and nothing else is understood."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.opening.handing import MOST_BYTES, MOST_FILES, Wish, told, understood
from mcdesk.domain.opening.types import PACKAGE, TYPES, FileType, sort, type_of

NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0/"), min_size=1, max_size=40)


@given(st.lists(st.tuples(NAMES, st.sampled_from(TYPES)), max_size=20), st.sampled_from(["", "token-1"]))
def test_what_is_told_is_understood(files: list[tuple[str, FileType]], token: str) -> None:
    paths = tuple(Path("/tmp") / f"{name}{kind.suffix}" for name, kind in files)
    wish = Wish(paths, token)
    line = told(wish)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert understood(line) == wish


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_without_a_fault(line: bytes) -> None:
    assert understood(line) is None


def message(**other: object) -> bytes:
    return json.dumps({"mcdesk": 1, "open": ["/a.mcrequest"], "token": "", **other}).encode()


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"[" * 100_000,
        b"null",
        b'{"mcdesk": 1}',
        message(run="rm"),
        message(mcdesk=2),
        message(mcdesk=1.0),
        message(open="/a.mcrequest"),
        message(open=[None]),
        message(open=["a.mcrequest"]),
        message(open=["/etc/passwd"]),
        message(open=["/a.mcrequest", "/b.exe"]),
        message(open=["/a\0b.mcrequest"]),
        message(open=["/" + "a" * 5000 + ".mcrequest"]),
        message(open=["/a.mcrequest"] * (MOST_FILES + 1)),
        message(token=7),
        message(token="a\nb"),
        message(token="t" * 300),
        message() + b" " * MOST_BYTES,
    ],
)
def test_what_no_start_says_is_refused(line: bytes) -> None:
    assert understood(message()) is not None
    assert understood(line) is None


def test_more_files_than_may_be_told_are_left_out() -> None:
    wish = understood(told(Wish(tuple(Path(f"/{n}.mcrequest") for n in range(MOST_FILES + 5)))))
    assert wish is not None
    assert len(wish.files) == MOST_FILES


def test_files_are_sorted_by_their_endings() -> None:
    a, b, w, other = Path("a.MCREQUEST"), Path("b.mcrequest"), Path("w.mcstore"), Path("letter.pdf")
    found = sort([a, other, w, b, a])
    assert (found.packages, found.workspaces, found.others) == ((a, b), (w,), (other,))
    assert type_of(a) is PACKAGE
