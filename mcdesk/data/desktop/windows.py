r"""Windows: the part of the registry that belongs to the signed-in person, below ``Software\Classes``."""

from __future__ import annotations

from typing import Protocol

from mcdesk.app.opening.ports import Standing
from mcdesk.domain.opening.types import APP, TYPES, FileType
from mcdesk.domain.texts import Lang, Message, words
from mcdesk.resources import resource

OFFERED = "OpenWithProgids"


class Classes(Protocol):
    r"""Keys below ``HKEY_CURRENT_USER\Software\Classes``. Every method may raise Unavailable."""

    def get(self, key: str, name: str = "") -> str | None:
        """The text under a name, "" for the key itself; None where there is none."""

    def set(self, key: str, name: str, text: str) -> None:
        """Keep a text; keys on the way are made."""

    def drop(self, key: str, name: str) -> None:
        """Forget the text under a name, where there is one."""

    def remove(self, key: str) -> None:
        """Remove a key with everything below it, where there is one."""

    def remove_empty(self, key: str) -> None:
        """Remove a key that holds nothing; any other stays."""

    def tell(self) -> None:
        """Say to the desktop that something is different now."""


class WindowsTypes:
    """See :class:`mcdesk.app.opening.ports.FileTypes`."""

    def __init__(self, classes: Classes, command: tuple[str, ...]) -> None:
        self._classes = classes
        self._started = " ".join(f'"{word}"' for word in command) + ' "%1"'

    def standing(self) -> Standing:
        """HERE where every ending leads to this copy of the program."""
        names = [self._classes.get(t.suffix) for t in TYPES]
        started = [self._classes.get(rf"{t.prog_id}\shell\open\command") for t in TYPES]
        if names == [t.prog_id for t in TYPES] and set(started) == {self._started}:
            return Standing.HERE
        return Standing.ELSEWHERE if any(names) or any(started) else Standing.NOBODY

    def associate(self, lang: Lang) -> None:
        """The words are those of ``lang``: the registry keeps one language."""
        icon = str(resource("icons", "mcdesk.ico"))
        for found in TYPES:
            name = words(Message(f"files-type-{found.key}"), lang)
            for key, at, text in (
                (found.prog_id, "", name),
                (found.prog_id, "FriendlyTypeName", name),
                (rf"{found.prog_id}\DefaultIcon", "", f'"{icon}",0'),
                (rf"{found.prog_id}\shell\open", "FriendlyAppName", APP),
                (rf"{found.prog_id}\shell\open\command", "", self._started),
                (found.suffix, "", found.prog_id),
                (found.suffix, "Content Type", found.media),
                (rf"{found.suffix}\{OFFERED}", found.prog_id, ""),
            ):
                self._classes.set(key, at, text)
        self._classes.tell()

    def forget(self) -> None:
        """What another program wrote under one of the endings stays."""
        for found in TYPES:
            self._classes.remove(found.prog_id)
            self._leave(found)
        self._classes.tell()

    def _leave(self, found: FileType) -> None:
        classes, suffix = self._classes, found.suffix
        for name, ours in (("", found.prog_id), ("Content Type", found.media)):
            if classes.get(suffix, name) == ours:
                classes.drop(suffix, name)
        classes.drop(rf"{suffix}\{OFFERED}", found.prog_id)
        classes.remove_empty(rf"{suffix}\{OFFERED}")
        classes.remove_empty(suffix)
