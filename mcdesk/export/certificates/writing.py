"""Writing a class of certificates: one file for each learner, or one file with a page for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from xml.sax.saxutils import escape

from mcdesk.domain.certificates.facts import Facts
from mcdesk.export.certificates.batch import Batch
from mcdesk.export.certificates.file import FileTail, Sealing
from mcdesk.export.certificates.nodes import BBox
from mcdesk.export.certificates.page import Sheet, draw_content, draw_sheet
from mcdesk.export.certificates.shared import packed
from mcdesk.export.certificates.skeletons import Place, Structure, structure_of
from mcdesk.export.pdf.tagging.document import information
from mcdesk.export.pdf.tagging.literals import numbers, pdf_text
from mcdesk.export.pdf.tagging.xmp import Facts as FileFacts
from mcdesk.export.pdf.tagging.xmp import packet
from mcdesk.export.pdf.text.clean import one_line

_FAST = 1
"""How hard a credential is pressed: it is small, and there are many."""
_TITLE = "mcdesk-title-of-this-file"
"""Stands for the title in metadata that are put together once."""
_LINKS = 1_000_000
"""Links take the keys of the parent tree above those of any page."""
Write = Callable[[bytes], object]


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file to put inside: ``media_type`` as RFC 2046 has it."""

    name: str
    data: bytes
    media_type: str


@dataclass(frozen=True)
class Imprint:
    """What the files of a class say of themselves: who awards, and when they were made (with an offset)."""

    author: str
    created: datetime
    sealing: Sealing | None = None
    _forms: dict[str, tuple[bytes, bytes]] = field(default_factory=dict, compare=False)

    def facts(self, batch: Batch, title: str) -> FileFacts:
        """The metadata of one file."""
        created = self.created.replace(microsecond=0)
        author = one_line(self.author)
        return FileFacts(one_line(title) or "\u2013", batch.lang.value, author, batch.subject, "", created)

    @cached_property
    def moment(self) -> bytes:
        """When the files were made, as a text string of PDF."""
        return pdf_text(FileFacts("", "", "", "", "", self.created.replace(microsecond=0)).info_date)

    def metadata(self, batch: Batch, title: str) -> tuple[bytes, bytes]:
        """The XMP packet and the information dictionary of one file; both are put together once for a class."""
        if batch.lang not in self._forms:
            facts = self.facts(batch, _TITLE)
            self._forms[batch.lang] = (packet(facts), information(facts))
        xml, entries = self._forms[batch.lang]
        own = one_line(title) or "\u2013"
        said = escape(own).encode("utf-8")
        return xml.replace(_TITLE.encode("ascii"), said), entries.replace(pdf_text(_TITLE), pdf_text(own))


def tail_of(batch: Batch, imprint: Imprint, facts: Facts, enclosed: Enclosed | None, identity: str = "") -> bytes:
    """The file of one learner (PDF/UA-1, PDF/A-3a) after its beginning. The same class gives the same bytes."""
    parts: list[bytes] = []
    file = Writing(batch, imprint, parts.append, identity)
    root = file.certificate(facts, "Document", file.top)
    if enclosed:
        file.enclose(enclosed)
    file.finish(batch.title(facts), root)
    return b"".join(parts)


def write_merged(
    batch: Batch,
    imprint: Imprint,
    rows: Iterable[tuple[Facts, Enclosed | None]],
    title: str,
    write: Write,
    identity: str = "",
) -> None:
    """One file with a page and a bookmark for each learner. What is written is not kept in memory."""
    write(batch.start.data)
    file = Writing(batch, imprint, write, identity)
    document = file.tail.number()
    kids: list[int] = []
    panes: list[tuple[bytes, int]] = []
    for facts, enclosed in rows:
        kids.append(file.certificate(facts, "Sect", document))
        panes.append((pdf_text(one_line(facts.learner) or "\u2013"), file.pages[-1]))
        if enclosed:
            file.enclose(enclosed, pressed=True)
    listed = b" ".join([b"%d 0 R" % kid for kid in kids])
    file.tail.put(document, b"<</S/Document/P %d 0 R/K[%b]>>" % (file.top, listed))
    file.finish(title, document, file.bookmarks(panes))


class Writing:
    """One file in the making."""

    def __init__(self, batch: Batch, imprint: Imprint, write: Write, identity: str = "") -> None:
        self.batch = batch
        self.imprint = imprint
        self.tail = FileTail(batch.start, write, imprint.sealing, identity)
        self.widget = self.tail.number() if imprint.sealing else 0
        self.tree = self.tail.number()
        self.top = self.tail.number()
        self.pages: list[int] = []
        self._page_parents: list[bytes] = []
        self._link_parents: list[bytes] = []
        self._files: list[tuple[str, int]] = []

    def certificate(self, facts: Facts, tag: str, parent: int) -> int:
        """Write the page and the structure of one learner under ``parent``; gives the number of its element."""
        painter, index = self.batch.painter, len(self.pages)
        drawn = painter.page(facts)
        leaves = [leaf for _, piece in drawn for leaf in piece.leaves]
        areas = [(leaf.bbox, leaf.address) for leaf in leaves if leaf.address and leaf.bbox]
        annotations = self._page(draw_content(painter, drawn), areas)
        place = self._place(parent, annotations)
        if index:
            found = structure_of(draw_sheet(painter, drawn, index, tag), place)
        else:
            found = self.batch.skeletons.structure(drawn, place, lambda: draw_sheet(painter, drawn, 0, tag))
        self._put(found[0], [leaves[mark].alt for mark in found[1]])
        return place.first

    def sheet(self, sheet: Sheet, parent: int, size: tuple[float, float]) -> int:
        """Write a page of another size, without links; gives the number of its element."""
        self._page(sheet.content, [], size)
        place = self._place(parent, ())
        alts = [element.alt for element in sheet.marked]
        structure, described = structure_of(sheet, place)
        self._put(structure, [alts[mark] for mark in described])
        return place.first

    def _place(self, parent: int, annotations: tuple[int, ...]) -> Place:
        return Place(self.tail.next_number, parent, len(self.pages) - 1, self.pages[-1], annotations)

    def _page(
        self, content: bytes, areas: Sequence[tuple[BBox, str]], size: tuple[float, float] | None = None
    ) -> tuple[int, ...]:
        """Write a page with its content and its links; gives the numbers of these."""
        stream = self.tail.add(b"<</Length %d>>stream\n%b\nendstream" % (len(content), content))
        links = tuple(self._link(area, address, number) for number, (area, address) in enumerate(areas))
        every = (*links, self.widget) if self.widget and not self.pages else links
        hung = b"/Annots[%b]" % b" ".join([b"%d 0 R" % link for link in every]) if every else b""
        page = self.batch.template.page
        area = numbers(0, 0, *(size or (page.width, page.height))).encode("ascii")
        entries = (self.tree, area, len(self.pages), stream, self.batch.shared.resources, hung)
        self.pages.append(
            self.tail.add(
                b"<</Type/Page/Parent %d 0 R/MediaBox[%b]/StructParents %d/Tabs/S/Contents %d 0 R/Resources %d 0 R%b>>"
                % entries
            )
        )
        return links

    def _link(self, area: BBox, address: str, number: int) -> int:
        """Write the active area of a link."""
        said = pdf_text(address)
        key = _LINKS + len(self._link_parents) + number
        return self.tail.add(
            b"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[%b]/Contents%b/StructParent %d"
            b"/A<</S/URI/URI%b>>>>" % (numbers(*area).encode("ascii"), said, key, said)
        )

    def _put(self, structure: Structure, alts: Sequence[str]) -> None:
        """Write the structure of the last page."""
        self.tail.add_written(*structure.filled(alts))
        marks = b" ".join([b"%d 0 R" % number for number in structure.marks])
        self._page_parents.append(b"%d[%b]" % (len(self._page_parents), marks))
        for number in structure.links:
            self._link_parents.append(b"%d %d 0 R" % (_LINKS + len(self._link_parents), number))

    def _seal(self) -> tuple[bytes, int]:
        """Write the invisible field of the seal; gives the entry of the catalogue and the number of the seal."""
        if not self.widget:
            return b"", 0
        seal = self.tail.number()
        self.tail.put(
            self.widget,
            b"<</Type/Annot/Subtype/Widget/FT/Sig/T(Seal)/F 132/Rect[0 0 0 0]/P %d 0 R/V %d 0 R>>"
            % (self.pages[0], seal),
        )
        return b"/AcroForm<</Fields[%d 0 R]/SigFlags 3>>" % self.widget, seal

    def enclose(self, enclosed: Enclosed, *, pressed: bool = False) -> None:
        """Put a file inside, associated with the whole document.

        Half of a credential is a picture that is pressed already: the rest is not worth the time, unless many lie in
        one file.
        """
        kind = enclosed.media_type.replace("/", "#2F").replace("+", "#2B").encode("ascii")
        moment = self.imprint.moment
        entries = b"/Type/EmbeddedFile/Subtype/%b/Params<</Size %d/ModDate%b>>" % (kind, len(enclosed.data), moment)
        data = enclosed.data
        plain = b"<<%b/Length %d>>stream\n%b\nendstream"
        stream = self.tail.add(packed(data, entries, _FAST) if pressed else plain % (entries, len(data), data))
        name = pdf_text(enclosed.name)
        specification = b"<</Type/Filespec/F%b/UF%b/Desc%b/AFRelationship/Data/EF<</F %d 0 R/UF %d 0 R>>>>"
        self._files.append(
            (enclosed.name, self.tail.add(specification % (name, name, self.batch.about, stream, stream)))
        )

    def bookmarks(self, panes: list[tuple[bytes, int]]) -> bytes:
        """Write a list of bookmarks; gives the entry of the catalogue."""
        if not panes:
            return b""
        top = self.tail.number()
        numbers_ = [self.tail.number() for _ in panes]
        for place, (title, page) in enumerate(panes):
            before = b"/Prev %d 0 R" % numbers_[place - 1] if place else b""
            after = b"/Next %d 0 R" % numbers_[place + 1] if place + 1 < len(panes) else b""
            entry = b"<</Title%b/Parent %d 0 R/Dest[%d 0 R/Fit]%b%b>>" % (title, top, page, before, after)
            self.tail.put(numbers_[place], entry)
        ends = (numbers_[0], numbers_[-1], len(panes))
        self.tail.put(top, b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>" % ends)
        return b"/Outlines %d 0 R/PageMode/UseOutlines" % top

    def finish(self, title: str, root: int, pane: bytes = b"") -> None:
        """Write what holds the pages, the structure and the files together."""
        tail = self.tail
        kids = b" ".join([b"%d 0 R" % page for page in self.pages])
        tail.put(self.tree, b"<</Type/Pages/Kids[%b]/Count %d>>" % (kids, len(self.pages)))
        parents = tail.add(b"<</Nums[%b]>>" % b" ".join(self._page_parents + self._link_parents))
        tail.put(
            self.top,
            b"<</Type/StructTreeRoot/K[%d 0 R]/ParentTree %d 0 R/ParentTreeNextKey %d>>"
            % (root, parents, _LINKS + len(self._link_parents)),
        )
        xml, entries = self.imprint.metadata(self.batch, title)
        metadata = tail.add(b"<</Type/Metadata/Subtype/XML/Length %d>>stream\n%b\nendstream" % (len(xml), xml))
        form, seal = self._seal()
        catalogue = tail.add(
            b"<</Type/Catalog/Pages %d 0 R/StructTreeRoot %d 0 R/Metadata %d 0 R/MarkInfo<</Marked true>>"
            b"/ViewerPreferences<</DisplayDocTitle true>>/Lang%b/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
            b"/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile %d 0 R>>]%b%b%b>>"
            % (
                self.tree,
                self.top,
                metadata,
                pdf_text(self.batch.lang.value),
                self.batch.shared.profile,
                pane,
                self._inside(),
                form,
            )
        )
        tail.close(catalogue, tail.add(entries), seal)

    def _inside(self) -> bytes:
        files = sorted(self._files)
        if not files:
            return b""
        every = b" ".join([b"%d 0 R" % number for _, number in files])
        named = b"".join([b"%b%d 0 R " % (pdf_text(name), number) for name, number in files])
        return b"/AF[%b]/Names<</EmbeddedFiles<</Names[%b]>>>>" % (every, named)
