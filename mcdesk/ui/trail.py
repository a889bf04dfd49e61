"""The way that the person took through the window, to go back and forward on it as in a browser."""

from __future__ import annotations

from typing import NamedTuple, Protocol, runtime_checkable

MOST = 100
STEADY = frozenset(
    {
        *("home", "inbox", "dashboard", "requests", "credentials", "catalogue", "awards", "certificates", "frameworks"),
        *("coverage", "pathways", "guide", "request", "preferences", "about", "finding", "properties", "backups"),
        *("news", "reports", "exchange", "share", "award-keys"),
    }
)
"""Places that can be gone to at any time; the others need a choice that was made on the way to them."""


@runtime_checkable
class Stepping(Protocol):
    """A page with a way of its own inside."""

    def step_on_page(self, by: int) -> bool:
        """Go back (-1) or on (1) inside the page; False where there is nowhere to go."""


class Stop(NamedTuple):
    """A place, and the record that was open there ("" for none)."""

    place: str
    record: str = ""


class Trail:
    """The stops of one window, and which of them the person is at."""

    def __init__(self) -> None:
        self.stops: list[Stop] = []
        self.at = self.wanted = -1
        """``wanted`` is being gone to. A record may be gone by now: nobody arrives there, and goes on past it."""

    def note(self, place: str, record: str) -> None:
        """The person is at a place; what would have come after the stop before is forgotten."""
        self.wanted = -1
        stop = Stop(place, record if place == "request" else "")
        if place not in STEADY or stop == self.here:
            return
        # A stop that was gone to along the trail is noted once more by the place itself.
        self.stops = [*self.stops[: self.at + 1], stop][-MOST:]
        self.at = len(self.stops) - 1

    @property
    def here(self) -> Stop | None:
        """The stop that the person is at, or came from where the place is none of the trail."""
        return self.stops[self.at] if 0 <= self.at < len(self.stops) else None

    def step(self, by: int, now: str) -> Stop | None:
        """The stop before (-1) or after (1); None where there is none. From a place off the trail, back is ``here``."""
        came_from = self.here is not None and self.here.place != now and self.wanted != self.at
        if by > 0 or not came_from:
            if not 0 <= self.at + by < len(self.stops):
                return None
            self.at += by
        self.wanted = self.at
        return self.stops[self.at]

    def forget(self) -> None:
        """Another workspace is open: nothing of the way leads anywhere."""
        self.stops, self.at, self.wanted = [], -1, -1
