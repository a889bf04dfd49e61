"""A class of certificates on its way to files: see :class:`mcdesk.app.certificates.ports.Press`."""

from __future__ import annotations

import os
from contextlib import suppress
from io import RawIOBase
from pathlib import Path

from mcdesk.app.certificates.ports import Order, Progress
from mcdesk.domain.certificates.facts import Facts
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.texts import message
from mcdesk.export.certificates.batch import Batch
from mcdesk.export.certificates.file import Sealing
from mcdesk.export.certificates.writing import Enclosed, Imprint, tail_of

_JSON, _TOKEN = "application/vc", "application/vc+jwt"
_EVERY = 50


def seals_of(order: Order) -> Sealing | None:
    """What seals the files of a class, None where nothing does."""
    if order.seal is None:
        return None
    from mcdesk.export.certificates.sealing import Seals

    return Seals(order.seal, order.created, order.lang)


class Printing:
    """Looks through the class when made, then gives one file after the other."""

    def __init__(self, order: Order, progress: Progress) -> None:
        self.order = order
        self.imprint = Imprint(order.author, order.created, seals_of(order))
        total = len(order.rows)

        def step(done: int) -> None:
            # Whoever watches sees the files come; here they only get the chance to stop.
            if done % _EVERY == 0:
                progress(0, total)

        self.batch = Batch(order.template, order.lang, order.rows, step)

    def enclosed(self, facts: Facts, name: str) -> Enclosed | None:
        """The credential to put inside, None for none."""
        data = self.order.credential(facts)
        if not data:
            return None
        if data.lstrip()[:1] == b"{":
            return Enclosed(f"{name}.json", data, _JSON)
        return Enclosed(f"{name}.jwt", data, _TOKEN)

    def one(self, facts: Facts, identity: str = "") -> bytes:
        """The file of one learner."""
        return self.batch.start.data + self._tail(facts, identity)

    def _tail(self, facts: Facts, identity: str) -> bytes:
        return tail_of(self.batch, self.imprint, facts, self.enclosed(facts, "credential"), identity)

    def write(self, facts: Facts, path: Path, identity: str) -> int:
        """Write the file of one learner: under its own name where that is free, else beside, then put in place.

        It is not flushed to the disk one by one. What a crash or a loss of power leaves of it is known by its end,
        which is missing, and made anew; so a file needs no second name while it is written, but to spare an older one.
        """
        head, tail = self.batch.start.data, self._tail(facts, identity)
        try:
            try:
                _create(path, head, tail)
            except FileExistsError:
                _replace(path, head, tail)
        except OSError as error:
            told = message("certificates-not-written", file=path.name)
            raise Unavailable(told, cause=str(error)) from error
        return len(head) + len(tail)


def _create(path: Path, *parts: bytes) -> None:
    """Write a file that is not there yet; what is half written when that fails goes."""
    file = path.open("xb", buffering=0)
    try:
        with file:
            for part in parts:
                _all(file, part)
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise


def _replace(path: Path, *parts: bytes) -> None:
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    # In a sandbox every start has the same number: one that was killed may have left this file.
    beside.unlink(missing_ok=True)
    _create(beside, *parts)
    try:
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _all(file: RawIOBase, data: bytes) -> None:
    """Write every byte: without a buffer, one call may take only some of them."""
    left = memoryview(data)
    while left:
        left = left[file.write(left) or 0 :]
