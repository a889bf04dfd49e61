"""From the lines of a history to the conversation. Whatever order they come in, and whatever they claim, it is one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from mcdesk.domain.answers import Ref
from mcdesk.domain.history.privacy import Writer, seen_by
from mcdesk.domain.records import Event
from mcdesk.domain.review.talk import Fate, Offer, Said, Settled, Thread

COMMENTED, SUGGESTED = "review-commented", "review-suggested"
EDITED, WITHDRAWN = "review-edited", "review-withdrawn"
RESOLVED, REOPENED = "review-resolved", "review-reopened"
ACCEPTED, DECLINED = "review-accepted", "review-declined"
TALK = frozenset({COMMENTED, SUGGESTED, EDITED, WITHDRAWN, RESOLVED, REOPENED, ACCEPTED, DECLINED})
"""The actions of the lines that are part of the conversation."""
FIELD, ROW, COLUMN = "field", "row", "column"
ANSWERS_TO, LINE, BASE, PRIVATE = "reply", "line", "base", "private"
"""What a reply answers, what any other line is about (both hashes of lines), and what a suggestion was made against."""
_OPENING = (COMMENTED, SUGGESTED)
_FATES = {ACCEPTED: Fate.ACCEPTED, DECLINED: Fate.DECLINED}


def place(ref: Ref) -> dict[str, str]:
    """Where something stands, as the detail of a line."""
    return {k: v for k, v in ((FIELD, ref.field), (ROW, ref.row), (COLUMN, ref.column)) if v}


def place_of(event: Event) -> Ref:
    """Where a line says that it stands; the whole record where it says nothing that can be."""
    field, row, column = (_text(event, k) for k in (FIELD, ROW, COLUMN))
    return Ref(field, row, column if row else "") if field else Ref("")


def threads(history: Iterable[Event], writer: Writer) -> tuple[Thread, ...]:
    """The conversation as ``writer`` sees it, the oldest first.

    A reply to nothing stands by itself. Only who said something changes or withdraws it, and a line that is private is
    about private ones alone. What was withdrawn goes, unless somebody answered it.
    """
    lines = _ordered(seen_by((e for e in history if e.action in TALK), writer))
    said = {i: e for i, e in lines.items() if e.action in _OPENING}
    about = _about(lines, said)
    roots = _roots({i: _text(e, ANSWERS_TO) for i, e in said.items()})
    groups: dict[str, list[str]] = defaultdict(list)
    for name in said:
        groups[roots[name]].append(name)
    made = (_thread(root, members, said, about, writer) for root, members in groups.items())
    found = (t for t in made if any(not s.withdrawn for s in t.said))
    return tuple(sorted(found, key=lambda t: (t.first.at, t.id)))


def _text(event: Event, key: str) -> str:
    value = event.detail.get(key)
    return value if isinstance(value, str) else ""


def _ordered(lines: Iterable[Event]) -> dict[str, Event]:
    """The sealed lines by their hash, in the order of their times."""
    found = {e.seal.hash: e for e in lines if e.seal is not None}
    return dict(sorted(found.items(), key=lambda item: (item[1].at, item[0])))


def _about(lines: Mapping[str, Event], said: Mapping[str, Event]) -> Mapping[str, list[Event]]:
    """What was done with each thing that was said, in order."""
    found: dict[str, list[Event]] = defaultdict(list)
    for event in lines.values():
        of = said.get(_text(event, LINE))
        own = event.action not in (EDITED, WITHDRAWN) or (of is not None and _same_writer(of, event))
        if of is not None and event.action not in _OPENING and own and event.private == of.private:
            found[_text(event, LINE)].append(event)
    return found


def _same_writer(first: Event, second: Event) -> bool:
    mine, theirs = (e.seal.key if e.seal is not None else "" for e in (first, second))
    return mine == theirs if mine or theirs else first.who == second.who


def _roots(parents: Mapping[str, str]) -> dict[str, str]:
    """What each reply belongs to in the end. Who answer each other in a circle belong to the first of them by name."""
    roots: dict[str, str] = {}
    for start in parents:
        path: dict[str, None] = {}
        name = start
        while name not in roots and name not in path:
            path[name] = None
            above = parents[name]
            if above not in parents:
                roots[name] = name
            else:
                name = above
        if name not in roots:
            circle = list(path)[list(path).index(name) :]
            roots.update(dict.fromkeys(circle, min(circle)))
        roots.update(dict.fromkeys((n for n in path if n not in roots), roots[name]))
    return roots


def _thread(
    root: str, members: Sequence[str], said: Mapping[str, Event], about: Mapping[str, list[Event]], writer: Writer
) -> Thread:
    first = said[root]
    told = [_said(said[name], about.get(name, ()), writer) for name in (root, *(m for m in members if m != root))]
    offer = _offer(first, about.get(root, ())) if first.action == SUGGESTED else None
    last = max((said[m] for m in members if said[m].private == first.private), key=lambda e: (e.at, _name(e)))
    return Thread(place_of(first), told[0], tuple(told[1:]), _resolution(members, said, about, last), offer)


def _name(event: Event) -> str:
    return event.seal.hash if event.seal is not None else ""


def _said(event: Event, later: Sequence[Event], writer: Writer) -> Said:
    edits = [e for e in later if e.action == EDITED]
    now = edits[-1] if edits else event
    withdrawn = any(e.action == WITHDRAWN for e in later)
    version = event.detail.get("version")
    return Said(
        id=_name(event),
        at=event.at,
        who=event.who,
        text="" if withdrawn else now.words,
        role=_text(event, "role"),
        version=version if isinstance(version, int) else 0,
        private=event.private,
        mine=writer.wrote(event),
        edited=now.at if edits else None,
        withdrawn=withdrawn,
        wiped=not withdrawn and not now.words,
    )


def _offer(event: Event, later: Sequence[Event]) -> Offer:
    fates = [e for e in later if e.action in _FATES]
    if not fates:
        return Offer(_text(event, BASE))
    last = fates[-1]
    return Offer(_text(event, BASE), _FATES[last.action], Settled(last.at, last.who, last.words))


def _resolution(
    members: Sequence[str], said: Mapping[str, Event], about: Mapping[str, list[Event]], last: Event
) -> Settled | None:
    """Whether it is resolved: the last word on that counts, and an answer given after it opens it again."""
    words = [
        e
        for m in members
        if said[m].private == last.private
        for e in about.get(m, ())
        if e.action in (RESOLVED, REOPENED)
    ]
    final = max(words, key=lambda e: (e.at, _name(e)), default=None)
    if final is None or final.action == REOPENED or (last.at, _name(last)) > (final.at, _name(final)):
        return None
    return Settled(final.at, final.who)
