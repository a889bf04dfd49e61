"""``package folder``: what has arrived in the shared folder, and sending records there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mcdesk.app.handoff import folder as exchange
from mcdesk.app.handoff.folder import Arrived, Inbox
from mcdesk.app.services import Services
from mcdesk.cli.exits import DONE
from mcdesk.cli.output import Output, cell, one_line, table
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message


def folder(session: Session) -> int:
    """List what has arrived; ``--use`` keeps the folder for the workspace, ``--send`` puts records there first."""
    args = session.args
    writing = bool(args.use or args.send) and not args.dry_run
    with session.services(writing=writing) as services:
        place = Path(args.folder).absolute() if args.folder else exchange.folder_of(services)
        if place is None:
            raise Refused(message("cli-folder-none"), message("cli-folder-none-fix"))
        tools = session.program.handoff
        records = [services.store.get(i) for i in args.send]
        sent: list[Path] = []
        if writing:
            tools.folders.files(place)
            if args.use:
                exchange.choose(services, place)
            exchange.retry(services, tools, place)
            sent = [exchange.deliver(services, tools, r, place, args.note).value.path for r in records]
        inbox = exchange.look_in(services, tools.folders, place)
        session.out.result(
            _data(services, inbox, sent), [] if session.out.as_json else _lines(session.out, inbox, sent)
        )
    return DONE


def _data(services: Services, inbox: Inbox, sent: Sequence[Path]) -> dict[str, Json]:
    unread: list[Json] = [{"file": str(u.path), "key": u.why.key} for u in inbox.unread]
    return {
        "folder": str(inbox.folder),
        "sent": [str(p) for p in sent],
        "waiting": [w.record_id for w in exchange.waiting(services)],
        "arrived": [_one(a) for a in inbox.arrived],
        "unread": unread,
    }


def _one(arrived: Arrived) -> Json:
    return {
        "file": str(arrived.path),
        "package": arrived.id,
        "record": arrived.record_id,
        "number": arrived.number,
        "title": arrived.title,
        "sender": arrived.sender,
        "made_at": arrived.made_at.isoformat(),
        "note": arrived.note,
    }


def _lines(out: Output, inbox: Inbox, sent: Sequence[Path]) -> list[str]:
    lines = [out.say("cli-written", file=str(p)) for p in sent]
    lines.append(out.say("handoff-exchange-arrived", count=len(inbox.arrived)))
    rows = [(a.number, cell(a.sender, 30), cell(a.title, 40), a.path.name) for a in inbox.arrived]
    head = [out.say(f"cli-head-{h}") for h in ("number", "sender", "title", "file")]
    lines += table(rows, head) if rows else []
    return [*lines, *(out.named(one_line(u.path.name), out.words(u.why)) for u in inbox.unread)]
