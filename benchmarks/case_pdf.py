"""A ten-page tagged proposal against the same text with stock ReportLab flowables."""

from __future__ import annotations

import io
import time
from html import escape
from typing import Any

from benchmarks.measure import Result, case, interleaved, peak_memory
from mcdesk.domain.outline import Bullets, Callout, Column, Facts, Heading, Outline, Paragraph, Part, Table, Text, text
from mcdesk.domain.running import Running

WORDS = (
    "Learners inspect, drive, stack and park a counterbalance forklift under the eyes of an assessor, and leave "
    "with evidence that an employer can read. The invented advisory group met twice and asked for evening hours. "
)
SECTIONS = 7


def _section(number: int) -> tuple[Any, ...]:
    rows = tuple(
        (text(f"LO{row}"), text(f"Record {row} defects before use of the truck, with the form"), text("Demonstration"))
        for row in range(1, 11)
    )
    columns = (Column("No."), Column("Outcome", 4.0), Column("Assessment", 2.0))
    facts = tuple((f"Fact {fact}", text(f"Value {fact} of section {number}")) for fact in range(1, 6))
    return (
        Heading(1, f"Section {number}"),
        Paragraph(text(WORDS * 3)),
        Callout(f"Summary {number}", (text(WORDS),)),
        Heading(2, "Why now"),
        Paragraph(text(WORDS * 2)),
        Bullets(tuple(text(WORDS[:90]) for _ in range(4))),
        Facts(facts),
        Table(columns, rows, "Outcomes"),
    )


def outline() -> Outline:
    """The proposal, all of it invented."""
    blocks = tuple(block for number in range(1, SECTIONS + 1) for block in _section(number))
    parts = (Part("en-CA", blocks),)
    around = Running("Run")
    return Outline(
        "Proposal", "en-CA", "Example College", "Proposal", "2026-11-24T09:00:00+00:00", parts, around=around
    )


def tagged() -> bytes:
    """Our file."""
    from mcdesk.export.pdf.writer import render_pdf

    return render_pdf(outline())[0]


def _plain(words: Text) -> str:
    return escape("".join(span.text for span in words), quote=False)


class Stock:
    """The same text with Paragraph, Table and SimpleDocTemplate, in the same fonts: no tags."""

    def __init__(self) -> None:
        from reportlab.lib.styles import ParagraphStyle

        from mcdesk.export.font_chain import Weight
        from mcdesk.export.pdf.text.fonts import first_face

        plain, bold = (first_face(weight).name for weight in (Weight.REGULAR, Weight.BOLD))
        self.body = ParagraphStyle("body", fontName=plain, fontSize=10.5, leading=16, spaceAfter=8)
        self.cell = ParagraphStyle("cell", fontName=plain, fontSize=9.5, leading=13)
        self.bold = ParagraphStyle("bold", fontName=bold, fontSize=9.5, leading=13)
        self.heading = ParagraphStyle("heading", fontName=bold, fontSize=16, leading=22, keepWithNext=1)

    def flowables(self, block: Any) -> list[Any]:
        """The flowables of one block."""
        from reportlab.platypus import Paragraph as Stocked

        if isinstance(block, Heading):
            return [Stocked(escape(block.text), self.heading)]
        if isinstance(block, Paragraph):
            return [Stocked(_plain(block.text), self.body)]
        if isinstance(block, Callout):
            return [Stocked(escape(block.title), self.bold), *(Stocked(_plain(one), self.body) for one in block.body)]
        if isinstance(block, Bullets):
            return [Stocked(_plain(item), self.body, bulletText="\u2022") for item in block.items]
        return [self.table(block)]

    def table(self, block: Any) -> Any:
        """A table of paragraphs with hairlines."""
        from reportlab.platypus import Paragraph as Stocked
        from reportlab.platypus import Table as StockTable

        if isinstance(block, Facts):
            rows = [
                [Stocked(escape(label), self.bold), Stocked(_plain(value), self.body)] for label, value in block.rows
            ]
            return StockTable(rows, [150, 330], style=[("LINEBELOW", (0, 0), (-1, -1), 0.5, "#cccccc")])
        rows = [[Stocked(escape(column.title), self.bold) for column in block.columns]]
        rows += [[Stocked(_plain(cell), self.cell) for cell in row] for row in block.rows]
        look: Any = [("LINEBELOW", (0, 0), (-1, -1), 0.5, "#cccccc"), ("BACKGROUND", (0, 0), (-1, 0), "#f3edf8")]
        return StockTable(rows, [70, 270, 140], repeatRows=1, style=look)


def stock() -> bytes:
    """The file of stock ReportLab."""
    from reportlab.platypus import SimpleDocTemplate

    maker, out = Stock(), io.BytesIO()
    story = [piece for part in outline().parts for block in part.blocks for piece in maker.flowables(block)]
    SimpleDocTemplate(out, pagesize=(612, 792), initialFontName=maker.body.fontName).build(story)
    return out.getvalue()


@case
def pdf_proposal() -> Result:
    """CPU time of ten pages."""
    value, baseline = interleaved(tagged, stock, clock=time.process_time)
    return Result("PDF proposal, 10 pages, tagged", value, baseline, goal=1.3)


@case
def pdf_memory() -> Result:
    """Peak memory of a process that writes one."""
    value = peak_memory("from benchmarks.case_pdf import tagged; tagged()")
    baseline = peak_memory("from benchmarks.case_pdf import stock; stock()")
    return Result("PDF proposal, peak memory", value, baseline, "MB", goal=1.3)
