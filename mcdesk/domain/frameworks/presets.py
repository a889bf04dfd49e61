"""What is known of published frameworks before one is imported: its licence, and how its files are built."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase
from typing import Any

from mcdesk.domain.errors import Refused
from mcdesk.domain.folding import folded
from mcdesk.domain.forms import local, read_toml
from mcdesk.domain.frameworks.tree import ParentRule
from mcdesk.domain.texts import Local, message
from mcdesk.resources import resource


class Role(StrEnum):
    """What a column of a file says of an item."""

    CODE = "code"
    TITLE_EN = "title_en"
    TITLE_FR = "title_fr"
    DESCRIPTION_EN = "description_en"
    DESCRIPTION_FR = "description_fr"
    PARENT = "parent"
    URI = "uri"
    ALSO = "also"
    KIND = "kind"
    STATUS = "status"
    SUCCESSOR = "successor"


TITLES = (Role.TITLE_EN, Role.TITLE_FR)
_LANGUAGES = {"en": {"en", "english", "anglais"}, "fr": {"fr", "french", "francais"}}
Mapped = Mapping[Role, int]
"""Which column, counted from 0, plays which role."""


@dataclass(frozen=True)
class Preset:
    """One published framework, or any file (``generic``).

    ``gate``: what the college has to confirm before an import, empty where the licence asks nothing of it.
    ``signs``: headings that a file of this framework surely has, alternatives divided by ``|``.
    ``columns``: for each role the headings that it may have, as patterns over folded text.
    ``repeats``: the file names an item in many rows. ``code_from_uri``: the code is the last part of the URI.
    """

    key: str
    label: Local
    name: Local = Local()
    publisher: Local = Local()
    licence: Local = Local()
    attribution: Local = Local()
    note: Local = Local()
    gate: Local = Local()
    version: str = ""
    source: str = ""
    suggested_id: str = ""
    external: bool = True
    generic: bool = False
    is_case: bool = False
    parents: ParentRule = ParentRule.COLUMN
    repeats: bool = False
    code_from_uri: bool = False
    named: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    columns: Mapping[Role, tuple[str, ...]] = field(default_factory=dict)

    def guess(self, headings: Sequence[str], lang: str) -> dict[Role, int]:
        """The columns by their headings, the texts in ``lang`` where a heading does not tell the language."""
        words = [plain(h) for h in headings]
        found: dict[Role, int] = {}
        for role in self._order(lang):
            free = [n for n, w in enumerate(words) if n not in found.values() and not _foreign(role, w)]
            fitting = (n for pattern in self.columns.get(role, ()) for n in free if fnmatchcase(words[n], pattern))
            place = next(fitting, None)
            if place is not None:
                found[role] = place
        return found

    def fits(self, headings: Sequence[str]) -> bool:
        """Whether a file with these headings is surely one of this framework: it has every sign, and can be read."""
        words = [plain(h) for h in headings]
        if not all(any(fnmatchcase(w, s) for w in words for s in sign.split("|")) for sign in self.signs):
            return False
        found = self.guess(headings, "en")
        named = Role.URI if self.code_from_uri else Role.CODE
        return named in found and any(r in found for r in TITLES)

    @staticmethod
    def _order(lang: str) -> list[Role]:
        """The roles in the order of asking; those of the other language after those of ``lang``."""
        return sorted(Role, key=lambda r: r.value[-3:] in ("_en", "_fr") and not r.value.endswith(f"_{lang}"))


def _foreign(role: Role, heading: str) -> bool:
    """Whether the heading says that its texts are in the other language than the role's."""
    told = set(heading.split())
    return bool(told & _LANGUAGES["fr" if role.value.endswith("_en") else "en"]) and role.value[-3:] in ("_en", "_fr")


def plain(heading: str) -> str:
    """A heading folded, its signs as single spaces: ``"Code - NOC 2021 V1.0"`` is ``"code noc 2021 v1 0"``."""
    return " ".join("".join(c if c.isalnum() else " " for c in folded(heading)).split())


def load_presets() -> tuple[Preset, ...]:
    """The presets that come with the program. Refused where their file is broken."""
    data = read_toml(resource("frameworks", "presets.toml"))
    try:
        return tuple(_preset(p) for p in data["preset"])
    except (KeyError, TypeError, ValueError) as error:
        raise Refused(message("frameworks-presets-broken", why=str(error))) from error


def gate_of(presets: Sequence[Preset], *names: str) -> Local:
    """What has to be confirmed before a framework of this name is imported, however its file is read."""
    words = f" {plain(' '.join(names))} "
    found = (p.gate for p in presets if p.gate and any(f" {n} " in words for n in p.named))
    return next(found, Local())


def _preset(data: Mapping[str, Any]) -> Preset:
    texts = {k: local(data.get(k)) for k in ("label", "name", "publisher", "licence", "attribution", "note", "gate")}
    return Preset(
        key=data["key"],
        **texts,
        version=data.get("version", ""),
        source=data.get("source", ""),
        suggested_id=data.get("id", data["key"]),
        external=data.get("external", True),
        generic=data.get("generic", False),
        is_case=data.get("case", False),
        parents=ParentRule(data.get("parents", "column")),
        repeats=data.get("repeats", False),
        code_from_uri=data.get("code_from_uri", False),
        signs=tuple(data.get("signs", ())),
        named=tuple(plain(n) for n in data.get("named", ())),
        columns={Role(k): tuple(v) for k, v in data.get("columns", {}).items()},
    )
