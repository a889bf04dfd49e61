"""Awarding a cohort: all is signed first, then the ledger is written at once, then files follow from the ledger.

Whatever stops it, nobody is awarded twice: an order that stands in the ledger is not carried out again.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from functools import cached_property

from mcdesk.app import records
from mcdesk.app.awards import achievement as telling
from mcdesk.app.awards.counting import count_badges
from mcdesk.app.awards.issuing import issuer_profile, list_address
from mcdesk.app.awards.ordering import Duplicates, Order
from mcdesk.app.badges.making import as_text, new_award
from mcdesk.app.badges.ports import BadgeTools, OpenKey, Signer
from mcdesk.app.changes import Change, touched
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.answers import Reader
from mcdesk.domain.awards.ledger import Cohort, Fresh, Line, Standing, living
from mcdesk.domain.awards.roster import Learner, is_address
from mcdesk.domain.badges.credential import credential
from mcdesk.domain.badges.identity import plain_email
from mcdesk.domain.badges.status_list import free_index
from mcdesk.domain.badges.values import Achievement, Award, Evidence, IssuerProfile, Recipient, StatusEntry
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Lang, Message, message

CHANGED = "awards"
"""The kind of what awards touch."""


@dataclass(frozen=True)
class Trouble:
    """Why a badge cannot be signed: the row of the roster (from 0), the person, what is wrong, and where."""

    row: int
    name: str
    message: Message
    field: str


class NotSigned(Refused):
    """Some badges would be refused by those who check them; nothing was awarded. ``troubles`` names each."""

    def __init__(self, troubles: Sequence[Trouble]) -> None:
        super().__init__(
            message("awards-not-signed", count=len(troubles)), message("awards-not-signed-fix"), troubles[0].field
        )
        self.troubles = tuple(troubles)


@dataclass(frozen=True)
class Awarded:
    """What stands in the ledger after an award.

    ``lines`` are those of the cohort that are good, ``fresh`` how many are new, ``skipped`` the lines of people who
    held the badge already. ``again``: the order had been carried out before.
    """

    cohort: Cohort
    lines: tuple[Line, ...]
    fresh: int
    skipped: tuple[Line, ...] = ()
    replaced: int = 0
    again: bool = False


def award(
    services: Services, tools: BadgeTools, key: OpenKey, order: Order, progress: Progress = unwatched
) -> Change[Awarded]:
    """Award everybody of an order who does not hold the badge yet, all or nobody.

    Raises :class:`NotSigned`; Refused where there is nobody to award, or the words of a badge are not written. What
    ``progress`` raises stops it with nothing awarded.
    """
    known = services.store.awards.lines(order.credential.id)
    cohorts = services.store.awards.cohorts(order.credential.id)
    there = next((c for c in cohorts if c.digest == order.digest), None)
    if there is not None:
        mine = tuple(line for line in living(known) if line.cohort == there.id)
        return touched(Awarded(there, mine, 0, again=True), CHANGED, order.credential.id)
    signing = _Signing(services, tools, key, order, known)
    signing.run(progress)
    if not signing.fresh:
        return touched(Awarded(signing.cohort, (), 0, tuple(signing.skipped)), CHANGED, order.credential.id)
    detail = {"awards": len(signing.fresh), "version": order.credential.version}
    event = records.event_of(services, "credential-awarded", order.credential, **detail)
    cohort = services.store.awards.issue(signing.cohort, signing.fresh, signing.replaced, event)
    count_badges(services, order.credential.id, cohort.offering)
    lines = tuple(f.line for f in signing.fresh)
    done = Awarded(cohort, lines, len(lines), tuple(signing.skipped), len(signing.replaced))
    return touched(done, CHANGED, order.credential.id)


class _Signing:
    """The badges of one order while they are signed. ``known`` are the lines of the credential so far."""

    def __init__(
        self, services: Services, tools: BadgeTools, key: OpenKey, order: Order, known: Sequence[Line]
    ) -> None:
        if not order.learners:
            raise Refused(message("awards-nobody"), message("awards-nobody-fix"), "roster")
        self.services, self.order, self.key = services, order, key
        self.now = services.clock.now().replace(microsecond=0)
        self.signer: Signer = tools.maker.signer(key, self.now)
        self.achievements = telling.achievements(services, order.credential, order.every_lang)
        self.holders = {(line.person, line.language): line for line in living(known) if line.person}
        self.address = list_address(services)
        self.taken = (
            {i for one in services.store.awards.lines() if (i := one.index) is not None} if self.address else set()
        )
        self.fresh: list[Fresh] = []
        self.skipped: list[Line] = []
        self.replaced: list[Line] = []

    @cached_property
    def cohort(self) -> Cohort:
        """The cohort that is made."""
        order = self.order
        return Cohort(
            str(uuid.uuid4()),
            "",
            order.credential.id,
            order.credential.version,
            order.offering,
            order.name,
            order.digest,
            self.now,
            self.services.who,
        )

    def run(self, progress: Progress) -> None:
        """Sign everything. Raises :class:`NotSigned` with every trouble."""
        troubles: list[Trouble] = []
        for done, learner in enumerate(self.order.learners):
            progress(done, len(self.order.learners))
            try:
                self.fresh += self._learner(learner, done)
            except Refused as error:
                troubles.append(Trouble(learner.row, learner.name, error.message, error.field))
        progress(len(self.order.learners), len(self.order.learners))
        if troubles:
            raise NotSigned(troubles)

    def _learner(self, learner: Learner, place: int) -> Iterator[Fresh]:
        """The badges of one person: both languages tell of the same subject."""
        award = new_award(Recipient(learner.name, plain_email(learner.email)), self._awarded(learner.awarded))
        for lang in self.order.langs_of(learner):
            earlier = self.holders.get((plain_email(learner.email), lang))
            if earlier is not None and self.order.duplicates is Duplicates.SKIP:
                self.skipped.append(earlier)
                continue
            badge = self._filled(replace(award, id=f"urn:uuid:{uuid.uuid4()}"), learner, self.achievements[lang])
            yield self._signed(badge, lang, place, self._supersede(earlier))

    def _supersede(self, earlier: Line | None) -> str:
        if earlier is None or self.order.duplicates is not Duplicates.REPLACE:
            return ""
        gone = replace(earlier, standing=Standing.SUPERSEDED, changed_at=self.now, changed_by=self.services.who)
        self.replaced.append(gone)
        return earlier.id

    def _awarded(self, day: date | None) -> datetime:
        return datetime.combine(day, time(12), UTC) if day and day != self.services.today() else self.now

    def _filled(self, award: Award, learner: Learner, achievement: Achievement) -> Award:
        status = None
        if self.address:
            index = free_index(self.taken)
            self.taken.add(index)
            status = StatusEntry(self.address, index)
        return replace(
            award,
            valid_from=self.now,
            valid_until=self._ends(award.awarded),
            results=telling.results(achievement, self.order.credential, learner.results),
            evidence=tuple(Evidence(e) if is_address(e) else Evidence(narrative=e) for e in learner.evidence),
            narrative=learner.narrative,
            licence=learner.licence,
            status=status,
        )

    def _ends(self, awarded: datetime) -> datetime | None:
        reader = Reader(self.order.credential.answers)
        months = reader.integer("badge_validity_months") if reader.text("badge_validity") == "months" else None
        return after(awarded, months) if months else None

    def _signed(self, award: Award, lang: Lang, place: int, replaces: str) -> Fresh:
        issuer: IssuerProfile = issuer_profile(self.services, self.key.record.issuer, lang)
        text = as_text(self.signer.sign(credential(self.achievements[lang], issuer, award)))
        line = Line(
            str(uuid.uuid4()),
            self.cohort.id,
            place,
            award.id,
            award.subject_id,
            lang,
            award.recipient.name,
            award.recipient.email,
            award.awarded,
            award.valid_from,
            award.valid_until,
            self.key.record.issuer,
            self.key.record.id,
            sha256(text),
            replaces=replaces,
            list_address=award.status.list_address if award.status else "",
            index=award.status.index if award.status else None,
        )
        return Fresh(line, text)


def sha256(text: str) -> str:
    """The hash (hex) of a signed credential as it is written."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def after(moment: datetime, months: int) -> datetime:
    """The same day some months later, or the last day of that month."""
    year, month = divmod(moment.month - 1 + months, 12)
    for day in (moment.day, 30, 29, 28):
        try:
            return moment.replace(year=moment.year + year, month=month + 1, day=day)
        except ValueError:
            continue
    raise ValueError(months)
