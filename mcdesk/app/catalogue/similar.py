"""For any record the nearest others, with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mcdesk.app.services import Services
from mcdesk.domain.answers import Answers, Reader
from mcdesk.domain.catalogue import search_words
from mcdesk.domain.lookalikes import Alike
from mcdesk.domain.records import Record
from mcdesk.domain.similarity import Likeness, likenesses
from mcdesk.domain.texts import Message, message

LOOKED_AT = 200
"""Records that share the most words; only these are compared in full."""
SAME_OUTCOME = 85
"""From which likeness on, in per cent, two outcomes say the same."""
_LEAST_WORD = 4
_MOST_WORDS = 40


@dataclass(frozen=True)
class Near:
    """A record that is near another, and why."""

    record: Record
    likeness: Likeness
    outcomes: int

    @property
    def reasons(self) -> tuple[Message, ...]:
        """Why, in words for the reader."""
        own = (message("catalogue-near-outcomes", count=self.outcomes),) if self.outcomes else ()
        return (*self.likeness.reasons, *own)

    @property
    def score(self) -> tuple[bool, int, int]:
        """What sorts: those alike first, then by what they share."""
        alike, score = self.likeness.score
        return alike, score + 10 * self.outcomes, self.outcomes


def nearest(services: Services, record: Record, most: int = 6) -> tuple[Near, ...]:
    """The nearest others of any kind, the nearest first; only such as share something that can be named."""
    shelf = services.store.catalogue
    keys = shelf.alike(_telling(record), LOOKED_AT)
    others = [r for r in shelf.records(keys) if r.id != record.id]
    mine = _statements(record.answers)
    found = likenesses(record.title, record.answers, others, Alike.of(services.profile))
    by_id = {r.id: r for r in others}
    near = [Near(by_id[x.other.id], x, _shared(mine, _statements(x.other.answers))) for x in found]
    return tuple(sorted((n for n in near if n.reasons), key=lambda n: n.score, reverse=True)[:most])


def _telling(record: Record) -> tuple[str, ...]:
    """The words of the name and of the competencies, then of the outcomes."""
    reader = Reader(record.answers)
    texts = [record.title, *(row.part("item").text("title") for row in reader.rows("alignments"))]
    texts += _statements(record.answers)
    words = dict.fromkeys(w for t in texts for w in search_words(t) if len(w) >= _LEAST_WORD)
    return tuple(words)[:_MOST_WORDS]


def _statements(answers: Answers) -> tuple[str, ...]:
    return tuple(s for s in (row.text("statement") for row in Reader(answers).rows("outcomes")) if s)


def _shared(mine: Sequence[str], theirs: Sequence[str]) -> int:
    """How many of my outcomes another record has too, in other words at most."""
    from rapidfuzz.fuzz import token_sort_ratio
    from rapidfuzz.process import extractOne
    from rapidfuzz.utils import default_process

    # Not the scorer that comes by itself: to that one a short text is in every long one that has one of its words.
    found = (
        extractOne(m, theirs, scorer=token_sort_ratio, processor=default_process, score_cutoff=SAME_OUTCOME)
        for m in mine
        if theirs
    )
    return sum(1 for f in found if f)
