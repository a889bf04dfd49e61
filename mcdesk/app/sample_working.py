"""The sample workspace as it works: whatever leaves it says that it is of the sample.

Badges and certificates are issued by a college that does not exist, with keys that are the sample's alone, so that
nobody takes one for the college's; documents are marked on every page.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.app.services import Services
from mcdesk.domain.profile import Issuer
from mcdesk.domain.texts import Lang, Local, say

if TYPE_CHECKING:
    from mcdesk.app.ports import Exporter
    from mcdesk.app.upkeep.records import Progress
    from mcdesk.domain.outline import Outline

PLACE = "badges.example.org"
"""Where the invented issuer would publish its identity. Nobody ever can: the domain is kept for examples (RFC 2606)."""


def as_sample(services: Services) -> Services:
    """The sample workspace, in which an invented college awards."""
    profile = services.profile
    invented = Local(*(say(lang, "awards-sample-issuer") for lang in (Lang.EN, Lang.FR)))
    issuer = published(Issuer(invented, "https://example.org"))
    definitions = replace(services.definitions, profile=replace(profile, issuer=issuer))
    exporters = {name: _Marking(exporter) for name, exporter in services.exporters.items()}
    return replace(services, definitions=definitions, exporters=exporters, sample=True)


@dataclass(frozen=True)
class _Marking:
    """See :class:`mcdesk.app.ports.Exporter`; what it writes is marked as of the sample, on every page."""

    exporter: Exporter

    @property
    def format(self) -> str:
        """Its short name."""
        return self.exporter.format

    @property
    def suffix(self) -> str:
        """The ending of its files."""
        return self.exporter.suffix

    @property
    def media_type(self) -> str:
        """The media type of its files."""
        return self.exporter.media_type

    def write(self, outline: Outline, path: Path, progress: Progress | None = None) -> tuple[str, ...]:
        """Write the marked document."""
        return self.exporter.write(marked(outline), path, progress)


def marked(outline: Outline) -> Outline:
    """A document that says on every page that it is of the sample, beside what it says already."""
    mark = " · ".join(filter(None, (outline.mark, say(Lang.of(outline.lang), "shell-sample"))))
    return replace(outline, mark=mark, shorter=tuple(map(marked, outline.shorter)))


def published(issuer: Issuer) -> Issuer:
    """An issuer as if it had named where its identity and its status lists are published."""
    return replace(issuer, did=PLACE, status_list=f"https://{PLACE}/status", email="badges@example.org")
