"""The contact sheet: every certificate of a class small, many on a page, each with its learner's name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from mcdesk.domain.certificates.facts import Facts
from mcdesk.domain.certificates.template import SIZES, Across, Box, BoxKind, Cut, Place, Role, Template
from mcdesk.domain.texts import Lang, Local, message, words
from mcdesk.export.certificates.batch import Batch
from mcdesk.export.certificates.nodes import BBox, Node
from mcdesk.export.certificates.page import Sheet, bind, ground, plain_content
from mcdesk.export.certificates.writing import Imprint, Write, Writing
from mcdesk.export.pdf.tagging.elements import Element
from mcdesk.export.pdf.tagging.literals import numbers

_EDGE, _GAP, _HEAD, _CAPTION = 36.0, 14.0, 34.0, 14.0
_QUIET = "#56525c"
Step = Callable[[int], None]


class ContactSheet:
    """Lays a class out on upright sheets of the template's paper."""

    def __init__(self, template: Template, lang: Lang, rows: Sequence[Facts], step: Step) -> None:
        self._rows = rows
        self._size = SIZES[template.paper]
        columns = 3 if template.landscape else 4
        self._width = (self._size[0] - 2 * _EDGE - (columns - 1) * _GAP) / columns
        self._scale = self._width / template.page.width
        self._height = template.page.height * self._scale
        room = self._size[1] - 2 * _EDGE - _HEAD + _GAP
        self._grid = (columns, max(int(room / (self._height + _CAPTION + _GAP)), 1))
        self._caption = Box(
            "caption",
            BoxKind.TEXT,
            Place(0, 0, self._width, _CAPTION),
            text=Local("{learner_name}", "{learner_name}"),
            size=8,
            least=5,
            colour=_QUIET,
            across=Across.CENTRE,
            shrink=True,
        )
        self.title = words(message("certificates-contact-title", count=len(rows)), lang)
        plain = self.title.replace("{", "(").replace("}", ")")
        self._heading = Box(
            "heading",
            BoxKind.TEXT,
            Place(_EDGE, _EDGE, self._size[0] - 2 * _EDGE, _HEAD),
            role=Role.TITLE,
            text=Local(plain, plain),
            cut=Cut.SANS_BOLD,
            size=13,
        )
        self.batch = Batch(template, lang, rows, step, (self._caption, self._heading))

    def write(self, imprint: Imprint, write: Write, step: Step) -> None:
        """Write the file: tagged and archival as the certificates are."""
        write(self.batch.start.data)
        file = Writing(self.batch, imprint, write)
        document = file.tail.number()
        kids: list[int] = []
        columns, lines = self._grid
        for index, start in enumerate(range(0, max(len(self._rows), 1), columns * lines)):
            sheet = self._sheet(self._rows[start : start + columns * lines], index)
            kids.append(file.sheet(sheet, document, self._size))
            step(min(start + columns * lines, len(self._rows)))
        listed = b" ".join([b"%d 0 R" % kid for kid in kids])
        file.tail.put(document, b"<</S/Document/P %d 0 R/K[%b]>>" % (file.top, listed))
        file.finish(self.title, document)

    def _sheet(self, rows: Sequence[Facts], index: int) -> Sheet:
        sheet, parts = Sheet(Element("Sect")), list[bytes]()
        if index == 0:
            self._words(self._heading, rows[0] if rows else Facts(""), (0.0, 0.0), (sheet, parts, index))
        for (x, y), facts in zip(self._places(), rows, strict=False):
            self._small(facts, (x, y), (sheet, parts, index))
            self._words(self._caption, facts, (x, y + self._height + 3), (sheet, parts, index))
        sheet.content = b"\n".join(parts)
        return sheet

    def _places(self) -> Iterator[tuple[float, float]]:
        columns, lines = self._grid
        for line in range(lines):
            for column in range(columns):
                yield (
                    _EDGE + column * (self._width + _GAP),
                    _EDGE + _HEAD + line * (self._height + _CAPTION + _GAP),
                )

    def _small(self, facts: Facts, at: tuple[float, float], to: tuple[Sheet, list[bytes], int]) -> None:
        bottom = self._size[1] - at[1] - self._height
        bounds: BBox = (at[0], bottom, at[0] + self._width, bottom + self._height)
        page = self.batch.template.page
        drawn = plain_content(self.batch.painter.page(facts))
        place = numbers(self._scale, 0, 0, self._scale, at[0], bottom)
        scale = f"{self._scale:.5f} 0 0 {self._scale:.5f} {place.split(' ', 4)[4]}"
        clip = f"0 0 {numbers(page.width, page.height)} re W n"
        body = b"q %b cm %b\n%b\n%b Q" % (scale.encode(), clip.encode(), ground(self.batch.painter), drawn)
        rule = f"q 0.75 G 0.5 w {numbers(at[0], bottom, self._width, self._height)} re S Q"
        node = Node("Figure", body + b"\n" + rule.encode("ascii"), alt=self.batch.title(facts), bbox=bounds)
        self._bind(node, to)

    def _words(self, box: Box, facts: Facts, at: tuple[float, float], to: tuple[Sheet, list[bytes], int]) -> None:
        node = self.batch.painter.box(box, facts).node
        if node is not None:
            down = self._size[1] - self.batch.template.page.height - at[1]
            moved = f"q 1 0 0 1 {numbers(at[0], down)} cm\n".encode("ascii") + node.operators + b"\nQ"
            self._bind(Node(node.tag, moved), to)

    @staticmethod
    def _bind(node: Node, to: tuple[Sheet, list[bytes], int]) -> None:
        sheet, parts, index = to
        parts.append(b"/%b <</MCID %d>> BDC\n%b\nEMC" % (node.tag.encode("ascii"), len(sheet.marked), node.operators))
        sheet.root.kids.append(bind(node, sheet.root, sheet, index))
