"""Reading an outline: all of its words, and those under each heading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

from mcdesk.domain.outline import Block, Facts, Heading, Outline, Span, Text

_NOT_SAID = ("anchor", "lang", "link", "created", "palette", "page_of")


def blocks(outline: Outline) -> list[Block]:
    """Every block of every part."""
    return [block for part in outline.parts for block in part.blocks]


def plain(words: Text) -> str:
    """The words of a text."""
    return "".join(span.text for span in words)


def words_of(value: object) -> Iterator[str]:
    """Everything that a block, or any part of one, says, in reading order."""
    if isinstance(value, str):
        if not isinstance(value, Enum):
            yield value
    elif isinstance(value, tuple):
        if value and all(isinstance(item, Span) for item in value):
            yield "".join(item.text for item in value)
        else:
            for item in value:
                yield from words_of(item)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in _NOT_SAID:
                yield from words_of(getattr(value, field.name))


def everything(outline: Outline) -> str:
    """Every word of the document, its cover and its metadata, each text on lines of its own."""
    return "\n".join(words_of(outline))


def headings(outline: Outline) -> list[Heading]:
    """Every heading, in order."""
    return [block for block in blocks(outline) if isinstance(block, Heading)]


def under(outline: Outline, anchor: str) -> list[Block]:
    """The blocks from the heading with this anchor up to the next of its level."""
    found = blocks(outline)
    start = next(n for n, b in enumerate(found) if isinstance(b, Heading) and b.anchor == anchor)
    first = found[start]
    level = first.level if isinstance(first, Heading) else 0
    rest = (n for n in range(start + 1, len(found)) if isinstance(b := found[n], Heading) and b.level <= level)
    return found[start : next(rest, len(found))]


def facts_of(found: list[Block]) -> dict[str, Text]:
    """Labels and values of all facts among blocks."""
    return {label: value for block in found if isinstance(block, Facts) for label, value in block.rows}


def spans_of(value: object) -> Iterator[Span]:
    """Every span of a block, or of any part of one."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from spans_of(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from spans_of(getattr(value, field.name))
