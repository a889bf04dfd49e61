"""A CFPackage read as a framework. Untrusted input: whatever is not as it should be is said, never raised."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from mcdesk.domain.errors import Refused
from mcdesk.domain.frameworks.entries import Entry
from mcdesk.domain.frameworks.presets import Role
from mcdesk.domain.frameworks.reading import MOST_CODE, MOST_TEXT, MOST_TITLE, Reading, Trouble
from mcdesk.domain.frameworks.tree import ParentRule, plant
from mcdesk.domain.frameworks.updating import Heirs
from mcdesk.domain.texts import message

OURS = "mcdesk"
"""The key of what this program adds to CASE in ``extensions``: the other language, and what CASE has no place for."""
MOST_BYTES = 200 * 1024 * 1024
_LIST = ("CFItems", "CFAssociations")


@dataclass(frozen=True)
class Package:
    """What a package holds. ``about`` are the facts that its document states, by the names of the facts."""

    reading: Reading
    about: Mapping[str, str] = field(default_factory=dict)
    heirs: Heirs = field(default_factory=dict)


def read_package(data: bytes, today: date) -> Package:
    """The framework in a CFPackage. Refused where it is no such JSON; items that cannot be used are troubles."""
    package = _parsed(data)
    document = _mapping(package.get("CFDocument"))
    items, links = (_list(package.get(name)) for name in _LIST)
    lang = _language(document) or "en"
    version = _text(document, "version")
    reader = _Items(lang, version or "?", today, _shared(items))
    for number, item in enumerate(items, 1):
        reader.take(number, item)
    return Package(reader.finish(len(items), links), _about(package, document), reader.heirs)


def _parsed(data: bytes) -> Mapping[str, Any]:
    fix = message("frameworks-case-broken-fix")
    if len(data) > MOST_BYTES:
        raise Refused(message("frameworks-case-large", most=MOST_BYTES // (1024 * 1024)), fix)
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Refused(message("frameworks-case-no-json"), fix) from error
    if not isinstance(found, dict) or not isinstance(found.get("CFDocument"), dict):
        raise Refused(message("frameworks-case-no-package"), fix)
    return found


def _shared(items: Sequence[object]) -> frozenset[str]:
    """Codes that several items have: no name for any of them."""
    found = Counter(_code(_mapping(i)) for i in items)
    return frozenset(c for c, times in found.items() if times > 1)


def _code(item: Mapping[str, Any]) -> str:
    return " ".join((_text(item, "humanCodingScheme") or _text(item, "identifier")).split())


def _about(package: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, str]:
    licences = _list(_mapping(package.get("CFDefinitions")).get("CFLicenses"))
    named = _text(_mapping(document.get("licenseURI")), "title")
    licence = next((_text(_mapping(x), "title") or _text(_mapping(x), "licenseText") for x in licences), named)
    ours = _mapping(_mapping(document.get("extensions")).get(OURS))
    about = {
        "id": _text(ours, "id") or _text(document, "identifier"),
        "name": _text(document, "title"),
        "name_other": _text(ours, "title"),
        "publisher": _text(document, "publisher") or _text(document, "creator"),
        "licence": licence,
        "attribution": _text(ours, "attribution") or _text(document, "notes"),
        "version": _text(document, "version") or _text(document, "lastChangeDateTime")[:10],
        "source": _text(document, "officialSourceURL") or _text(document, "uri"),
        "language": _text(document, "language"),
    }
    return {k: v for k, v in about.items() if v}


class _Items:
    """The items of a package while they are read, by their identifier."""

    def __init__(self, lang: str, version: str, today: date, shared: frozenset[str]) -> None:
        self.lang, self.version, self.today, self.shared = lang, version, today, shared
        self.entries: dict[str, Entry] = {}
        self.rows: dict[str, int] = {}
        self.troubles: list[Trouble] = []
        self.heirs: dict[str, tuple[str, ...]] = {}

    def take(self, number: int, raw: object) -> None:
        """Read one item; ``number`` is its place among the items, from 1."""
        item = _mapping(raw)
        identifier, statement = _text(item, "identifier"), _text(item, "fullStatement")
        code = _code(item)
        if not identifier or not code or len(code) > MOST_CODE:
            self._wrong(number, Role.CODE, code[:80], "frameworks-row-no-code" if not code else "frameworks-case-no-id")
        elif identifier in self.entries:
            first = str(self.rows[identifier])
            self._wrong(number, Role.CODE, code, "frameworks-row-duplicate", code=code, first=first)
        elif not statement:
            self._wrong(number, Role.TITLE_EN, "", "frameworks-row-no-title", code=code)
        else:
            self.entries[identifier] = self._entry(item, identifier if code in self.shared else code, statement)
            self.rows[identifier] = number

    def _wrong(self, number: int, role: Role, value: str, key: str, **args: str) -> None:
        self.troubles.append(Trouble(number, role, value, message(key, **args), True))

    def _entry(self, item: Mapping[str, Any], code: str, statement: str) -> Entry:
        lang = _language(item) or self.lang
        other = "en" if lang == "fr" else "fr"
        short = _text(item, "abbreviatedStatement")
        ours = _mapping(_mapping(item.get("extensions")).get(OURS))
        ended = _text(item, "statusEndDate")
        over = bool(ended) and ended <= self.today.isoformat()
        title = " ".join((short or statement).split())[:MOST_TITLE]
        description = statement if short or len(statement) > MOST_TITLE else ""
        uri = _text(item, "uri")
        return Entry(
            code=code,
            title=_pair(lang, title, other, _text(ours, "title")),
            description=_pair(lang, description[:MOST_TEXT], other, _text(ours, "description")),
            uri=_text(ours, "uri") if uri.startswith("urn:uuid:") else uri,
            also=tuple(k.strip() for k in _list(item.get("conceptKeywords")) if isinstance(k, str) and k.strip()),
            kind=_text(item, "CFItemType"),
            superseded=_text(ours, "superseded") or (self.version if over else ""),
        )

    def finish(self, rows: int, links: Sequence[object]) -> Reading:
        """The items in their tree, in the order that the associations give them."""
        above: dict[str, str] = {}
        order: dict[str, int] = {}
        for kind, origin, destination, place in _links(links):
            if kind == "isChildOf" and origin in self.entries and origin not in above:
                above[origin] = destination if destination in self.entries else ""
                order[origin] = place
            elif kind == "replacedBy":
                self._replaced(origin, destination)
        ranked = sorted(self.entries, key=lambda i: (order.get(i, 0), self.rows[i]))
        code = {i: e.code for i, e in self.entries.items()}
        loose = tuple(replace(self.entries[i], parent=code.get(above.get(i, ""), "")) for i in ranked)
        planted = plant(loose, ParentRule.COLUMN)
        row = {e.code: self.rows[i] for i, e in self.entries.items()}
        for c in planted.loops:
            why = message("frameworks-row-loop", code=c, parent="")
            self.troubles.append(Trouble(row[c], Role.PARENT, "", why, False))
        return Reading(planted.entries, rows, 0, tuple(sorted(self.troubles, key=lambda t: t.row)))

    def _replaced(self, origin: str, destination: str) -> None:
        heir = self.entries[destination].code if destination in self.entries else destination
        there = self.entries.get(origin)
        if there is None:
            self.heirs[origin] = (*self.heirs.get(origin, ()), heir)
            return
        over, heirs = there.superseded or self.version, (*there.successors, heir)
        self.entries[origin] = replace(there, superseded=over, successors=heirs)


def _links(links: Sequence[object]) -> Iterator[tuple[str, str, str, int]]:
    for raw in links:
        link = _mapping(raw)
        origin = _text(_mapping(link.get("originNodeURI")), "identifier")
        destination = _text(_mapping(link.get("destinationNodeURI")), "identifier")
        place = link.get("sequenceNumber")
        if origin and destination:
            yield _text(link, "associationType"), origin, destination, place if isinstance(place, int) else 0


def _language(data: Mapping[str, Any]) -> str:
    short = _text(data, "language")[:2].lower()
    return short if short in ("en", "fr") else ""


def _pair(lang: str, text: str, other: str, twin: str) -> dict[str, str]:
    return {k: t for k, t in sorted({lang: text, other: twin}.items()) if t}


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(data: Mapping[str, Any], key: str) -> str:
    value = data.get(key)
    return value.strip() if isinstance(value, str) else ""
