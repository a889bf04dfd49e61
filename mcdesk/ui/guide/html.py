"""Blocks of the neutral document as the rich text that Qt reads. Every word is escaped; nothing is loaded."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from typing import Any

from mcdesk.domain import outline
from mcdesk.domain.outline import Align, Block, Text, Tone
from mcdesk.ui.theme import SIZES, Theme


def style(theme: Theme) -> str:
    """The style sheet of the text, in the sizes and colours of the theme."""
    t, px = theme.tokens, theme.px
    gap = theme.space(2.5)
    return f"""
    body, p, li, td, th {{ font-size: {px(15)}px; color: {t.text}; }}
    p, li {{ margin-top: 0; margin-bottom: {gap}px; line-height: 118%; }}
    h1 {{ font-size: {px(SIZES["title"])}px; font-weight: 600; margin-top: 0; margin-bottom: {gap}px; }}
    h2 {{ font-size: {px(SIZES["heading"])}px; font-weight: 600; margin-top: {gap * 3}px; margin-bottom: {gap}px; }}
    h3, h4 {{ font-size: {px(SIZES["large"])}px; font-weight: 600; margin-top: {gap * 2}px; }}
    p.term {{ font-weight: 600; margin-bottom: 0; margin-top: {gap}px; }}
    p.meaning {{ margin-left: {theme.space(5)}px; }}
    p.cell {{ margin: 0; }}
    p.title {{ font-weight: 600; color: {t.accent}; margin-bottom: {theme.space(1)}px; }}
    .quiet {{ color: {t.text_quiet}; }}
    a {{ color: {t.accent}; text-decoration: underline; }}
    th {{ color: {t.accent}; background-color: {t.accent_soft}; font-weight: 600; text-align: left; }}
    table {{ margin-top: {gap}px; margin-bottom: {gap * 2}px; }}
    td.box {{ background-color: {t.panel}; border-left: {px(4)}px solid {t.accent}; padding: {theme.space(3)}px; }}
    td.cell, th {{ border-bottom: 1px solid {t.line}; padding: {theme.space(1.5)}px {theme.space(2)}px; }}
    """


def html(blocks: Iterable[Block]) -> str:
    """The blocks one after another."""
    return "\n".join(_BLOCKS[type(block)](block) for block in blocks if type(block) in _BLOCKS)


def words(text: Text) -> str:
    """A text with its bold words and links."""
    return "".join(_span(span) for span in text)


def _span(span: outline.Span) -> str:
    said = escape(span.text).replace("\n", "<br/>")
    if span.bold:
        said = f"<b>{said}</b>"
    if span.tone is Tone.QUIET:
        said = f'<span class="quiet">{said}</span>'
    return f'<a href="{escape(span.link, quote=True)}">{said}</a>' if span.link else said


def _heading(block: outline.Heading) -> str:
    level = min(max(block.level, 1), 4)
    return f"<h{level}>{escape(block.text)}</h{level}>"


def _paragraph(block: outline.Paragraph) -> str:
    return f"<p>{words(block.text)}</p>"


def _bullets(block: outline.Bullets) -> str:
    tag = "ol" if block.ordered else "ul"
    items = "".join(f"<li>{words(item)}</li>" for item in block.items)
    return f"<{tag}>{items}</{tag}>"


def _facts(block: outline.Facts) -> str:
    return "".join(
        f'<p class="term">{escape(label)}</p><p class="meaning">{words(value)}</p>' for label, value in block.rows
    )


def _table(block: outline.Table) -> str:
    heads = "".join(f"<th>{escape(column.title)}</th>" for column in block.columns)
    rows = "".join(f"<tr>{_cells(block, row)}</tr>" for row in block.rows)
    return f'<table width="100%" cellspacing="0"><thead><tr>{heads}</tr></thead>{rows}</table>'


def _cells(block: outline.Table, row: tuple[Text, ...]) -> str:
    cells: list[str] = []
    for number, (column, cell) in enumerate(zip(block.columns, row, strict=False)):
        side = ' align="right"' if column.align is Align.RIGHT else ""
        said = f"<b>{words(cell)}</b>" if number == block.row_header else words(cell)
        cells.append(f'<td class="cell"{side}>{said}</td>')
    return "".join(cells)


def _callout(block: outline.Callout) -> str:
    title = f'<p class="title">{escape(block.title)}</p>' if block.title else ""
    body = [f"<p>{words(text)}</p>" for text in block.body]
    if body:
        body[-1] = body[-1].replace("<p>", '<p class="cell">', 1)
    facts = "".join(f'<p class="cell"><b>{escape(label)}</b>&nbsp; {words(value)}</p>' for label, value in block.facts)
    inside = title + "".join(body) + facts
    return f'<table width="100%" cellspacing="0"><tr><td class="box">{inside}</td></tr></table>'


_BLOCKS: dict[type, Callable[[Any], str]] = {
    outline.Heading: _heading,
    outline.Paragraph: _paragraph,
    outline.Bullets: _bullets,
    outline.Facts: _facts,
    outline.Table: _table,
    outline.Callout: _callout,
}
