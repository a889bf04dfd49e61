"""The summary of 1,000 requests against the same headings, paragraphs and tables drawn raw with stock ReportLab."""

from __future__ import annotations

import io
import time
from functools import cache
from html import escape
from typing import Any

from benchmarks.case_desk import desk
from benchmarks.case_pdf import Stock
from benchmarks.measure import Result, case, interleaved
from mcdesk.app.desk.gathering import figures
from mcdesk.app.desk.summary import portfolio
from mcdesk.app.desk.summary.frame import SummaryOptions
from mcdesk.app.services import Services
from mcdesk.domain.outline import (
    Align,
    Block,
    Callout,
    Facts,
    Heading,
    Outline,
    PageBreak,
    Paragraph,
    Table,
    Text,
)
from mcdesk.domain.portfolio.scope import Scope
from mcdesk.domain.portfolio.whole import Portfolio

COUNT = 1000
UPRIGHT, TURNED = 484.0, 664.0
WIDE = 7
"""A table of more columns than this stands on turned pages."""


@cache
def found() -> tuple[Services, Portfolio]:
    """The figures, made once."""
    services = desk(COUNT).services
    return services, figures(services, Scope())


def outline() -> Outline:
    """The document as the program makes it."""
    services, portfolio_found = found()
    return portfolio.outline(services, portfolio_found, SummaryOptions())


drawn_raw = cache(outline)
"""The same document for the baseline, which does not pay for making it."""


def tagged() -> bytes:
    """Ours, from the figures to the file: tagged and archival, with its charts and its contents."""
    from mcdesk.export.pdf.writer import render_pdf

    return render_pdf(outline())[0]


def _plain(words: Text) -> str:
    return escape("".join(span.text for span in words), quote=False) or "\u2013"


class Raw(Stock):
    """Stock flowables for the blocks of a report; charts and contents are left out in its favour."""

    def flowables(self, block: Block) -> list[Any]:
        """The flowables of one block."""
        from reportlab.platypus import PageBreak as NewPage

        if isinstance(block, Heading | Paragraph):
            return super().flowables(block)
        if isinstance(block, PageBreak):
            return [NewPage()]
        if isinstance(block, Table):
            return [self.grid(block)]
        if isinstance(block, Facts):
            return [self.table(block)]
        if isinstance(block, Callout):
            return [self.table(Facts(block.facts))]
        return []

    def grid(self, block: Table) -> Any:
        """A table of paragraphs, its columns by weight."""
        from reportlab.platypus import Paragraph as Stocked
        from reportlab.platypus import Table as StockTable

        width = TURNED if len(block.columns) > WIDE else UPRIGHT
        weights = [c.weight for c in block.columns]
        rows = [[Stocked(escape(c.title), self.bold) for c in block.columns]]
        rows += [[Stocked(_plain(cell), self.cell) for cell in row] for row in block.rows]
        right = [("ALIGN", (n, 0), (n, -1), "RIGHT") for n, c in enumerate(block.columns) if c.align is Align.RIGHT]
        look: Any = [("LINEBELOW", (0, 0), (-1, -1), 0.5, "#cccccc"), ("BACKGROUND", (0, 0), (-1, 0), "#f3edf8")]
        return StockTable(rows, [width * w / sum(weights) for w in weights], repeatRows=1, style=look + right)


def raw() -> bytes:
    """The file of stock ReportLab: upright pages, and turned ones for the records."""
    from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageTemplate

    maker, out = Raw(), io.BytesIO()
    story: list[Any] = []
    for block in drawn_raw().parts[0].blocks:
        if isinstance(block, Table) and len(block.columns) > WIDE:
            story.append(NextPageTemplate("turned"))
        story += maker.flowables(block)
    upright = PageTemplate("upright", [Frame(64, 64, UPRIGHT, 652)], pagesize=(612, 792))
    turned = PageTemplate("turned", [Frame(64, 64, TURNED, 472)], pagesize=(792, 612))
    templates = [upright, turned]
    BaseDocTemplate(out, pageTemplates=templates, initialFontName=maker.body.fontName).build(story)
    return out.getvalue()


@case
def report_portfolio_1000() -> Result:
    """CPU time of the summary of 1,000 requests."""
    value, baseline = interleaved(tagged, raw, rounds=3, clock=time.process_time)
    return Result("PDF portfolio summary, 1,000 requests, tagged", value, baseline, goal=1.0)
