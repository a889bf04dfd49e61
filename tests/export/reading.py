"""Reads a tagged PDF as a screen reader does: the structure tree, and the text that is bound to it."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

_CODES = re.compile(rb"<([0-9A-Fa-f]{2})> <([0-9A-Fa-f]{4,})>")
_PAINTS = frozenset({"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "EI", "Tj", "TJ", "'", '"'})
Content = dict[tuple[int, int], str]


@dataclass
class Node:
    """One element: its tag, its own text and children in reading order. ``links``: what its links and fields say."""

    tag: str
    alt: str = ""
    lang: str = ""
    attributes: str = ""
    bbox: tuple[float, ...] = ()
    links: list[str] = field(default_factory=list)
    kids: list[Node | str] = field(default_factory=list)

    def text(self) -> str:
        """All text below, as it would be read."""
        return "".join(kid if isinstance(kid, str) else kid.text() for kid in self.kids)

    def words(self) -> str:
        """The text with single spaces."""
        return " ".join(self.text().split())

    def all(self, *tags: str) -> Iterator[Node]:
        """Elements with one of these tags, in order."""
        if self.tag in tags:
            yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.all(*tags)


def _unicode(font: pikepdf.Object) -> dict[int, str]:
    cmap = font.ToUnicode.read_bytes()
    return {int(code, 16): bytes.fromhex(value.decode()).decode("utf-16-be") for code, value in _CODES.findall(cmap)}


@dataclass
class _PageReader:
    number: int
    page: pikepdf.Page
    content: Content
    outside: list[str]
    stack: list[tuple[str, int]] = field(default_factory=list)

    def read(self) -> None:
        found = self.page.obj.Resources.Font.items()
        fonts = {str(name): _unicode(font) for name, font in found if "/ToUnicode" in font}
        current: dict[int, str] = {}
        for instruction in pikepdf.parse_content_stream(self.page):
            operator, operands = str(instruction.operator), instruction.operands
            if operator in ("BDC", "BMC"):
                self._open(operands)
            elif operator == "EMC":
                self.stack.pop()
            elif operator == "Tf":
                current = fonts[str(operands[0])]
            if operator in _PAINTS and not any(kind != "plain" for kind, _ in self.stack):
                self.outside.append(f"page {self.number + 1}: {operator}")
            if operator == "Tj" and not any(kind == "actual" for kind, _ in self.stack):
                self._add("".join(current[code] for code in bytes(operands[0])))
        assert not self.stack, "marked content is left open"

    def _open(self, operands: Any) -> None:
        properties: Any = operands[1] if len(operands) > 1 else {}
        if "/MCID" in properties:
            self.stack.append(("mcid", int(properties["/MCID"])))
            self._add("")
        elif str(operands[0]) == "/Artifact":
            self.stack.append(("artifact", 0))
        elif "/ActualText" in properties:
            self._add(str(properties["/ActualText"]))
            self.stack.append(("actual", 0))
        else:
            self.stack.append(("plain", 0))

    def _add(self, words: str) -> None:
        for kind, number in self.stack:
            if kind == "mcid":
                key = (self.number, number)
                self.content[key] = self.content.get(key, "") + words


@dataclass
class Reading:
    """A file as it is read: the tree, and what was painted outside of it."""

    root: Node
    outside: list[str]
    pages: int
    bound: set[tuple[int, int]]
    drawn: set[tuple[int, int]]


def read(data: bytes) -> Reading:
    """Read a file; fails where the structure and the pages do not belong together."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        content: Content = {}
        outside: list[str] = []
        numbers = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
        for index, page in enumerate(pdf.pages):
            _PageReader(index, page, content, outside).read()
        bound: set[tuple[int, int]] = set()
        root = _node(pdf.Root.StructTreeRoot.K[0], content, numbers, bound)
        return Reading(root, outside, len(pdf.pages), bound, set(content))


def letter_sizes(data: bytes) -> set[float]:
    """The sizes of all letters on the pages, in points."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        steps = [step for page in pdf.pages for step in pikepdf.parse_content_stream(page)]
        return {float(step.operands[1]) for step in steps if str(step.operator) == "Tf"}


def _node(
    element: pikepdf.Object, content: Content, numbers: dict[tuple[int, int], int], bound: set[tuple[int, int]]
) -> Node:
    node = Node(
        str(element.S)[1:], str(element.get("/Alt", "")), str(element.get("/Lang", "")), repr(element.get("/A", ""))
    )
    for attributes in element.get("/A", []):
        if "/BBox" in attributes:
            node.bbox = tuple(float(value) for value in attributes.BBox)
    page = numbers[element.Pg.objgen] if "/Pg" in element else -1
    kids: list[Any] = list(element.get("/K", []))
    for kid in kids:
        if isinstance(kid, int) or "/MCID" in kid:
            key = (page, kid) if isinstance(kid, int) else (numbers[kid.Pg.objgen], int(kid.MCID))
            assert key not in bound, "content bound twice"
            bound.add(key)
            node.kids.append(content.get(key, ""))
        elif "/Obj" in kid:
            node.links.append(str(kid.Obj.Contents if "/Contents" in kid.Obj else kid.Obj.TU))
        else:
            node.kids.append(_node(kid, content, numbers, bound))
    return node
