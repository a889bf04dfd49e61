"""The key with which a person signs what they submit, decide and write; it lies with their account on this machine."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.domain.people import Identity

if TYPE_CHECKING:
    from mcdesk.export.person_key import PersonKey


class PersonPen:
    """See :class:`mcdesk.app.ports.Pen`. The key is read, or made, when it first signs, and its library imported."""

    def __init__(self, path: Path, name: str, role: str, email: str = "") -> None:
        self._path, self._name, self._role, self._email = path, name, role, email

    @property
    def key(self) -> str:
        """The public key."""
        return self._key.public

    def sign(self, data: bytes) -> bytes:
        """The signature of these bytes."""
        return self._key.sign(data)

    def identity(self, since: datetime) -> Identity:
        """The person whose key this is."""
        return Identity(self.key, self._name, self._role, self._email, since)

    def close_up(self, data: bytes) -> bytes:
        """The bytes so that they can be read with this key alone."""
        return self._key.close_up(data)

    def open_up(self, data: bytes) -> bytes | None:
        """What was closed up with this key; None for anything else."""
        return self._key.open_up(data)

    @cached_property
    def _key(self) -> PersonKey:
        from mcdesk.export.person_key import PersonKey

        return PersonKey(self._path)
