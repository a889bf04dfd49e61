"""What the use cases of a shared store need of the server."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from mcdesk.app.shared.address import Address


@dataclass(frozen=True)
class Member:
    """A person of a shared store, by the name of their account on the server, and their roles."""

    name: str
    roles: tuple[str, ...]


@dataclass(frozen=True)
class Status:
    """How a shared store stands: who asks, over TLS or not; ``version`` of its tables and the one ``wanted``."""

    user: str
    secure: bool
    prepared: bool
    version: int
    wanted: int
    members: Sequence[Member]


class StoreKeeper(Protocol):
    """A shared store as its administrator sees it. All raise Refused and Unavailable as the store itself does."""

    def prepare(self) -> bool:
        """Make the tables, the groups and their rights; False where they are there already."""

    def status(self) -> Status:
        """How the store stands, and who belongs to it."""

    def grant(self, person: str, role: str) -> bool:
        """Give a person a role; True where the server did not know them before. Refused (``shared-role``)."""

    def revoke(self, person: str, role: str) -> None:
        """Take a role from a person."""

    def set_password(self, person: str, password: str) -> None:
        """Give a person a password."""

    def close(self) -> None:
        """Let go of the server."""


class StoreKeepers(Protocol):
    """How an administrator gets to a shared store."""

    def __call__(self, address: Address, password: str = "") -> StoreKeeper:
        """The keeper; the server is asked when something is asked of it."""
