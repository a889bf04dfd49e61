"""A workspace, or a record, with all that is read beside it before the window shows it: for the store's worker."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from mcdesk.app import recovery, requests
from mcdesk.app.others import others
from mcdesk.app.recovery import Interrupted
from mcdesk.app.services import Program, Services
from mcdesk.domain.problems import Finding
from mcdesk.domain.records import Record
from mcdesk.domain.rules import OtherRecord, run
from mcdesk.domain.similarity import Around
from mcdesk.ui.record_pages import bring_in


class OpenedWorkspace(NamedTuple):
    """A workspace, what was interrupted in it, and whether a passphrase seals it."""

    services: Services
    interrupted: Interrupted | None
    sealed: bool


class OpenedRecord(NamedTuple):
    """A record, the others of its kind, and what the rules say of it."""

    record: Record
    others: Around[OtherRecord]
    findings: tuple[Finding, ...]


def open_workspace(program: Program, path: Path, *, create: bool) -> OpenedWorkspace:
    """Open the workspace at ``path``; ``create`` makes a new one. Refused or Unavailable where that fails."""
    return _with_its_state(program, program.open(path, create=create))


def open_sample(program: Program, path: Path) -> OpenedWorkspace:
    """Open the sample workspace at ``path``, made and filled where it does not exist."""
    from mcdesk.app import samples
    from mcdesk.app.sample_working import as_sample

    def fill(services: Services) -> Services:
        if not services.store.read_only:
            samples.fill(services, program.tables)
        return services if services.sample else as_sample(services)

    return _with_its_state(program, program.open(path, create=not path.exists()), fill)


def _with_its_state(
    program: Program, services: Services, prepared: Callable[[Services], Services] = lambda services: services
) -> OpenedWorkspace:
    """What is open once it is ``prepared``, with what is read beside it; closed again where any of that fails."""
    with ExitStack() as on_failure:
        on_failure.callback(services.store.close)
        services = prepared(services)
        services.frameworks.refresh()
        sealed = program.vault.is_sealed(services.store.path)
        found = OpenedWorkspace(services, recovery.interrupted(services), sealed)
        on_failure.pop_all()
    return found


def open_record(services: Services, record_id: str) -> OpenedRecord:
    """Read a record, and import what shows it. Refused where there is none, or its form does not fit the profile."""
    record = services.store.get(record_id)
    # A form of one's own may not fit the profile: that is told here, and no page is built on it.
    services.form_of(record.kind)
    found = others(services, record.id, record.kind)
    bring_in(record.kind)
    # Among thousands it takes long to find those that look alike.
    return OpenedRecord(record, found, run(requests.check_of(services, record.answers, found, record.kind)))
