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
from mcdesk.export.certificates.writing import Enclosed, Imprint, write_one

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
        parts: list[bytes] = []
        write_one(self.batch, self.imprint, facts, self.enclosed(facts, "credential"), parts.append, identity)
        return b"".join(parts)

    def write(self, facts: Facts, path: Path, identity: str) -> int:
        """Write the file of one learner beside, then put it in place.

        It is not flushed to the disk one by one: after a loss of power a torn file is known by its end, and made anew.
        """
        parts: list[bytes] = []
        write_one(self.batch, self.imprint, facts, self.enclosed(facts, "credential"), parts.append, identity)
        head, tail = parts[0], b"".join(parts[1:])
        beside = path.with_name(f".{path.name}.{os.getpid()}.part")
        try:
            with beside.open("wb", buffering=0) as file:
                _all(file, head)
                _all(file, tail)
            beside.replace(path)
        except BaseException as error:
            with suppress(OSError):
                beside.unlink()
            if isinstance(error, OSError):
                told = message("certificates-not-written", file=path.name)
                raise Unavailable(told, cause=str(error)) from error
            raise
        return len(head) + len(tail)


def _all(file: RawIOBase, data: bytes) -> None:
    """Write every byte: without a buffer, one call may take only some of them."""
    left = memoryview(data)
    while left:
        left = left[file.write(left) or 0 :]
