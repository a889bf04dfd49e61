"""``credential compare``, ``export`` and ``calendar``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mcdesk.app.comparing import Compared, Section, compare
from mcdesk.app.credentials.calendar import calendar_file
from mcdesk.app.credentials.exporting import export_sheet
from mcdesk.app.credentials.sheet import SheetOptions
from mcdesk.app.credentials.versions import UNISSUED, at_version
from mcdesk.app.exporting import file_name
from mcdesk.cli.chosen import chosen
from mcdesk.cli.exits import DONE
from mcdesk.cli.export import LANGS
from mcdesk.cli.output import Output, paragraph
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.outline import Paper
from mcdesk.domain.records import RecordKind


def compare_versions(session: Session) -> int:
    """What differs between two versions of a credential; 0 stands for what is being written."""
    args, out = session.args, session.out
    with session.services() as services:
        credential = chosen(services, args.id, RecordKind.CREDENTIAL)
        left, right = (at_version(services, credential, n) for n in (args.left, args.right))
        found = compare(services, left, right, out.lang)
    differing = [(s, a) for s in found for a in s.different]
    data: dict[str, Json] = {
        "number": credential.number,
        "left": args.left,
        "right": args.right,
        "differences": [_compared(s, a) for s, a in differing],
    }
    out.result(data, [] if out.as_json else list(_lines(differing, out)))
    return DONE


def _compared(section: Section, one: Compared) -> dict[str, Json]:
    return {
        "section": section.title,
        "place": one.place,
        "label": one.label,
        "difference": one.difference.value,
        "left": one.left,
        "right": one.right,
    }


def _lines(differing: list[tuple[Section, Compared]], out: Output) -> Iterator[str]:
    yield out.say("cli-credential-differences", count=len(differing))
    for section, one in differing:
        yield ""
        yield " › ".join(w for w in (section.title, one.place, one.label) if w)
        yield from paragraph(one.left or "–", "  ", "< ")
        yield from paragraph(one.right or "–", "  ", "> ")


def export(session: Session) -> int:
    """Write the sheet of a credential: its last version, that of ``--version``, or (0) what is being written."""
    args, out = session.args, session.out
    with session.services() as services:
        credential = chosen(services, args.id, RecordKind.CREDENTIAL)
        number = credential.version if args.number is None else args.number
        exporter = services.exporters.get(args.format)
        path = Path(args.out or file_name(credential, exporter.suffix if exporter else ""))
        paper = Paper(args.paper or services.paper)
        options = SheetOptions(LANGS.get(args.lang, (out.lang,)), paper)
        done = export_sheet(services, credential, options, path, args.format, number)
    data: dict[str, Json] = {
        "number": credential.number,
        "version": number,
        "file": str(done.path),
        "format": args.format,
        "languages": [lang.value for lang in options.langs],
        "missing_characters": list(done.missing),
    }
    lines = [out.say("cli-written", file=str(done.path))]
    if number == UNISSUED:
        lines.append(out.say("cli-credential-not-issued"))
    if done.missing:
        lines.append(out.say("cli-missing-characters", characters=" ".join(done.missing)))
    out.result(data, lines)
    return DONE


def calendar(session: Session) -> int:
    """Write the dates of some credentials, or of all, as a calendar file."""
    args, out = session.args, session.out
    with session.services() as services:
        ids = args.id or [c.id for c in services.store.records(RecordKind.CREDENTIAL)]
        data = calendar_file(services, [chosen(services, i, RecordKind.CREDENTIAL) for i in ids], out.lang)
        path = Path(args.out)
        services.art.write(path, data)
    count = data.count(b"BEGIN:VEVENT")
    out.result({"file": str(path), "dates": count}, [out.say("cli-credential-dates", file=str(path), count=count)])
    return DONE
