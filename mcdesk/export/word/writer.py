"""From an outline to a Word document (OOXML): headings, lists, tables and fields that its readers know as such."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any
from xml.sax.saxutils import quoteattr

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Inches, Mm, Pt, RGBColor

from mcdesk.domain import formats, outline
from mcdesk.domain.charts import Chart
from mcdesk.domain.outline import Outline, Paper, Span, Tone
from mcdesk.domain.texts import Lang

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
_QUIET = RGBColor(0x55, 0x55, 0x5F)
_LETTERS, _LEVELS, _SIDES = "Calibri", 4, Inches(1)
_SHEETS = {Paper.LETTER: (Inches(8.5), Inches(11)), Paper.A4: (Mm(210), Mm(297))}
_OPEN, _TICKED = "\N{BALLOT BOX}", "\N{BALLOT BOX WITH X}"


def word_bytes(document: Outline) -> bytes:
    """The document as a .docx file. What XML cannot hold is left out of its texts."""
    made = Document()
    _describe(made, document)
    _dress(made, document)
    if document.mark:
        # In the head, which stands on every page.
        made.sections[0].header.paragraphs[0].text = clean(document.mark)
    if document.cover is not None:
        made.add_heading(clean(document.cover.title), 0)
        for label, value in document.cover.facts:
            made.add_paragraph(clean(formats.named(label, value, Lang.of(document.lang))))
    for part in document.parts:
        lang = Lang.of(part.lang)
        for block in part.blocks:
            named = _NAMING.get(type(block))
            named(made, block, lang) if named else _BLOCKS[type(block)](made, block)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def clean(text: str) -> str:
    """The text without what XML cannot hold."""
    return _NOT_XML.sub("", text)


def _describe(made: Any, document: Outline) -> None:
    core, when = made.core_properties, datetime.fromisoformat(document.created)
    core.title, core.author, core.subject = clean(document.title), clean(document.author), clean(document.subject)
    core.language, core.keywords = document.lang, clean(", ".join(document.keywords))
    core.created = core.modified = when.replace(tzinfo=None)
    core.comments = ""
    fonts = made.styles.element.find(".//" + _name("rPrDefault")).find(_name("rPr"))
    language = fonts.find(_name("lang"))
    if language is not None:
        language.set(_name("val"), document.lang)


def _dress(made: Any, document: Outline) -> None:
    """Letters without serifs, the paper, margins of an inch, and headings in the institution's colour."""
    made.styles["Normal"].font.name = _LETTERS
    palette, (wide, high) = document.palette, _SHEETS[document.paper]
    for section in made.sections:
        section.page_width, section.page_height = wide, high
        section.left_margin = section.right_margin = _SIDES
    for name in ("Title", *(f"Heading {level}" for level in range(1, _LEVELS + 1))):
        made.styles[name].font.color.rgb = RGBColor.from_string(palette.accent.removeprefix("#"))


def _name(tag: str) -> str:
    return "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}" + tag


def _runs(paragraph: Any, text: Iterable[Span], *, bold: bool = False) -> None:
    for span in text:
        words = f"{span.text} ({span.link})" if span.link and not span.link.startswith("#") else span.text
        run = paragraph.add_run(clean(words))
        run.bold = (bold or span.bold) or None
        if span.mark is outline.Mark.DELETED:
            run.font.strike = True
        if span.mark is outline.Mark.INSERTED:
            run.font.underline = True
        if span.tone in (Tone.QUIET, Tone.MISSING):
            run.font.color.rgb = _QUIET


def _heading(made: Any, block: outline.Heading) -> None:
    made.add_heading(clean(block.text), min(max(block.level, 1), _LEVELS))


def _paragraph(made: Any, block: outline.Paragraph) -> None:
    paragraph = made.add_paragraph()
    paragraph.paragraph_format.keep_with_next = block.keep or None
    _runs(paragraph, block.text)


def _bullets(made: Any, block: outline.Bullets) -> None:
    for item in block.items:
        _runs(made.add_paragraph(style="List Number" if block.ordered else "List Bullet"), item)


def _facts(made: Any, block: outline.Facts, lang: Lang) -> None:
    if block.caption:
        _caption(made, block.caption)
    for label, value in block.rows:
        paragraph = made.add_paragraph()
        paragraph.add_run(clean(formats.named(label, "", lang))).bold = True
        _runs(paragraph, value)


def _caption(made: Any, words: str) -> None:
    made.add_paragraph(clean(words), style="Caption")


def _table(made: Any, block: outline.Table) -> None:
    if block.caption:
        _caption(made, block.caption)
    if not block.rows:
        made.add_paragraph(clean(block.empty))
        return
    table = made.add_table(rows=1, cols=len(block.columns), style="Table Grid")
    head = table.rows[0]
    # A reader says the headings with each cell, and they stand again on every page.
    head._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
    for cell, column in zip(head.cells, block.columns, strict=True):
        cell.paragraphs[0].add_run(clean(column.title)).bold = True
    for row in block.rows:
        for place, (cell, value) in enumerate(zip(table.add_row().cells, row, strict=True)):
            _runs(cell.paragraphs[0], value, bold=place == block.row_header)
    made.add_paragraph()


def _chart(made: Any, block: Chart) -> None:
    """Its words: the numbers stand in the table beside it."""
    made.add_paragraph(clean(f"{block.title}. {block.alt}"))


def _image(made: Any, block: outline.Image) -> None:
    picture = made.add_picture(io.BytesIO(block.data), width=Pt(block.width))
    picture._inline.docPr.set("descr", clean(block.alt))


def _callout(made: Any, block: outline.Callout, lang: Lang) -> None:
    if block.title:
        made.add_paragraph(style="Intense Quote").add_run(clean(block.title))
    for text in block.body:
        _runs(made.add_paragraph(), text)
    _facts(made, outline.Facts(block.facts), lang)


def _signature(made: Any, block: outline.SignatureBlock, lang: Lang) -> None:
    made.add_paragraph().add_run(clean(block.title)).bold = True
    for choice in block.choices:
        made.add_paragraph(clean(f"{_OPEN} {choice}"))
    for role, labels in block.lines:
        made.add_paragraph(clean(role))
        for label in labels:
            made.add_paragraph(clean(formats.named(label, "_" * 40, lang)))


def _write_lines(made: Any, block: outline.WriteLines) -> None:
    made.add_paragraph().add_run(clean(block.label)).bold = True
    for choice in block.choices:
        made.add_paragraph(clean(f"{_OPEN} {choice}"))
    for _ in range(block.lines):
        made.add_paragraph("_" * 60)


def _fill_in(made: Any, block: outline.FillIn) -> None:
    """A label, then a control that takes text, or one to tick for each choice; all on one page."""
    label = made.add_paragraph()
    label.paragraph_format.keep_with_next = True
    label.add_run(clean(block.label)).bold = True
    for name, words in block.choices:
        paragraph = made.add_paragraph()
        paragraph.paragraph_format.keep_with_next = (name, words) != block.choices[-1] or None
        paragraph._p.append(parse_xml(_tick(name, f"{block.label} {words}")))
        paragraph.add_run(clean(f" {words}"))
    if not block.choices:
        made.element.body.insert_element_before(parse_xml(_text(block)), "w:sectPr")


def _about(name: str, label: str) -> str:
    alias = quoteattr(clean(" ".join(label.split()))[:60])
    return f"<w:alias w:val={alias}/><w:tag w:val={quoteattr(clean(name))}/>"


def _tick(name: str, label: str) -> str:
    return (
        f"<w:sdt {nsdecls('w')} {_W14}><w:sdtPr>{_about(name, label)}<w14:checkbox><w14:checked w14:val='0'/>"
        f"<w14:checkedState w14:val='{ord(_TICKED):04X}' w14:font='MS Gothic'/>"
        f"<w14:uncheckedState w14:val='{ord(_OPEN):04X}' w14:font='MS Gothic'/></w14:checkbox></w:sdtPr>"
        f"<w:sdtContent><w:r><w:t>{_OPEN}</w:t></w:r></w:sdtContent></w:sdt>"
    )


def _text(block: outline.FillIn) -> str:
    more = ' w:multiLine="1"' if block.lines > 1 else ""
    frame = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="4"/>' for side in ("top", "left", "bottom", "right"))
    return (
        f"<w:sdt {nsdecls('w')}><w:sdtPr>{_about(block.name, block.label)}<w:text{more}/></w:sdtPr><w:sdtContent><w:p>"
        f"<w:pPr><w:pBdr>{frame}</w:pBdr></w:pPr><w:r><w:t xml:space='preserve'> </w:t></w:r></w:p>"
        "</w:sdtContent></w:sdt>"
    )


def _page_break(made: Any, _block: outline.PageBreak) -> None:
    made.add_page_break()


def _nothing(_made: Any, _block: object) -> None:
    """A word processor makes its own table of contents from the headings."""


_BLOCKS: Mapping[type, Callable[[Any, Any], None]] = {
    outline.Heading: _heading,
    outline.Paragraph: _paragraph,
    outline.Bullets: _bullets,
    outline.Table: _table,
    Chart: _chart,
    outline.Image: _image,
    outline.WriteLines: _write_lines,
    outline.FillIn: _fill_in,
    outline.Contents: _nothing,
    outline.PageBreak: _page_break,
}
_NAMING: Mapping[type, Callable[[Any, Any, Lang], None]] = {
    outline.Facts: _facts,
    outline.Callout: _callout,
    outline.SignatureBlock: _signature,
}
"""Blocks with names before a colon, which each language sets in its own way."""
