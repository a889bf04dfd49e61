"""What it is worth elsewhere: competencies, partners, credit and pathways, the badge."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.app.credentials.sheet.source import SheetSource
from mcdesk.domain import formats
from mcdesk.domain.answers import Row
from mcdesk.domain.flow import asked
from mcdesk.domain.outline import Block, Bullets, Column, Facts, Heading, Paragraph, Table, Text, text

WORTH = (
    "stand_alone_value",
    "credit_course",
    "transcript",
    "stack_name",
    "ladder_target",
    "articulation",
    "plar_how",
)
BADGE = ("badge_name", "badge_description", "badge_validity", "badge_validity_months", "badge_platform")


def blocks(source: SheetSource) -> Iterator[Block]:
    """The sections on recognition that have something to say."""
    yield from _competencies(source)
    yield from _partners(source)
    yield from _facts(source, "sheet-worth", WORTH)
    yield from _facts(source, "sheet-badge", BADGE)
    tags = "; ".join(row.text("tag") for row in source.a.rows("badge_tags") if row.text("tag"))
    if tags:
        yield Paragraph((*text(source.say("sheet-skills"), bold=True), *text(f" {tags}")))


def _competencies(source: SheetSource) -> Iterator[Block]:
    rows = [row for row in source.a.rows("alignments") if row.part("item").text("code")]
    if not rows:
        return
    yield Heading(2, source.say("sheet-competencies"))
    heads = (("outcome", 1.1), ("competency", 2.8), ("framework", 1.8), ("strength", 1.1))
    columns = tuple(Column(source.say(f"sheet-column-{name}"), weight) for name, weight in heads)
    yield Table(columns, tuple(_alignment(source, row) for row in rows))


def _alignment(source: SheetSource, row: Row) -> tuple[Text, ...]:
    item = row.part("item")
    framework = source.frameworks.get(item.text("framework"))
    name = (framework.name.get(source.lang.short) or framework.id) if framework else item.text("framework")
    words = f"{item.text('code')} {item.text('title')}".strip()
    cells = (source.cell("alignments", row, "outcome"), words, name, source.cell("alignments", row, "strength"))
    return tuple(text(cell or "–") for cell in cells)


def _partners(source: SheetSource) -> Iterator[Block]:
    """Organizations with what they confirmed; the people there are nobody's business."""
    rows = [row for row in source.a.rows("partners") if row.text("organization")]
    if rows:
        yield Heading(2, source.say("sheet-partners"))
        yield Bullets(tuple(_partner(source, row) for row in rows))


def _partner(source: SheetSource, row: Row) -> Text:
    kind = source.cell("partners", row, "type")
    said = list(_confirmed(source, row))
    named = " ".join(p for p in (row.text("organization"), f"({kind})" if kind else "") if p)
    return text(source.say("sheet-partner-says", partner=named, said="; ".join(said)) if said else named)


def _confirmed(source: SheetSource, row: Row) -> Iterator[str]:
    for column, key in (("in_demand", "sheet-in-demand"), ("reflects_job", "sheet-reflects-job")):
        day = row.day(f"{column}_on")
        if row.yes(column):
            yield source.say(f"{key}-on", day=formats.day(day, source.lang)) if day else source.say(key)


def _facts(source: SheetSource, heading: str, keys: tuple[str, ...]) -> Iterator[Block]:
    found = []
    for key in keys:
        field = source.field(key)
        words = source.shown(key) if field and asked(source.form, field, source.credential.answers) else ""
        if field is not None and words:
            found.append((field.label.to(source.lang), text(words)))
    if found:
        yield Heading(2, source.say(heading))
        yield Facts(tuple(found))
