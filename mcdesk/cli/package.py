"""``package out``, ``in``, ``show`` and ``verify``: a record as one file that travels."""

from __future__ import annotations

from pathlib import Path

from mcdesk.app.handoff import checking
from mcdesk.app.handoff.receiving import Incoming, look
from mcdesk.app.handoff.sending import package_of, send, suggested
from mcdesk.app.handoff.taking import take, take_copy
from mcdesk.app.services import Services
from mcdesk.cli.exits import DONE, REFUSED
from mcdesk.cli.package_words import as_data, lines, undecided
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.handoff.meeting import Standing
from mcdesk.domain.handoff.package import Package
from mcdesk.domain.handoff.unpacking import unpack
from mcdesk.domain.merge.conflicts import Take
from mcdesk.domain.records import Record


def out(session: Session) -> int:
    """Write a record as a package; with ``--dry-run`` only say what it would hold."""
    args, said = session.args, session.out
    with session.services() as services:
        record = services.store.get(args.id)
        path = Path(args.out or suggested(record))
        if args.dry_run:
            package, missing = package_of(services, record, args.note)
        else:
            sent = send(services, session.program.handoff.packages, record, path, args.note).value
            package, missing = sent.package, sent.missing
    counts = {"versions": len(package.versions), "files": len(package.attachments), "lines": len(package.lines)}
    data: dict[str, Json] = {
        "file": str(path),
        "number": record.number,
        "written": not args.dry_run,
        "package": package.id,
        **counts,
        "missing": list(missing),
    }
    key = "cli-package-would" if args.dry_run else "cli-package-written"
    lost = [said.say("cli-package-lost", file=name) for name in missing]
    said.result(
        data, [said.say(key, file=str(path), number=record.number), said.say("cli-package-holds", **counts), *lost]
    )
    return DONE


def _opened(session: Session) -> Package:
    return unpack(session.program.handoff.packages.read(Path(session.args.file)))


def _looked(session: Session, services: Services, package: Package) -> Incoming:
    return look(services, package, session.program.handoff.verifies)


def show(session: Session) -> int:
    """Say what is in a package, and what taking it in would change. Nothing is written."""
    package = _opened(session)
    with session.services() as services:
        incoming = _looked(session, services, package)
        data = as_data(services, incoming, session.out)
        session.out.result(data, [] if session.out.as_json else list(lines(services, incoming, session.out)))
    return DONE


def verify(session: Session) -> int:
    """Check the parts, the seals and the signatures of a package; needs no workspace."""
    package, said = _opened(session), session.out
    form = session.definitions.form_of(package.record.kind)
    proof = checking.check(form, package, session.program.handoff.verifies)
    keys: list[Json] = [{"key": p.key, "name": p.name, "role": p.role} for p in package.people]
    counts = {
        "lines": proof.lines,
        "signed": proof.signed,
        "unsealed": proof.unsealed,
        "wiped": proof.wiped,
        "elsewhere": proof.elsewhere,
    }
    data: dict[str, Json] = {"file": session.args.file, "package": package.id, "holds": True, **counts, "keys": keys}
    who = [said.say("cli-package-key", name=p.name, key=p.key) for p in package.people]
    said.result(
        data, [said.say("cli-package-verified", file=session.args.file), said.say("cli-package-proof", **counts), *who]
    )
    return DONE


def take_in(session: Session) -> int:
    """Take a package in. What both sides changed is decided by ``--take``, or listed, and nothing is changed then."""
    args, said = session.args, session.out
    # First of all: a package that is refused makes no workspace.
    package = _opened(session)
    with session.services(writing=not args.dry_run, making=not args.dry_run) as services:
        incoming = _looked(session, services, package)
        if args.dry_run:
            data = {**as_data(services, incoming, said), "taken": False}
            said.result(data, [] if said.as_json else [*lines(services, incoming, said), said.say("cli-package-dry")])
            return DONE
        if not args.as_copy and not args.take and incoming.standing is Standing.CONFLICT:
            told = undecided(services, incoming, said)
            data = {**as_data(services, incoming, said), "taken": False}
            said.result(data, [] if said.as_json else told)
            return REFUSED
        kept = _taken(session, services, incoming)
    done = said.say("cli-package-taken", number=kept.number, title=kept.title or said.say("cli-untitled"))
    said.result({"taken": True, "number": kept.number, "record": kept.id, "standing": incoming.standing.value}, [done])
    return DONE


def _taken(session: Session, services: Services, incoming: Incoming) -> Record:
    if session.args.as_copy:
        return take_copy(services, incoming, session.out.lang).value
    side = Take(session.args.take) if session.args.take else None
    conflicts = incoming.meeting.merge.conflicts if incoming.meeting is not None else ()
    return take(services, incoming, {c.key: side for c in conflicts} if side else {}).value
