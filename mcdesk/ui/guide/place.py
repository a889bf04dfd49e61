"""Where a person is in the guide: kept beside the page, because a page is built anew with each language and theme."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class GuidePlace:
    """The topics that were read, and which of them is open; or the worksheet, in front of it."""

    read: list[str] = field(default_factory=list)
    at: int = -1
    worksheet: bool = False

    @property
    def topic(self) -> str:
        """The topic that is open; "" before the first."""
        return self.read[self.at] if 0 <= self.at < len(self.read) else ""

    @property
    def can_go_back(self) -> bool:
        """Whether there is a topic before."""
        return self.at > 0

    @property
    def can_go_on(self) -> bool:
        """Whether there is a topic after, because somebody went back."""
        return self.at < len(self.read) - 1

    def open(self, topic: str) -> None:
        """Go to a topic; what would have come after the present one is forgotten."""
        self.worksheet = False
        if topic != self.topic:
            self.read = [*self.read[: self.at + 1], topic]
            self.at = len(self.read) - 1

    def step(self, by: int) -> None:
        """Go back (-1) or on (1), as far as there is somewhere to go."""
        self.at = min(max(self.at + by, 0), len(self.read) - 1)
