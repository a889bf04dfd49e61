"""Everything that leaves the college after an award, written into one folder from the ledger."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from mcdesk.app.awards.awarding import Awarded
from mcdesk.app.awards.certifying import Certified, Wanted, certificates
from mcdesk.app.awards.files import Filed, Filing, write_badges
from mcdesk.app.awards.handing_on import write_hand_off, write_tables
from mcdesk.app.awards.hosting import has_site, write_hosted
from mcdesk.app.awards.publishing import write_published
from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.app.certificates.ports import CertificateFiles
from mcdesk.app.services import Services
from mcdesk.app.tables import TableFiles
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.awards.ledger import Line
from mcdesk.domain.records import Record


@dataclass(frozen=True)
class Tools:
    """What works on badges, tables and certificates; ``wanted`` where there are to be certificates."""

    badges: BadgeTools
    tables: TableFiles
    certificates: CertificateFiles
    wanted: Wanted | None = None


@dataclass(frozen=True)
class Delivered:
    """What is in the folder; ``certified`` also says whose certificates wait, and why."""

    filed: tuple[Filed, ...]
    others: tuple[Path, ...]
    published: tuple[Path, ...]
    certified: Certified = field(default_factory=Certified)


def deliver(
    services: Services,
    tools: Tools,
    credential: Record,
    done: Awarded,
    key: OpenKey,
    filing: Filing,
    progress: Progress = unwatched,
) -> Delivered:
    """Write what is missing: badges, letters, what is handed on, what is uploaded, certificates by a template.

    Who held a badge of the same version already gets the files, too: an earlier run may have been stopped.
    """
    lines = {line.id: line for line in (*done.lines, *_same_version(services, credential, done))}
    filed = write_badges(services, tools.badges, credential, tuple(lines.values()), filing, progress)
    others = write_hand_off(services, tools.badges, credential, lines.values(), filing)
    published = write_published(services, tools.badges, key, filing)
    if has_site(services):
        published += write_hosted(services, tools.badges, lines.values(), filing, progress)
    found = None
    if tools.wanted is not None:
        found = certificates(services, tools.certificates, credential, tools.wanted, filed, filing, progress)
    tables = write_tables(tools.tables, credential, filed, filing, done.skipped, found)
    return Delivered(filed, (*others, *tables), published, found or Certified())


def _same_version(services: Services, credential: Record, done: Awarded) -> list[Line]:
    cohorts = {c.id: c.version for c in services.store.awards.cohorts(credential.id)}
    return [line for line in done.skipped if cohorts[line.cohort] == credential.version]
