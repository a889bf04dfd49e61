"""Texts in two languages that say the same, and which of two has fallen behind the other.

A text falls behind when its twin changes while it stays. It has caught up when it is changed itself, when the twin
says again what it said when both agreed, or when a person says that it is right as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from mcdesk.domain.answers import Answers, Reader, Ref, rows_of, value_at
from mcdesk.domain.fields import Form


@dataclass(frozen=True)
class Drift:
    """Where a text has fallen behind, each with the fingerprint of what its twin said when both agreed."""

    behind: Mapping[Ref, str] = field(default_factory=dict)

    def of(self, key: str) -> tuple[Ref, ...]:
        """The places of one question, in their order."""
        return tuple(sorted(r for r in self.behind if r.field == key))

    def settled(self, ref: Ref) -> Drift:
        """Without this place: a person says that it is right as it is."""
        return Drift({r: f for r, f in self.behind.items() if r != ref})


def pairs(form: Form, answers: Answers) -> Iterator[tuple[Ref, Ref]]:
    """Every original with its twin, those in rows for each row that there is."""
    for question in form.fields():
        if question.twin:
            yield Ref(question.twin), Ref(question.key)
        for column in question.columns:
            if column.twin:
                for row in rows_of(answers.get(question.key)):
                    row_id = str(row.get("id", ""))
                    yield Ref(question.key, row_id, column.twin), Ref(question.key, row_id, column.key)


def after(drift: Drift, form: Form, before: Answers, now: Answers) -> Drift:
    """How it stands once ``before`` became ``now``. Places that are gone, or empty on one side, are behind no more."""
    behind = dict(drift.behind)
    known: set[Ref] = set()
    for original, twin in pairs(form, now):
        known |= {original, twin}
        if not (_said(now, original) and _said(now, twin)):
            behind.pop(original, None)
            behind.pop(twin, None)
            continue
        touched = [r for r in (original, twin) if _said(before, r) != _said(now, r)]
        if len(touched) == 2:
            behind.pop(original, None)
            behind.pop(twin, None)
        elif touched:
            _follow(behind, before, now, touched[0], twin if touched[0] == original else original)
    return Drift({r: f for r, f in behind.items() if r in known})


def met(ours: Drift, theirs: Drift, form: Form, before: Answers, there: Answers, now: Answers) -> Drift:
    """How it stands once ``before`` and what somebody else has ``there`` were brought together as ``now``.

    A pair that came from there stands as there; one that is as it was on both sides is behind where both say so.
    """
    behind = dict(after(ours, form, before, now).behind)
    for pair in pairs(form, now):
        if _differs(there, now, pair):
            continue
        came = _differs(before, now, pair)
        for ref in pair:
            if ref not in theirs.behind:
                behind.pop(ref, None)
            elif came:
                behind[ref] = theirs.behind[ref]
    return after(Drift(behind), form, now, now)


def _differs(before: Answers, now: Answers, pair: tuple[Ref, Ref]) -> bool:
    return any(_said(before, ref) != _said(now, ref) for ref in pair)


def _follow(behind: dict[Ref, str], before: Answers, now: Answers, changed: Ref, other: Ref) -> None:
    """One of two changed: it has caught up, or the other falls behind it."""
    if behind.pop(changed, None) is not None:
        return
    if other in behind:
        if behind[other] == _print(_said(now, changed)):
            del behind[other]
    elif _said(before, changed) and _said(before, other):
        behind[other] = _print(_said(before, changed))


def _said(answers: Answers, ref: Ref) -> str:
    return " ".join(Reader({"v": value_at(answers, ref)}).text("v").split())


def _print(words: str) -> str:
    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]
