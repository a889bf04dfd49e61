"""``share``: a record, or everything, as a file without people; with ``--dry-run`` only the list of what is removed."""

from __future__ import annotations

from pathlib import Path

from mcdesk.app.sharing import listing
from mcdesk.app.sharing.sharing import As, Tools, prepare, save, suggested
from mcdesk.cli.exits import DONE
from mcdesk.cli.output import paragraph, table
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json


def share(session: Session) -> int:
    """Say what is removed, and write the file."""
    args, out = session.args, session.out
    how = As(args.share_as or (As.PDF if args.id else As.ARCHIVE))
    with session.services() as services:
        record = services.store.get(args.id) if args.id else None
        prepared = prepare(services, record, out.lang)
        path = Path(args.out or suggested(prepared, how))
        if not args.dry_run:
            program = session.program
            tools = Tools(services.exporters, program.tables, program.handoff.packages, lambda: program.files)
            save(services, prepared, how, path, out.lang, tools)
        removed = listing.listed(services, prepared.removals, out.lang)
        data: dict[str, Json] = {
            "file": str(path),
            "written": not args.dry_run,
            "removed": listing.data(services, prepared.removals, out.lang),
        }
    heads = [out.say(f"sharing-{name}") for name in ("place", "what", "count")]
    rows = [(r.place, r.what, str(r.count)) for r in removed]
    lines = table(rows, heads) if rows else [out.say("sharing-nothing")]
    saved = [] if args.dry_run else ["", out.say("sharing-saved", file=str(path))]
    out.result(data, [*lines, "", *paragraph(out.say("sharing-caution")), *saved])
    return DONE
