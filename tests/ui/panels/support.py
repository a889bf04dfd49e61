"""A draft of a sample request with the frameworks that ship."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PIL import Image

from mcdesk.app import requests
from mcdesk.app.ports import Exporter
from mcdesk.app.services import Definitions, Services
from mcdesk.app.upkeep.records import Progress
from mcdesk.domain.answers import Json
from mcdesk.domain.outline import Outline
from mcdesk.domain.records import Event, Framework, FrameworkItem, Record, Version
from mcdesk.export.artist import Artist
from mcdesk.resources import resource
from mcdesk.ui.draft import Draft
from mcdesk.ui.jobs import Jobs
from tests.domain.definitions import sample
from tests.ui.fakes import FakeStore, FixedClock, the_form, the_profile

FRAMEWORKS = ("on-ees", "sfs", "esdc-foundational")


class Shipped:
    """The frameworks in ``resources/frameworks``."""

    def frameworks(self) -> Sequence[Framework]:
        return [_framework(json.loads(resource("frameworks", f"{f}.json").read_text("utf-8"))) for f in FRAMEWORKS]


def _framework(data: dict[str, Any]) -> Framework:
    known = {k: v for k, v in data.items() if k in Framework.__dataclass_fields__}
    fields = FrameworkItem.__dataclass_fields__
    made = tuple(FrameworkItem(**{k: v for k, v in i.items() if k in fields}) for i in data["items"])
    return Framework(**{**known, "items": made})


class VersionStore(FakeStore):
    """A store in memory that keeps submitted versions and the history."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.frozen: list[Version] = []
        self.events: list[Event] = []

    def submit(self, record: Record, version: Version, event: Event) -> Record:
        self.frozen.append(version)
        self.events.append(event)
        return self.save(record)

    def versions(self, record_id: str) -> Sequence[Version]:
        return tuple(v for v in self.frozen if v.record_id == record_id)

    def record(self, event: Event) -> None:
        self.events.append(event)

    def history(self, record_id: str = "") -> Sequence[Event]:
        return tuple(self.events)


class TextExporter:
    """Writes the title of a document; quicker than the real one where no word of it is looked at."""

    format, suffix, media_type = "text", ".txt", "text/plain"

    def write(self, outline: Outline, path: Path, progress: Progress | None = None) -> tuple[str, ...]:
        path.write_text(f"{outline.title}\n{outline.mark}\n", "utf-8")
        return ()


class BlankExporter:
    """Writes one empty page; quicker than the real one where no page is looked at."""

    format, suffix, media_type = "pdf", ".pdf", "application/pdf"

    def write(self, outline: Outline, path: Path, progress: Progress | None = None) -> tuple[str, ...]:
        image = Image.new("RGB", (306, 396), "white")
        image.save(path, "PDF", title=outline.title)
        return ()


def services_at(folder: Path, *, real: bool = False) -> Services:
    """Services over a store in memory whose workspace lies in ``folder``; ``real``: with the real exporters."""
    profile = the_profile()
    definitions = Definitions(the_form(), profile, Shipped())
    exporters: dict[str, Exporter] = {"pdf": BlankExporter(), "text": TextExporter()}
    if real:
        from mcdesk.export.registry import EXPORTERS

        exporters = {e.format: e for e in EXPORTERS}
    return Services(
        VersionStore(folder / "w.mcworkspace"), definitions, exporters, FixedClock(), "Robin Example", Artist()
    )


def draft_in(
    services: Services, jobs: Jobs, name: str = "forklift", answers: Mapping[str, Json] | None = None
) -> Draft:
    """A draft of a sample request with some of its answers changed. It ends with the jobs, as that of a window does.

    Left to Python's collector, its stack of undo may be taken apart after what lies on it, which ends the process.
    """
    request = requests.create(services, {**sample(name), **(answers or {})}).value
    return Draft(services, replace(request), jobs, jobs)
