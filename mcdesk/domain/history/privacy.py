"""Which lines of a history a person may see: their own notes to themselves are for nobody else."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from mcdesk.domain.records import Event


def _unsigned() -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Writer:
    """Who sits at the keyboard. ``key`` gives the public key, "" where nobody signs."""

    name: str
    key: Callable[[], str] = _unsigned

    def wrote(self, event: Event) -> bool:
        """Whether the line is theirs: by its key where it has one, else by the name."""
        key = event.seal.key if event.seal is not None else ""
        return key == self.key() if key else event.who == self.name


def seen_by(history: Iterable[Event], writer: Writer) -> tuple[Event, ...]:
    """The lines without the private ones of others."""
    return tuple(e for e in history if not e.private or writer.wrote(e))


def shared(history: Iterable[Event]) -> tuple[Event, ...]:
    """The lines that may leave the workspace."""
    return tuple(e for e in history if not e.private)
