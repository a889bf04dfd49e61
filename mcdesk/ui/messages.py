"""What the program has to say: banners that stay until they are dealt with, and short confirmations."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import Message, message

if TYPE_CHECKING:
    from datetime import datetime

KEPT = 100
"""So many of the last messages can be read again."""


class Choice(NamedTuple):
    """A way to deal with a banner; choosing it takes the banner away where ``closes``.

    ``undoes``: takes back what was just done, as Edit, Undo does while the person is at that place.
    """

    label: Message
    run: Callable[[], object]
    closes: bool = True
    undoes: bool = False


class Banner(NamedTuple):
    """A message that stays. ``key`` names it: another of the same key takes its place.

    ``tone``: ``info``, ``success``, ``warning`` or ``problem``. What is a ``success`` goes by itself once the person
    goes on to another page, or something else succeeds. ``closable``: may be put away unanswered. ``passing``: goes
    once the person goes to another place. ``closed`` runs when it is put away unanswered.
    """

    key: str
    tone: str
    text: Message
    hint: Message | None = None
    choices: tuple[Choice, ...] = ()
    closable: bool = True
    passing: bool = False
    closed: Callable[[], object] | None = None

    @property
    def succeeds(self) -> bool:
        """Whether it tells that something was done, and asks nothing."""
        return self.tone == "success"


class Said(NamedTuple):
    """What was said, to be read again. ``ways``: what of it can still be chosen: looks, and taking it back."""

    at: datetime
    text: Message
    hint: Message | None = None
    ways: tuple[Choice, ...] = ()
    key: str = ""


class Messages(QObject):
    """The banners of a window. They outlive its widgets: a change of language shows them anew."""

    changed = Signal()
    confirmed = Signal(object)
    """A :class:`Message` to show for a moment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._banners: dict[str, Banner] = {}
        self._here: set[str] = set()
        self._said: deque[Said] = deque(maxlen=KEPT)

    @property
    def banners(self) -> tuple[Banner, ...]:
        """What stands there now, the oldest first."""
        return tuple(self._banners.values())

    @property
    def said(self) -> tuple[Said, ...]:
        """What was said since the workspace was opened, the newest first."""
        return tuple(self._said)

    def _note(self, text: Message, hint: Message | None = None, ways: Sequence[Choice] = (), key: str = "") -> None:
        from datetime import UTC, datetime

        said = Said(datetime.now(UTC), text, hint, tuple(ways), key)
        if self._said and self._said[0][1:] == said[1:]:
            self._said.popleft()
        self._said.appendleft(said)

    def show(self, banner: Banner) -> None:
        """Put up a banner."""
        if self._banners.get(banner.key) != banner:
            self._banners.pop(banner.key, None)
            self._banners[banner.key] = banner
            self._here.add(banner.key)
            ways = [w for w in banner.choices if banner.succeeds and (w.undoes or not w.closes)]
            self._note(banner.text, banner.hint, ways, banner.key)
            self.changed.emit()

    def drop(self, key: str) -> None:
        """Take a banner away, where it stands."""
        if self._banners.pop(key, None) is not None:
            self.changed.emit()

    def close(self, banner: Banner) -> None:
        """Put a banner away unanswered."""
        self.drop(banner.key)
        if banner.closed is not None:
            banner.closed()

    def pass_by(self) -> None:
        """The person goes to another place: take away what is said of the one before."""
        self._here.clear()
        for banner in self.banners:
            if banner.passing:
                self.drop(banner.key)

    def go_on(self) -> None:
        """The person goes on to another page: what was done on the one before was read."""
        for banner in self.banners:
            if banner.succeeds:
                self.drop(banner.key)

    def clear(self) -> None:
        """Take every banner away, and forget what was said: another workspace is none of its business."""
        self._banners.clear()
        self._said.clear()
        self.changed.emit()

    @property
    def undoing(self) -> tuple[Banner, Choice] | None:
        """The last that was done at this place and that a banner takes back, None where nothing was."""
        here = (banner for key, banner in reversed(self._banners.items()) if key in self._here)
        return next(((banner, choice) for banner in here for choice in banner.choices if choice.undoes), None)

    def choose(self, banner: Banner, choice: Choice) -> None:
        """Deal with a banner in one of its ways."""
        if choice.closes:
            self.drop(banner.key)
        self._spend(choice)
        choice.run()

    def choose_again(self, said: Said, choice: Choice) -> None:
        """Take one of the ways that what was said has left; its banner goes, where it still stands."""
        banner = self._banners.get(said.key)
        if banner is not None and choice in banner.choices:
            self.choose(banner, choice)
        else:
            self._spend(choice)
            choice.run()

    def _spend(self, choice: Choice) -> None:
        """What was taken back cannot be taken back again."""
        if choice.closes:
            left = [s._replace(ways=tuple(w for w in s.ways if w is not choice)) for s in self._said]
            self._said = deque(left, KEPT)

    def confirm(self, text: Message) -> None:
        """Confirm for a moment that something was done."""
        self._note(text)
        self.confirmed.emit(text)

    def fail(
        self,
        error: Refused | Unavailable,
        retry: Callable[[], None] | None = None,
        key: str = "failed",
        *,
        passing: bool = False,
        ways: Sequence[Choice] = (),
    ) -> None:
        """Say what went wrong and how to go on; ``ways`` lead to where it is mended."""
        again = (*ways, *((Choice(message("shell-retry"), retry),) if retry else ()))
        hint = error.hint if isinstance(error, Refused) else None
        tone = "warning" if isinstance(error, Refused) else "problem"
        self.show(Banner(key, tone, error.message, hint, again, passing=passing))


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say ``text`` without moving the focus."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
