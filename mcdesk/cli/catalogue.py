"""``catalogue search``, ``import``, ``export``, ``template`` and ``undo``: the catalogue from a terminal."""

from __future__ import annotations

from pathlib import Path

from mcdesk.app.catalogue import exporting, importing
from mcdesk.app.catalogue.planning import Act, Plan, Wishes
from mcdesk.app.catalogue.ports import Query
from mcdesk.app.listing import Filters
from mcdesk.app.services import Services
from mcdesk.app.tables import HowToRead, keep_columns, remembered
from mcdesk.cli.exits import DONE, REFUSED
from mcdesk.cli.output import Output, cell, one_line, paragraph, table
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.catalogue import Entry
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import RecordKind
from mcdesk.domain.tabular.preview import headers_of
from mcdesk.domain.tabular.sheet import Sheet
from mcdesk.domain.tabular.writing import problem_sheet
from mcdesk.domain.texts import message


def search(session: Session) -> int:
    """What the words find, the best first; everything without words."""
    query = _query(session)
    with session.services() as services:
        profile, shelf = services.profile, services.store.catalogue
        keys = shelf.found(query)
        found = shelf.entries(keys[: session.args.most])
    out = session.out
    data: dict[str, Json] = {"count": len(keys), "records": [_data(e) for e in found]}
    rows = [[e.number, _kind(out, e.kind), profile.state_label(e.state).to(out.lang), cell(e.title)] for e in found]
    head = [out.say(f"catalogue-column-{name}") for name in ("number", "kind", "state", "title")]
    lines = [*(table(rows, head) if rows else []), out.say("catalogue-found", count=len(keys), shown=len(found))]
    out.result(data, lines)
    return DONE


def _query(session: Session) -> Query:
    args = session.args
    chosen = tuple(("kind", k) for k in args.kind or ())
    words = " ".join(args.sought)
    return Query(words, Filters(chosen), "relevance" if words.strip() else "updated")


def _kind(out: Output, kind: RecordKind) -> str:
    return out.say(f"catalogue-a-{kind.value}")


def _data(entry: Entry) -> dict[str, Json]:
    return {
        "id": entry.record_id,
        "number": entry.number,
        "kind": entry.kind.value,
        "state": entry.state.value,
        "title": entry.title,
        "school": entry.school,
        "delivery_mode": entry.mode,
        "instructional_hours": entry.hours,
        "updated_at": entry.updated_at.isoformat() if entry.updated_at else None,
    }


def export(session: Session) -> int:
    """What the words find as a table; the ending of the file says the format."""
    path = Path(session.args.file)
    with session.services() as services:
        count = exporting.export(services, session.program.tables, _query(session), path, session.out.lang)
    done = session.out.say("catalogue-exported", count=count, file=str(path))
    session.out.result({"file": str(path), "count": count}, [done])
    return DONE


def template(session: Session) -> int:
    """A blank table to fill in."""
    path = Path(session.args.file)
    with session.services() as services:
        made = importing.blank_template(services, session.out.lang, RecordKind(session.args.as_kind))
    session.program.tables.write(path, made)
    session.out.result({"file": str(path)}, [session.out.say("catalogue-template-saved", file=str(path))])
    return DONE


def bring_in(session: Session) -> int:
    """Show what a table would do; with ``--yes`` do it. 1 where rows have to be mended and ``--yes`` is not given."""
    args, tables = session.args, session.program.tables
    path, kind = Path(args.file), RecordKind(args.as_kind)
    book = tables.read(path, HowToRead(args.encoding, args.delimiter))
    sheet = _sheet(book.sheets, args.sheet)
    with session.services(writing=args.yes) as services:
        reading = importing.guessed(
            services, sheet, remembered(session.program.preferences, importing.REMEMBERED), kind
        )
        wishes = Wishes(clear=args.clear, as_typed=args.as_typed)
        planned = importing.looked_at(services, reading, sheet, wishes, kind)
        made = importing.keep(services, planned, path.name, kind).value if args.yes else None
        if made is not None:
            headers = headers_of(sheet, reading.header)
            keep_columns(session.program.preferences, importing.REMEMBERED, headers, reading.columns)
        _tell(session, services, planned, made.id if made else 0)
    if args.errors and planned.with_problems:
        tables.write(Path(args.errors), [problem_sheet(planned.preview, session.out.lang)])
    return REFUSED if planned.counts[Act.BLOCKED] and made is None else DONE


def _sheet(sheets: tuple[Sheet, ...], name: str) -> Sheet:
    found = next((s for s in sheets if s.name == name), None) if name else sheets[0]
    if found is None:
        known = ", ".join(s.name for s in sheets)
        raise Refused(message("catalogue-no-sheet", name=name), message("catalogue-no-sheet-fix", known=known))
    return found


def _tell(session: Session, services: Services, planned: Plan, import_id: int) -> None:
    out, preview = session.out, planned.preview
    counts: dict[str, Json] = {act.value: n for act, n in planned.counts.items()}
    problems: list[Json] = [
        {
            "row": p.row.row + 1,
            "cell": problem.where,
            "column": problem.target,
            "value": problem.value,
            "message": out.words(problem.fault.message),
            "fix": out.words(problem.fault.fix),
            "blocks": problem.blocks,
        }
        for p in planned.with_problems
        for problem in p.problems
    ]
    data: dict[str, Json] = {
        "rows": preview.counted,
        "blank": preview.blank,
        "counts": counts,
        "untouched": planned.untouched,
        "columns": {key: headers_of(preview.sheet, preview.header)[c] for key, c in preview.columns.chosen.items()},
        "unused": [{"header": u.header, "values": u.filled} for u in preview.unused],
        "notes": [out.words(n) for n in preview.sheet.notes],
        "changes": _changes(services, planned),
        "problems": problems,
        "import": import_id or None,
    }
    out.result(data, [] if out.as_json else [*_lines(session, planned), *_ending(out, import_id)])


def _changes(services: Services, planned: Plan) -> list[Json]:
    return [
        {
            "row": p.row.row + 1,
            "act": p.act.value,
            "number": p.record.number if p.record else None,
            "answers": [{"key": c.key, "before": c.before, "after": c.after} for c in p.changes],
        }
        for p in planned.rows
        if p.act in (Act.ADD, Act.UPDATE)
    ]


def _lines(session: Session, planned: Plan) -> list[str]:
    out, preview = session.out, planned.preview
    lines = [out.words(note) for note in preview.sheet.notes]
    lines += [out.say("catalogue-unused", header=u.header, count=u.filled) for u in preview.unused]
    for row in planned.with_problems:
        for problem in row.problems:
            where = problem.where or out.say("catalogue-row-number", row=row.row.row + 1)
            words = f"{out.words(problem.fault.message)} {out.words(problem.fault.fix)}"
            lines += paragraph(f"{one_line(problem.value)}  {words}".strip(), "  ", f"{where}  ")
    for row in planned.rows:
        if row.act is Act.UPDATE and row.record:
            title = one_line(row.record.title)
            lines.append(out.say("catalogue-row-updates", number=row.record.number, title=title))
            lines += [f"    {c.key}: {one_line(c.before)} → {one_line(c.after)}" for c in row.changes]
    counts = {act.value: n for act, n in planned.counts.items()}
    lines.append(out.say("catalogue-counts", rows=preview.counted, blank=preview.blank, **counts))
    lines.append(out.say("catalogue-untouched", count=planned.untouched))
    return lines


def _ending(out: Output, import_id: int) -> list[str]:
    return [out.say("catalogue-imported", id=import_id) if import_id else out.say("catalogue-say-yes")]


def undo(session: Session) -> int:
    """Take an import back: the one that is named, else the last that stands."""
    with session.services(writing=True) as services:
        chosen = session.args.id or next((i.id for i in services.store.catalogue.imports() if not i.undone_at), 0)
        done = importing.undo(services, chosen).value
    out = session.out
    data: dict[str, Json] = {
        "import": chosen,
        "trashed": done.trashed,
        "restored": done.restored,
        "left": list(done.left),
    }
    lines = [out.say("catalogue-undone-done", trashed=done.trashed, restored=done.restored)]
    if done.left:
        lines.append(out.say("catalogue-undone-left", count=len(done.left), numbers=", ".join(done.left)))
    out.result(data, lines)
    return DONE
