"""``award ledger``, ``award correct``, ``award hosted``, ``award remove-learner`` and ``revoke``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mcdesk.app.awards import keeping
from mcdesk.app.awards.delivering import Tools
from mcdesk.app.awards.files import Filing
from mcdesk.app.awards.following import after_correction, after_revocation, to_publish
from mcdesk.app.awards.hosting import write_hosted
from mcdesk.app.awards.issuing import key_for, signing_key
from mcdesk.app.awards.ledger_document import write_ledger
from mcdesk.app.badges.at_hand import tools_in
from mcdesk.app.services import Services
from mcdesk.cli.award_words import certificate_data, certificate_lines, followed_lines, line_data
from mcdesk.cli.awards import opened
from mcdesk.cli.certificates import seal_line, wanted_certificates
from mcdesk.cli.chosen import chosen
from mcdesk.cli.exits import DONE
from mcdesk.cli.output import table
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.awards.ledger import Line, Standing
from mcdesk.domain.people import Right
from mcdesk.domain.records import RecordKind


def show(session: Session) -> int:
    """The ledger, or some lines of it: on the terminal, as a document, or as a table."""
    args, out = session.args, session.out
    with session.services() as services:
        lines = _listed(services, args.credential, args.award)
        if args.out:
            write_ledger(services, session.program.tables, lines, Path(args.out), out.lang)
    data = {"awards": [line_data(line) for line in lines], **({"file": args.out} if args.out else {})}
    if args.out:
        out.result(data, [out.say("awards-ledger-written", file=args.out, count=len(lines))])
        return DONE
    heads = [out.say(f"awards-head-{h}") for h in ("badge", "name", "language", "awarded", "standing", "reason")]
    rows = [
        [
            line.short,
            line.name or out.say("awards-removed"),
            line.language.short,
            line.awarded.astimezone().date().isoformat(),
            out.say(f"awards-standing-{line.standing.value}"),
            line.reason,
        ]
        for line in lines
    ]
    out.result(data, table(rows, heads) if rows else [out.say("awards-ledger-empty")])
    return DONE


def _listed(services: Services, credential: str, names: Sequence[str]) -> Sequence[Line]:
    record = chosen(services, credential, RecordKind.CREDENTIAL).id if credential else ""
    lines = services.store.awards.lines(record)
    if not names:
        return lines
    wanted = {line.id for line in keeping.chosen(services, names)}
    return [line for line in lines if line.id in wanted]


def revoke(session: Session) -> int:
    """Revoke some awards; with ``--out`` the status lists to upload are written."""
    args, out = session.args, session.out
    with session.services(writing=True) as services:
        tools = tools_in(session.program, services)
        services.acting.check(Right.CORRECT)
        lines = keeping.chosen(services, args.award)
        issuers = to_publish(lines) if args.out else ()
        keys = [opened(session, tools.keys, key_for(tools.keys, issuer)) for issuer in issuers]
        gone = keeping.revoke(services, lines, args.reason).value
        said = [out.say("awards-revoked", count=len(gone))]
        files: list[Path] = []
        if args.out:
            filing = Filing(Path(args.out), out.lang)
            found = after_revocation(services, tools, keys, gone, filing)
            files += [*found.letters, *found.published]
            said += followed_lines(found, filing, out)
    if any(line.index is None for line in gone):
        said.append(out.say("awards-revoked-unlisted"))
    elif not args.out:
        said.append(out.say("awards-revoked-upload"))
    written: list[Json] = [str(path) for path in files]
    out.result({"revoked": [line_data(line) for line in gone], "files": written}, said)
    return DONE


def correct(session: Session) -> int:
    """Issue some awards again under a corrected name or e-mail, and write their files."""
    args, out = session.args, session.out
    with session.services(writing=True) as services:
        tools = tools_in(session.program, services)
        services.acting.check(Right.CORRECT)
        wanted = wanted_certificates(session)
        lines = [line for line in keeping.chosen(services, args.award) if line.standing is Standing.ISSUED]
        record = key_for(tools.keys, lines[0].issuer) if lines else signing_key(services, tools.keys)
        key = opened(session, tools.keys, record)
        made = keeping.correct(services, tools, key, lines, args.name, args.email, args.reason).value
        filing = Filing(Path(args.out), out.lang)
        program = session.program
        with_certificates = Tools(tools, program.tables, program.certificates, wanted)
        found = after_correction(services, with_certificates, key, made, filing)
    data: dict[str, Json] = {
        "awards": [{**line_data(f.line), "files": [str(p) for p in f.paths]} for f in found.filed],
        "files": [str(path) for path in found.published],
    }
    said = [
        out.say("awards-corrected", count=len(made), folder=str(filing.folder)),
        *followed_lines(found, filing, out),
    ]
    if wanted is not None:
        said += certificate_lines(found.certified, found.filed, filing, out)
        data |= certificate_data(found.certified, found.filed, out)
        said += [seal_line(session, wanted.seal)] if wanted.seal and found.certified.made else []
    out.result(data, said)
    return DONE


def hosted(session: Session) -> int:
    """Write the pages of Open Badges 2.0 of some awards, or of all."""
    args, out = session.args, session.out
    filing = Filing(Path(args.out), out.lang)
    with session.services() as services:
        lines = _listed(services, args.credential, args.award)
        files = write_hosted(services, session.program.badges, lines, filing)
    folder, about = str(filing.below("publish")), files[-1].name
    data: dict[str, Json] = {"folder": folder, "files": [str(path) for path in files]}
    out.result(data, [out.say("awards-hosted-written", count=len(files) - 1, folder=folder, about=about)])
    return DONE


def remove(session: Session) -> int:
    """Remove the data of a person from some awards; without ``--yes`` only say what would go."""
    args, out = session.args, session.out
    with session.services(writing=args.yes) as services:
        services.acting.check(Right.REMOVE)
        lines = keeping.chosen(services, args.award)
        if args.yes:
            lines = keeping.remove_person(services, lines).value
    key = "awards-removed-done" if args.yes else "awards-would-remove"
    lines_said = [out.say(key, count=len(lines)), *([out.say("awards-removed-elsewhere")] if args.yes else [])]
    out.result({"removed": bool(args.yes), "awards": [line_data(line) for line in lines]}, lines_said)
    return DONE
