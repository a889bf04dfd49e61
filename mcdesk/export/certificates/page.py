"""One certificate in memory: the operators of its page, and its structure with every mark bound."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from mcdesk.domain.certificates.template import Box
from mcdesk.domain.contrast import is_colour
from mcdesk.export.certificates.drawing import Painter
from mcdesk.export.certificates.nodes import BBox, Drawn, Node
from mcdesk.export.pdf.tagging.elements import Annotated, Element, Marked
from mcdesk.export.pdf.tagging.literals import colour_operands, numbers


@dataclass
class Sheet:
    """A drawn page. ``marked`` holds the element of each mark, ``links`` the element, area and goal of each link."""

    root: Element
    content: bytes = b""
    marked: list[Element] = field(default_factory=list)
    links: list[tuple[Element, BBox, str]] = field(default_factory=list)


def draw_content(painter: Painter, drawn: Sequence[tuple[Box, Drawn]]) -> bytes:
    """The operators of a page. Marks are numbered in the order of drawing."""
    parts = [b"/Artifact BMC\n", ground(painter), b"\nEMC\n"]
    mark = 0
    for _, piece in drawn:
        if piece.node is None:
            parts += (b"/Artifact BMC\n", piece.artifact, b"\nEMC\n")
        for leaf in piece.leaves:
            parts += (b"/%b <</MCID %d>> BDC\n" % (leaf.tag.encode("ascii"), mark), leaf.operators, b"\nEMC\n")
            mark += 1
    return b"".join(parts)


def draw_sheet(painter: Painter, drawn: Sequence[tuple[Box, Drawn]], page: int, tag: str = "Document") -> Sheet:
    """A page with its structure; marks name the page by ``page``, links their object by their place for now."""
    sheet = Sheet(Element(tag), draw_content(painter, drawn))
    elements = {box.id: bind(piece.node, sheet.root, sheet, page) for box, piece in drawn if piece.node}
    sheet.root.kids = [elements[box.id] for box in painter.template.boxes if box.id in elements]
    return sheet


def bind(node: Node, parent: Element, sheet: Sheet, page: int) -> Element:
    """Give a node its element, and its leaves their marks."""
    element = Element(node.tag, parent, alt=node.alt, attributes=node.attributes)
    if node.tag == "Figure":
        element.bbox = node.bbox
    if node.kids:
        element.kids = [bind(kid, element, sheet, page) for kid in node.kids]
        return element
    element.kids.append(Marked(page, len(sheet.marked)))
    sheet.marked.append(element)
    if node.address and node.bbox:
        element.kids.append(Annotated(page, len(sheet.links)))
        sheet.links.append((element, node.bbox, node.address))
    return element


def ground(painter: Painter) -> bytes:
    """The colour of the page."""
    template = painter.template
    colour = template.background if is_colour(template.background) else "#ffffff"
    size = numbers(0, 0, template.page.width, template.page.height)
    return f"q {colour_operands(colour)} rg {size} re f Q".encode("ascii")


def in_tree(element: Element) -> list[Element]:
    """The element and all below it, in reading order."""
    found = [element]
    for kid in element.kids:
        if isinstance(kid, Element):
            found += in_tree(kid)
    return found


def plain_content(drawn: Sequence[tuple[Box, Drawn]]) -> bytes:
    """The same boxes without any marks, for a small picture of the page."""
    return b"\n".join(part for _, piece in drawn for part in (piece.artifact, *[o.operators for o in piece.leaves]))
