"""SVG images: a credential goes in and comes out without the drawing being written anew.

Source: Open Badges 3.0, "Baking": directly after ``<svg>`` one ``<openbadges:credential>``, JSON in its CDATA or a
token in its attribute ``verify``. Open Badges 2.0 has ``<openbadges:assertion>`` in a name space of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers.expat import ExpatError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, XMLParser

from mcdesk.domain.badges.reading import MOST_TEXT, decoded_text, unreadable

NAMESPACE, OLD_NAMESPACE = "https://purl.imsglobal.org/ob/v3p0", "http://openbadges.org"
_SVG = "{http://www.w3.org/2000/svg}svg"
_BADGES = {
    f"{{{NAMESPACE}}}credential": "3.0",
    f"{{{OLD_NAMESPACE}}}assertion": "2.0",
    f"{{{OLD_NAMESPACE}}}credential": "2.0",
}
_SPACES = {"3.0": NAMESPACE, "2.0": OLD_NAMESPACE}
_ELEMENTS = {"3.0": "credential", "2.0": "assertion"}
_DECLARED = re.compile(rb"\sxmlns:openbadges\s*=\s*(\"[^\"]*\"|'[^']*')")
_TAG = re.compile(rb"<(?:[^>\"']|\"[^\"]*\"|'[^']*')*+>")
_LENGTH = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?)\s*(?:px)?\s*")


@dataclass
class Found:
    """A badge inside a drawing: its standard, its text, and where it stands, in bytes."""

    version: str
    text: str
    begins: int
    ends: int = 0


@dataclass
class Drawing:
    """What was seen of a drawing; the target of the parser."""

    root: int = -1
    attributes: dict[str, str] = field(default_factory=dict)
    badges: list[Found] = field(default_factory=list)
    _open: Found | None = None
    _parts: list[str] = field(default_factory=list)
    _at: XMLParser | None = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        at = self._position()
        if self.root < 0:
            if tag not in (_SVG, "svg"):
                raise unreadable("badges-read-svg")
            self.root, self.attributes = at, attributes
        elif tag in _BADGES and self._open is None:
            self._open = Found(_BADGES[tag], attributes.get("verify", ""), at)

    def data(self, text: str) -> None:
        """Text between elements."""
        if self._open is not None:
            self._parts.append(text)

    def end(self, tag: str) -> None:
        """An element ends."""
        if self._open is not None and tag in _BADGES:
            inner = "".join(self._parts).strip()
            self._open.text = inner if inner.startswith("{") else self._open.text or inner
            self._open.ends = self._position()
            self.badges.append(self._open)
            self._open = None
            self._parts.clear()

    def close(self) -> Drawing:
        """The end of the file."""
        return self

    def _position(self) -> int:
        assert self._at is not None
        return int(self._at.parser.CurrentByteIndex)


def drawing(data: bytes) -> Drawing:
    """Read a drawing; nothing is fetched, no entity is used.

    Raises :class:`~mcdesk.domain.badges.reading.Unreadable`.
    """
    decoded_text(data)
    seen = Drawing()
    parser = XMLParser(target=seen, forbid_entities=True, forbid_external=True)
    seen._at = parser
    try:
        parser.feed(data)
        parser.close()
    except (ParseError, ExpatError, DefusedXmlException, LookupError, ValueError) as error:
        # The last two: an encoding that Python does not know, or that the parser does not take.
        raise unreadable("badges-read-svg") from error
    return seen


def texts(data: bytes) -> list[tuple[str, str]]:
    """Standard and text of each badge inside. Raises as :func:`drawing`."""
    found = [(badge.version, badge.text) for badge in drawing(data).badges]
    if any(len(text) > MOST_TEXT for _, text in found):
        raise unreadable("badges-read-large")
    return found


def size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels, of ``viewBox`` where the drawing gives no lengths; (0, 0) where it says neither."""
    said = drawing(data).attributes
    box = said.get("viewBox", "").replace(",", " ").split()
    lengths = [said.get("width", ""), said.get("height", "")]
    sides = [_LENGTH.fullmatch(one) for one in lengths]
    if not all(sides) and len(box) == 4:
        sides = [_LENGTH.fullmatch(one) for one in box[2:]]
    width, height = (int(float(side[1])) if side else 0 for side in sides)
    return width, height


def baked(data: bytes, text: str, version: str = "3.0") -> bytes:
    """The drawing with the text inside; a badge that it carried before is taken out. Raises as :func:`drawing`."""
    plain = data.removeprefix(b"\xef\xbb\xbf")
    seen = drawing(plain)
    for badge in reversed(seen.badges):
        last = _TAG.match(plain, badge.ends)
        plain = plain[: badge.begins] + plain[last.end() if last else badge.ends :]
    tag = _TAG.match(plain, seen.root)
    if tag is None or tag[0].endswith(b"/>"):
        raise unreadable("badges-read-svg")
    opened = _DECLARED.sub(b"", tag[0])[:-1] + f' xmlns:openbadges="{_SPACES[version]}">'.encode()
    done = plain[: tag.start()] + opened + _element(text, version) + plain[tag.end() :]
    if len(texts(done)) != 1:
        raise unreadable("badges-read-svg")
    return done


def _element(text: str, version: str) -> bytes:
    name = _ELEMENTS[version]
    if text.lstrip().startswith("{"):
        # Inside a string of JSON this is the same text, and CDATA would end at it.
        inner = text.replace("]]>", "]]\\u003e")
        return f"<openbadges:{name}><![CDATA[{inner}]]></openbadges:{name}>".encode()
    return f'<openbadges:{name} verify="{text}"></openbadges:{name}>'.encode()
