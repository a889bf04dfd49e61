"""What two people changed in one record of a shared store at the same time, brought together."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mcdesk.app.services import Services
from mcdesk.domain.answers import Answers
from mcdesk.domain.merge.conflicts import Merge
from mcdesk.domain.merge.merging import merge
from mcdesk.domain.merge.showing import Sides
from mcdesk.domain.records import Record


@dataclass(frozen=True)
class Met:
    """The record as a colleague kept it, and both sides' answers, merged from what both began with."""

    base: Record
    mine: Record
    theirs: Record
    merge: Merge
    sides: Sides

    @property
    def theirs_only(self) -> int:
        """How many questions the colleague changed."""
        before, after = self.base.answers, self.theirs.answers
        return sum(before.get(k) != after.get(k) for k in {*before, *after})

    def brought(self, answers: Answers) -> Record:
        """What there is to keep: ``answers``, beside all else as the colleague left it."""
        base, mine, theirs = self.base.done, self.mine.done, self.theirs.done
        done = (mine & theirs) | (mine - base) | (theirs - base)
        return replace(self.theirs, answers=answers, done=done, page=self.mine.page)


def in_trash(services: Services, record: Record) -> bool:
    """Whether somebody put the record into the trash."""
    return any(one.id == record.id for one in services.store.trashed(record.kind))


def meet(services: Services, base: Record, mine: Record) -> Met | None:
    """Our record beside the one that is kept now; None where that is the one that we began with.

    ``base`` is the record as it was when ``mine`` began. Refused where it is gone.
    """
    theirs = services.store.get(mine.id)
    if theirs.revision == base.revision:
        return None
    merged = merge(base.answers, mine.answers, theirs.answers, services.form_of(mine.kind))
    sides = Sides(base.answers, mine.answers, theirs.answers, services.profile.currency)
    return Met(base, mine, theirs, merged, sides)
