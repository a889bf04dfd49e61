"""The files of awards: written from the ledger, each once. What is there and right is left as it is."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from mcdesk.app.awards import achievement as telling
from mcdesk.app.awards.images import images
from mcdesk.app.awards.issuing import issuer_profile
from mcdesk.app.awards.letters import Enclosed, Occasion, letter
from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.awards import naming
from mcdesk.domain.awards.ledger import Line
from mcdesk.domain.awards.linkedin import add_to_profile
from mcdesk.domain.badges.values import Achievement
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Lang, say

GROUP = 64
"""So many people at a time are kept by the disk."""


@dataclass(frozen=True)
class Filing:
    """Where the files go, the language of their names, and a key for JSON Web Tokens where these are wanted.

    ``platforms`` is an own file of what platforms take, None for the bundled one.
    """

    folder: Path
    lang: Lang
    token_key: OpenKey | None = None
    platforms: Path | None = None

    def below(self, name: str) -> Path:
        """One of the folders inside: ``badges``, ``letters``, ``platforms``, ``publish``, ``certificates``."""
        return self.folder / say(self.lang, f"awards-folder-{name}")


@dataclass(frozen=True)
class Filed:
    """The files of one badge: the signed text first, the letter last. ``fresh``: they were written now."""

    line: Line
    title: str
    issuer: str
    linkedin: str
    paths: tuple[Path, ...]
    fresh: bool


def write_badges(
    services: Services,
    tools: BadgeTools,
    credential: Record,
    lines: Sequence[Line],
    filing: Filing,
    progress: Progress = unwatched,
    occasion: Occasion = Occasion.AWARDED,
) -> tuple[Filed, ...]:
    """The badges of these lines (of one version of a credential), one at a time, with a letter for each person.

    A person's data that were removed leave no file. What ``progress`` raises stops it; a later run only completes.

    The disk keeps a group of people together, and the signed text of each is written when it has all the rest: where
    that is there and right, everything of the person is, whenever the power went.
    """
    writer = _Writer(services, tools, credential, filing, occasion)
    tools.folder.tidy(filing.folder)
    ordered = sorted((line for line in lines if line.removed_at is None), key=lambda one: (one.place, one.subject))
    filed: list[Filed] = []
    try:
        for done, (_, group) in enumerate(groupby(ordered, key=lambda one: one.subject), start=1):
            progress(len(filed), len(ordered))
            filed += writer.person(tuple(group))
            if done % GROUP == 0:
                writer.settle()
    finally:
        # Of a run that is stopped, too, everybody who was begun is whole.
        writer.settle()
    progress(len(filed), len(ordered))
    return tuple(filed)


class _Writer:
    """What is the same for everybody."""

    def __init__(
        self, services: Services, tools: BadgeTools, credential: Record, filing: Filing, occasion: Occasion
    ) -> None:
        self.occasion = occasion
        self.services, self.tools, self.credential, self.filing = services, tools, credential, filing
        self.achievements: dict[Lang, Achievement] = {}
        self.images: dict[Lang, dict[str, bytes]] = {}
        self.fresh: list[Filed] = []

    def person(self, lines: Sequence[Line]) -> tuple[Filed, ...]:
        """The badges of one person, and the letter that they are attached to."""
        path = self.filing.below("letters") / f"{naming.of_person(lines)}.eml"
        planned = tuple(self._planned(line, path) for line in lines)
        if all(self._right(one) for one in planned):
            return planned
        enclosed = [self._written(one) for one in planned]
        told = letter(enclosed, self.services.profile.issuer.email, self.occasion)
        self.tools.folder.write(path, told, later=True)
        self.fresh += planned
        return tuple(replace(one, fresh=True) for one in planned)

    def settle(self) -> None:
        """Once the disk keeps the rest of what is fresh, write the signed texts; then have it keep these."""
        folder, fresh, self.fresh = self.tools.folder, self.fresh, []
        folder.flush(tuple(dict.fromkeys(path for one in fresh for path in one.paths[1:])))
        for one in fresh:
            text = self.services.store.awards.text(one.line.id)
            folder.write(one.paths[0], text.encode("utf-8"), later=True)
        folder.flush([one.paths[0] for one in fresh])

    def _planned(self, line: Line, path: Path) -> Filed:
        told, own = self._told(line.language), issuer_profile(self.services, line.issuer, line.language)
        ends = line.ends.date() if line.ends else None
        number = self.services.profile.issuer.linkedin
        link = add_to_profile(told.name, own.name, number, line.awarded.astimezone().date(), ends, line.badge)
        folder, base = self.filing.below("badges"), naming.of_badge(line)
        endings = ["json", *self._images(line.language), *(["jwt"] if self.filing.token_key else [])]
        return Filed(line, told.name, own.name, link, (*(folder / f"{base}.{e}" for e in endings), path), fresh=False)

    def _right(self, one: Filed) -> bool:
        return self.tools.folder.digest(one.paths[0]) == one.line.sha256 and all(p.is_file() for p in one.paths)

    def _written(self, one: Filed) -> Enclosed:
        """Write the images with the credential inside, and a token; the first image goes into the letter."""
        made = self._baked(self.services.store.awards.text(one.line.id), one.line.language)
        for path, data in zip(one.paths[1:-1], made.values(), strict=True):
            self.tools.folder.write(path, data, later=True)
        attached = (one.paths[1].name, next(iter(made.values())))
        return Enclosed(one.line, one.title, one.issuer, one.linkedin, (attached,))

    def _baked(self, text: str, lang: Lang) -> dict[str, bytes]:
        maker, key = self.tools.maker, self.filing.token_key
        made = {ending: maker.bake(image, text) for ending, image in self._images(lang).items()}
        if key:
            unsigned = {k: v for k, v in json.loads(text).items() if k != "proof"}
            made["jwt"] = maker.token(unsigned, key).encode("ascii")
        return made

    def _told(self, lang: Lang) -> Achievement:
        if lang not in self.achievements:
            self.achievements |= telling.achievements(self.services, self.credential, (lang,))
        return self.achievements[lang]

    def _images(self, lang: Lang) -> dict[str, bytes]:
        if lang not in self.images:
            self.images[lang] = images(self.services, self.credential, lang)
        return self.images[lang]
