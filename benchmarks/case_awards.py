"""A whole class awarded: signed, kept in the ledger of a real workspace, and every file written to the disk."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.measure import Result, case, interleaved, peak_memory
from mcdesk.app.awards import achievement as telling
from mcdesk.app.awards.awarding import award
from mcdesk.app.awards.certifying import Wanted
from mcdesk.app.awards.delivering import Tools, deliver
from mcdesk.app.awards.files import Filing
from mcdesk.app.awards.issuing import issuer_profile
from mcdesk.app.awards.ordering import Order
from mcdesk.app.badges.making import Batch, new_award, sign_batch
from mcdesk.domain.badges.values import Recipient
from mcdesk.domain.texts import Lang
from tests.badge.classes import issued, key_of, learners, make_key, program_in

LEARNERS = 300
LARGE, SMALL = 1_000, 100


class Class:
    """A workspace with an issued credential and a key, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.program = folder, program_in(folder)
        self.services = self.program.open(self.program.default_workspace, create=True)
        self.credential = issued(self.services)
        make_key(self.program)
        self.key = key_of(self.program)
        self.runs = 0

    def award(self, count: int) -> None:
        """Award so many and write everything: badges as JSON, PNG and SVG, letters, tables, certificates."""
        self.runs += 1
        program, filing = self.program, Filing(self.folder / f"out{self.runs}", Lang.EN)
        order = Order(self.credential, learners(count), (Lang.EN,), name=f"Class {self.runs}")
        template = program.certificates.bundled("")[0]
        tools = Tools(program.badges, program.tables, program.certificates, Wanted(template))
        done = award(self.services, program.badges, self.key, order).value
        deliver(self.services, tools, self.credential, done, self.key, filing)

    def sign(self, count: int) -> None:
        """Only sign as many credentials of the same kind."""
        told = telling.achievements(self.services, self.credential, (Lang.EN,))[Lang.EN]
        now = self.services.clock.now()
        batch = Batch(told, issuer_profile(self.services, self.key.record.issuer, Lang.EN), now)
        people = (new_award(Recipient("Zoë Tremblay", f"p{n}@example.org"), now) for n in range(count))
        for _made in sign_batch(self.program.badges.maker, self.key, batch, people):
            continue


def whole(count: int) -> None:
    """A class of this size, in a folder that is removed again."""
    with tempfile.TemporaryDirectory(prefix="mcdesk-bench-") as name:
        made = Class(Path(name))
        made.award(count)
        made.services.store.close()


def _anew(folder: Path, count: int) -> Callable[[], None]:
    """Work that awards other people each time: who holds the badge is passed over."""
    places = iter(range(1_000))

    def work() -> None:
        made = Class(_below(folder, next(places)))
        made.award(count)
        made.services.store.close()

    return work


def _below(folder: Path, number: int) -> Path:
    found = folder / str(number)
    found.mkdir()
    return found


@case
def awards_on_disk() -> Result:
    """Time of a class with everything that it takes, the disk too, against signing alone. No goal: disks differ."""
    with tempfile.TemporaryDirectory(prefix="mcdesk-bench-") as name:
        folder = Path(name)
        signing = Class(_below(folder, 9_999))
        value, baseline = interleaved(
            _anew(folder, LEARNERS), lambda: signing.sign(LEARNERS), rounds=3, clock=time.perf_counter
        )
        signing.services.store.close()
    return Result(f"{LEARNERS} learners awarded, with the disk", value, baseline)


@case
def awards_memory() -> Result:
    """Peak memory of a class of 1,000 against one of 100, everything written: it does not grow with the class."""
    code = "from benchmarks.case_awards import whole; whole({})"
    value, baseline = peak_memory(code.format(LARGE)), peak_memory(code.format(SMALL))
    return Result(f"Awards, memory {LARGE} to {SMALL}", value, baseline, "MB", goal=1.15)
