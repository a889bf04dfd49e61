"""The redline between two versions of a record: what came, what went and what moved, answer by answer."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from mcdesk.app.credentials.versions import UNISSUED, at_version
from mcdesk.app.services import Services
from mcdesk.domain import kinds
from mcdesk.domain.answers import Answers, Json, Ref, rows_of
from mcdesk.domain.fields import Field, Form, Kind
from mcdesk.domain.kinds import Context
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.review.redline import Runs, is_change, redline
from mcdesk.domain.texts import Lang, say

Row = Mapping[str, Json]


class Fate(StrEnum):
    """What became of an answer."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    UNSEEN = "unseen"
    """Something in it changed that its words do not show."""


@dataclass(frozen=True)
class Entry:
    """One answer in both versions, ``runs`` its words. ``place`` is "" or names the row of the table it stands in.

    Of a row that moved, ``label`` is "" and ``moved`` says from which place to which, from 1.
    """

    ref: Ref
    label: str
    place: str
    fate: Fate
    runs: Runs = ()
    moved: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class Passage:
    """A page of the form with the answers that either version gives."""

    title: str
    entries: tuple[Entry, ...]

    @property
    def changes(self) -> tuple[Entry, ...]:
        """Those that are not the same."""
        return tuple(e for e in self.entries if e.fate is not Fate.SAME)


@dataclass(frozen=True)
class Redline:
    """Two versions of a record (0: as it stands now) as one text."""

    record: Record
    older: int
    newer: int
    passages: tuple[Passage, ...]

    @property
    def changes(self) -> tuple[Entry, ...]:
        """All that is not the same, in order."""
        return tuple(e for p in self.passages for e in p.changes)


def compare(services: Services, record: Record, older: int, newer: int, lang: Lang) -> Redline:
    """The redline from one version to another; 0 is what is being written. Refused where there is no such version."""
    first, second = (answers_at(services, record, number) for number in (older, newer))
    form = services.form_of(record.kind)
    return Redline(record, older, newer, passages(form, services.profile.currency, first, second, lang))


def answers_at(services: Services, record: Record, number: int) -> Answers:
    """The answers of a version (0: as they stand now). Refused where there is no such version.

    Of a credential, what is kept up while it is in use belongs to no version, and is as it stands now.
    """
    shown = at_version(services, record, number)
    if number == UNISSUED or record.kind is RecordKind.CREDENTIAL:
        return shown.answers
    return next(v.answers for v in services.store.versions(record.id) if v.number == number)


def newest_pair(services: Services, record: Record) -> tuple[int, int] | None:
    """The two versions that a reader most likely wants to compare; None where there is only one.

    What is being written against the last version where they differ, else the last two versions.
    """
    versions = services.store.versions(record.id)
    if not versions:
        return None
    last = versions[-1].number
    if answers_at(services, record, last) != record.answers:
        return last, UNISSUED
    return (versions[-2].number, last) if len(versions) > 1 else None


def passages(form: Form, currency: str, first: Answers, second: Answers, lang: Lang) -> tuple[Passage, ...]:
    """Every page that either gives answers to, in the order of the form; last what the form does not ask."""
    made = _Comparison(form, currency, first, second, lang)
    found = [Passage(p.title.to(lang), tuple(e for f in p.fields for e in made.of(f))) for p in form.pages]
    unknown = sorted(k for k in {*first, *second} if not form.has(k))
    rest = tuple(e for key in unknown for e in made.unknown(key))
    return tuple(p for p in (*found, Passage(say(lang, "review-other-answers"), rest)) if p.entries)


class _Comparison:
    def __init__(self, form: Form, currency: str, first: Answers, second: Answers, lang: Lang) -> None:
        self._form, self._currency, self._lang = form, currency, lang
        self._first, self._second = first, second

    def of(self, field: Field) -> Iterator[Entry]:
        """What both say to a question."""
        old, new = self._first.get(field.key), self._second.get(field.key)
        if not field.kind.has_rows:
            yield from self._answer(field, Ref(field.key), old, new, "")
            return
        before, after = _named(old), _named(new)
        moved = _moved(list(before), list(after))
        for name in _woven(list(before), list(after)):
            row = Ref(field.key, name)
            place = self._place(field, name, before, after)
            if name in moved:
                places = (list(before).index(name) + 1, list(after).index(name) + 1)
                yield Entry(row, "", place, Fate.MOVED, moved=places)
            for column in field.columns:
                cells = (before.get(name, {}).get(column.key), after.get(name, {}).get(column.key))
                yield from self._answer(column, Ref(field.key, name, column.key), *cells, place)

    def unknown(self, key: str) -> Iterator[Entry]:
        """What both say to a question that the form does not ask."""
        old, new = (_plain(answers.get(key)) for answers in (self._first, self._second))
        if old or new:
            yield Entry(Ref(key), key, "", _fate(old, new, differs=old != new), redline(old, new))

    def _answer(self, field: Field, ref: Ref, old: Json, new: Json, place: str) -> Iterator[Entry]:
        before, after = self._words(field, old, self._first), self._words(field, new, self._second)
        if before == after and field.kind is Kind.ATTACHMENT and old != new:
            before, after = (f"{words} ({_file(value)})" for words, value in ((before, old), (after, new)))
        if before or after:
            fate = _fate(before, after, differs=_plain(old).split() != _plain(new).split())
            yield Entry(ref, field.label.to(self._lang), place, fate, redline(before, after))

    def _words(self, field: Field, value: Json, answers: Answers) -> str:
        form = self._form

        def row(table: str, row_id: str) -> str:
            return kinds.label_of_row(form.field(table), answers, row_id) if form.has(table) else row_id

        return kinds.show(field, value, self._lang, Context(answers, self._currency, row))

    def _place(self, field: Field, name: str, before: Mapping[str, Row], after: Mapping[str, Row]) -> str:
        """What a row is, and what it is called (as it was called, where it is gone)."""
        answers = self._second if name in after else self._first
        number = list(after if name in after else before).index(name) + 1
        what = field.item.to(self._lang) or field.label.to(self._lang)
        words = kinds.label_of_row(field, answers, name)
        if not words or words == name:
            return say(self._lang, "review-row", what=what, number=number)
        return say(self._lang, "review-row-named", what=what, number=number, name=words)


def _fate(before: str, after: str, *, differs: bool) -> Fate:
    if not before or not after:
        return Fate.REMOVED if before else Fate.ADDED
    if is_change(redline(before, after)):
        return Fate.CHANGED
    return Fate.UNSEEN if differs else Fate.SAME


def _plain(value: Json) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)


def _file(value: Json) -> str:
    sha = value.get("sha256") if isinstance(value, Mapping) else ""
    return f"SHA-256 {str(sha)[:12]}"


def _named(value: Json) -> dict[str, Row]:
    """The rows by their ids; a row without one, or with that of another, is called by its place."""
    found: dict[str, Row] = {}
    for number, row in enumerate(rows_of(value), 1):
        name = row.get("id")
        found[name if isinstance(name, str) and name and name not in found else f"#{number}"] = row
    return found


def _moved(before: Sequence[str], after: Sequence[str]) -> frozenset[str]:
    """The rows of both that stand in another order: as few as explain it."""
    order, now = [n for n in before if n in after], [n for n in after if n in before]
    blocks = SequenceMatcher(None, order, now, autojunk=False).get_matching_blocks()
    return frozenset(order) - {name for b in blocks for name in order[b.a : b.a + b.size]}


def _woven(before: Sequence[str], after: Sequence[str]) -> list[str]:
    """The rows of both in the order of the second; one that went stands after the row that it followed."""
    woven = list(after)
    for place, name in enumerate(before):
        if name not in woven:
            above = next((b for b in reversed(before[:place]) if b in woven), None)
            woven.insert(0 if above is None else woven.index(above) + 1, name)
    return woven
