"""Markdown into the blocks of the neutral document.

What a topic may use: headings from ``##`` on, paragraphs, lists of one level, tables, quotations (a first line in
bold is the title of the box), bold words and links. A list whose items all read ``**Term**: meaning`` is a list of
definitions. Anything else is shown as plain text and told as a fault; HTML is never read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mcdesk.domain.outline import (
    Align,
    Block,
    Bullets,
    Callout,
    Column,
    Facts,
    Heading,
    Paragraph,
    Span,
    Table,
    Text,
)
from mcdesk.domain.texts import Message, message

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

SCHEMES = frozenset({"http", "https", "mailto"})
"""The addresses that a link of the guide may have."""
_ALONE = re.compile(r"\{([a-z][a-z0-9_.]*)\}")
_COLON = re.compile(r"^[\s\N{NO-BREAK SPACE}]*:[\s\N{NO-BREAK SPACE}]*")
_REFUSED = re.compile(r"\]\(([^)\s]*)\)")
"""A link that the library left as text, because of its address."""
_LEVELS = range(2, 5)

BlocksOf = Callable[[str], tuple[Block, ...] | None]


@dataclass(frozen=True)
class Fault:
    """What is wrong in a file of the guide, with its line from 1."""

    line: int
    message: Message


@dataclass
class _Reader:
    blocks_of: BlocksOf
    topics: Collection[str]
    faults: list[Fault] = field(default_factory=list)
    level: int = 1

    def fault(self, node: SyntaxTreeNode, key: str, /, **args: str) -> None:
        here: SyntaxTreeNode | None = node
        while here is not None and here.map is None:
            here = here.parent
        line = here.map[0] + 1 if here is not None and here.map is not None else 1
        self.faults.append(Fault(line, message(key, **args)))

    def blocks(self, root: SyntaxTreeNode) -> Iterator[Block]:
        for node in root.children:
            yield from self.block(node)

    def block(self, node: SyntaxTreeNode) -> tuple[Block, ...]:
        match node.type:
            case "heading":
                return (self.heading(node),)
            case "paragraph":
                return self.paragraph(node)
            case "bullet_list" | "ordered_list":
                return (self.items(node),)
            case "table":
                return (self.table(node),)
            case "blockquote":
                return (self.quotation(node),)
            case _:
                self.fault(node, "guide-unreadable", what=node.type)
                plain = node.content.strip()
                return (Paragraph((Span(plain),)),) if plain else ()

    def heading(self, node: SyntaxTreeNode) -> Heading:
        level = int(node.tag[1:])
        if level not in _LEVELS or level > self.level + 1:
            self.fault(node, "guide-heading", level=str(level))
        self.level = level
        return Heading(max(level, 2), _plain(self.text(node)))

    def paragraph(self, node: SyntaxTreeNode) -> tuple[Block, ...]:
        said = self.text(node)
        alone = _ALONE.fullmatch(_plain(said))
        made = self.blocks_of(alone[1]) if alone else None
        return (Paragraph(said),) if made is None else made

    def items(self, node: SyntaxTreeNode) -> Bullets | Facts:
        if node.attrs.get("start", 1) != 1:
            self.fault(node, "guide-numbering")
        items = tuple(self.item(child) for child in node.children)
        pairs = [_pair(item) for item in items]
        found = tuple(pair for pair in pairs if pair is not None)
        if found and len(found) == len(pairs):
            return Facts(found)
        return Bullets(items, ordered=node.type == "ordered_list")

    def item(self, node: SyntaxTreeNode) -> Text:
        spans: list[Span] = []
        for child in node.children:
            if child.type != "paragraph":
                self.fault(child, "guide-nested")
                continue
            spans += [Span("\n\n")] if spans else []
            spans += self.text(child)
        return tuple(spans)

    def quotation(self, node: SyntaxTreeNode) -> Callout:
        texts: list[Text] = []
        for child in node.children:
            if child.type == "paragraph":
                texts.append(self.text(child))
            else:
                self.fault(child, "guide-nested")
        title = ""
        if texts and all(span.bold for span in texts[0]):
            title = _plain(texts.pop(0))
        return Callout(title, tuple(texts))

    def table(self, node: SyntaxTreeNode) -> Table:
        lines = [row for part in node.children for row in part.children]
        cells = [tuple(self.text(cell) for cell in row.children) for row in lines]
        aligned = [_align(cell) for cell in lines[0].children]
        columns = tuple(
            Column(_plain(title), _weight([row[n] for row in cells if n < len(row)]), aligned[n])
            for n, title in enumerate(cells[0])
        )
        return Table(columns, tuple(cells[1:]))

    def text(self, node: SyntaxTreeNode) -> Text:
        return tuple(_joined(self.spans(node, bold=False, link=None)))

    def spans(self, node: SyntaxTreeNode, *, bold: bool, link: str | None) -> Iterator[Span]:
        for child in node.children:
            match child.type:
                case "text" | "code_inline":
                    for refused in _REFUSED.findall(child.content):
                        self.fault(child, "guide-link", address=refused)
                    yield Span(child.content, bold=bold, link=link)
                case "softbreak":
                    yield Span(" ", bold=bold, link=link)
                case "hardbreak":
                    yield Span("\n", bold=bold, link=link)
                case "inline":
                    yield from self.spans(child, bold=bold, link=link)
                case "strong":
                    yield from self.spans(child, bold=True, link=link)
                case "link":
                    yield from self.spans(child, bold=bold, link=self.address(child))
                case _:
                    self.fault(child, "guide-unreadable", what=child.type)
                    yield from self.spans(child, bold=bold, link=link)

    def address(self, node: SyntaxTreeNode) -> str | None:
        given = str(node.attrs.get("href", ""))
        parts = urlsplit(given)
        if parts.scheme in SCHEMES and (parts.netloc or parts.scheme == "mailto"):
            return given
        topic = parts.path.removesuffix(".md")
        if not parts.scheme and topic != parts.path and topic in self.topics:
            return f"#{topic}"
        self.fault(node, "guide-link", address=given)
        return None


def parse(written: str, blocks_of: BlocksOf, topics: Collection[str]) -> tuple[tuple[Block, ...], tuple[Fault, ...]]:
    """The blocks of a text and its faults. A link to ``stacking.md`` becomes ``#stacking`` where it is a topic."""
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

    tokens = MarkdownIt("commonmark", {"html": False}).enable("table").parse(written)
    reader = _Reader(blocks_of, topics)
    return tuple(reader.blocks(SyntaxTreeNode(tokens))), tuple(reader.faults)


def _plain(said: Text) -> str:
    return "".join(span.text for span in said).strip()


def _joined(spans: Iterator[Span]) -> Iterator[Span]:
    """Spans of one look side by side become one."""
    last: Span | None = None
    for span in spans:
        if last is not None and (last.bold, last.link) == (span.bold, span.link):
            last = Span(last.text + span.text, bold=span.bold, link=span.link)
        else:
            if last is not None and last.text:
                yield last
            last = span
    if last is not None and last.text:
        yield last


def _pair(item: Text) -> tuple[str, Text] | None:
    """A term and its meaning, None where the item is no definition."""
    if len(item) < 2 or not item[0].bold or item[1].bold or not _COLON.match(item[1].text):
        return None
    said = _COLON.sub("", item[1].text)
    first = Span(said[:1].upper() + said[1:], link=item[1].link)
    return item[0].text, tuple(span for span in (first, *item[2:]) if span.text)


def _align(cell: SyntaxTreeNode) -> Align:
    return Align.RIGHT if "right" in str(cell.attrs.get("style", "")) else Align.LEFT


def _weight(cells: list[Text]) -> float:
    longest = max((len(_plain(cell)) for cell in cells), default=0)
    return 0.8 + min(longest, 90) / 30
