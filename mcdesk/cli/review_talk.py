"""``review redline`` and ``review comments``: what changed between two versions, and what was said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mcdesk.app.review.redline_document import RedlineOptions, write_redline
from mcdesk.app.review.redlining import Entry, Fate, Redline, compare, newest_pair
from mcdesk.app.review.talking import talk
from mcdesk.app.services import Services
from mcdesk.cli.chosen import chosen
from mcdesk.cli.exits import DONE
from mcdesk.cli.output import Output, one_line, paragraph
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.fields import Form
from mcdesk.domain.kinds import label_of_row
from mcdesk.domain.outline import Paper
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.review.reading import Choice, in_reading_order
from mcdesk.domain.review.reading import chosen as shown
from mcdesk.domain.review.redline import Mark, Run, folded, reads_after, reads_before
from mcdesk.domain.review.talk import Said, Thread
from mcdesk.domain.texts import message

SIGNS = {Mark.SAME: ("", ""), Mark.INSERTED: ("{+", "+}"), Mark.DELETED: ("[-", "-]")}


def _named(services: Services, name: str) -> Record:
    return chosen(services, name, RecordKind.REQUEST, RecordKind.CREDENTIAL)


def redline(session: Session) -> int:
    """The redline between two versions: on the terminal, and with ``--out`` as a document."""
    out, args = session.out, session.args
    with session.services() as services:
        record = _named(services, args.id)
        older, newer = _pair(services, record, args.older, args.newer)
        found = compare(services, record, older, newer, out.lang)
        path = Path(args.out) if args.out else None
        if path is not None:
            options = RedlineOptions((out.lang,), Paper(args.paper or services.paper), args.every)
            write_redline(services, found, options, path)
    changes: list[Json] = [_change(e) for e in found.changes]
    data: dict[str, Json] = {
        "number": record.number,
        "from": older,
        "to": newer,
        "changes": changes,
        "file": str(path) if path else "",
    }
    told = [out.say("cli-redline-written", file=str(path))] if path else list(_lines(found, out, every=args.every))
    out.result(data, told)
    return DONE


def _pair(services: Services, record: Record, older: int, newer: int) -> tuple[int, int]:
    """The versions that were named; where one or both were not, those that a reader most likely wants."""
    offered = newest_pair(services, record) or (0, 0)
    if offered == (0, 0) and older < 0 and newer < 0:
        raise Refused(message("review-one-version"), message("review-one-version-fix"))
    return (older if older >= 0 else offered[0], newer if newer >= 0 else offered[1])


def _change(entry: Entry) -> dict[str, Json]:
    return {
        "at": str(entry.ref),
        "place": entry.place,
        "label": entry.label,
        "what": entry.fate.value,
        "before": reads_before(entry.runs),
        "after": reads_after(entry.runs),
    }


def _lines(found: Redline, out: Output, *, every: bool) -> Iterator[str]:
    yield out.say("review-changes", count=len(found.changes)) if found.changes else out.say("review-no-change")
    for passage in found.passages:
        entries = passage.entries if every else passage.changes
        if not entries:
            continue
        yield from ("", passage.title)
        for entry in entries:
            label = " – ".join(w for w in (entry.place, entry.label) if w)
            state = out.say(f"review-fate-{entry.fate.value}", **{"from": entry.moved[0], "to": entry.moved[1]})
            yield from paragraph(f"{label} ({state})", "  ")
            if entry.fate is not Fate.MOVED:
                runs = entry.runs if every else folded(entry.runs)
                yield from paragraph("".join(_signed(run) for run in runs), "    ")


def _signed(run: Run) -> str:
    before, after = SIGNS[run.mark]
    return f"{before}{run.text}{after}"


def comments(session: Session) -> int:
    """What was said about a record and is open, in the order of its form; ``--all``: what is settled as well."""
    out = session.out
    with session.services() as services:
        record = _named(services, session.args.id)
        form = services.form_of(record.kind)
        choice = Choice.ALL if session.args.every else Choice.OPEN
        found = in_reading_order(form, record.answers, shown(talk(services, record.id), choice))
        places = [_place(form, record, thread, out) for thread in found]
    lines = [line for pair in zip(found, places, strict=True) for line in _thread(*pair, out)]
    told: list[Json] = [
        {
            "at": str(t.ref),
            "open": t.open,
            "suggestion": t.offer.fate.value if t.offer else "",
            "said": [_told(s) for s in t.said],
        }
        for t in found
    ]
    out.result({"number": record.number, "comments": told}, lines or [out.say("review-annex-none")])
    return DONE


def _told(said: Said) -> dict[str, Json]:
    return {"at": said.at.isoformat(), "who": said.who, "words": said.text, "private": said.private}


def _place(form: Form, record: Record, thread: Thread, out: Output) -> str:
    """Where it stands, as the form calls it; its bare key where the form asks for no such thing."""
    ref = thread.ref
    if not ref.field:
        return out.say("review-whole")
    if not form.has(ref.field):
        return str(ref)
    field = form.field(ref.field)
    column = field.column(ref.column) if ref.column else None
    row = label_of_row(field, record.answers, ref.row) if ref.row else ""
    names = (field.label.to(out.lang), row, column.label.to(out.lang) if column else "")
    return one_line(" › ".join(name for name in names if name))


def _thread(thread: Thread, place: str, out: Output) -> Iterator[str]:
    yield f"{place}  {out.say('review-suggests')}" if thread.offer else place
    for said in thread.said:
        alone = f"({out.say('review-private-note')})" if said.private else ""
        words = (f"{said.at.astimezone():%Y-%m-%d %H:%M}", said.who, alone, said.text)
        yield from paragraph("  ".join(w for w in words if w), "  ")
