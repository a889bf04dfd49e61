"""What is to be awarded: a version of a credential, the people, the languages, and what becomes of duplicates."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum

from mcdesk.app.credentials.deciding import decisions
from mcdesk.app.credentials.versions import at_version
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.answers import Reader, Row
from mcdesk.domain.awards.roster import Learner
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record, State
from mcdesk.domain.texts import Lang, message


class Duplicates(StrEnum):
    """What becomes of somebody who holds the badge already, in the same language."""

    SKIP = "skip"
    REPLACE = "replace"
    """The new badge supersedes the earlier one."""
    ALLOW = "allow"


@dataclass(frozen=True)
class Order:
    """``credential`` is a version of a credential; ``offering`` the id of a row of its offerings, "" for none.

    ``enrolled`` counts the people of the roster, those who did not complete as well; 0 for the learners alone.
    """

    credential: Record
    learners: tuple[Learner, ...]
    langs: tuple[Lang, ...]
    duplicates: Duplicates = Duplicates.SKIP
    name: str = ""
    offering: str = ""
    enrolled: int = 0

    @property
    def digest(self) -> str:
        """What tells this order from any other (hex): carried out again, nobody is awarded twice."""
        told = {
            "credential": [self.credential.id, self.credential.version],
            "learners": [asdict(one) | {"row": 0} for one in self.learners],
            "langs": [lang.value for lang in self.langs],
            "duplicates": self.duplicates.value,
            "cohort": [self.name, self.offering],
        }
        return hashlib.sha256(json.dumps(told, sort_keys=True, default=str).encode("ascii")).hexdigest()

    def langs_of(self, learner: Learner) -> tuple[Lang, ...]:
        """In which languages somebody gets the badge: as the roster says, else as the order does."""
        return learner.langs or self.langs

    @property
    def every_lang(self) -> tuple[Lang, ...]:
        """All languages that somebody gets the badge in."""
        asked = {lang for one in self.learners for lang in self.langs_of(one)}
        return tuple(lang for lang in Lang if lang in asked)


def to_award(services: Services, credential: Record) -> Record:
    """The version that is awarded: the last one issued.

    Refused where none was issued, where the credential is suspended, or the last day for badges has passed.
    """
    number = credential.number
    if not credential.version:
        raise Refused(message("awards-no-version", number=number), message("awards-no-version-fix"), "credential")
    if credential.state is State.SUSPENDED:
        raise Refused(message("awards-suspended", number=number), message("awards-suspended-fix"), "credential")
    if credential.state is State.RETIRED:
        decided = decisions(services.store.history(credential.id))
        last = next((d.last_badge for d in reversed(decided) if d.target is State.RETIRED), None)
        if last is None or last < services.today():
            day = formats.days(last) if last else "–"
            raise Refused(
                message("awards-retired", number=number, day=day), message("awards-retired-fix"), "credential"
            )
    return at_version(services, credential, credential.version)


def offering_of(credential: Record, named: str) -> Row | None:
    """The offering with this first day, note or id; without a name the only one there is, None for none.

    Refused (``awards-no-offering``) for a name that is none of them.
    """
    rows = Reader(credential.answers).rows("offerings")
    if not named:
        return rows[0] if len(rows) == 1 else None
    found = [r for r in rows if named in (r.id, r.text("starts"), r.text("note"))]
    if len(found) != 1:
        known = ", ".join(r.text("starts") or r.id for r in rows) or "–"
        raise Refused(message("awards-no-offering", name=named), message("awards-no-offering-fix", known=known))
    return found[0]


def called(credential: Record, offering: Row | None, learners: Sequence[Learner]) -> str:
    """What a cohort is called where nobody named it: the days of its offering, else how many people are in it."""
    days = [offering.text(key) for key in ("starts", "ends")] if offering else []
    return " – ".join(d for d in days if d) or f"{credential.number} ({len(learners)})"
