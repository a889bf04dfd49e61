"""What the use cases of a shared store need of the server."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from mcdesk.app.ports import Store
from mcdesk.app.shared.address import Address
from mcdesk.domain.records import Event


@dataclass(frozen=True)
class Access:
    """Whose a record is (an account of the server), whether that is us, and whether colleagues see its draft."""

    owner: str
    shared: bool
    mine: bool


@runtime_checkable
class SharedStore(Protocol):
    """What a store has more where several people use it. Raises what :class:`~mcdesk.app.ports.Store` raises."""

    def access(self, record_id: str) -> Access:
        """Whose a record is. Refused (``store-no-record``)."""

    def share(self, record_id: str, shared: bool, event: Event) -> None:
        """Let colleagues see a draft and write in it, or no longer. Refused to others than its author."""

    def roles(self) -> Sequence[str]:
        """The roles of the person who opened it, by their keys in the profile; those with more rights later."""

    def mark(self) -> int:
        """A number that is another one as soon as anybody changed anything."""


def shared_of(store: Store) -> SharedStore | None:
    """The store as one that several people use; None for a workspace file."""
    return store if isinstance(store, SharedStore) else None


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

    def upgrade(self) -> int:
        """Bring the tables and all rights up to this version of the program; gives the version of before.

        All of it is done, or nothing. Refused (``shared-newer``, ``shared-too-old``).
        """

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


class Secrets(Protocol):
    """Where the system keeps small secrets."""

    @property
    def available(self) -> bool:
        """Whether secrets are kept here."""

    def put(self, name: str, secret: bytes) -> None:
        """Keep a secret. Refused where none is kept here; Unavailable."""

    def get(self, name: str) -> bytes | None:
        """The secret, None where there is none of that name. Raises as :meth:`put`."""


class DraftFiles(Protocol):
    """Where this machine keeps what could not be saved in a shared store. All raise Unavailable."""

    def keep(self, name: str, data: bytes) -> None:
        """Keep the bytes, in the place of those of the same name."""

    def drop(self, name: str) -> None:
        """Delete what is kept; nothing happens where nothing is."""

    def read(self) -> Mapping[str, bytes]:
        """All that is kept, by name."""


class SharedStores(Protocol):
    """The shared stores that this machine knows. A store is named by a file with its address in it."""

    @property
    def drafts(self) -> DraftFiles:
        """What could not be saved in any of them."""

    @property
    def remembers(self) -> bool:
        """Whether this machine keeps passwords safely."""

    def address(self, path: Path) -> Address:
        """The address in a file that names a store. Refused (``shared-file``, ``shared-address...``), Unavailable."""

    def place(self, address: Address) -> Path:
        """The file that names a store on this machine; made where there is none."""

    def named(self, text: str) -> Path:
        """The file of a store that a person names by its address or its file.

        Refused (``shared-file``, ``shared-address...``), Unavailable.
        """

    def away(self, path: Path) -> Path:
        """The workspace on this computer for what is taken along from the store that a file names."""

    def write(self, address: Address, path: Path) -> None:
        """Write a file that names a store, to hand on."""

    def sign_in(self, address: Address, password: str, *, keep: bool) -> None:
        """Use this password for a store as long as the program runs; ``keep`` it in the system's keyring, too."""

    def keeper(self, address: Address) -> StoreKeeper:
        """A store as its administrator sees it; the server is asked when something is asked of the keeper."""


SUFFIX = ".mcstore"
"""The ending of a file that names a shared store."""


def is_store(path: Path) -> bool:
    """Whether the file names a shared store, by its name."""
    return path.suffix.casefold() == SUFFIX
