"""What is learned: facts, description, outcomes and assessments."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.app.credentials.sheet.source import SheetSource
from mcdesk.domain.outline import Block, Bullets, Column, Heading, Paragraph, Table, Text, text
from mcdesk.domain.prose import blocks_of

GLANCE = (
    "instructional_hours",
    "learner_effort_hours",
    "duration_weeks",
    "delivery_mode",
    "pacing",
    "languages",
    "fee",
    "credit_status",
    "grading",
    "school",
)
"""The few facts that a reader wants first, where they are given."""


def facts(source: SheetSource) -> Iterator[tuple[str, Text]]:
    """The facts at a glance."""
    for key in GLANCE:
        field, words = source.field(key), source.shown(key)
        if field is not None and words:
            yield field.label.to(source.lang), text(words)
    yield source.say("sheet-awarded-by"), text(source.profile.issuer.name.to(source.lang))


def blocks(source: SheetSource) -> Iterator[Block]:
    """The sections on learning that have something to say."""
    yield from _prose(source, "sheet-about", "description")
    yield from _plain(source, "audience")
    yield from _plain(source, "entry_requirements")
    yield from _outcomes(source)
    yield from _assessments(source)
    yield from _prose(source, "sheet-criteria", "badge_criteria")


def _prose(source: SheetSource, heading: str, key: str) -> Iterator[Block]:
    found = source.prose(key)
    if found:
        yield Heading(2, source.say(heading))
        yield from found


def _plain(source: SheetSource, key: str) -> Iterator[Block]:
    field = source.field(key)
    if field is not None and source.a.text(key):
        yield Heading(2, field.label.to(source.lang))
        yield from blocks_of(source.a.text(key))


def _outcomes(source: SheetSource) -> Iterator[Block]:
    rows = source.a.rows("outcomes")
    said = [source.chosen(row, "statement") for row in rows]
    if not any(words for words, _ in said):
        return
    yield Heading(2, source.say("sheet-outcomes"))
    stem = source.profile.stem.to(source.lang)
    if stem:
        yield Paragraph(text(stem))
    yield Bullets(tuple(source.run(words, lang) for words, lang in said if words), ordered=True)


def _assessments(source: SheetSource) -> Iterator[Block]:
    rows = source.a.rows("assessments")
    field = source.field("assessments")
    if not rows or field is None:
        return
    keys = [k for k in ("title", "type", "outcomes", "evidence", "pass_standard") if field.column(k)]
    columns = [c for k in keys if (c := field.column(k)) is not None]
    weights = {"evidence": 2.4, "pass_standard": 1.8, "title": 1.6}
    heads = tuple(Column(c.label.to(source.lang), weights.get(c.key, 1.2)) for c in columns)
    yield Heading(2, source.say("sheet-assessments"))
    yield Table(heads, tuple(tuple(text(source.cell("assessments", row, k) or "–") for k in keys) for row in rows))
