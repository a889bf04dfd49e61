"""What is known of words, for all texts of the window: asked beside it, kept, and told when it comes."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import Lang
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.preferring import prefer

if TYPE_CHECKING:
    from mcdesk.app.ports import Preferences
    from mcdesk.app.spelling import Langs, Speller

log = logging.getLogger(__name__)

ON, OWN = "spelling", "spelling_words"
"""The preferences: whether words are marked (unless it is False, they are), and the person's own words."""


class Spelling(QObject):
    """One for the window. Lives on its thread; the speller works on a worker, one question at a time."""

    judged = Signal(object)
    """A frozenset of the words that :meth:`verdict` has something new to say of."""
    changed = Signal()
    """Marks were turned on or off, or the person's own words changed."""

    def __init__(
        self, speller: Callable[[], Speller], preferences: Preferences, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        """``speller`` is asked for with the first word."""
        super().__init__(parent)
        self._speller, self._preferences, self._jobs = speller, preferences, jobs
        self._verdicts: dict[str, Langs] = {}
        self._listed: dict[str, Langs | None] = {}
        self._wanted: set[str] = set()
        self._asked: frozenset[str] = frozenset()
        self._missing = False
        self._own = self._kept_words()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)
        self.questions = 0
        """How often the speller was asked, for whoever measures that."""

    def _kept_words(self) -> frozenset[str]:
        kept = self._preferences.get(OWN)
        words = kept if isinstance(kept, list) else []
        return frozenset(w for w in words if isinstance(w, str) and w)

    @property
    def on(self) -> bool:
        """Whether the person wants marks."""
        return self._preferences.get(ON) is not False

    @property
    def missing(self) -> bool:
        """Whether there is no dictionary, as far as was tried."""
        return self._missing

    @property
    def working(self) -> bool:
        """Whether words are marked."""
        return self.on and not self._missing

    def turn(self, on: bool) -> None:
        """Mark words from now on, or stop it; at the next start too."""
        if on is not self.on:
            prefer(self._preferences, ON, on)
            self.changed.emit()

    @property
    def own(self) -> tuple[str, ...]:
        """The person's own words, by alphabet."""
        return tuple(sorted(self._own, key=str.casefold))

    def add(self, word: str) -> None:
        """Take a word into the person's own."""
        self._keep([*self.own, word])

    def remove(self, word: str) -> None:
        """Take a word out of the person's own."""
        self._keep([w for w in self.own if w != word])

    def _keep(self, words: Sequence[str]) -> None:
        from mcdesk.app.spelling import is_among

        if frozenset(words) != self._own:
            self._own = frozenset(words)
            prefer(self._preferences, OWN, list(self.own))
            self._listed.clear()
            self._verdicts = {w: v for w, v in self._verdicts.items() if not is_among(w, self._own)}
            self.changed.emit()

    def verdict(self, word: str) -> Langs | None:
        """The languages that know the word, all where it is on a list of ours; None where nobody was asked yet."""
        if word not in self._listed:
            self._listed[word] = self._look_up(word)
        return self._listed[word] or self._verdicts.get(word)

    def _look_up(self, word: str) -> Langs | None:
        from mcdesk.app.spelling import EVERY, field_words, is_among

        return EVERY if is_among(word, self._own) or is_among(word, field_words()) else None

    def want(self, words: Iterable[str]) -> None:
        """Ask about words that nobody asked about yet; :attr:`judged` follows."""
        if self.working:
            self._wanted.update(w for w in words if w not in self._verdicts and w not in self._asked)
            if self._wanted and not self._asked and not self._soon.isActive():
                self._soon.start()

    def _ask(self) -> None:
        from mcdesk.app.spelling import judge

        words, speller = sorted(self._wanted), self._speller()
        self._wanted.clear()
        self._asked = frozenset(words)
        self.questions += 1
        # Once the window closes, its runner takes nothing more.
        with suppress(RuntimeError):
            self._jobs.work(lambda: judge(words, speller), self._have, self._have_none)

    def _have(self, verdicts: Mapping[str, Langs]) -> None:
        self._verdicts.update(verdicts)
        self._asked = frozenset()
        self.judged.emit(frozenset(verdicts))
        if self._wanted:
            self._soon.start()

    def _have_none(self, error: Refused | Unavailable) -> None:
        cause = error.cause if isinstance(error, Unavailable) else error.message.key
        self._asked = frozenset()
        self._wanted.clear()
        if not self._missing:
            self._missing = True
            log.warning("Words are not checked for spelling: %s", cause)
            self.changed.emit()

    def suggest(self, word: str, lang: Lang, then: Callable[[Sequence[str]], None]) -> None:
        """Ask what may have been meant; ``then`` gets it, the likeliest first, () where nothing is known."""
        speller = self._speller()
        self._jobs.work(lambda: speller.suggest(word, lang), then, lambda _error: then(()))
