"""Two tallies crossed, for charts of parts: where each school's records stand, and how long what waits has waited."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mcdesk.app.desk.telling.words import Teller
from mcdesk.domain import formats
from mcdesk.domain.charts import Chart, ChartKind, Series
from mcdesk.domain.outline import Align, Block, Column, Heading, Paragraph, Table, Text, Tone, text
from mcdesk.domain.portfolio.lines import Line
from mcdesk.domain.portfolio.stages import target_of
from mcdesk.domain.portfolio.whole import Portfolio
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import State

GROUPS: Mapping[str, frozenset[State]] = {
    "written": frozenset({State.DRAFT, State.RETURNED}),
    "reviewed": frozenset({State.SUBMITTED}),
    "built": frozenset({State.APPROVED, State.IN_DEVELOPMENT, State.READY}),
    "offered": frozenset({State.ACTIVE, State.REVIEW_DUE}),
    "ended": frozenset({State.SUSPENDED, State.RETIRED, State.DECLINED, State.WITHDRAWN}),
}
"""The states in the five parts of a life; a stage of the profile belongs to the review."""
AGES: Mapping[str, tuple[int, int | None]] = {"5": (0, 5), "10": (6, 10), "20": (11, 20), "more": (21, None)}
"""Working days that a record has waited."""
LONGEST = 12


@dataclass(frozen=True)
class Crossed:
    """Counts by row and column, with the words of both. ``missing`` is the row of those that do not say."""

    title: str
    first: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    missing: tuple[int, ...] = ()


def group_of(profile: Profile, state: State) -> str:
    """The part of a record's life that a state belongs to."""
    if profile.stage(state) is not None:
        return "reviewed"
    return next((name for name, states in GROUPS.items() if state in states), "reviewed")


def schools(teller: Teller, found: Portfolio) -> Crossed:
    """The records of each school by the part of their life."""
    profile = teller.services.profile
    keys = [b.key for b in found.standing.schools.bins]

    def counts(lines: list[Line]) -> tuple[int, ...]:
        groups = [group_of(profile, one.state) for one in lines]
        return tuple(groups.count(name) for name in GROUPS)

    nowhere = [one for one in found.lines if not one.school]
    return Crossed(
        teller.say("summary-schools"),
        teller.say("desk-figure-schools-first"),
        tuple(teller.option("school", key) for key in keys),
        tuple(teller.say(f"summary-group-{name}") for name in GROUPS),
        tuple(counts([one for one in found.lines if one.school == key]) for key in keys),
        counts(nowhere) if nowhere else (),
    )


def ages(teller: Teller, found: Portfolio) -> Crossed:
    """What waits for a decision, by how long it has waited and whether that is past its target."""
    waiting = found.standing.waiting

    def count(band: tuple[int, int | None], *, late: bool) -> int:
        least, most = band
        return sum(w.late is late and least <= w.days and (most is None or w.days <= most) for w in waiting)

    return Crossed(
        teller.say("summary-ages"),
        teller.say("summary-ages-first"),
        tuple(teller.say(f"summary-age-{name}") for name in AGES),
        (teller.say("summary-within"), teller.say("summary-past")),
        tuple((count(band, late=False), count(band, late=True)) for band in AGES.values()),
    )


def blocks(teller: Teller, found: Crossed) -> Iterator[Block]:
    """The chart of parts, and its table with sums."""
    yield Heading(3, found.title)
    if not any(map(sum, found.counts)) and not found.missing:
        yield Paragraph(text(teller.say("desk-none"), tone=Tone.QUIET))
        return
    if any(map(sum, found.counts)):
        yield _chart(teller, found)
    heads = (Column(found.first, 6.0), *(Column(c, 1.0, Align.RIGHT) for c in found.columns))
    total = Column(teller.say("summary-sum"), 1.0, Align.RIGHT)
    rows = [_row(teller, label, counts) for label, counts in zip(found.rows, found.counts, strict=True)]
    if found.missing:
        rows.append(_row(teller, teller.say("desk-not-provided"), found.missing, Tone.MISSING))
    yield Table((*heads, total), tuple(rows), together=True)


def _row(teller: Teller, label: str, counts: tuple[int, ...], tone: Tone = Tone.PLAIN) -> tuple[Text, ...]:
    numbers = (formats.number(n, teller.lang) for n in (*counts, sum(counts)))
    return (text(label, tone=tone), *map(text, numbers))


def _chart(teller: Teller, found: Crossed) -> Chart:
    said = "; ".join(
        formats.named(
            row,
            ", ".join(f"{column} {count}" for column, count in zip(found.columns, counts, strict=True) if count),
            teller.lang,
        )
        for row, counts in zip(found.rows, found.counts, strict=True)
        if any(counts)
    )
    series = tuple(Series(c, tuple(float(r[i]) for r in found.counts)) for i, c in enumerate(found.columns))
    alt = teller.say("summary-alt", title=found.title, said=said)
    return Chart(ChartKind.STACKED, "", alt, found.rows, series, keep=True)


def waiting(teller: Teller, found: Portfolio) -> Iterator[Block]:
    """The records that wait longest, with their targets."""
    if not found.standing.waiting:
        return
    profile, lines = teller.services.profile, {one.id: one for one in found.lines}
    yield Heading(3, teller.say("summary-longest"))
    heads = (
        Column(teller.say("desk-column-number"), 1.7),
        Column(teller.say("desk-column-title"), 3.0),
        Column(teller.say("desk-column-state"), 1.8),
        Column(teller.say("desk-column-since"), 2.4),
        Column(teller.say("desk-column-days"), 1.0, Align.RIGHT),
        Column(teller.say("summary-target"), 1.6),
    )
    rows = []
    for one in found.standing.waiting[:LONGEST]:
        line, target = lines[one.id], target_of(profile, one.state)
        past = text(teller.say("summary-past-target", days=target or 0), tone=Tone.WARNING)
        within = text(teller.say("summary-no-target") if target is None else formats.number(target, teller.lang))
        cells = (line.number, line.title or teller.say("desk-untitled"), teller.state(one.state))
        when = (formats.day(one.since, teller.lang), formats.number(one.days, teller.lang))
        rows.append((*map(text, (*cells, *when)), past if one.late else within))
    rest = len(found.standing.waiting) - len(rows)
    if rest > 0:
        yield Paragraph(text(teller.say("summary-more-waiting", count=rest), tone=Tone.QUIET), keep=True)
    yield Table(heads, tuple(rows))
