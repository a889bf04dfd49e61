"""Two records side by side as plain values: what both say, and what only one of them says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mcdesk.domain.answers import Answers, Reader
from mcdesk.domain.fields import Form
from mcdesk.domain.kinds import Context, show
from mcdesk.domain.texts import Lang

PLAIN = ("working_title", "one_sentence", "instructional_hours", "duration_weeks", "delivery_mode", "sectors")
LISTS = (("outcomes", "statement"), ("alignments", "item"))
"""Tables that are compared line by line, and the column that makes the line."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One question in both records. ``mine`` and ``theirs`` are what only one says, ``both`` what both say."""

    label: str
    mine: tuple[str, ...]
    theirs: tuple[str, ...]
    both: tuple[str, ...] = ()
    of_lists: bool = False

    @property
    def same(self) -> bool:
        """Whether both say the same."""
        return not self.mine and not self.theirs


def pairs(form: Form, mine: Answers, theirs: Answers, lang: Lang) -> Iterator[Pair]:
    """What two records say on the questions that tell them apart."""
    for key in PLAIN:
        if form.has(key):
            field = form.field(key)
            ours, other = (show(field, a.get(key), lang, Context(a)) for a in (mine, theirs))
            if _plain(ours) == _plain(other):
                yield Pair(field.label.to(lang), (), (), _given(ours))
            else:
                yield Pair(field.label.to(lang), _given(ours), _given(other))
    for table, column in LISTS:
        if form.has(table):
            yield _lists(form, table, column, (mine, theirs), lang)


def _given(words: str) -> tuple[str, ...]:
    return (words,) if words else ()


def _lists(form: Form, table: str, column: str, records: tuple[Answers, Answers], lang: Lang) -> Pair:
    ours, other = (_lines(form, table, column, a, lang) for a in records)
    known, theirs = {_plain(w) for w in ours}, {_plain(w) for w in other}
    return Pair(
        form.field(table).label.to(lang),
        tuple(w for w in ours if _plain(w) not in theirs),
        tuple(w for w in other if _plain(w) not in known),
        tuple(w for w in ours if _plain(w) in theirs),
        of_lists=True,
    )


def _lines(form: Form, table: str, column: str, answers: Answers, lang: Lang) -> Sequence[str]:
    field = form.field(table).column(column)
    if field is None:
        return ()
    shown = (show(field, row.raw(column), lang, Context(answers)) for row in Reader(answers).rows(table))
    return tuple(dict.fromkeys(w for w in shown if w))


def _plain(words: str) -> str:
    return " ".join(words.casefold().split()).rstrip(".")
