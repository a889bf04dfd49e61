"""The bytes of a PDF file, written object by object: a constant beginning, then what is the file's own."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from hashlib import _Hash

HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
RANGE = b"[0 0000000000 0000000000 0000000000]"
"""Stands for the bytes that a seal covers until the length of the file is known."""


class Sealing(Protocol):
    """A seal in the making."""

    @property
    def room(self) -> int:
        """The bytes that the seal itself takes."""

    def parts(self) -> tuple[bytes, bytes]:
        """What stands before the seal in its dictionary, with :data:`RANGE` in it, and what stands after."""

    def contents(self, digest: bytes) -> bytes:
        """The seal over a file of this SHA-256 digest, ``room`` bytes of it."""


@dataclass(frozen=True)
class Beginning:
    """Objects 1 to ``count`` with the head of the file: the same bytes in every file of a class."""

    data: bytes
    references: bytes
    count: int

    @cached_property
    def covered(self) -> _Hash:
        """SHA-256 of the beginning, to be copied and gone on with."""
        return hashlib.sha256(self.data)


def beginning(objects: Sequence[tuple[int, bytes]]) -> Beginning:
    """Write objects numbered 1, 2, 3..."""
    parts, references, place = [HEAD], [b"0000000000 65535 f \n"], len(HEAD)
    for expected, (number, body) in enumerate(objects, start=1):
        if number != expected:
            raise ValueError(f"object {number} stands where {expected} was awaited")
        parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, body))
        references.append(b"%010d 00000 n \n" % place)
        place += len(parts[-1])
    return Beginning(b"".join(parts), b"".join(references), len(objects))


class FileTail:
    """What follows a beginning. Numbers may be taken before their objects are put; every one taken must be put.

    ``write`` takes the bytes as they come, so that a file of any length needs no memory. ``identity`` is what the file
    is known by, "" for the digest of its bytes.
    """

    def __init__(
        self,
        start: Beginning,
        write: Callable[[bytes], object],
        sealing: Sealing | None = None,
        identity: str = "",
    ) -> None:
        self._start = start
        self._write = write
        self._sealing = sealing
        self._place = len(start.data)
        self._places: list[int] = []
        self._identity = identity
        self._digest = None if identity else hashlib.md5(usedforsecurity=False)
        self._covered = start.covered.copy() if sealing else None

    @property
    def next_number(self) -> int:
        """The number of the object that is added next."""
        return self._start.count + len(self._places) + 1

    def number(self) -> int:
        """A number for an object that is put later."""
        self._places.append(0)
        return self._start.count + len(self._places)

    def put(self, number: int, body: bytes) -> None:
        """Write an object."""
        data = b"%d 0 obj\n%b\nendobj\n" % (number, body)
        self._places[number - self._start.count - 1] = self._place
        self._wrote(data)

    def add_written(self, data: bytes, starts: list[int]) -> None:
        """Add objects that are written already under the next numbers; ``starts`` says where each begins."""
        self._places += [self._place + start for start in starts]
        self._wrote(data)

    def _wrote(self, data: bytes) -> None:
        self._place += len(data)
        if self._digest:
            self._digest.update(data)
        if self._covered:
            self._covered.update(data)
        self._write(data)

    def add(self, body: bytes) -> int:
        """Write an object under the next number, and give it."""
        number = self.number()
        self.put(number, body)
        return number

    def close(self, catalogue: int, information: int, seal: int = 0) -> None:
        """Write the references and the trailer.

        ``seal`` is the number of the seal, where the file gets one. It is the last object, and covers every byte of
        the file but its own.
        """
        if self._sealing is None or self._covered is None:
            self._write(self._end(self._place, (catalogue, information)))
            return
        head, tail = self._sealing.parts()
        room = self._sealing.room
        self._places[seal - self._start.count - 1] = self._place
        before, after = b"%d 0 obj\n%b" % (seal, head), tail + b"\nendobj\n"
        starts = self._place + len(before)
        after += self._end(starts + room + len(after), (catalogue, information))
        before = before.replace(RANGE, b"[0 %010d %010d %010d]" % (starts, starts + room, len(after)))
        self._covered.update(before)
        self._covered.update(after)
        self._write(before + self._sealing.contents(self._covered.digest()) + after)

    def _end(self, at: int, roots: tuple[int, int]) -> bytes:
        """References and trailer, that begin ``at`` bytes from the start."""
        count = self._start.count + len(self._places) + 1
        own = b"".join([b"%010d 00000 n \n" % place for place in self._places])
        key = (self._digest.hexdigest() if self._digest else self._identity).encode("ascii")
        return (
            b"xref\n0 %d\n%b%btrailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]>>\nstartxref\n%d\n%%%%EOF\n"
            % (count, self._start.references, own, count, *roots, key, key, at)
        )
