"""Finding words in the guide."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mcdesk.domain.folding import folded, folded_character
from mcdesk.domain.guide.topics import Guide, Topic
from mcdesk.domain.outline import Block, Bullets, Callout, Facts, Heading, Paragraph, Span, Table, Text
from mcdesk.domain.texts import Lang

IN_TITLE, IN_SUMMARY, IN_HEADING, MOST_IN_TEXT = 100, 30, 25, 20
"""What a find is worth; each find in the text counts one, up to a limit."""
BEFORE, AFTER = 40, 90
"""Characters of the snippet before and after what was found."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A topic that has all the words. The words found are bold in the snippet."""

    topic: Topic
    snippet: Text
    rank: int


@dataclass(frozen=True, slots=True)
class _Page:
    """A topic as it is searched: its lines, and all of it folded."""

    topic: Topic
    lines: tuple[str, ...]
    low: tuple[str, ...]
    title: str
    summary: str
    headings: str

    @property
    def summary_line(self) -> str:
        return self.lines[-1]


class Index:
    """All topics of a guide in one language, ready to be searched. Building it reads every text."""

    def __init__(self, guide: Guide, lang: Lang) -> None:
        self._pages = tuple(_page(guide, topic, lang) for topic in guide.topics)

    def find(self, wanted: str) -> tuple[Hit, ...]:
        """The topics that hold every word of ``wanted`` (or one that begins with it), the best first.

        Case and accents do not count: ``resultat`` finds ``Résultats``. () where nothing is wanted.
        """
        patterns = [re.compile(rf"(?<!\w){re.escape(word)}") for word in folded(wanted).split()]
        if not patterns:
            return ()
        ranked = [(page, _rank(page, patterns)) for page in self._pages]
        found = sorted((r for r in ranked if r[1]), key=lambda r: -r[1])
        return tuple(Hit(page.topic, _snippet(page, patterns), rank) for page, rank in found)


def _page(guide: Guide, topic: Topic, lang: Lang) -> _Page:
    blocks = guide.body(topic, lang).blocks
    summary = topic.summary.to(lang)
    lines = (*(line for block in blocks for line in lines_of(block)), summary)
    headings = "\n".join(b.text for b in blocks if isinstance(b, Heading))
    low = tuple(map(folded, lines))
    return _Page(topic, lines, low, folded(topic.title.to(lang)), low[-1], folded(headings))


def _rank(page: _Page, patterns: list[re.Pattern[str]]) -> int:
    """What the topic is worth; 0 where one of the words is not in it."""
    rank = 0
    for pattern in patterns:
        worth = IN_TITLE * bool(pattern.search(page.title)) + IN_SUMMARY * bool(pattern.search(page.summary))
        worth += IN_HEADING * bool(pattern.search(page.headings))
        worth += min(sum(len(pattern.findall(line)) for line in page.low), MOST_IN_TEXT)
        if not worth:
            return 0
        rank += worth
    return rank


def lines_of(block: Block) -> Iterator[str]:
    """What a block says, one string for each of its texts."""
    match block:
        case Heading():
            yield block.text
        case Paragraph():
            yield _plain(block.text)
        case Bullets():
            yield from map(_plain, block.items)
        case Facts():
            for label, value in block.rows:
                yield f"{label} – {_plain(value)}"
        case Table():
            for row in (tuple((Span(c.title),) for c in block.columns), *block.rows):
                yield " · ".join(map(_plain, row))
        case Callout():
            yield from filter(None, (block.title, *map(_plain, block.body)))
        case _:
            return


def _plain(said: Text) -> str:
    return " ".join("".join(span.text for span in said).split())


def _snippet(page: _Page, patterns: list[re.Pattern[str]]) -> Text:
    """The surroundings of the find with the most words; the summary where only the title has them."""
    counts = [sum(bool(p.search(line)) for p in patterns) for line in page.low]
    best = page.lines[counts.index(max(counts))] if any(counts) else page.summary_line
    low, places = _with_places(best)
    found = sorted((places[m.start()], places[m.end()]) for p in patterns for m in p.finditer(low))
    start = _word_start(best, max(found[0][0] - BEFORE, 0)) if found else 0
    end = _word_end(best, start + BEFORE + AFTER)
    spans = [Span("…")] if start else []
    at = start
    for left, right in found:
        if left >= at and right <= end:
            spans += [Span(best[at:left]), Span(best[left:right], bold=True)]
            at = right
    spans += [Span(best[at:end] + ("…" if end < len(best) else ""))]
    return tuple(span for span in spans if span.text)


def _with_places(line: str) -> tuple[str, list[int]]:
    """The folded line, and for each of its characters (and its end) where that stood in the line."""
    low, places = "", []
    for place, character in enumerate(line):
        made = folded_character(character)
        low += made
        places += [place] * len(made)
    return low, [*places, len(line)]


def _word_start(line: str, at: int) -> int:
    if at == 0:
        return 0
    return line.find(" ", at) + 1 or at


def _word_end(line: str, at: int) -> int:
    if at >= len(line):
        return len(line)
    end = line.rfind(" ", 0, at)
    return end if end > 0 else at
