"""The badges of the ledger as a website to upload: Open Badges 2.0, for platforms that do not take 3.0."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from mcdesk.app.awards.files import GROUP, Filing
from mcdesk.app.awards.images import images
from mcdesk.app.awards.issuing import issuer_profile
from mcdesk.app.awards.publishing import place_of
from mcdesk.app.badges.ports import BadgeTools
from mcdesk.app.credentials.versions import at_version
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.awards.ledger import Line, living
from mcdesk.domain.badges import hosted
from mcdesk.domain.badges.values import Document
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Lang, message, say


def has_site(services: Services) -> bool:
    """Whether the profile names a public place for pages of badges."""
    return bool(services.profile.issuer.hosted)


def site_of(services: Services) -> hosted.Site:
    """The public place of the pages.

    Refused without one (``awards-hosted-nowhere``), with one that is no https folder (``awards-hosted-address``), and
    where the issuer has no web page or e-mail address, which the standard asks for (``awards-hosted-issuer``).
    """
    issuer = services.profile.issuer
    if not issuer.hosted:
        raise Refused(message("awards-hosted-nowhere"), message("awards-hosted-nowhere-fix"), "hosted")
    found = hosted.site(issuer.hosted)
    if found is None:
        told = message("awards-hosted-address", address=issuer.hosted)
        raise Refused(told, message("awards-hosted-nowhere-fix"), "hosted")
    if not issuer.url or not issuer.email:
        raise Refused(message("awards-hosted-issuer"), message("awards-hosted-issuer-fix"), "email")
    return found


def write_hosted(
    services: Services, tools: BadgeTools, lines: Iterable[Line], filing: Filing, progress: Progress = unwatched
) -> tuple[Path, ...]:
    """Write the pages of these lines, of the college and of what was revoked; gives every file.

    Files that are there and right are left. A badge that is no longer good gets a page that says so; of a person whose
    data were removed no page is written. Refused as :func:`site_of`.
    """
    writer = _Writer(services, tools, filing)
    chosen = {line.badge: line for line in lines}
    every = services.store.awards.lines()
    good = {line.badge: line for line in living(every)}
    made = [*writer.college(every, good)]
    for done, badge in enumerate(chosen):
        progress(done, len(chosen))
        made += writer.revoked(badge) if badge not in good else writer.person(good[badge])
        if len(writer.waiting) >= GROUP:
            writer.settle()
    made.append(writer.about())
    writer.settle()
    progress(len(chosen), len(chosen))
    return tuple(dict.fromkeys(made))


class _Writer:
    """What is the same for all pages."""

    def __init__(self, services: Services, tools: BadgeTools, filing: Filing) -> None:
        self.services, self.tools, self.filing = services, tools, filing
        self.site, self.root = site_of(services), filing.below("publish")
        self.cohorts = {c.id: c for c in services.store.awards.cohorts()}
        self.pictures: dict[tuple[str, int, Lang], tuple[str, bytes]] = {}
        self.told: set[str] = set()
        self.fresh: list[Path] = []
        self.waiting: list[Document] = []

    def college(self, every: Sequence[Line], good: dict[str, Line]) -> Iterator[Path]:
        """The pages of the college, and of what was revoked, in each language that was awarded."""
        for lang in dict.fromkeys(line.language for line in every):
            issuer = issuer_profile(self.services, "", lang)
            gone = [line.badge for line in every if line.language is lang and line.badge not in good]
            yield self._page(hosted.issuer_page(self.site, issuer, lang))
            yield self._page(hosted.revocation_list(self.site, lang, gone))

    def revoked(self, badge: str) -> list[Path]:
        """A badge that is no longer good. Its picture stays where it is: the page counts."""
        return [self._page(hosted.revoked_page(self.site, badge))]

    def person(self, line: Line) -> list[Path]:
        """A badge that is good: what it is for, its picture, and last its page."""
        text = self.services.store.awards.text(line.id)
        if line.removed_at is not None or not text:
            return []
        credential: dict[str, Any] = json.loads(text)
        ending, picture = self._picture(line)
        made = self._badge(credential, ending, picture)
        page = hosted.assertion_page(self.site, credential, ending)
        address = self.site.assertion(line.badge, ending)
        path = place_of(self.root, address)
        if not self._right(page) or not path.is_file():
            self._write(path, self.tools.maker.bake(picture, _plain(page), "2.0"))
        self.waiting.append(page)
        return [*made, path, place_of(self.root, str(page["id"]))]

    def settle(self) -> None:
        """Once the disk keeps the pictures, write the pages of the badges; then have it keep these."""
        pages, self.waiting = self.waiting, []
        self._kept()
        for page in pages:
            self._page(page)
        self._kept()

    def _kept(self) -> None:
        fresh, self.fresh = self.fresh, []
        self.tools.folder.flush(fresh)

    def _write(self, path: Path, data: bytes) -> None:
        self.tools.folder.write(path, data, later=True)
        self.fresh.append(path)

    def _badge(self, credential: dict[str, Any], ending: str, picture: bytes) -> list[Path]:
        page = hosted.badge_page(self.site, credential, ending)
        name = str(page["id"])
        if name in self.told:
            return []
        self.told.add(name)
        return [self._put(place_of(self.root, str(page["image"])), picture), self._page(page)]

    def _picture(self, line: Line) -> tuple[str, bytes]:
        """PNG where there is one: older platforms take nothing else."""
        cohort = self.cohorts[line.cohort]
        key = (cohort.credential, cohort.version, line.language)
        if key not in self.pictures:
            record = self.services.store.get(cohort.credential)
            found = images(self.services, at_version(self.services, record, cohort.version), line.language)
            self.pictures[key] = next(iter(found.items()))
        return self.pictures[key]

    def about(self) -> Path:
        """What hosting means, in words."""
        said = say(self.filing.lang, "awards-hosted-about", folder=self.root.name, address=self.site.base)
        path = self.filing.folder / f"{say(self.filing.lang, 'awards-file-hosting')}.txt"
        return self._put(path, f"{said}\n".replace("\n", "\r\n").encode("utf-8"))

    def _page(self, page: Document) -> Path:
        return self._put(place_of(self.root, str(page["id"])), _bytes(page))

    def _right(self, page: Document) -> bool:
        return self._is_there(place_of(self.root, str(page["id"])), _bytes(page))

    def _put(self, path: Path, data: bytes) -> Path:
        if not self._is_there(path, data):
            self._write(path, data)
        return path

    def _is_there(self, path: Path, data: bytes) -> bool:
        return self.tools.folder.digest(path) == hashlib.sha256(data).hexdigest()


def _plain(page: Document) -> str:
    return json.dumps(page, ensure_ascii=False, separators=(",", ":"))


def _bytes(page: Document) -> bytes:
    return (json.dumps(page, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
