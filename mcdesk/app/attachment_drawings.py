"""What a drawing in SVG does when somebody opens it: judged by what a browser would make of it, not by its letters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from defusedxml import DefusedXmlException, EntitiesForbidden
from defusedxml.ElementTree import ParseError, XMLParser

_RUNNING = frozenset({"script", "handler", "iframe", "frame", "embed", "object", "applet"})
"""Elements that run, or show a page that may, whatever name space says so: a drawing may hold parts of HTML."""
_RUNNING_ADDRESSES = ("javascript:", "vbscript:")
_UNSEEN = re.compile(r"[\x00-\x20]+")
"""What stands in an address, and a browser reads over it."""
_PART = re.compile(r"([\w-]+)\s*=\s*(\"[^\"]*\"|'[^']*')")


class Fault(Enum):
    """Why a drawing is not kept."""

    OTHER = "other"
    """It is no SVG, or damaged."""
    ACTIVE = "active"
    """Something in it runs."""
    PIECES = "pieces"
    """It is put together when it is opened: from other files, or from pieces that hold pieces."""


@dataclass
class _Seen:
    """What was seen of a drawing; the target of the parser."""

    root: str = ""
    runs: bool = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        name = tag.rpartition("}")[2].lower()
        self.root = self.root or name
        self.runs = self.runs or name in _RUNNING or any(_is_running(*one) for one in attributes.items())

    def pi(self, target: str, data: str) -> None:
        """An instruction; a sheet of styles in another language than CSS may write scripts into the drawing."""
        kinds = [value[1:-1] for name, value in _PART.findall(data) if name == "type"]
        self.runs = self.runs or (target == "xml-stylesheet" and set(kinds) != {"text/css"})

    def close(self) -> _Seen:
        """The end of the file."""
        return self


def fault(data: bytes) -> Fault | None:
    """Why a drawing is not kept; None where nothing is to be said against it. Nothing is fetched."""
    parser = XMLParser(target=_Seen())
    # Illustrator writes the addresses of its name spaces as entities.
    parser.parser.EntityDeclHandler = _declared
    try:
        parser.feed(data)
        seen: _Seen = parser.close()
    except DefusedXmlException:
        return Fault.PIECES
    except (ParseError, LookupError, ValueError):
        # The last two: an encoding that Python does not know, or that the parser does not take.
        return Fault.OTHER
    if seen.root != "svg":
        return Fault.OTHER
    return Fault.ACTIVE if seen.runs else None


def _declared(
    name: str, parameter: bool, text: str | None, base: str | None, system: str | None, public: str | None, kind: object
) -> None:
    """Let plain words have a short name, and nothing else: no other file, and nothing that grows as it is read."""
    if parameter or text is None or "&" in text or "<" in text:
        raise EntitiesForbidden(name, text, base, system, public, kind)


def _is_running(name: str, value: str) -> bool:
    """Whether an attribute runs something: one for an event has no name space, and an animation has many values."""
    if name.lower().startswith("on"):
        return True
    return any(part.startswith(_RUNNING_ADDRESSES) for part in _UNSEEN.sub("", value).lower().split(";"))
