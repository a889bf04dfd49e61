"""The kinds of failure that mcdesk knows. Anything else is a fault of the program."""

from __future__ import annotations

from mcdesk.domain.texts import Message


class Refused(Exception):
    """The person can mend this: ``message`` names the thing, ``hint`` how, ``field`` where."""

    def __init__(self, message: Message, hint: Message | None = None, field: str = "") -> None:
        super().__init__(message.key)
        self.message = message
        self.hint = hint
        self.field = field


class Unavailable(Exception):
    """Disk, lock or permission stands in the way; trying again may help. ``cause`` is for the log."""

    def __init__(self, message: Message, cause: str = "") -> None:
        super().__init__(message.key)
        self.message = message
        self.cause = cause
