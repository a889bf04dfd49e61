"""A figure of a portfolio on paper: its title, a chart with its words, and the table of the same numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcdesk.app.desk.telling.parts import Figure, Item, Section, Unit
from mcdesk.app.desk.telling.words import Teller
from mcdesk.domain.charts import Chart, ChartKind, Series
from mcdesk.domain.outline import Align, Block, Column, Facts, Heading, Paragraph, Table, Text, Tone, text

DRAWN = range(3, 17)
"""How many bars a chart has: fewer, or more, are told by the table alone."""
TABLED = frozenset({"kinds", "schools", "mapped", "noc", "cip", "blocks", "warnings"})
"""Figures that a chart says no better than their table, or that another chart says, too."""
TOGETHER = 9
"""A table of so many rows stays on one page."""


def section(teller: Teller, found: Section) -> Iterator[Block]:
    """A chapter of the summary. A figure of a single number needs no heading beside those like it."""
    yield Heading(1, found.title, anchor=f"{found.key}-{teller.lang.short}")
    if found.note:
        yield Paragraph(text(found.note), keep=True)
    for one in found.figures:
        yield from figure(teller, one)


def figure(teller: Teller, found: Figure) -> Iterator[Block]:
    """A figure: bars and table where its numbers are of one kind, else labels with their numbers."""
    yield Heading(3, found.title)
    if found.note:
        yield Paragraph(text(found.note, tone=Tone.QUIET), keep=True)
    if not found.items:
        yield Paragraph(text(found.empty, tone=Tone.QUIET))
    elif found.charted:
        if drawn(found):
            yield chart(teller, found)
        yield table(teller, found)
    else:
        few = len(found.items) <= TOGETHER
        yield Facts(tuple((i.label, told(teller, i)) for i in found.items), together=few)


def drawn(found: Figure) -> bool:
    """Whether bars say more than the table: several of them, one at least that has a length, and not too many."""
    return found.key not in TABLED and len(found.bars) in DRAWN and any((i.value or 0) > 0 for i in found.bars)


def told(teller: Teller, item: Item) -> Text:
    """The number of an item with its note; what counts those that do not say, and what is not known, stands out."""
    words = teller.write(item.value, item.unit)
    tone = Tone.MISSING if item.value is None or (item.missing and item.value) else Tone.PLAIN
    note = text(f" – {item.note}", tone=Tone.QUIET) if item.note else ()
    return (*text(words, tone=tone), *note)


def chart(teller: Teller, found: Figure) -> Chart:
    """The bars of a figure. What is not provided is no bar; the words say that it is left out."""
    words = tuple(teller.write(i.value, i.unit) for i in found.bars)
    values = tuple(None if i.value is None else float(i.value) for i in found.bars)
    return Chart(
        ChartKind.ROWS,
        "",
        alternative(teller, found.title, found.items),
        tuple(i.label for i in found.bars),
        (Series(found.title, values, words),),
        keep=True,
    )


def alternative(teller: Teller, title: str, items: Sequence[Item]) -> str:
    """What a chart of these items says, for who does not see it."""
    said = "; ".join(teller.say("summary-bar", label=i.label, value=teller.write(i.value, i.unit)) for i in items)
    left_out = teller.say("summary-left-out") if any(i.missing for i in items) else ""
    return f"{teller.say('summary-alt', title=title, said=said)} {left_out}".strip()


def heading_of(teller: Teller, items: Sequence[Item]) -> str:
    """What the numbers of a figure are, over their column."""
    units = {i.unit for i in items if not i.missing}
    unit = units.pop() if len(units) == 1 else Unit.NUMBER
    return teller.say(f"summary-of-{unit}")


def table(teller: Teller, found: Figure) -> Table:
    """The numbers of a figure, with notes where it has any."""
    noted = any(i.note for i in found.items)
    heads = [Column(found.first, 4.0), Column(heading_of(teller, found.items), 1.4, Align.RIGHT)]
    heads += [Column(teller.say("summary-note"), 2.6)] if noted else []
    rows = tuple(_row(teller, i, noted=noted) for i in found.items)
    return Table(tuple(heads), rows, together=len(rows) <= TOGETHER)


def _row(teller: Teller, item: Item, *, noted: bool) -> tuple[Text, ...]:
    tone = Tone.MISSING if item.missing else Tone.PLAIN
    value = text(teller.write(item.value, item.unit), tone=Tone.MISSING if item.value is None else Tone.PLAIN)
    cells = (text(item.label, tone=tone), value)
    return (*cells, text(item.note or "–", tone=Tone.QUIET)) if noted else cells
