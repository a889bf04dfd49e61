"""An open workspace in memory with a clock that a test can turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mcdesk.app import requests
from mcdesk.app.exporting import proposal
from mcdesk.app.proposal import ProposalOptions
from mcdesk.app.services import Definitions, Services
from mcdesk.app.upkeep.records import Progress
from mcdesk.data.frameworks import FrameworkFiles
from mcdesk.domain.answers import Json
from mcdesk.domain.outline import Outline
from mcdesk.domain.records import Record
from mcdesk.export.artist import Artist
from tests.domain.definitions import load_kind, mohawk, request_form, sample
from tests.memory_store import MemoryStore

SAMPLES = ("forklift", "homecare_fr", "rough")
NOW = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
"""The same day from Honolulu to Auckland."""
WHO = "Ada Teste"


@dataclass
class Clock:
    """Stands still until a test turns it."""

    time: datetime = NOW

    def now(self) -> datetime:
        return self.time

    def turn(self, minutes: int) -> None:
        self.time += timedelta(minutes=minutes)


@dataclass
class Kept:
    """An exporter that keeps what it was given."""

    format: str = "pdf"
    suffix: str = ".pdf"
    media_type: str = "application/pdf"
    outlines: list[Outline] = field(default_factory=list)

    def write(self, outline: Outline, path: Path, progress: Progress | None = None) -> tuple[str, ...]:
        self.outlines.append(outline)
        path.write_text(outline.title, "utf-8")
        return ("?", "!")


def services(store: MemoryStore | None = None) -> Services:
    """An empty workspace with the form and the profile that ship."""
    definitions = Definitions(request_form(), mohawk(), FrameworkFiles(), load_kind)
    return Services(store or MemoryStore(), definitions, {"pdf": Kept()}, Clock(), WHO, Artist())


def request_of(work: Services, answers: Mapping[str, Json] | None = None, *, submitted: bool = False) -> Record:
    """A new request in the workspace."""
    request = requests.create(work, answers or {}).value
    return requests.submit(work, request).value.request if submitted else request


def proposal_of(
    answers: Mapping[str, Json], options: ProposalOptions | None = None, *, submitted: bool = False
) -> Outline:
    """The proposal of these answers, in a workspace of their own."""
    work = services()
    request = request_of(work, answers, submitted=submitted)
    return proposal(work, replace(request, number="2026-0001"), options or ProposalOptions())


def sample_proposal(name: str, options: ProposalOptions | None = None, *, submitted: bool = False) -> Outline:
    """The proposal of a sample request."""
    return proposal_of(sample(name), options, submitted=submitted)
