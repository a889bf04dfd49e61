"""What uses a framework, what the records cover, and taking out a framework that nothing uses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcdesk.app.changes import Change, touched
from mcdesk.app.frameworks.importing import KIND
from mcdesk.app.services import Services
from mcdesk.domain.answers import Answers, Reader
from mcdesk.domain.errors import Refused
from mcdesk.domain.frameworks.coverage import Covered, Source, coverage
from mcdesk.domain.frameworks.entries import Entry, Key
from mcdesk.domain.matrix import competency_of
from mcdesk.domain.records import TITLES, Event, RecordKind
from mcdesk.domain.texts import message

NAMED = 5
"""How many of the records that use a framework are named."""
KINDS = (RecordKind.REQUEST, RecordKind.CREDENTIAL)
"""The records that have outcomes and alignments."""


def sources(services: Services) -> tuple[Source, ...]:
    """The records whose outcomes may cover a competency: all that are not in the trash."""
    read = (services.store.records(kind, keys=(TITLES[kind], "outcomes", "alignments")) for kind in KINDS)
    found = [r for records in read for r in sorted(records, key=lambda r: r.number)]
    return tuple(Source(r.id, r.number, r.title, r.kind, r.answers) for r in found)


def covered(services: Services, frameworks: Sequence[str] = (), *, gaps: bool = False) -> tuple[Covered, ...]:
    """The competencies that the records cover, of ``frameworks`` or all.

    ``gaps``: also those that nothing covers, but for the headings of others.
    """
    wanted = set(frameworks) or set(services.frameworks.heads())
    codes = [Key(f, e.code) for f in sorted(wanted) for e in _claimable(services, f)] if gaps else []
    found = coverage(sources(services), codes)
    return tuple(c for c in found if not frameworks or c.key.framework in wanted)


def _claimable(services: Services, framework: str) -> Iterator[Entry]:
    found = services.frameworks.entries(framework)
    heads = {e.parent for e in found}
    yield from (e for e in found if not e.superseded and e.code not in heads)


def users(services: Services, framework: str) -> tuple[str, ...]:
    """The numbers of all records that name a competency of the framework: in the trash or in a version, too."""
    store = services.store
    found = []
    for record in sorted([*store.records(), *store.trashed()], key=lambda r: r.number):
        versions = [v.answers for v in store.versions(record.id)]
        if any(_names(a, framework) for a in (record.answers, *versions)):
            found.append(record.number)
    return tuple(found)


def _names(answers: Answers, framework: str) -> bool:
    named = (competency_of(row) for row in Reader(answers).rows("alignments"))
    return any(n is not None and n[0] == framework for n in named)


def remove(services: Services, framework: str) -> Change[str]:
    """Take an imported framework out. Refused where a record uses it (naming which), or it is the program's own."""
    shelved = services.frameworks.shelved().get(framework)
    if shelved is None or not shelved.imported:
        raise Refused(message("frameworks-not-imported", id=framework), message("frameworks-not-imported-fix"))
    using = users(services, framework)
    if using:
        more = len(using) - NAMED
        listed = ", ".join(using[:NAMED]) + (f" (+{more})" if more > 0 else "")
        told = message("frameworks-in-use", count=len(using), records=listed)
        raise Refused(told, message("frameworks-in-use-fix"))
    event = Event(services.clock.now(), services.who, "framework-removed", detail={"framework": framework})
    services.store.frameworks.remove(framework, event)
    services.frameworks.refresh()
    return touched(framework, KIND, framework)
