"""The page that is read where only one is: the first numbers, where everything stands, and what wants attention."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mcdesk.app.desk.summary.crossing import GROUPS, group_of
from mcdesk.app.desk.summary.figures import chart, drawn, table
from mcdesk.app.desk.telling.parts import Figure, Item, Section, figure_of
from mcdesk.app.desk.telling.words import Teller
from mcdesk.domain.outline import Block, Bullets, Callout, Heading, Paragraph, Text, Tone, text
from mcdesk.domain.portfolio.whole import Portfolio

FIRST = (
    ("waiting", "waiting"),
    ("waiting", "late"),
    ("waiting", "overdue"),
    ("flow", "received"),
    ("flow", "approved"),
    ("hours", "hours-total"),
    ("conditions", "met"),
    ("money", "yearly-total"),
)
"""The numbers that a manager looks at first: figure and item."""
WANTING = (
    ("waiting", "late"),
    ("waiting", "overdue"),
    ("letters", "no-letter"),
    ("outcomes", "unmapped"),
    ("conditions", "not-met"),
    ("break-even", "below"),
    ("break-even", "never"),
    ("quality", "blocked"),
)
"""What somebody has to do something about where it is not 0."""


def page(teller: Teller, found: Portfolio, every: Sequence[Section]) -> Iterator[Block]:
    """The page without its contents."""
    say = teller.say
    yield Heading(1, say("summary-glance"), anchor=f"glance-{teller.lang.short}")
    yield Callout(say("summary-first"), facts=tuple(_facts(teller, every)))
    yield Heading(3, say("summary-stand"))
    yield from _lives(teller, found)
    yield Heading(3, say("summary-wanting"))
    wanting = [
        say("desk-item", label=f"{title} – {i.label}", value=teller.write(i.value, i.unit))
        for i, title in _items(every, WANTING)
        if i.value
    ]
    if wanting:
        yield Bullets(tuple(map(text, wanting)))
    else:
        yield Paragraph(text(say("summary-nothing-wanting")))


def notes(teller: Teller, found: Portfolio) -> Iterator[Block]:
    """How the numbers are counted."""
    yield Paragraph(text(teller.say("summary-how"), tone=Tone.QUIET))
    if found.heads != found.count:
        yield Paragraph(text(teller.say("desk-report-heads", count=found.heads), tone=Tone.QUIET))


def _items(every: Sequence[Section], wanted: Sequence[tuple[str, str]]) -> Iterator[tuple[Item, str]]:
    """Each item that is there, with the title of its figure."""
    for key, name in wanted:
        figure = figure_of(every, key) or figure_of(every, f"{key}-bounded")
        item = next((i for i in figure.items if i.key == name), None) if figure else None
        if figure is not None and item is not None:
            yield item, figure.title


def _facts(teller: Teller, every: Sequence[Section]) -> Iterator[tuple[str, Text]]:
    for item, title in _items(every, FIRST):
        missing = Tone.MISSING if item.value is None else Tone.PLAIN
        label = item.label if item.key != "hours-total" else title
        yield label, text(teller.write(item.value, item.unit), bold=True, tone=missing)


def _lives(teller: Teller, found: Portfolio) -> Iterator[Block]:
    """How many records are in each part of a life, drawn and told."""
    groups = [group_of(teller.services.profile, line.state) for line in found.lines]
    items = tuple(Item(name, teller.say(f"summary-group-{name}"), groups.count(name)) for name in GROUPS)
    lives = Figure("lives", teller.say("summary-stand"), items, first=teller.say("desk-figure-states-first"))
    if drawn(lives):
        yield chart(teller, lives)
    yield replace(table(teller, lives), dense=True)
