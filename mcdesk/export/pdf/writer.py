"""From an outline to a PDF: compose, fill pages, draw, write."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from mcdesk.app.upkeep.records import Progress, portion, unwatched
from mcdesk.domain.outline import Contents, Heading, Outline, Table
from mcdesk.domain.running import Running
from mcdesk.export.files import replace_file
from mcdesk.export.font_chain import Weight
from mcdesk.export.pdf.blocks.registry import compose_all
from mcdesk.export.pdf.boxes import Box, Row
from mcdesk.export.pdf.composer import Area, Composer, Entry
from mcdesk.export.pdf.cover import cover_boxes, notice_boxes
from mcdesk.export.pdf.flow import Flow, Page
from mcdesk.export.pdf.seam import Sheets
from mcdesk.export.pdf.styles import BOTTOM, LEFT, RIGHT, SIZES, Theme, theme
from mcdesk.export.pdf.tagging.document import Bookmark, file_bytes
from mcdesk.export.pdf.tagging.elements import Element
from mcdesk.export.pdf.tagging.pen import Pen
from mcdesk.export.pdf.tagging.xmp import Facts
from mcdesk.export.pdf.template import Template, text_height
from mcdesk.export.pdf.text.clean import one_line
from mcdesk.export.pdf.text.fonts import first_face
from mcdesk.export.pdf.text.prose import Typesetter

_COMPOSED, _DRAWN = 60, 75
"""How much of the work is done, in percent, once everything is composed, and once it is drawn."""


@dataclass(frozen=True, slots=True)
class PdfReport:
    """What came out: how many pages, and the characters that no bundled font has (drawn as a box)."""

    pages: int
    missing_characters: frozenset[str]


def render_pdf(outline: Outline, *, progress: Progress | None = None) -> tuple[bytes, PdfReport]:
    """The file as bytes: PDF/UA-1 and PDF/A-3a; the same outline gives the same bytes.

    ``progress`` is told of every block, every row of a table and every page; what it raises ends the work.
    """
    progress = progress or unwatched
    work, pages = _fitting(outline, portion(progress, 0, _COMPOSED))
    pen = work.draw(pages, portion(progress, _COMPOSED, _DRAWN))
    progress(_DRAWN, 100)
    data = file_bytes(pen, work.root, _facts(work.outline), work.bookmarks())
    progress(100, 100)
    return data, PdfReport(len(pages), frozenset(work.typesetter.missing))


def _fitting(outline: Outline, progress: Progress) -> tuple[_Work, list[Page]]:
    """The document on its pages: where it may have only so many, the longest of its forms that keeps to them."""
    for form in (outline, *outline.shorter[:-1]):
        work = _Work(form, progress)
        pages = work.pages()
        if outline.most_pages is None or len(pages) <= outline.most_pages or not outline.shorter:
            return work, pages
    work = _Work(outline.shorter[-1], progress)
    return work, work.pages()


def write_pdf(outline: Outline, path: Path, *, progress: Progress | None = None) -> PdfReport:
    """Write the file beside ``path``, then put it in its place. Raises OSError where the disk refuses."""
    data, report = render_pdf(outline, progress=progress)
    replace_file(path, data)
    return report


def _facts(outline: Outline) -> Facts:
    created = datetime.fromisoformat(outline.created)
    return Facts(
        title=one_line(outline.title) or "\u2013",
        lang=outline.lang,
        author=one_line(outline.author),
        subject=one_line(outline.subject),
        keywords=", ".join(filter(None, map(one_line, outline.keywords))),
        created=(created if created.tzinfo else created.replace(tzinfo=UTC)).replace(microsecond=0),
    )


def _steps_in(outline: Outline) -> int:
    """How many blocks and rows of tables there are."""
    blocks = [block for part in outline.parts for block in part.blocks]
    return len(blocks) + sum(len(b.rows) for b in blocks if isinstance(b, Table))


def _entries(outline: Outline) -> tuple[Entry, ...]:
    """Every heading, each with an anchor of its own; no level is skipped on the way down."""
    entries: list[Entry] = []
    contents = 0
    seen: set[str] = set()
    for index, part in enumerate(outline.parts):
        level = 0
        current = 0 if any(isinstance(block, Contents) for block in part.blocks) else contents
        for block in part.blocks:
            if isinstance(block, Contents):
                contents = current = contents + 1
            if isinstance(block, Heading):
                named = block.anchor if block.anchor and block.anchor not in seen else ""
                anchor = named or f"heading {len(entries) + 1}"
                seen.add(anchor)
                level = min(max(block.level, 1), 4, level + 1)
                entries.append(Entry(level, one_line(block.text) or "\u2013", anchor, current, block.anchor, index))
    return tuple(entries)


class _Work:
    """One outline on its way to a file."""

    def __init__(self, outline: Outline, progress: Progress) -> None:
        self.outline = outline
        self._progress, self._done, self._total = progress, 0, _steps_in(outline)
        self.theme: Theme = theme(outline.palette)
        self.typesetter = Typesetter(set())
        self.root = Element("Document")
        self.entries = _entries(outline)
        self.size = SIZES[outline.paper]
        self.cover_pages = 0
        self.begins: list[int] = []

    def _composer(self, lang: str, part: int = -1) -> Composer:
        width, height = self.size
        return Composer(
            theme=self.theme,
            typesetter=self.typesetter,
            element=self.root.add("Part", lang=lang),
            lang=lang,
            area=Area(0.0, width - LEFT - RIGHT, height - LEFT - RIGHT),
            entries=self.entries,
            anchors=self._anchors(part),
            step=self._step,
        )

    def _step(self) -> None:
        self._done += 1
        self._progress(min(self._done, self._total), self._total)

    def _anchors(self, part: int) -> dict[str, str]:
        """Where names lead from a part: to its own headings first, then to the first of any part."""
        named = [entry for entry in reversed(self.entries) if entry.name]
        own = {entry.name: entry.anchor for entry in named if entry.part == part}
        return {entry.name: entry.anchor for entry in named} | own

    def pages(self) -> list[Page]:
        """Every box in its place."""
        width, height = self.size
        flow = Flow((text_height(height), text_height(width)))
        if self.outline.cover is not None:
            composer = self._composer(self.outline.cover.lang)
            flow.fill(cover_boxes(self.outline.cover, self.outline.mark, composer))
            self.cover_pages = len(flow.pages)
        entry = contents = 0
        for index, part in enumerate(self.outline.parts):
            self.begins.append(len(flow.pages))
            composer = self._composer(part.lang, index)
            composer.next_entry, composer.contents = entry, contents
            uncovered = not index and self.outline.cover is None
            boxes: list[Box] = notice_boxes(self.outline.mark, "", composer) if uncovered else []
            boxes += compose_all(part.blocks, composer)
            entry, contents = composer.next_entry, composer.contents
            if boxes and (index or self.cover_pages):
                boxes[0] = replace(boxes[0], fresh=True)
            flow.fill(boxes)
        return flow.pages or [Page(False, text_height(height))]

    def draw(self, pages: list[Page], progress: Progress) -> Pen:
        """Draw the pages."""
        pen = Pen(Sheets(first_face(Weight.REGULAR).name, self.size))
        pen.pages_of = {
            placed.box.anchor: number
            for number, page in enumerate(pages, start=1)
            for placed in page.placed
            if isinstance(placed.box, Row) and placed.box.anchor
        }
        template = Template(self.outline, self.theme, self.typesetter, len(pages))
        for number, page in enumerate(pages, start=1):
            progress(number, len(pages))
            cover = number <= self.cover_pages
            pen.open_page((self.size[1], self.size[0]) if page.wide else self.size)
            template.behind(pen, page, cover=cover)
            for placed in page.placed:
                placed.box.draw(pen, LEFT, BOTTOM + placed.top)
            if not cover:
                template.around(pen, number, self._around(number))
            pen.close_page()
        return pen

    def _around(self, number: int) -> Running:
        """What stands around a page: what its part says, or the document."""
        own = [part.around for part, begin in zip(self.outline.parts, self.begins, strict=True) if begin < number]
        return (own[-1] if own else None) or self.outline.around

    def bookmarks(self) -> list[Bookmark]:
        """The headings as the reader's outline pane shows them."""
        return [Bookmark(entry.level, entry.title, entry.anchor) for entry in self.entries]
