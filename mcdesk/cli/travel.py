"""``store take``, ``store out`` and ``store back``: records of a shared store, taken along to work off line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from mcdesk.app.handoff.receiving import Incoming, sides
from mcdesk.app.services import Services
from mcdesk.app.shared import travelling
from mcdesk.app.shared.address import Address
from mcdesk.app.shared.travelling import Return
from mcdesk.cli.exits import DONE, REFUSED
from mcdesk.cli.output import one_line, paragraph, table
from mcdesk.cli.package_words import conflict_data
from mcdesk.cli.session import Session
from mcdesk.cli.stores import asked
from mcdesk.domain import formats
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.merge.conflicts import Take
from mcdesk.domain.merge.showing import Shown, shown
from mcdesk.domain.records import Record
from mcdesk.domain.texts import message

_SIDES: Mapping[str, Take] = {"mine": Take.THEIRS, "store": Take.OURS}
"""What is brought back comes into the store: there, "theirs" is what was written away from it."""


def take(session: Session) -> int:
    """Copy records, with their files and their history, into the workspace for what is taken along."""
    place, address = _place(session)
    refused: list[tuple[str, Refused]] = []
    taken: list[str] = []
    with _store(session, place) as store:
        found = list(_found(session, store, refused))
        if found:
            with _away(session, place, making=True) as away:
                for record in found:
                    try:
                        travelling.take_along(store, away, record, address.text, session.program.handoff.verifies)
                        taken.append(record.number)
                    except Refused as error:
                        refused.append((record.number, error))
    path = session.program.stores.away(place)
    out = session.out
    lines = [out.say("cli-travel-taken", number=number, file=str(path)) for number in taken]
    data: dict[str, Json] = {"workspace": str(path), "taken": list(taken), "refused": _refusals(session, refused)}
    out.result(data, [*lines, *_refused_lines(session, refused)])
    return REFUSED if refused else DONE


def _found(session: Session, store: Services, refused: list[tuple[str, Refused]]) -> Iterator[Record]:
    for number in session.args.id:
        try:
            yield store.store.get(number)
        except Refused as error:
            refused.append((number, error))


def out(session: Session) -> int:
    """List what was taken along, and what was changed or begun since. The store itself is not asked."""
    place, address = _place(session)
    path = session.program.stores.away(place)
    found: tuple[travelling.Out, ...] = ()
    if path.exists():
        with _away(session, place) as away:
            found = travelling.out(away)
    say = session.out.say
    listed: list[Json] = [
        {"number": o.record.number, "title": o.record.title, "state": o.record.state.value, "stands": o.stands}
        for o in found
    ]
    rows = [[o.record.number, say(f"cli-travel-{o.stands}"), o.record.title or say("cli-untitled")] for o in found]
    head = [say("cli-head-number"), say("cli-travel-stands"), say("cli-head-title")]
    lines = table(rows, head) if rows else [say("cli-travel-none", name=address.name)]
    session.out.result({"workspace": str(path), "store": address.text, "out": listed}, lines)
    return DONE


def back(session: Session) -> int:
    """Bring back what was changed; what both sides changed is decided by ``--take``, or listed and left as it is."""
    place, _address = _place(session)
    with _away(session, place) as away, _store(session, place) as store:
        found = travelling.bring_back(away, store, session.program.handoff.verifies)
        if session.args.take:
            found = _decided(session, away, store, found)
        waiting = [(seen, _conflicts(session, store, seen)) for seen in found.undecided]
    out = session.out
    undecided: list[Json] = [
        {
            "number": seen.package.record.number,
            "title": seen.package.record.title,
            "conflicts": [conflict_data(c) for c in conflicts],
        }
        for seen, conflicts in waiting
    ]
    data: dict[str, Json] = {
        "brought": list(found.brought),
        "same": list(found.same),
        "undecided": undecided,
        "refused": _refusals(session, found.refused),
    }
    lines = [out.say("cli-travel-brought", number=number) for number in found.brought]
    for seen, conflicts in waiting:
        lines += _waiting_lines(session, seen, conflicts)
    lines += _refused_lines(session, found.refused)
    out.result(data, lines or [out.say("cli-travel-nothing")])
    return REFUSED if waiting or found.refused else DONE


def _decided(session: Session, away: Services, store: Services, found: Return) -> Return:
    """The same with everything decided that waits; what changed in this moment goes on waiting."""
    side = _SIDES[session.args.take]
    brought, refused = list(found.brought), list(found.refused)
    waiting: list[Incoming] = []
    for seen in found.undecided:
        conflicts = seen.meeting.merge.conflicts if seen.meeting else ()
        choices = {c.key: side for c in conflicts}
        number = seen.package.record.number
        try:
            anew = travelling.decide(away, store, seen, choices, session.program.handoff.verifies)
        except Refused as error:
            refused.append((number, error))
            continue
        if anew is None:
            brought.append(number)
        else:
            waiting.append(anew)
    return replace(found, brought=tuple(brought), undecided=tuple(waiting), refused=tuple(refused))


def _conflicts(session: Session, store: Services, seen: Incoming) -> list[Shown]:
    """What both changed, as the person sees it who comes back."""
    if seen.meeting is None:
        return []
    told, merge = sides(store, seen), travelling.mirrored(seen.meeting.merge)
    mine = replace(told, ours=told.theirs, theirs=told.ours)
    return [shown(c, mine, seen.form, session.out.lang) for c in merge.conflicts]


def _waiting_lines(session: Session, seen: Incoming, conflicts: list[Shown]) -> list[str]:
    say = session.out.say
    lines = paragraph(say("cli-travel-waits", number=seen.package.record.number, count=len(conflicts)))
    for found in conflicts:
        lines += paragraph(" – ".join(p for p in (found.page, found.label, found.place) if p), "  ")
        for side, told in (("mine", found.ours), ("store", found.theirs)):
            named = formats.named(say(f"cli-travel-{side}"), one_line(told) or say("cli-nothing"), session.out.lang)
            lines.append(f"      {named}")
    return [*lines, say("cli-travel-decide")]


def _refusals(session: Session, refused: Sequence[tuple[str, Refused]]) -> list[Json]:
    words = session.out.words
    return [{"number": n, "key": e.message.key, "message": words(e.message)} for n, e in refused]


def _refused_lines(session: Session, refused: Sequence[tuple[str, Refused]]) -> list[str]:
    words = session.out.words
    return [
        line
        for number, error in refused
        for line in paragraph(
            " ".join(words(m) for m in (error.message, error.hint) if m), first=session.out.named(number, "")
        )
    ]


def _place(session: Session) -> tuple[Path, Address]:
    """The file that names the store on this machine, and its address."""
    named, stores = asked(session), session.program.stores
    return (stores.place(named), named) if isinstance(named, Address) else (named, stores.address(named))


@contextmanager
def _store(session: Session, place: Path) -> Iterator[Services]:
    opened = session.open(place)
    try:
        yield opened
    finally:
        opened.store.close()


@contextmanager
def _away(session: Session, place: Path, *, making: bool = False) -> Iterator[Services]:
    """The workspace for what is taken along, which ``making`` makes where there is none. Refused (``travel-none``)."""
    path = session.program.stores.away(place)
    if not path.exists() and not making:
        raise Refused(message("travel-none"), message("cli-travel-none-fix"))
    opened = session.open(path, create=not path.exists())
    try:
        yield opened
    finally:
        opened.store.close()


RUN: Mapping[str, Callable[[Session], int]] = {"take": take, "out": out, "back": back}
