"""Writing the structure tree as objects of the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mcdesk.export.pdf.seam import Raw
from mcdesk.export.pdf.tagging.elements import Annotated, Element, Marked
from mcdesk.export.pdf.tagging.literals import pdf_text
from mcdesk.export.pdf.tagging.pen import Pen

_MAY_BE_EMPTY = frozenset({"TD", "TH"})
Live = list[tuple[Element, list["Element | Marked | Annotated"]]]


def write_structure(root: Element, pen: Pen) -> int:
    """Write the tree below ``root`` and the parent tree; returns the number of the structure root.

    Elements that hold nothing are left out, except table cells, which keep a row whole.
    """
    sheets = pen.sheets
    live: Live = []
    collect(root, live)
    top, parents = Raw(), Raw()
    top_number = sheets.add("StructTreeRoot", top)
    parents_number = sheets.add("ParentTree", parents)
    objects = [Raw() for _ in live]
    for index, ((element, _), raw) in enumerate(zip(live, objects, strict=True)):
        element.number = sheets.add(f"Struct{index}", raw)
    for (element, kids), raw in zip(live, objects, strict=True):
        raw.data = element_object(element, kids, top_number, pen.page_numbers)
    _let_go(root)
    parents.data = b"<</Nums[%s]>>" % b" ".join(_parents(pen))
    next_key = max((key for key, _ in pen.parent_tree()), default=0) + 1
    top.data = b"<</Type/StructTreeRoot/K[%d 0 R]/ParentTree %d 0 R/ParentTreeNextKey %d>>" % (
        root.number,
        parents_number,
        next_key,
    )
    return top_number


def _let_go(element: Element) -> None:
    """Forget the parents: what is written would stay in memory until circles are looked for."""
    for kid in element.kids:
        if isinstance(kid, Element):
            kid.parent = None
            _let_go(kid)


def collect(element: Element, live: Live) -> bool:
    """Add the element and all below it in reading order; False where there is nothing in it."""
    place = len(live)
    kids: list[Element | Marked | Annotated] = []
    live.append((element, kids))
    kids += [kid for kid in element.kids if not isinstance(kid, Element) or collect(kid, live)]
    if kids or element.tag in _MAY_BE_EMPTY:
        return True
    del live[place:]
    return False


def element_object(
    element: Element, kids: Sequence[Element | Marked | Annotated], top: int, pages: Sequence[int] | Mapping[int, int]
) -> bytes:
    """An element as an object; ``top`` is the number of the structure root, ``pages`` those of pages by index."""
    parent = element.parent.number if element.parent is not None else top
    parts = [b"<</S/%s/P %d 0 R" % (element.tag.encode("ascii"), parent)]
    own = next((kid.page for kid in kids if isinstance(kid, Marked)), None)
    if own is not None:
        parts.append(b"/Pg %d 0 R" % pages[own])
    if kids:
        parts.append(b"/K[%s]" % b" ".join([_kid(kid, own, pages) for kid in kids]))
    if element.alt:
        parts.append(b"/Alt" + pdf_text(element.alt))
    if element.actual:
        parts.append(b"/ActualText" + pdf_text(element.actual))
    if element.lang:
        parts.append(b"/Lang" + pdf_text(element.lang))
    box = b"<</O/Layout/Placement/Block/BBox[%.2f %.2f %.2f %.2f]>>" % element.bbox if element.bbox else b""
    if element.attributes or box:
        parts.append(b"/A[%s%s]" % (element.attributes, box))
    return b"".join([*parts, b">>"])


def _kid(kid: Element | Marked | Annotated, own: int | None, pages: Sequence[int] | Mapping[int, int]) -> bytes:
    if isinstance(kid, Element):
        return b"%d 0 R" % kid.number
    if isinstance(kid, Annotated):
        return b"<</Type/OBJR/Obj %d 0 R/Pg %d 0 R>>" % (kid.number, pages[kid.page])
    if kid.page == own:
        return b"%d" % kid.mcid
    return b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (pages[kid.page], kid.mcid)


def _parents(pen: Pen) -> list[bytes]:
    result: list[bytes] = []
    for key, value in pen.parent_tree():
        if isinstance(value, Element):
            result.append(b"%d %d 0 R" % (key, value.number))
        else:
            result.append(b"%d[%s]" % (key, b" ".join([b"%d 0 R" % element.number for element in value])))
    return result
