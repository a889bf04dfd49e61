"""The structure of a page as objects; pages of one shape get theirs from the first, with their own descriptions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from mcdesk.domain.certificates.template import Box
from mcdesk.export.certificates.nodes import Drawn
from mcdesk.export.certificates.page import Sheet, in_tree
from mcdesk.export.pdf.tagging.elements import Annotated
from mcdesk.export.pdf.tagging.literals import pdf_text
from mcdesk.export.pdf.tagging.structure import element_object

_MARK = "mcdesk-description-of-a-figure"
"""Stands where a description belongs while objects are written."""
_MOST = 64


class Place(NamedTuple):
    """Where the structure of a page stands in its file: object numbers."""

    first: int
    """Of the first element; the others follow."""
    parent: int
    number: int
    """Of the page, counted from 0."""
    page: int
    annotations: tuple[int, ...]
    """Of the active areas of the page's links."""


class Structure(NamedTuple):
    """The objects of the elements as they stand in the file, where each begins, which elements the marks and links are.

    ``parts`` are divided where the description of a figure belongs.
    """

    parts: list[bytes]
    starts: list[list[int]]
    """For each part, where in it an object begins."""
    marks: list[int]
    links: list[int]

    def filled(self, alts: Sequence[str]) -> tuple[bytes, list[int]]:
        """The objects with these descriptions, in the order of the elements, and where each object begins."""
        out = [self.parts[0]]
        starts = self.starts[0].copy()
        place = len(self.parts[0])
        for alt, part, own in zip(alts, self.parts[1:], self.starts[1:], strict=True):
            said = pdf_text(alt)
            place += len(said)
            out += (said, part)
            starts += [place + start for start in own]
            place += len(part)
        return b"".join(out), starts


def structure_of(sheet: Sheet, place: Place) -> tuple[Structure, list[int]]:
    """The structure of a page, and which of its marks the descriptions belong to, in the order of the elements."""
    elements = in_tree(sheet.root)
    for number, element in enumerate(elements, start=place.first):
        element.number = number
    for element, _, _ in sheet.links:
        element.kids = [
            Annotated(kid.page, place.annotations[kid.number]) if isinstance(kid, Annotated) else kid
            for kid in element.kids
        ]
    parts, starts, described = [b""], [list[int]()], list[int]()
    for element in elements:
        starts[-1].append(len(parts[-1]))
        if element.alt:
            described.append(sheet.marked.index(element))
            element.alt = _MARK
        body = element_object(element, element.kids, place.parent, {place.number: place.page})
        head, found, rest = body.partition(pdf_text(_MARK))
        parts[-1] += b"%d 0 obj\n%b" % (element.number, head)
        if found:
            parts.append(rest)
            starts.append([])
        parts[-1] += b"\nendobj\n"
    marks = [element.number for element in sheet.marked]
    return Structure(parts, starts, marks, [element.number for element, _, _ in sheet.links]), described


class Skeletons:
    """Structures by their place and shape, without the descriptions of figures."""

    def __init__(self) -> None:
        self._kept: dict[tuple[object, ...], tuple[Structure, list[int]]] = {}

    def structure(
        self, drawn: Sequence[tuple[Box, Drawn]], place: Place, draw: Callable[[], Sheet]
    ) -> tuple[Structure, list[int]]:
        """As :func:`structure_of` for the drawn boxes; ``draw`` gives their sheet where this shape is new."""
        key = (place, *[(box.id, piece.shape) for box, piece in drawn if piece.node])
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _MOST:
                self._kept.clear()
            found = self._kept[key] = structure_of(draw(), place)
        return found
