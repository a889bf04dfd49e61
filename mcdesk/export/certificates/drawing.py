"""Drawing boxes into operators; equal boxes with equal words are drawn once for a whole class."""

from __future__ import annotations

from collections.abc import Callable, Collection

from mcdesk.domain.certificates.facts import OUTCOMES, Facts, filled, is_shown, named_fields
from mcdesk.domain.certificates.template import Box, BoxKind, FrameStyle, Role, Template
from mcdesk.domain.outline import Align
from mcdesk.domain.texts import Lang, message, words
from mcdesk.export.certificates.codes import code_operators
from mcdesk.export.certificates.nodes import NOTHING, BBox, Drawn, Node
from mcdesk.export.certificates.pictures import contained, picture_for
from mcdesk.export.certificates.setting import BULLET, WEIGHTS, Item, Row, Set, set_box, tracking_of, words_of
from mcdesk.export.certificates.shapes import frame, line, petals, seal, weave
from mcdesk.export.certificates.shared import Shared
from mcdesk.export.pdf.tagging.elements import LIST_BULLETS, Element
from mcdesk.export.pdf.tagging.literals import colour_operands
from mcdesk.export.pdf.tagging.textobject import BASELINE, draw_prose
from mcdesk.export.pdf.text.clean import one_line
from mcdesk.export.pdf.text.fonts import first_face
from mcdesk.export.pdf.text.prose import Prose, whole
from mcdesk.export.pdf.text.runs import Ink, Line, Run, Segment

_TAGS = {Role.TITLE: "H1", Role.HEADING: "H2", Role.TEXT: "P"}
_ANYWHERE = "\ue000"
"""Stands for an address in words that are put together once."""
_KEPT = 600
"""How many drawn boxes are remembered."""


def fields_of(box: Box, lang: Lang) -> tuple[str, ...]:
    """The fields that the words of a box name."""
    return (OUTCOMES,) if box.kind is BoxKind.LIST else tuple(named_fields(box.text.to(lang)))


class Painter:
    """Draws the boxes of one template in one language."""

    def __init__(self, template: Template, lang: Lang, shared: Shared) -> None:
        self.template = template
        self.lang = lang
        self._shared = shared
        self._kept: dict[tuple[str, ...], Drawn] = {}
        self._boxes = template.drawn
        self._plan: list[tuple[Box, Drawn | None]] = [(box, None) for box in self._boxes]
        self._code_alt = words(message("certificates-code-alt", address=_ANYWHERE), lang)
        self._fields = {box.id: fields_of(box, lang) for box in self._boxes}

    def page(self, facts: Facts) -> list[tuple[Box, Drawn]]:
        """Every box that these facts show, in the order of drawing."""
        found: list[tuple[Box, Drawn]] = []
        for box, constant in self._plan:
            drawn = constant or self.box(box, facts)
            if drawn is not NOTHING:
                found.append((box, drawn))
        return found

    def fix(self, same: Collection[str], facts: Facts) -> None:
        """The boxes of these ids are the same for the whole class as for ``facts``."""
        self._plan = [(box, self.box(box, facts) if box.id in same else None) for box in self._boxes]

    def box(self, box: Box, facts: Facts) -> Drawn:
        """One box; ``NOTHING`` where these facts leave it out."""
        if not is_shown(box, facts):
            return NOTHING
        if box.kind is BoxKind.CODE:
            return self._code(box, one_line(facts.address))
        key = self.key(box, facts)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            found = self._kept[key] = self._draw(box, self._said(box, facts), facts)
        return found

    def key(self, box: Box, facts: Facts) -> tuple[str, ...]:
        """What the drawing of a box depends on: the values that it names."""
        values = facts.values
        fields = self._fields.get(box.id)
        names = fields_of(box, self.lang) if fields is None else fields
        return (box.id, *[values.get(name, "") for name in names])

    def may_differ(self, box: Box) -> bool:
        """Whether a box can look different for two learners."""
        return bool(box.needs or box.unless or self._fields.get(box.id, fields_of(box, self.lang)))

    def _said(self, box: Box, facts: Facts) -> str:
        if box.kind in (BoxKind.TEXT, BoxKind.LIST):
            return words_of(box, facts, self.lang)
        return one_line(filled(box.text.to(self.lang), facts, self.lang)) if box.kind is BoxKind.SEAL else ""

    def _draw(self, box: Box, said: str, facts: Facts) -> Drawn:
        if box.kind in (BoxKind.TEXT, BoxKind.LIST):
            return self._words(box, said, facts) if said else NOTHING
        if box.kind is BoxKind.IMAGE:
            return self._image(box)
        if box.kind is BoxKind.SEAL:
            woven = self._shared.form(petals(box)).decode("ascii")
            form = self._shared.form(seal(box, self.template.page, said, woven))
            return self._figure(box, form, self._bounds(box))
        page = self.template.page
        if box.kind is BoxKind.LINE:
            return Drawn(artifact=b"q " + line(box, page).encode("ascii") + b" Q")
        woven = self._shared.form(weave(box)).decode("ascii") if box.style is FrameStyle.ORNATE else ""
        return Drawn(artifact=self._shared.form(frame(box, page, woven)))

    def _bounds(self, box: Box) -> BBox:
        place, height = box.place, self.template.page.height
        return place.x, height - place.bottom, place.right, height - place.y

    def _figure(self, box: Box, operators: bytes, bounds: BBox) -> Drawn:
        if box.decoration:
            return Drawn(artifact=operators)
        alt = one_line(box.alt.to(self.lang)) or one_line(box.text.to(self.lang)) or "\u2013"
        return Drawn.of(Node("Figure", operators, alt=alt, bbox=bounds))

    def _image(self, box: Box) -> Drawn:
        if not box.image:
            return NOTHING
        picture = picture_for(box.image, self.template.images[box.image], box.place)
        at = contained(box, picture)
        bottom = self.template.page.height - at.bottom
        bounds = (at.x, bottom, at.right, bottom + at.height)
        return self._figure(box, self._shared.image(picture, bounds), bounds)

    def _code(self, box: Box, address: str) -> Drawn:
        left, bottom, right, top = self._bounds(box)
        side = min(right - left, top - bottom)
        operators = code_operators(address, left, bottom, side)
        alt = self._code_alt.replace(_ANYWHERE, address)
        drawn = b"q %b rg %b Q" % (colour_operands(box.colour).encode("ascii"), operators)
        return Drawn.of(Node("Figure", drawn, alt=alt, bbox=(left, bottom, left + side, bottom + side)))

    # -- words

    def _words(self, box: Box, said: str, facts: Facts) -> Drawn:
        found = set_box(box, said, set())
        if box.kind is BoxKind.LIST:
            items = tuple(self._item(box, found, item) for item in found.items)
            return Drawn.of(Node("L", kids=items, attributes=LIST_BULLETS))
        rows = found.items[0].rows
        operators = self._rows(box, rows, found.size)
        if box.decoration:
            return Drawn(artifact=operators)
        address = one_line(facts.address)
        if address and box.role is Role.TEXT and address in said and address.startswith(("https://", "http://")):
            link = Node("Link", operators, bbox=self._ink(box, rows, found.size), address=address)
            return Drawn.of(Node("P", kids=(link,)))
        return Drawn.of(Node(_TAGS[box.role], operators))

    def _ink(self, box: Box, rows: tuple[Row, ...], size: float) -> BBox:
        top = self.template.page.height - box.place.y
        left = box.place.x + min(row.x for row in rows)
        right = box.place.x + max(row.x + row.line.width for row in rows)
        return left, top - rows[-1].top - size * box.leading, right, top - rows[0].top

    def _item(self, box: Box, found: Set, item: Item) -> Node:
        body = Node("LBody", self._rows(box, item.rows, found.size))
        if item.bullet is None:
            return body
        run = Run(BULLET, Ink(WEIGHTS[box.cut], found.size, box.colour))
        bullet = Line((Segment(0.0, f"{BULLET} ", 0.0, 0, first_face(run.ink.weight)),), 0.0)
        label = self._rows(box, (Row(bullet, run, *item.bullet),), found.size)
        return Node("LI", kids=(Node("Lbl", label), body))

    def _rows(self, box: Box, rows: tuple[Row, ...], size: float) -> bytes:
        """The operators of some lines; glyphs of theirs that the class has not yet are added to its fonts."""
        page, leading = self.template.page, size * box.leading
        left, top = box.place.x, page.height - box.place.y
        if not box.tracking:
            plain = self._plain(rows, leading, left, top)
            if plain:
                return plain
            lines = tuple([_shifted(row.line, row.x) for row in rows])
            prose = Prose(_NOWHERE, (rows[0].run,), lines, leading, Align.LEFT, box.place.width)
            return self._shared.operators(_prose_at(prose, left, top - rows[0].top))
        out: list[bytes] = []
        for row in rows:
            tracking = tracking_of(box, row.line)
            prose = Prose(_NOWHERE, (row.run,), (row.line,), leading, Align.LEFT, box.place.width)
            drawn = self._shared.operators(_prose_at(prose, left + row.x, top - row.top))
            out.append(b"%.2f Tc\n" % tracking + drawn + b"\n0 Tc" if tracking else drawn)
        return b"\n".join(out)

    def _plain(self, rows: tuple[Row, ...], leading: float, left: float, top: float) -> bytes:
        """The operators of lines that are each one stretch of one font, as nearly all are; b"" for others."""
        ink = rows[0].run.ink
        face = first_face(ink.weight)
        baseline = top - rows[0].top - leading / 2 - ink.size * BASELINE
        lines: list[tuple[str, float, float]] = []
        for row in rows:
            segments = row.line.segments
            if len(segments) != 1 or segments[0].face is not face or segments[0].clusters or segments[0].actual:
                return b""
            lines.append((segments[0].text, left + row.x + segments[0].x, baseline))
            baseline -= leading
        return self._shared.plain((face, ink.size, ink.colour), lines)


def _shifted(line: Line, x: float) -> Line:
    return Line(tuple(segment._replace(x=segment.x + x) for segment in line.segments), line.width) if x else line


_NOWHERE = Element("P")
Draw = Callable[..., None]


def _prose_at(prose: Prose, x: float, top: float) -> Draw:
    return lambda pen: draw_prose(pen, whole(prose), x, top)
