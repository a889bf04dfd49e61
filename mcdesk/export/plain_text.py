"""The document as plain text: what stands beside the picture of its pages, for whoever cannot see them."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from typing import Any

from mcdesk.domain import formats, outline
from mcdesk.domain.charts import Chart
from mcdesk.domain.outline import Outline, Text
from mcdesk.domain.texts import Lang

_WIDTH = 78
_RULES = "=-~."


def plain_text(document: Outline) -> str:
    """The words of the document in reading order, lines of at most 78 characters where words allow.

    Headings are underlined, rows of tables are lists of ``column: value``. Page numbers are left out.
    """
    lines: list[str] = list(_cover(document))
    for part in document.parts:
        lang = Lang.of(part.lang)
        for block in part.blocks:
            named = _NAMING.get(type(block))
            lines += ["", *(named(block, lang) if named else _BLOCKS[type(block)](block))]
    words = "\n".join(lines).replace("\x00", "")
    return words.encode("utf-8", "replace").decode("utf-8").strip("\n") + "\n"


def _cover(document: Outline) -> Iterator[str]:
    cover = document.cover
    if cover is None:
        yield from _heading(outline.Heading(1, document.title))
        return
    yield from filter(None, (cover.organization, cover.kind))
    yield ""
    yield from _heading(outline.Heading(1, cover.title))
    yield from filter(None, (cover.subtitle, document.mark, cover.notice))
    yield ""
    yield from (formats.named(label, value, Lang.of(document.lang)) for label, value in cover.facts)
    if cover.note:
        yield from ("", cover.note)


def _words(text: Text) -> str:
    """The text, addresses of links behind their words."""
    parts: list[str] = []
    for span in text:
        link = span.link or ""
        shown = link and not link.startswith("#") and span.text.strip() not in (link, link.removeprefix("mailto:"))
        words = f"[{span.heard}]" if span.heard else span.text
        parts.append(f"{words} ({link})" if shown else words)
    return "".join(parts).strip()


def _wrapped(words: str, first: str = "", indent: str = "") -> list[str]:
    result: list[str] = []
    for line in words.splitlines() or [""]:
        made = textwrap.wrap(
            line,
            _WIDTH,
            initial_indent=first if not result else indent,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
        result += made or [first.rstrip() if not result else ""]
    return result


def _heading(block: outline.Heading) -> list[str]:
    words = " ".join(block.text.split())
    level = min(max(block.level, 1), len(_RULES))
    return ["", words, _RULES[level - 1] * min(max(len(words), 1), _WIDTH)]


def _paragraph(block: outline.Paragraph) -> list[str]:
    return _wrapped(_words(block.text))


def _bullets(block: outline.Bullets) -> list[str]:
    lines: list[str] = []
    for number, item in enumerate(block.items, start=1):
        first = f"{number}. " if block.ordered else "- "
        lines += _wrapped(_words(item), first, " " * len(first))
    return lines


def _pairs(rows: tuple[tuple[str, Text], ...], lang: Lang, indent: str = "") -> list[str]:
    named = (formats.named(label, _words(value), lang) for label, value in rows)
    return [line for words in named for line in _wrapped(words, indent, indent + "  ")]


def _facts(block: outline.Facts, lang: Lang) -> list[str]:
    return [*([block.caption] if block.caption else []), *_pairs(block.rows, lang)]


def _table(block: outline.Table, lang: Lang) -> list[str]:
    lines = [block.caption] if block.caption else []
    if not block.rows:
        return [*lines, block.empty]
    for number, row in enumerate(block.rows, start=1):
        lines.append(f"{number}.")
        titles = (column.title for column in block.columns)
        lines += _pairs(tuple(zip(titles, row, strict=False)), lang, "  ")
    return lines


def _chart(block: Chart) -> list[str]:
    return [block.title, *_wrapped(block.alt)]


def _image(block: outline.Image) -> list[str]:
    return _wrapped(f"[{block.alt}]")


def _callout(block: outline.Callout, lang: Lang) -> list[str]:
    lines = _wrapped(block.title)
    for text in block.body:
        lines += _wrapped(_words(text), "  ", "  ")
    return lines + _pairs(block.facts, lang, "  ")


def _signature(block: outline.SignatureBlock, lang: Lang) -> list[str]:
    lines = [block.title, *(f"[ ] {choice}" for choice in block.choices)]
    for role, labels in block.lines:
        lines += ["", role, *(formats.named(label, "_" * 20, lang) for label in labels)]
    return lines


def _fill_in(block: outline.FillIn) -> list[str]:
    choices = tuple(words for _, words in block.choices)
    return _write_lines(outline.WriteLines(block.label, 0 if choices else block.lines, choices))


def _write_lines(block: outline.WriteLines) -> list[str]:
    lines = [*_wrapped(block.label)] if block.label else []
    lines += [line for choice in block.choices for line in _wrapped(choice, "[ ] ", "    ")]
    return [*lines, *(["_" * 60] * block.lines)]


def _nothing(_block: object) -> list[str]:
    return []


_BLOCKS: dict[type, Callable[[Any], list[str]]] = {
    outline.Heading: _heading,
    outline.Paragraph: _paragraph,
    outline.Bullets: _bullets,
    Chart: _chart,
    outline.Image: _image,
    outline.WriteLines: _write_lines,
    outline.FillIn: _fill_in,
    outline.Contents: _nothing,
    outline.PageBreak: _nothing,
}
_NAMING: dict[type, Callable[[Any, Lang], list[str]]] = {
    outline.Facts: _facts,
    outline.Table: _table,
    outline.Callout: _callout,
    outline.SignatureBlock: _signature,
}
"""Blocks with names before a colon, which each language sets in its own way."""
