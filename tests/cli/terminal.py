"""A terminal for the tests: the commands run in this process on a store in memory that outlives each of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from mcdesk.app.acting import Acting
from mcdesk.app.badges.ports import BadgeTools
from mcdesk.app.certificates.ports import CertificateFiles
from mcdesk.app.employer.returning import FilledForms
from mcdesk.app.handoff.ports import HandoffTools
from mcdesk.app.opening.ports import FileTypes
from mcdesk.app.ports import Exporter
from mcdesk.app.services import Definitions, Services
from mcdesk.app.spelling import Speller
from mcdesk.app.tables import TableFiles
from mcdesk.app.upkeep.ports import WorkspaceFiles
from mcdesk.app.upkeep.records import Progress
from mcdesk.app.vault.ports import Vault
from mcdesk.cli.main import main
from mcdesk.data.frameworks import FrameworkFiles
from mcdesk.data.postgres.stores import ServerStores
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.outline import Outline
from mcdesk.domain.people import ADMINISTRATOR
from mcdesk.domain.texts import message
from mcdesk.export.artist import Artist
from mcdesk.export.badge.keys.secrets import OpenSecrets
from mcdesk.export.badge.tools import badge_tools
from mcdesk.export.certificates.keeper import CertificateFileKeeper
from mcdesk.export.filled_forms import FilledFormReader
from mcdesk.export.package.tools import HandoffToolbox
from mcdesk.export.registry import exporter
from mcdesk.export.tables.files import TableFileKeeper
from tests.badge.secrets_kept import KeptSecrets
from tests.cli.memory import Memory
from tests.domain.definitions import load_kind, mohawk, request_form

NOW = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)


@dataclass
class Words:
    """An exporter that writes the title and how many parts there are."""

    format: str = "text"
    suffix: str = ".txt"
    media_type: str = "text/plain"
    outlines: list[Outline] = field(default_factory=list)

    def write(self, outline: Outline, path: Path, progress: Progress | None = None) -> tuple[str, ...]:
        self.outlines.append(outline)
        path.write_text(outline.title, "utf-8")
        return ("\N{SNOWMAN}",) if "\N{SNOWMAN}" in outline.title else ()


@dataclass
class Kept:
    """Preferences in memory."""

    values: dict[str, Json] = field(default_factory=dict)

    def get(self, key: str) -> Json:
        return self.values.get(key)

    def set(self, key: str, value: Json) -> None:
        self.values[key] = value


class Clock:
    def now(self) -> datetime:
        return NOW


@dataclass
class Program:
    """A program whose one workspace is kept in memory."""

    default_workspace: Path
    preferences: Kept = field(default_factory=Kept)
    who: str = "Ada (test)"
    role: str = ADMINISTRATOR
    store: Memory | None = None
    words: Words = field(default_factory=Words)
    drawn: Words = field(default_factory=lambda: Words("pdf", ".pdf", "application/pdf"))
    secrets: KeptSecrets = field(default_factory=KeptSecrets)

    @property
    def definitions(self) -> Definitions:
        return Definitions(request_form(), mohawk(), FrameworkFiles(), load_kind)

    @property
    def acting(self) -> Acting:
        return Acting(self.role, self.definitions.profile)

    @property
    def exporters(self) -> Mapping[str, Exporter]:
        return {"text": self.words, "pdf": self.drawn, "docx": exporter("docx")}

    @property
    def files(self) -> WorkspaceFiles:
        raise AssertionError("no command of these tests works on whole files")

    @property
    def vault(self) -> Vault:
        raise AssertionError("no command of these tests locks a workspace")

    @property
    def file_types(self) -> FileTypes:
        raise AssertionError("no command of these tests registers anything on a desktop")

    @property
    def filled_forms(self) -> FilledForms:
        return FilledFormReader()

    @property
    def tables(self) -> TableFiles:
        return TableFileKeeper()

    @property
    def speller(self) -> Speller:
        raise AssertionError("no command of these tests looks words up")

    @property
    def badges(self) -> BadgeTools:
        return badge_tools(self.default_workspace.parent / "keys", self.secrets)

    @property
    def sample_badges(self) -> BadgeTools:
        return badge_tools(self.default_workspace.parent / "keys" / "sample", OpenSecrets())

    @property
    def certificates(self) -> CertificateFiles:
        return CertificateFileKeeper()

    @property
    def handoff(self) -> HandoffTools:
        return HandoffToolbox()

    @property
    def own_store(self) -> Path | None:
        return None

    @property
    def stores(self) -> ServerStores:
        return ServerStores(self.default_workspace.parent / "stores", self.secrets)

    def forget_definitions(self) -> None:
        """Nothing is remembered."""

    def open(self, path: Path, *, create: bool = False) -> Services:
        if create:
            self.store = Memory(path)
        if self.store is None:
            raise Refused(message("cli-none", file=str(path)))
        self.store.path = path
        return Services(self.store, self.definitions, self.exporters, Clock(), self.who, Artist(), self.role)


@dataclass(frozen=True)
class Said:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)


@dataclass
class Terminal:
    """Types commands."""

    program: Program
    capture: pytest.CaptureFixture[str]
    demos: list[Path] = field(default_factory=list)

    def run(self, *words: str) -> Said:
        """Run a command."""
        code = main(list(words), lambda: self.program, self._demo)
        told = self.capture.readouterr()
        return Said(code, told.out, told.err)

    def json(self, *words: str, code: int = 0) -> Any:
        """Run a command with ``--json``; it must end with ``code`` and say nothing but JSON."""
        said = self.run(*words, "--json")
        assert (said.code, said.err) == (code, ""), said
        return said.data

    @property
    def store(self) -> Memory:
        assert self.program.store is not None
        return self.program.store

    def _demo(self, folder: Path) -> int:
        self.demos.append(folder)
        return 0
