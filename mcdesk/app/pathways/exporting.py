"""The map as a file: SVG, PNG, or a tagged PDF with every stack as a picture and as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from mcdesk.app.pathways.portfolio import Portfolio
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.document_colours import palette_of
from mcdesk.domain.errors import Refused
from mcdesk.domain.outline import (
    Align,
    Block,
    Column,
    Heading,
    Image,
    Outline,
    Paper,
    Paragraph,
    Part,
    Table,
    Text,
    text,
)
from mcdesk.domain.pathways.plan import Plan
from mcdesk.domain.pathways.stacks import Stack, Step
from mcdesk.domain.pathways.telling import plan_words
from mcdesk.domain.running import Running
from mcdesk.domain.texts import Lang, message, say, words

_SCALE, _PRINTED = 2.0, 3.0
"""Pixels for each point of the drawing: of a picture, and of one on paper."""
_POINT = 0.75
"""So large is a unit of the drawing on paper, in points, where there is room: four members in a row can be read."""
_UPRIGHT = 467.0
"""A map that is broader goes with its table on a page that lies across."""


def save_map(
    services: Services,
    found: Portfolio,
    lang: Lang,
    path: Path,
    stacks: Sequence[str] = (),
    paper: Paper | None = None,
) -> None:
    """Write the map of these stacks (of all where none is given); the ending says as what.

    ``paper``: that of a PDF, where it is another than that of the settings.
    Refused for another ending than ``.svg``, ``.png`` and ``.pdf``; Unavailable where it cannot be written.
    """
    suffix = path.suffix.lower()
    plan = found.plan(stacks)
    if suffix == ".pdf":
        made = document(services, found, lang, stacks)
        services.exporters["pdf"].write(replace(made, paper=paper or made.paper), path)
        return
    if suffix not in (".svg", ".png"):
        raise Refused(message("pathways-suffix", file=path.name), message("pathways-suffix-fix"))
    svg = _drawn(services, plan, lang)
    services.art.write(path, services.art.map_png(svg, _SCALE) if suffix == ".png" else svg.encode("utf-8"))


def _drawn(services: Services, plan: Plan, lang: Lang) -> str:
    return services.art.draw_map(plan, services.profile.colours.get("accent", "#3A4350"), lang)


def document(services: Services, found: Portfolio, lang: Lang, stacks: Sequence[str] = ()) -> Outline:
    """The stacks as a document: each with its map, its members in a table, and where it leads."""
    title = say(lang, "pathways-document")
    wanted = [stack for stack in found.stacks if not stacks or stack.id in stacks]
    blocks: list[Block] = [Heading(1, title)]
    if not wanted:
        blocks.append(Paragraph(text(say(lang, "pathways-none"))))
    for stack in wanted:
        blocks += _stack(services, found, stack, lang)
    profile = services.profile
    return Outline(
        title=title,
        lang=lang.value,
        author=profile.name.to(lang),
        subject=say(lang, "pathways-document-subject"),
        created=services.clock.now().isoformat(),
        parts=(Part(lang.value, tuple(blocks)),),
        around=Running(
            f"{profile.name.to(lang)} · {title}",
            formats.day(services.today(), lang),
            say(lang, "proposal-page-of", page="{page}", pages="{pages}"),
        ),
        paper=services.paper,
        palette=palette_of(profile.colours),
    )


def _stack(services: Services, found: Portfolio, stack: Stack, lang: Lang) -> Iterator[Block]:
    plan = found.plan([stack.id])
    yield Heading(2, f"{stack.number} {stack.name or say(lang, 'pathways-untitled')}".strip())
    sums = ", ".join(words(detail, lang) for lane in plan.lanes for detail in lane.details)
    leads = [say(lang, "pathways-leads", titles=stack.ladder.target)] if stack.ladder is not None else []
    yield Paragraph(text(" · ".join(filter(None, (sums, *leads)))), keep=True)
    png = services.art.map_png(_drawn(services, plan, lang), _PRINTED)
    wide = plan.width * _POINT
    yield Image(png, plan_words(plan, lang), wide, turned=wide > _UPRIGHT)
    yield replace(table(found, stack, lang), together=True, dense=True, turned=wide > _UPRIGHT)


COLUMNS = ("order", "member", "number", "hours", "after", "notes")
"""The columns of the members' table, in documents and in the window."""


def table(found: Portfolio, stack: Stack, lang: Lang) -> Table:
    """The members of a stack, with what the map says of each."""
    marks = {node.step: node.marks for node in found.plan([stack.id]).nodes if node.step}
    weights = (0.6, 2.4, 1.3, 0.7, 2.0, 1.3)
    columns = [Column(say(lang, f"pathways-col-{key}"), w) for key, w in zip(COLUMNS, weights, strict=True)]
    columns[3] = Column(columns[3].title, weights[3], Align.RIGHT)

    def row(step: Step) -> tuple[Text, ...]:
        notes = ", ".join(say(lang, f"pathways-mark-{mark}") for mark in marks.get(step.id, ()))
        return tuple(text(cell) for cell in (*cells(found, stack, step, lang), notes[:1].upper() + notes[1:]))

    caption = say(lang, "pathways-members")
    return Table(tuple(columns), tuple(map(row, stack.steps)), caption=caption, row_header=1)


def cells(found: Portfolio, stack: Stack, step: Step, lang: Lang) -> tuple[str, ...]:
    """A member as the table shows it, without what is to be noted."""
    member = found.members.of(step)
    number = member.number if member is not None else step.record or say(lang, "pathways-elsewhere")
    hours = str(member.hours) if member is not None and member.hours is not None else ""
    place = "" if step.place is None else str(step.place)
    return (place, step.title, number, hours, "; ".join(stack.step(need).title for need in step.needs))
