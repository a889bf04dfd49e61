"""``report portfolio``: the figures of the workspace as text or as one JSON document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from mcdesk.app.desk import osap_sheet, scoping
from mcdesk.app.desk.gathering import figures
from mcdesk.app.desk.telling import sections
from mcdesk.app.desk.telling.parts import Figure, Item, Section
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.services import Services
from mcdesk.cli import report_files
from mcdesk.cli.exits import DONE
from mcdesk.cli.output import cell, paragraph, table
from mcdesk.cli.session import Session
from mcdesk.domain import formats
from mcdesk.domain.answers import Json
from mcdesk.domain.portfolio.scope import Scope
from mcdesk.domain.portfolio.whole import Portfolio


def portfolio(session: Session) -> int:
    """Print the figures of what the options let through."""
    args = session.args
    out = replace(session.out, as_json=session.out.as_json or args.format == "json")
    with session.services() as services:
        found = figures(services, scope_of(session, services), checked=args.checked)
        teller = Teller(services, report_files.options(session, services).langs[0])
        told = sections(teller, found)
        written = report_files.portfolio(session, services, found)
    data: dict[str, Json] = {
        "scope": found.scope.as_json(),
        "as_of": found.as_of.isoformat(),
        "records": found.count,
        "micro_credentials": found.heads,
        "sections": [_section_data(s) for s in told],
        "files": [str(w.path) for w in written],
    }
    figures_told = [*_head(teller, found), *(line for s in told for line in _section_lines(teller, s))]
    out.result(data, report_files.told(out, written) if written else figures_told)
    return DONE


def osap(session: Session) -> int:
    """Write the sheet for the ministry."""
    args, out, path = session.args, session.out, Path(session.args.out)
    with session.services() as services:
        scope = scope_of(session, services)
        count = osap_sheet.save(services, session.program.tables, scope, path, out.lang, every=args.every)
    out.result({"file": str(path), "records": count}, [out.say("desk-osap-saved", file=str(path), count=count)])
    return DONE


def scope_of(session: Session, services: Services) -> Scope:
    """The scope that the options of the command mean. Refused."""
    a = session.args
    return scoping.scope(
        services, since=a.since, until=a.until, of_schools=a.school, of_states=a.state, kinds=tuple(a.kind)
    )


def _head(teller: Teller, found: Portfolio) -> Iterator[str]:
    yield teller.services.profile.name.to(teller.lang)
    yield teller.say("desk-report-head", count=found.count, day=formats.day(found.as_of, teller.lang))
    for label, value in teller.scope(found.scope):
        yield f"  {teller.say('desk-item', label=label, value=value)}"
    if found.heads != found.count:
        yield from paragraph(teller.say("desk-report-heads", count=found.heads))


def _section_lines(teller: Teller, section: Section) -> Iterator[str]:
    yield ""
    yield section.title.upper()
    if section.note:
        yield from paragraph(section.note)
    for figure in section.figures:
        yield ""
        yield figure.title
        yield from paragraph(figure.note, "  ") if figure.note else ()
        yield from _figure_lines(teller, figure)


def _figure_lines(teller: Teller, figure: Figure) -> Iterator[str]:
    if not figure.items:
        yield f"  {figure.empty}"
        return
    rows = [(cell(i.label, 70), teller.told(figure, i), i.note) for i in figure.items]
    yield from (f"  {line}" for line in table(rows[1:], rows[0]))


def _section_data(section: Section) -> dict[str, Json]:
    figures: list[Json] = [
        {"key": f.key, "title": f.title, "items": [_item_data(i) for i in f.items]} for f in section.figures
    ]
    return {"key": section.key, "title": section.title, "figures": figures}


def _item_data(item: Item) -> dict[str, Json]:
    value = str(item.value) if isinstance(item.value, Decimal) else item.value
    return {
        "key": item.key,
        "label": item.label,
        "value": value,
        "unit": item.unit.value,
        "not_provided": item.missing,
        "records": list(item.ids),
    }
