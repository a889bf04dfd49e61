"""What the specification of CASE 1.1 and its JSON Schema ask of a CFPackage, checked before one is written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})")
URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
_TYPES = frozenset(
    {
        "isChildOf",
        "isPeerOf",
        "isPartOf",
        "exactMatchOf",
        "precedes",
        "isRelatedTo",
        "replacedBy",
        "exemplar",
        "hasSkillLevel",
        "isTranslationOf",
    }
)
_COMMON = {"identifier", "uri", "lastChangeDateTime"}
_REQUIRED = {
    "CFDocument": {"creator", "title"},
    "CFItems": {"fullStatement"},
    "CFAssociations": {"associationType", "originNodeURI", "destinationNodeURI"},
    "CFLicenses": {"title", "licenseText"},
}
_ALLOWED = {
    "CFDocument": "frameworkType caseVersion officialSourceURL publisher description subject subjectURI language"
    " version adoptionStatus statusStartDate statusEndDate licenseURI notes extensions",
    "CFItems": "alternativeLabel CFItemType humanCodingScheme listEnumeration abbreviatedStatement conceptKeywords"
    " conceptKeywordsURI notes subject subjectURI language educationLevel CFItemTypeURI licenseURI statusStartDate"
    " statusEndDate extensions",
    "CFAssociations": "sequenceNumber CFAssociationGroupingURI notes extensions",
    "CFLicenses": "description extensions",
}
_ONE_LINE = ("title", "creator", "publisher", "version", "humanCodingScheme", "abbreviatedStatement", "CFItemType")


def mistakes(package: Mapping[str, Any]) -> tuple[str, ...]:
    """Every rule that the package breaks, as ``place: what``; () for one that keeps them all."""
    return tuple(_mistakes(package))


def _mistakes(package: Mapping[str, Any]) -> Iterator[str]:
    licences = package.get("CFDefinitions", {}).get("CFLicenses", [])
    parts = [("CFDocument", package["CFDocument"]), *(("CFLicenses", x) for x in licences)]
    parts += [(name, x) for name in ("CFItems", "CFAssociations") for x in package.get(name, ())]
    seen: set[str] = set()
    for name, part in parts:
        yield from _object(name, part)
        if part.get("identifier") in seen:
            yield f"{name}: identifier {part['identifier']} is there twice"
        seen.add(part.get("identifier", ""))
    if package["CFDocument"].get("caseVersion", "1.1") != "1.1":
        yield "CFDocument: caseVersion is not 1.1"
    for link in package.get("CFAssociations", ()):
        yield from _link(link)


def _object(name: str, part: Mapping[str, Any]) -> Iterator[str]:
    required = _COMMON | _REQUIRED[name]
    yield from (f"{name}: {key} is missing" for key in sorted(required) if not part.get(key))
    unknown = set(part) - required - set(_ALLOWED[name].split())
    yield from (f"{name}: {key} is not known" for key in sorted(unknown))
    yield from _values(name, part)


def _values(name: str, part: Mapping[str, Any]) -> Iterator[str]:
    if not _UUID.fullmatch(str(part.get("identifier", ""))):
        yield f"{name}: identifier is no lower-case UUID"
    if not URI.fullmatch(str(part.get("uri", ""))):
        yield f"{name}: uri is no URI"
    if not _TIME.fullmatch(str(part.get("lastChangeDateTime", ""))):
        yield f"{name}: lastChangeDateTime is no time of ISO 8601"
    for key in _ONE_LINE:
        if any(c in str(part.get(key, "")) for c in "\r\n\t"):
            yield f"{name}: {key} is not one line"


def _link(link: Mapping[str, Any]) -> Iterator[str]:
    kind = str(link.get("associationType", ""))
    if kind not in _TYPES and not kind.startswith("ext:"):
        yield f"CFAssociations: associationType {kind} is not known"
    for end in ("originNodeURI", "destinationNodeURI"):
        node = link.get(end) or {}
        if not all(isinstance(node.get(k), str) and node[k] for k in ("title", "identifier", "uri")):
            yield f"CFAssociations: {end} lacks its title, identifier or uri"
