"""How alike two titles are, and which of very many can be so: the others need not be scored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import ceil

from mcdesk.domain.overlaps import Overlaps, Places
from mcdesk.domain.remembering import remembered
from mcdesk.domain.writing.lexicon import SMALL_WORDS
from mcdesk.domain.writing.tokens import phrase

_SMALL = frozenset(w for words in SMALL_WORDS.values() for w in words) | {"a", "to"}
_ROUNDED = 0.5
"""Scores are rounded: so much less is enough."""
_ERROR = 1e-6
"""More than arithmetic with fractions can be wrong by."""
Pair = tuple[str, int]
"""Two neighbouring characters of a word, and which of several such pairs of the title."""


def title_score(title: str, other: str) -> int:
    """How alike two titles are, 0 to 100: words in any order, without case, accents and small words."""
    return words_score(telling_words(title), telling_words(other))


def words_score(mine: str, theirs: str) -> int:
    """The same of their telling words."""
    from rapidfuzz.fuzz import token_set_ratio

    return round(token_set_ratio(mine, theirs)) if mine and theirs else 0


@remembered(4096)
def telling_words(title: str) -> str:
    """The words of a title that say what it is about, folded.

    Workspaces keep them: a step of the migrations has to find them anew once they are others.
    """
    words = phrase(title)
    return " ".join([w for w in words if w not in _SMALL] or words)


def scoring(words: str, titles: Sequence[str], least: int) -> list[int]:
    """The places of the titles, given by their telling words, that score ``least`` or more."""
    from rapidfuzz import process
    from rapidfuzz.fuzz import token_set_ratio

    if not words:
        return []
    found = process.extract(words, titles, scorer=token_set_ratio, score_cutoff=least - _ROUNDED, limit=None)
    return [place for _, score, place in found if round(score) >= least]


class Titles:
    """Titles by their telling words, each in a place of its own."""

    def __init__(self) -> None:
        self._pairs: Overlaps[Pair] = Overlaps()
        self._of_length: dict[int, Places] = {}

    def put(self, place: int, words: str) -> None:
        """Keep a title in a place where none is."""
        pairs = _pairs(words)
        if pairs:
            self._pairs.put(place, pairs)
            self._of_length[len(pairs)] = self._of_length.get(len(pairs), 0) | 1 << place

    def take(self, place: int, words: str) -> None:
        """Take away the title of a place."""
        pairs = _pairs(words)
        if pairs:
            self._pairs.take(place, pairs)
            self._of_length[len(pairs)] &= ~(1 << place)

    def near(self, words: str, least: int) -> Places:
        """All places whose titles can score ``least`` with this one, and few others."""
        mine = _pairs(words)
        if not mine:
            return 0
        shared = self._pairs.shared(mine)
        demand = _Demand((least - _ROUNDED) / 100)
        found = 0
        for pairs, there in self._of_length.items():
            found |= shared.at_least(demand.of(len(mine) - 1, pairs - 1)) & there
        return found


class _Demand:
    """How many pairs two titles share at least that score so much, of 1.

    Take both as their different words with a space between, n and m characters long; with a space at either end they
    have n + 1 and m + 1 pairs. What is scored is either of these, with c as the score:

    - The most characters that both have in one order, L of them: 2L >= c(n + m), and L is no more than the shorter
      one. There are L + 1 pairs of neighbours among them and both ends. Each of the other n + m - 2L characters parts
      one at most, so 3L + 1 - (n + m) are pairs of both titles.
    - The words that both have, s characters, against one of the titles: 2s >= c(n + s) or 2s >= c(m + s). These words
      have s + 1 pairs.
    """

    def __init__(self, score: float) -> None:
        self._part, self._both = score / (2 - score), 1.5 * score - 1

    def of(self, n: int, m: int) -> int:
        """For titles of n and of m characters."""
        least = min(n, m) * self._part
        if min(n, m) + _ERROR >= max(n, m) * self._part:
            least = min(least, (n + m) * self._both)
        return ceil(least + 1 - _ERROR)


def _pairs(words: str) -> frozenset[Pair]:
    spaced = (f" {word} " for word in set(words.split()))
    counted = Counter([word[n : n + 2] for word in spaced for n in range(len(word) - 1)])
    return frozenset([(pair, n) for pair, many in counted.items() for n in range(many)])
