"""What the program has to say: banners that stay until they are dealt with, and short confirmations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import Message, message


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

    ``tone``: ``info``, ``success``, ``warning`` or ``problem``. ``closable``: may be put away unanswered.
    ``passing``: goes by itself once the person goes to another place. ``closed`` runs when it is put away unanswered.
    """

    key: str
    tone: str
    text: Message
    hint: Message | None = None
    choices: tuple[Choice, ...] = ()
    closable: bool = True
    passing: bool = False
    closed: Callable[[], object] | None = None


class Messages(QObject):
    """The banners of a window. They outlive its widgets: a change of language shows them anew."""

    changed = Signal()
    confirmed = Signal(object)
    """A :class:`Message` to show for a moment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._banners: dict[str, Banner] = {}
        self._here: set[str] = set()

    @property
    def banners(self) -> tuple[Banner, ...]:
        """What stands there now, the oldest first."""
        return tuple(self._banners.values())

    def show(self, banner: Banner) -> None:
        """Put up a banner."""
        if self._banners.get(banner.key) != banner:
            self._banners.pop(banner.key, None)
            self._banners[banner.key] = banner
            self._here.add(banner.key)
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

    def clear(self) -> None:
        """Take every banner away."""
        self._banners.clear()
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
        choice.run()

    def confirm(self, text: Message) -> None:
        """Confirm for a moment that something was done."""
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
