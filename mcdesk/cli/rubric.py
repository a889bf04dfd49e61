"""``review rubric`` and ``review mark``: what reviewers marked, and marking."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.app.review import marking
from mcdesk.cli.chosen import chosen
from mcdesk.cli.exits import DONE
from mcdesk.cli.output import Output, paragraph
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import RecordKind
from mcdesk.domain.review.rubric import Marks


def show(session: Session) -> int:
    """Each criterion with what every reviewer marked, and where they agree."""
    with session.services() as services:
        record = chosen(services, session.args.id, RecordKind.REQUEST, RecordKind.CREDENTIAL)
        _print(session.out, services.profile, marking.marks(services, record.id))
    return DONE


def mark(session: Session) -> int:
    """Mark one criterion."""
    args = session.args
    with session.services(writing=True) as services:
        record = chosen(services, args.id, RecordKind.REQUEST, RecordKind.CREDENTIAL)
        found = marking.mark(services, record, args.criterion, args.level, args.note).value
        _print(session.out, services.profile, found)
    return DONE


def _print(out: Output, profile: Profile, marks: Marks) -> None:
    criteria: list[Json] = [
        {
            "criterion": c.key,
            "agreed": marks.agreed(c.key),
            "marks": [
                {"who": m.who, "role": m.role, "level": m.level, "note": m.note, "version": m.version}
                for m in marks.of.get(c.key, ())
            ],
        }
        for c in profile.rubric.criteria
    ]
    out.result({"criteria": criteria}, list(_lines(out, profile, marks)))


def _lines(out: Output, profile: Profile, marks: Marks) -> Iterator[str]:
    for criterion in profile.rubric.criteria:
        agreed = marks.agreed(criterion.key)
        said = "" if agreed is None else f"  ({out.say('review-agreed' if agreed else 'review-differ')})"
        yield f"{criterion.key}  {criterion.label.to(out.lang)}{said}"
        for one in marks.of.get(criterion.key, ()):
            level = profile.rubric.level(one.level)
            name = level.label.to(out.lang) if level else one.level or out.say("review-no-mark")
            yield from paragraph(out.named(one.who, f"{name}  {one.note}".rstrip()), "  ", "- ")
