"""What follows from the answers and is asked nowhere: shown under the question it belongs to, and in the proposal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mcdesk.domain.answers import Row
from mcdesk.domain.hours import hours_of
from mcdesk.domain.outline import Tone
from mcdesk.domain.rules.base import Check
from mcdesk.domain.rules.compliance import Condition, conditions, intends
from mcdesk.domain.texts import Lang, Local, Message, message, say

ANCHORS = ("learner_effort_hours", "duration_weeks", "modules", "osap_intent", "badge_platform")
"""The questions under which something may stand."""


@dataclass(frozen=True)
class Computed:
    """One line: ``after`` is the question under which it stands; ``tone`` says how it is to be taken."""

    after: str
    label: Local
    value: Message
    tone: Tone = Tone.PLAIN


def computed(check: Check) -> tuple[Computed, ...]:
    """All that follows from the answers, in the order of the form; nothing that rests on a missing answer."""
    order = {f.key: n for n, f in enumerate(check.form.fields())}
    found = (*_hours(check), *_osap(check), *_badge(check))
    return tuple(sorted((c for c in found if check.asks(c.after)), key=lambda c: order[c.after]))


def _label(key: str) -> Local:
    return Local(say(Lang.EN, key), say(Lang.FR, key))


def _hours(check: Check) -> Iterator[Computed]:
    """The workload, the load of a week, and whether the modules fill the hours."""
    hours = hours_of(check.answers)
    if hours.workload is not None and hours.instructional is not None and hours.effort:
        args = {"total": hours.workload, "hours": hours.instructional, "effort": hours.effort}
        yield Computed("learner_effort_hours", _label("computed-workload"), message("computed-workload-is", **args))
    if hours.per_week is not None:
        said = message("computed-week-is", hours=hours.per_week)
        yield Computed("duration_weeks", _label("computed-week"), said)
    if hours.modules is not None and hours.instructional is not None:
        said = message("computed-modules-is", sum=hours.modules, hours=hours.instructional)
        tone = Tone.GOOD if hours.modules == hours.instructional and not hours.modules_blank else Tone.WARNING
        yield Computed("modules", _label("computed-modules"), said, tone)


def _osap(check: Check) -> Iterator[Computed]:
    """Each condition that OSAP has in numbers, where OSAP is sought; only the ministry's list says more."""
    if not check.asks("osap_intent") or not intends(check, "sought"):
        return
    for condition in conditions(check):
        tone = Tone.GOOD if condition.met else Tone.WARNING
        yield Computed("osap_intent", check.form.field(condition.key).label, _condition(condition), tone)


def _condition(condition: Condition) -> Message:
    if not condition.given:
        return message("computed-osap-missing")
    return message("computed-osap-met" if condition.met else "computed-osap-not-met", found=condition.found)


def _badge(check: Check) -> Iterator[Computed]:
    """The competencies that the badge will name, and who issues it."""
    names = dict.fromkeys(_competency(row) for row in check.rows("alignments"))
    named = "; ".join(name for name in names if name)
    if not named:
        return
    yield Computed("badge_platform", _label("computed-alignments"), message("computed-words", words=named))
    issuer = check.profile.issuer
    if issuer.name:
        words = Local(*(", ".join(w for w in (issuer.name.to(lang), issuer.url) if w) for lang in (Lang.EN, Lang.FR)))
        yield Computed("badge_platform", _label("computed-issuer"), message("computed-words", words=words))


def _competency(row: Row) -> str:
    item = row.part("item")
    return f"{item.text('code')} {item.text('title')}".strip()
