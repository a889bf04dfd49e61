"""``report committee`` and ``report decisions``: a pack for a committee, and its decisions from a sheet."""

from __future__ import annotations

from pathlib import Path

from mcdesk.app.desk.committee import pack, planning, recording, sheet
from mcdesk.app.desk.committee.planning import Mark, Plan, Row
from mcdesk.app.desk.reporting import write_document, write_sheets
from mcdesk.cli import report_files
from mcdesk.cli.exits import DONE, REFUSED
from mcdesk.cli.output import Output, one_line, paragraph, table
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message


def committee(session: Session) -> int:
    """Write the pack of some requests, and the sheet to decide on."""
    args, out = session.args, session.out
    if not args.pdf and not args.decisions:
        raise Refused(message("cli-committee-nowhere"), message("cli-committee-nowhere-fix"))
    written = []
    with session.services() as services:
        options = report_files.options(session, services)
        requests = pack.chosen(services, args.id)
        if args.pdf:
            written.append(write_document(services, pack.outline(services, requests, options), Path(args.pdf)))
        if args.decisions:
            made = sheet.sheets(services, requests, options.langs[0])
            written.append(write_sheets(services, session.program.tables, made, Path(args.decisions)))
    data: dict[str, Json] = {"requests": [r.number for r in requests], "files": [str(w.path) for w in written]}
    out.result(data, report_files.told(out, written))
    return DONE


def decisions(session: Session) -> int:
    """Say what a filled sheet would do, and with ``--record`` do it."""
    args, out = session.args, session.out
    book = session.program.tables.read(Path(args.file))
    with session.services(writing=args.record) as services:
        plan = planning.planned(services, book, out.lang)
        kept = recording.record(services, plan, frozenset(args.row)).value if _may(session, plan) else None
    done = {row.number: made for row, made in kept.done} if kept else {}
    rows: list[Json] = [_data(out, row, recorded=row.number in done) for row in plan.rows]
    lines = _table(out, plan)
    if kept is not None:
        lines += [out.say("cli-decisions-recorded", count=len(kept.done))]
        lines += [out.named(row.name, out.words(refused.message)) for row, refused in kept.failed]
        lines += [out.say("cli-decisions-left", rows=", ".join(str(r.number) for r in kept.left))] if kept.left else []
    elif plan.marked(Mark.READY):
        lines.append(out.say("cli-decisions-how"))
    out.result({"rows": rows, "recorded": len(done)}, lines)
    wrong = bool(plan.marked(Mark.PROBLEM)) if kept is None else bool(kept.failed)
    return REFUSED if wrong else DONE


def _may(session: Session, plan: Plan) -> bool:
    """Whether to record: where it is asked, and there is anything left to record."""
    args = session.args
    if not args.record:
        return False
    return bool(args.row or plan.marked(Mark.READY) or plan.marked(Mark.PROBLEM))


def _table(out: Output, plan: Plan) -> list[str]:
    heads = ("row", "number", "decision", "mark")
    rows = [(str(r.number), r.name, _decision(out, r), out.say(f"committee-mark-{r.mark}")) for r in plan.rows]
    lines = table(rows, [out.say(f"cli-decisions-{h}") for h in heads])
    for row in plan.rows:
        for one in row.troubles:
            lines += paragraph(out.named(one.cell, f"{out.words(one.message)} {out.words(one.fix)}"), "  ")
    return lines


def _decision(out: Output, row: Row) -> str:
    return one_line(row.step.label.to(out.lang), 40) if row.step else "–"


def _data(out: Output, row: Row, *, recorded: bool) -> dict[str, Json]:
    troubles: list[Json] = [
        {"cell": one.cell, "message": out.words(one.message), "fix": out.words(one.fix)} for one in row.troubles
    ]
    return {
        "row": row.number,
        "number": row.name,
        "step": row.step.key if row.step else "",
        "mark": row.mark.value,
        "recorded": recorded,
        "problems": troubles,
    }
