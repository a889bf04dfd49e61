"""The badges of one order: who gets one is settled first, then each is signed while the ledger takes it."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from functools import cached_property

from mcdesk.app.awards import achievement as telling
from mcdesk.app.awards.hosting import has_site, site_of
from mcdesk.app.awards.issuing import issuer_profile, list_address
from mcdesk.app.awards.ordering import Duplicates, Order
from mcdesk.app.badges.making import as_text, new_award
from mcdesk.app.badges.ports import BadgeTools, OpenKey, Signer
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import Progress
from mcdesk.domain.answers import Reader
from mcdesk.domain.awards.ledger import Cohort, Fresh, Line, Standing, living, sha256
from mcdesk.domain.awards.roster import Learner, is_address
from mcdesk.domain.badges.credential import credential
from mcdesk.domain.badges.identity import plain_email
from mcdesk.domain.badges.status_list import free_index
from mcdesk.domain.badges.values import Achievement, Award, Evidence, Recipient, StatusEntry
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Lang, Message, message


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


@dataclass(frozen=True, slots=True)
class Planned:
    """A badge to sign: of whom, where in the roster, in which language, and the line in whose place it stands."""

    learner: Learner
    place: int
    lang: Lang
    award: Award
    replaces: str = ""


class Signing:
    """The badges of one order while they are signed. ``known`` are the lines of the credential so far.

    ``planned`` are those to sign, ``skipped`` the lines of people who hold the badge, ``replaced`` those that are
    superseded, ``lines`` what was signed so far. The signed texts are handed on and not kept.
    """

    def __init__(
        self, services: Services, tools: BadgeTools, key: OpenKey, order: Order, known: Sequence[Line]
    ) -> None:
        if not order.learners:
            raise Refused(message("awards-nobody"), message("awards-nobody-fix"), "roster")
        if has_site(services):
            # What could not be written afterwards is told before anything is signed.
            site_of(services)
        self.services, self.order, self.key = services, order, key
        self.now = services.clock.now().replace(microsecond=0)
        self.signer: Signer = tools.maker.signer(key, self.now)
        self.achievements = telling.achievements(services, order.credential, order.every_lang)
        self.address = list_address(services)
        self.known, self.taken = tuple(known), set[int]()
        self.skipped: list[Line] = []
        self.replaced: list[Line] = []
        self.lines: list[Line] = []
        holders = {(line.person, line.language): line for line in living(known) if line.person}
        self.planned = tuple(
            one for place, learner in enumerate(order.learners) for one in self._plan(learner, place, holders)
        )

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

    def _plan(self, learner: Learner, place: int, holders: dict[tuple[str, Lang], Line]) -> Iterator[Planned]:
        """The badges of one person: both languages tell of the same subject."""
        email = plain_email(learner.email)
        award = new_award(Recipient(learner.name, email), self._awarded(learner.awarded))
        for lang in self.order.langs_of(learner):
            earlier = holders.get((email, lang))
            if earlier is not None and self.order.duplicates is Duplicates.SKIP:
                self.skipped.append(earlier)
                continue
            badge = replace(award, id=f"urn:uuid:{uuid.uuid4()}")
            yield Planned(learner, place, lang, badge, self._supersede(earlier))

    def _supersede(self, earlier: Line | None) -> str:
        if earlier is None or self.order.duplicates is not Duplicates.REPLACE:
            return ""
        gone = replace(earlier, standing=Standing.SUPERSEDED, changed_at=self.now, changed_by=self.services.who)
        self.replaced.append(gone)
        return earlier.id

    def _awarded(self, day: date | None) -> datetime:
        return datetime.combine(day, time(12), UTC) if day and day != self.services.today() else self.now

    def signed(self, progress: Progress) -> Iterator[Fresh]:
        """Every badge, signed when it is asked for: by the ledger, while nobody else writes into it.

        Raises :class:`NotSigned` at the end, with every trouble; Refused (``awards-meanwhile``) where somebody else
        awarded since it was planned.
        """
        self._look_again()
        troubles: list[Trouble] = []
        for done, planned in enumerate(self.planned):
            progress(done, len(self.planned))
            try:
                fresh = self._signed(planned)
            except Refused as error:
                troubles.append(Trouble(planned.learner.row, planned.learner.name, error.message, error.field))
                continue
            if not troubles:
                self.lines.append(fresh.line)
                yield fresh
        progress(len(self.planned), len(self.planned))
        if troubles:
            raise NotSigned(troubles)

    def _look_again(self) -> None:
        """In a shared store somebody may have awarded the same people, or taken places in the status list."""
        every = self.services.store.awards.lines()
        own = {c.id for c in self.services.store.awards.cohorts(self.order.credential.id)}
        if [line for line in every if line.cohort in own] != list(self.known):
            raise Refused(message("awards-meanwhile"), message("awards-meanwhile-fix"), "roster")
        self.taken = {index for line in every if (index := line.index) is not None}

    def _signed(self, planned: Planned) -> Fresh:
        lang = planned.lang
        award = self._filled(planned.award, planned.learner, self.achievements[lang])
        issuer = issuer_profile(self.services, self.key.record.issuer, lang)
        text = as_text(self.signer.sign(credential(self.achievements[lang], issuer, award)))
        line = Line(
            str(uuid.uuid4()),
            self.cohort.id,
            planned.place,
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
            replaces=planned.replaces,
            list_address=award.status.list_address if award.status else "",
            index=award.status.index if award.status else None,
        )
        return Fresh(line, text)

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


def after(moment: datetime, months: int) -> datetime:
    """The same day some months later, or the last day of that month."""
    year, month = divmod(moment.month - 1 + months, 12)
    for day in (moment.day, 30, 29, 28):
        try:
            return moment.replace(year=moment.year + year, month=month + 1, day=day)
        except ValueError:
            continue
    raise ValueError(months)
