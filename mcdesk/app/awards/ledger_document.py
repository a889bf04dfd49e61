"""The ledger as a document to print, and as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from mcdesk.app.awards.listing import title_of
from mcdesk.app.services import Services
from mcdesk.app.tables import TableFiles
from mcdesk.domain import formats
from mcdesk.domain.awards.ledger import Cohort, Line, Standing
from mcdesk.domain.document_colours import palette_of
from mcdesk.domain.errors import Refused
from mcdesk.domain.outline import (
    Block,
    Callout,
    Column,
    Heading,
    Outline,
    Paper,
    Paragraph,
    Part,
    Table,
    Text,
    text,
)
from mcdesk.domain.running import Running
from mcdesk.domain.tabular.sheet import NewSheet
from mcdesk.domain.texts import Lang, message, say

HEADS = ("number", "name", "email", "language", "awarded", "standing", "reason", "badge", "hash")


def write_ledger(
    services: Services, tables: TableFiles, lines: Sequence[Line], path: Path, lang: Lang, paper: Paper | None = None
) -> None:
    """Write lines of the ledger; the ending of the file says as what. Refused (``awards-ending``) for another one.

    ``paper``: that of a document to print, where it is another than that of the settings.
    """
    cohorts, ending = services.store.awards.cohorts(), path.suffix.lower()
    if ending in tables.writable:
        tables.write(path, [ledger_sheet(cohorts, lines, lang)])
        return
    exporter = next((e for e in services.exporters.values() if e.suffix == ending), None)
    if exporter is None:
        known = ", ".join(sorted({*tables.writable, *(e.suffix for e in services.exporters.values())}))
        raise Refused(message("awards-ending", file=path.name), message("awards-ending-fix", known=known), "out")
    made = ledger_outline(services, cohorts, lines, lang)
    exporter.write(replace(made, paper=paper or made.paper), path)


def ledger_outline(services: Services, cohorts: Sequence[Cohort], lines: Sequence[Line], lang: Lang) -> Outline:
    """The ledger by cohort: how many of each standing, then every line."""
    profile, now = services.profile, services.clock.now()
    title = say(lang, "awards-ledger")
    blocks: list[Block] = [Heading(1, title), Callout(say(lang, "awards-ledger-counts"), facts=_counts(lines, lang))]
    blocks.append(Paragraph(text(say(lang, "awards-ledger-about"))))
    for cohort in cohorts:
        mine = [line for line in lines if line.cohort == cohort.id]
        if mine:
            blocks += _of_cohort(services, cohort, mine, lang)
    return Outline(
        title=title,
        lang=lang.value,
        author=profile.name.to(lang),
        subject=title,
        created=now.isoformat(timespec="seconds"),
        parts=(Part(lang.value, tuple(blocks)),),
        around=Running(
            f"{profile.name.to(lang)} · {title}",
            formats.day(services.today(), lang),
            say(lang, "proposal-page-of", page="{page}", pages="{pages}"),
        ),
        paper=services.paper,
        palette=palette_of(profile.colours),
    )


def _counts(lines: Sequence[Line], lang: Lang) -> tuple[tuple[str, Text], ...]:
    return tuple(
        (say(lang, f"awards-standing-{s.value}"), text(str(sum(line.standing is s for line in lines))))
        for s in Standing
    )


def _of_cohort(services: Services, cohort: Cohort, lines: Sequence[Line], lang: Lang) -> list[Block]:
    title = title_of(services, cohort.credential)
    head = say(lang, "awards-ledger-cohort", number=cohort.number, title=title, version=cohort.version)
    heads = ("name", "language", "awarded", "standing", "badge")
    weights = (2.8, 1.4, 1.8, 3.2, 1.8)
    columns = tuple(Column(say(lang, f"awards-head-{h}"), w) for h, w in zip(heads, weights, strict=True))
    rows = tuple((*(text(cell) for cell in _cells(line, lang)), _badge(line)) for line in lines)
    caption = say(lang, "awards-ledger-caption", name=cohort.name, count=len(lines))
    return [Heading(2, head), Table(columns, rows, caption)]


def _cells(line: Line, lang: Lang) -> tuple[str, ...]:
    standing = say(lang, f"awards-standing-{line.standing.value}")
    changed = formats.day(line.changed_at.astimezone().date(), lang) if line.changed_at else ""
    return (
        line.name or say(lang, "awards-removed"),
        say(lang, f"awards-langs-{line.language.short}"),
        formats.day(line.awarded.astimezone().date(), lang),
        "\n".join(part for part in (f"{standing} {changed}".rstrip(), line.reason) if part),
    )


def _badge(line: Line) -> Text:
    """The number that its files are called after, and below it what proves it; its whole id is in the table."""
    return (*text(line.short, bold=True), *text(f"\n{line.sha256[:16]}"))


def ledger_sheet(cohorts: Sequence[Cohort], lines: Sequence[Line], lang: Lang) -> NewSheet:
    """Every line with its whole hash, as a table."""
    numbers = {c.id: c.number for c in cohorts}
    rows = tuple(
        (
            numbers.get(line.cohort, ""),
            line.name,
            line.email,
            line.language.value,
            line.awarded.astimezone().date(),
            say(lang, f"awards-standing-{line.standing.value}"),
            line.reason,
            line.badge,
            line.sha256,
        )
        for line in lines
    )
    return NewSheet(say(lang, "awards-ledger"), tuple(say(lang, f"awards-head-{h}") for h in HEADS), rows)
