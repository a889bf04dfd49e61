"""Markdown that a person wrote into an answer, as blocks of the neutral document.

Paragraphs, lists, bold words and links are taken; headings become bold paragraphs, because the document around the
answer has headings of its own. HTML is never read, pictures are shown by their text, and whatever else stands there
stays as plain text: no word is lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mcdesk.domain.guide.markdown import SCHEMES
from mcdesk.domain.outline import Block, Bullets, Paragraph, Span, Text

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

_LISTS = ("bullet_list", "ordered_list")
INDENT = "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}– "


def blocks_of(written: str) -> tuple[Block, ...]:
    """The blocks of a text; () for none. Takes anything."""
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

    tokens = MarkdownIt("commonmark", {"html": False}).parse(written)
    return tuple(b for node in SyntaxTreeNode(tokens).children for b in _blocks(node))


def plain_text(written: str) -> str:
    """The same as one line of words, for a name or a tool tip."""
    return " ".join(" ".join(_words(b) for b in blocks_of(written)).split())


def _words(block: Block) -> str:
    if isinstance(block, Bullets):
        return " ".join("".join(s.text for s in item) for item in block.items)
    return "".join(s.text for s in block.text) if isinstance(block, Paragraph) else ""


def _blocks(node: SyntaxTreeNode) -> Iterator[Block]:
    if node.type in _LISTS:
        yield Bullets(tuple(_items(node, 0)), ordered=node.type == "ordered_list")
    elif node.type == "heading":
        yield Paragraph(tuple(Span(s.text, bold=True, link=s.link) for s in _text(node)))
    elif node.type == "blockquote":
        for child in node.children:
            yield from _blocks(child)
    elif node.type == "paragraph":
        yield Paragraph(_text(node))
    elif node.content.strip():
        yield Paragraph((Span(node.content.strip()),))


def _items(node: SyntaxTreeNode, depth: int) -> Iterator[Text]:
    """The items of a list; those of a list inside it follow their item, indented."""
    for item in node.children:
        spans: list[Span] = []
        inner: list[Text] = []
        for child in item.children:
            if child.type in _LISTS:
                inner += _items(child, depth + 1)
                continue
            said = [s for b in _blocks(child) if isinstance(b, Paragraph) for s in b.text]
            spans += [Span("\n"), *said] if spans and said else said
        if spans:
            yield (Span(INDENT * depth), *spans) if depth else tuple(spans)
        yield from inner


def _text(node: SyntaxTreeNode) -> Text:
    return tuple(s for s in _spans(node, bold=False, link=None) if s.text)


def _spans(node: SyntaxTreeNode, *, bold: bool, link: str | None) -> Iterator[Span]:
    for child in node.children:
        match child.type:
            case "text" | "code_inline" | "html_inline":
                yield Span(child.content, bold=bold, link=link)
            case "softbreak" | "hardbreak":
                yield Span("\n", bold=bold, link=link)
            case "strong":
                yield from _spans(child, bold=True, link=link)
            case "link":
                yield from _spans(child, bold=bold, link=_address(child))
            case _:
                yield from _spans(child, bold=bold, link=link)


def _address(node: SyntaxTreeNode) -> str | None:
    given = str(node.attrs.get("href", ""))
    try:
        parts = urlsplit(given)
    except ValueError:
        return None
    return given if parts.scheme in SCHEMES and (parts.netloc or parts.scheme == "mailto") else None
