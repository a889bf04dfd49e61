"""What has to leave the college after a revocation or a correction: files, words to send, what is uploaded anew."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from mcdesk.app.awards.certifying import Certified, certificates
from mcdesk.app.awards.delivering import Tools
from mcdesk.app.awards.files import Filed, Filing, write_badges
from mcdesk.app.awards.hosting import has_site, write_hosted
from mcdesk.app.awards.issuing import issuer_profile
from mcdesk.app.awards.letters import Enclosed, Occasion, letter
from mcdesk.app.awards.publishing import write_published
from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.app.credentials.versions import at_version
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.awards import naming
from mcdesk.domain.awards.ledger import Line
from mcdesk.domain.badges.claims import part, text
from mcdesk.domain.people import Right
from mcdesk.domain.texts import say


@dataclass(frozen=True)
class Followed:
    """What is in the folder; ``certified`` also says whose certificates wait, and why."""

    filed: tuple[Filed, ...] = ()
    letters: tuple[Path, ...] = ()
    published: tuple[Path, ...] = ()
    certified: Certified = field(default_factory=Certified)


def to_publish(lines: Iterable[Line]) -> tuple[str, ...]:
    """The issuers whose status list has to be written anew, with a key of theirs, once these lines changed."""
    return tuple(dict.fromkeys(line.issuer for line in lines if line.index is not None))


def after_revocation(
    services: Services, tools: BadgeTools, keys: Sequence[OpenKey], gone: Sequence[Line], filing: Filing
) -> Followed:
    """Words to send to each person, the status lists of the issuers of ``keys``, and the pages of the badges.

    Refused where it is for other roles: a list that this writes is signed.
    """
    services.acting.check(Right.CORRECT)
    letters = tuple(_notices(services, tools, gone, filing))
    published = [path for key in keys for path in write_published(services, tools, key, filing)]
    if has_site(services):
        published += write_hosted(services, tools, gone, filing)
    return Followed(letters=letters, published=tuple(published))


def after_correction(
    services: Services,
    tools: Tools,
    key: OpenKey,
    made: Sequence[Line],
    filing: Filing,
    progress: Progress = unwatched,
) -> Followed:
    """The badges that were issued again with words to send, their certificates, and what is uploaded."""
    filed: list[Filed] = []
    printed = Certified()
    for cohort in services.store.awards.cohorts():
        mine = [line for line in made if line.cohort == cohort.id]
        if not mine:
            continue
        version = at_version(services, services.store.get(cohort.credential), cohort.version)
        found = write_badges(services, tools.badges, version, mine, filing, progress, Occasion.CORRECTED)
        filed += found
        if tools.wanted:
            done = certificates(services, tools.certificates, version, tools.wanted, found, filing, progress)
            printed = printed.with_more(done)
    published = write_published(services, tools.badges, key, filing)
    if has_site(services):
        published += write_hosted(services, tools.badges, made, filing, progress)
    return Followed(tuple(filed), tuple(dict.fromkeys(f.paths[-1] for f in filed)), published, printed)


def _notices(services: Services, tools: BadgeTools, gone: Sequence[Line], filing: Filing) -> Iterable[Path]:
    there = sorted((line for line in gone if line.removed_at is None), key=lambda one: one.subject)
    for _, group in groupby(there, key=lambda one: one.subject):
        lines = tuple(group)
        enclosed = [_told(services, line) for line in lines]
        path = filing.below("letters") / f"{naming.of_person(lines)}.{say(filing.lang, 'awards-file-revoked')}.eml"
        tools.folder.write(path, letter(enclosed, services.profile.issuer.email, Occasion.REVOKED))
        yield path


def _told(services: Services, line: Line) -> Enclosed:
    credential = json.loads(services.store.awards.text(line.id))
    issuer = issuer_profile(services, line.issuer, line.language).name
    return Enclosed(line, text(part(credential, "credentialSubject", "achievement", "name")), issuer)
