"""The files that ``report ...`` writes. Nothing is asked, so that it may run by the clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from mcdesk.app.desk import scoping
from mcdesk.app.desk.gathering import figures
from mcdesk.app.desk.reporting import write_document, write_sheets
from mcdesk.app.desk.summary import comparison, one
from mcdesk.app.desk.summary import portfolio as summary
from mcdesk.app.desk.summary.frame import SummaryOptions
from mcdesk.app.desk.summary.workbook import sheets
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.exporting import Exported
from mcdesk.app.services import Services
from mcdesk.cli.chosen import chosen
from mcdesk.cli.exits import DONE
from mcdesk.cli.export import LANGS
from mcdesk.cli.output import Output
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.outline import Paper
from mcdesk.domain.portfolio.scope import KINDS
from mcdesk.domain.portfolio.whole import Portfolio
from mcdesk.domain.texts import message


def options(session: Session, services: Services) -> SummaryOptions:
    """How the documents are made."""
    args = session.args
    langs = LANGS.get(args.lang, (session.out.lang,))
    return SummaryOptions(langs, Paper(args.paper or services.paper))


def portfolio(session: Session, services: Services, found: Portfolio) -> list[Exported]:
    """Write the summary to the files that were named: of one period, or of two where an earlier one is named."""
    args, wanted = session.args, options(session, services)
    teller = Teller(services, wanted.langs[0])
    before = _earlier(session, services, found)
    written: list[Exported] = []
    if args.pdf:
        made = comparison.outline(services, before, found, wanted) if before else None
        made = made or summary.outline(services, found, wanted)
        written.append(write_document(services, made, Path(args.pdf)))
    if args.xlsx:
        beside = (comparison.sheet(teller, before, found),) if before else ()
        written.append(
            write_sheets(services, session.program.tables, (*sheets(teller, found), *beside), Path(args.xlsx))
        )
    return written


def _earlier(session: Session, services: Services, found: Portfolio) -> Portfolio | None:
    """The figures of the period to compare with, None where none is named."""
    args = session.args
    if not args.compare_from and not args.compare_to:
        return None
    if not args.pdf and not args.xlsx:
        raise Refused(message("cli-report-nowhere"), message("cli-report-nowhere-fix"))
    period = scoping.scope(services, since=args.compare_from, until=args.compare_to).period
    return figures(services, replace(found.scope, period=period), checked=args.checked)


def request(session: Session) -> int:
    """``report request``: one page of a request or a micro-credential."""
    args, out = session.args, session.out
    with session.services() as services:
        record = chosen(services, args.id, *KINDS)
        written = write_document(services, one.outline(services, record, options(session, services)), Path(args.out))
    data: dict[str, Json] = {"record": record.id, "number": record.number, "file": str(written.path)}
    out.result(data, told(out, [written]))
    return DONE


def told(out: Output, written: Sequence[Exported]) -> list[str]:
    """What was written, for people."""
    lines = [out.say("cli-report-written", file=str(w.path)) for w in written]
    missing = "".join(dict.fromkeys("".join(w.missing for w in written)))
    return [*lines, out.say("cli-missing-characters", characters=" ".join(missing))] if missing else lines
