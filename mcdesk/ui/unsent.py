"""Words that are being written about a record and are no answers of it: kept a moment after they are typed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from mcdesk.app.review.unsent import NOTHING, Parts, Place, keep
from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.jobs import Jobs

AFTER_MS, AGAIN_MS = 400, 5_000
"""How long after the first keystroke that is not kept, and how long after the store was in the way."""


class WordKeeper(QObject):
    """The words about one record. ``parent`` is the desk, which keeps what is left before the workspace closes."""

    def __init__(self, services: Services, record_id: str, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._record_id, self._jobs = services, record_id, jobs
        self._waiting: dict[Place, Parts] = {}
        # Each place with the last keep under way that it is part of.
        self._keeping: dict[Place, dict[Place, Parts]] = {}
        self._over = self._hindered = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def hold(self, place: Place, parts: Parts) -> None:
        """Keep what is written at a place now; nothing is kept of blank words, or after :meth:`give_up`."""
        if self._over:
            return
        self._waiting[place] = parts if any(w.strip() for w in parts.values()) else NOTHING
        if not self._timer.isActive():
            self._timer.start(AFTER_MS)

    def let_go(self, place: Place) -> None:
        """The words were sent, or given up."""
        self.hold(place, NOTHING)

    @property
    def behind(self) -> bool:
        """Whether something is not kept yet."""
        return bool(self._waiting or self._keeping)

    def keep_now(self) -> None:
        """Keep what is not kept yet before any work on the workspace that follows, also while a keep is under way."""
        if self._over or not self._waiting:
            return
        self._timer.stop()
        services, record_id, words = self._services, self._record_id, self._waiting
        self._waiting = {}
        self._keeping.update(dict.fromkeys(words, words))
        ended = partial(self._kept, words), partial(self._not_kept, words)
        self._jobs.store(lambda: keep(services, record_id, words), *ended)

    def _go_on(self) -> None:
        """Keep what was typed meanwhile; what is under way is followed by one other, however slow the disk is."""
        if not self._keeping:
            self.keep_now()

    def _kept(self, words: dict[Place, Parts], _nothing: None) -> None:
        self._end(words)
        if isValid(self):
            self._go_on()

    def _not_kept(self, words: dict[Place, Parts], error: Refused | Unavailable) -> None:
        """Saving the record tells what is the matter with the workspace; the words are still here."""
        self._hindered = True
        self._waiting = {**self._end(words), **self._waiting}
        if isValid(self) and isinstance(error, Unavailable) and not self._over:
            self._timer.start(AGAIN_MS)

    def _end(self, words: dict[Place, Parts]) -> dict[Place, Parts]:
        """This keep is over; what no later one keeps anew comes back."""
        last = {place: parts for place, parts in words.items() if self._keeping.get(place) is words}
        self._keeping = {place: those for place, those in self._keeping.items() if those is not words}
        return last

    def _take_back(self) -> None:
        under_way = {place: words[place] for place, words in self._keeping.items()}
        self._waiting, self._keeping = {**under_way, **self._waiting}, {}

    def flush(self) -> bool:
        """Keep everything and wait until it is on the disk. False where it could not be."""
        self._hindered = False
        self.keep_now()
        while self._keeping and self._jobs.beside:
            self._jobs.drain()
            self._jobs.deliver()
            # What was delivered may have let go of words that were sent.
            if not self._hindered:
                self.keep_now()
        # What a fault of the program ended was neither kept nor refused.
        self._take_back()
        return not self._waiting

    def give_up(self) -> None:
        """Stop trying, for good."""
        self._over = True
        self._timer.stop()
        self._waiting = {}

    def late(self) -> WordKeeper:
        """This one as it is for a store that is closed: it keeps nothing, and goes."""
        self.give_up()
        self.deleteLater()
        return self
