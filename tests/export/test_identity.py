"""What a person closes up with the key of their account."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from mcdesk.export.identity import PersonPen


def test_words_are_read_with_the_same_key_alone(tmp_path: Path) -> None:
    path = tmp_path / "person.key"
    pen = PersonPen(path, "Ana Example", "manager")
    closed = pen.close_up(b"Ask the dean")
    assert b"dean" not in closed
    assert PersonPen(path, "Ana Example", "manager").open_up(closed) == b"Ask the dean"
    assert PersonPen(tmp_path / "other.key", "Ana Example", "manager").open_up(closed) is None


def test_a_changed_byte_is_found(tmp_path: Path) -> None:
    pen = PersonPen(tmp_path / "person.key", "Ana Example", "manager")

    @given(data=st.binary(), place=st.integers(0), bit=st.integers(0, 7))
    def whatever(data: bytes, place: int, bit: int) -> None:
        closed = bytearray(pen.close_up(data))
        assert pen.open_up(bytes(closed)) == data
        closed[place % len(closed)] ^= 1 << bit
        assert pen.open_up(bytes(closed)) is None
        assert pen.open_up(bytes(closed[: place % len(closed)])) is None

    whatever()
