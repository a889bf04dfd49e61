"""Frameworks and what they cover as CFPackages. The same content gives the same identifiers, every time."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from mcdesk.domain.frameworks.case.check import URI
from mcdesk.domain.frameworks.case.reading import OURS
from mcdesk.domain.frameworks.entries import Entry, in_language
from mcdesk.domain.records import Framework

_SPACE = uuid.UUID("5b9d8f0e-3a70-5c55-9a8e-6d2f6d1f0c11")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
Object = dict[str, Any]


class Writer:
    """The parts of one package, each with the identifier that its name gives it."""

    def __init__(self, scope: str, at: datetime, lang: str) -> None:
        self.scope, self.lang = scope, lang
        self.other = "en" if lang == "fr" else "fr"
        self.at = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def id(self, *parts: str) -> str:
        """The lower-case UUID of something in this package."""
        return str(uuid.uuid5(_SPACE, "\n".join([self.scope, *parts])))

    def part(self, identifier: str, uri: str = "") -> Object:
        """What every object of CASE has."""
        place = uri if URI.fullmatch(uri) else f"urn:uuid:{identifier}"
        return {"identifier": identifier, "uri": place, "lastChangeDateTime": self.at}

    def document(self, title: str, creator: str, **more: str) -> Object:
        """A CFDocument. Texts are one line, as its type wants; empty ones are left out."""
        made = self.part(self.id("document"))
        given = {k: _line(v) for k, v in more.items() if v}
        return {**made, "creator": _line(creator) or "?", "title": _line(title) or "?", "caseVersion": "1.1",
                "language": self.lang, **given}  # fmt: skip

    def item(self, identifier: str, statement: str, kind: str = "", code: str = "", uri: str = "") -> Object:
        """A CFItem."""
        more = {"CFItemType": _line(kind), "humanCodingScheme": _line(code)}
        return {**self.part(identifier, uri), "fullStatement": statement, **{k: v for k, v in more.items() if v}}

    def link(self, kind: str, origin: Object, destination: Object, place: int = 0, notes: str = "") -> Object:
        """A CFAssociation between two objects of this package."""
        identifier = self.id("association", kind, origin["identifier"], destination["identifier"])
        made = {**self.part(identifier), "associationType": kind}
        made |= {"originNodeURI": _node(origin), "destinationNodeURI": _node(destination)}
        return made | ({"sequenceNumber": place} if place else {}) | ({"notes": notes} if notes else {})


def write_framework(framework: Framework, entries: Sequence[Entry], at: datetime, lang: str) -> Object:
    """The framework as a CFPackage with its texts in ``lang`` and the other language in extensions."""
    writer = Writer(f"framework\n{framework.id}", at, lang)
    document = writer.document(
        in_language(framework.name, lang),
        in_language(framework.publisher, lang),
        publisher=in_language(framework.publisher, lang),
        version=framework.version,
        officialSourceURL=next(iter(framework.source), ""),
        notes=in_language(framework.attribution, lang),
    )
    ours = {"id": framework.id, "title": framework.name.get(writer.other, "")}
    document["extensions"] = {OURS: {k: v for k, v in ours.items() if v}}
    licence = _licence(writer, in_language(framework.licence, lang))
    document["licenseURI"] = {"title": licence["title"], **_place(licence)}
    items = {e.code: _item(writer, e) for e in entries}
    return {
        "CFDocument": document,
        "CFItems": list(items.values()),
        "CFAssociations": [*_tree(writer, entries, items, document), *_heirs(writer, entries, items)],
        "CFDefinitions": {"CFLicenses": [licence]},
    }


def _licence(writer: Writer, text: str) -> Object:
    title = _line(text) or "?"
    return {**writer.part(writer.id("licence", title)), "title": title[:200], "licenseText": text or "?"}


def _item(writer: Writer, entry: Entry) -> Object:
    lang, other = (writer.lang, writer.other) if writer.lang in entry.title else (writer.other, writer.lang)
    title, description = in_language(entry.title, lang), entry.description.get(lang, "")
    identifier = entry.code if _UUID.fullmatch(entry.code) else writer.id("item", entry.code)
    made = writer.item(identifier, description or title, entry.kind, entry.code, entry.uri)
    if description:
        made["abbreviatedStatement"] = _line(title)
    if entry.also:
        made["conceptKeywords"] = [_line(a) for a in entry.also]
    if lang != writer.lang:
        made["language"] = lang
    twins = {"title": entry.title.get(other, ""), "description": entry.description.get(other, "")}
    odd = "" if URI.fullmatch(entry.uri) else entry.uri
    ours = {k: v for k, v in {**twins, "superseded": entry.superseded, "uri": odd}.items() if v}
    return made | ({"extensions": {OURS: ours}} if ours else {})


def _tree(writer: Writer, entries: Sequence[Entry], items: Mapping[str, Object], document: Object) -> Iterable[Object]:
    for place, entry in enumerate(entries, 1):
        yield writer.link("isChildOf", items[entry.code], items.get(entry.parent, document), place)


def _heirs(writer: Writer, entries: Sequence[Entry], items: Mapping[str, Object]) -> Iterable[Object]:
    for entry in entries:
        for code in entry.successors:
            if code in items:
                yield writer.link("replacedBy", items[entry.code], items[code])


def _node(thing: Object) -> Object:
    title = thing.get("title") or thing.get("abbreviatedStatement") or thing.get("fullStatement", "")
    return {"title": _line(title)[:200], **_place(thing)}


def _place(thing: Object) -> Object:
    return {"identifier": thing["identifier"], "uri": thing["uri"]}


def _line(text: str) -> str:
    """The text as CASE's NormalizedString: on one line."""
    return " ".join(text.split())
