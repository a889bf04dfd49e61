"""The shared stores that this machine knows: each a small file with its address, its password kept apart."""

from __future__ import annotations

import json
import os
from itertools import count
from pathlib import Path

from mcdesk.app.shared.address import Address, address_of, is_address
from mcdesk.app.shared.ports import SUFFIX, Secrets
from mcdesk.data.disk import replacing, unavailable
from mcdesk.data.draft_folder import DraftFolder
from mcdesk.data.postgres.administration import Administration
from mcdesk.data.postgres.opening import open_store, read
from mcdesk.data.postgres.store import PostgresStore
from mcdesk.domain.errors import Refused, Unavailable

WORKSPACE = ".mcworkspace"


class ServerStores:
    """See :class:`mcdesk.app.shared.ports.SharedStores`. ``folder`` holds the files that are made here."""

    def __init__(self, folder: Path, secrets: Secrets) -> None:
        self._folder, self._secrets = folder, secrets
        self._passwords: dict[str, str] = {}

    @property
    def drafts(self) -> DraftFolder:
        """What could not be saved in any of them."""
        return DraftFolder(self._folder / "unsaved")

    @property
    def remembers(self) -> bool:
        """Whether this machine keeps passwords safely."""
        return self._secrets.available

    def address(self, path: Path) -> Address:
        """The address in a file."""
        return read(path)

    def place(self, address: Address) -> Path:
        """The file that names a store on this machine."""
        plain = "".join(c if c.isalnum() or c in "-_" else " " for c in address.name).strip() or "store"
        for number in count(1):
            path = self._folder / f"{plain}{f' {number}' if number > 1 else ''}{SUFFIX}"
            if not path.exists():
                self.write(address, path)
                return path
            if _holds(path, address):
                return path
        raise AssertionError("there is always another number")

    def named(self, text: str) -> Path:
        """The file that names the store of this address, or the file of this name."""
        if is_address(text):
            return self.place(address_of(text))
        path = Path(text).expanduser()
        read(path)
        return path

    def away(self, path: Path) -> Path:
        """The workspace for what is taken along: in our own folder, one for each address, whatever its file is called.

        Of a file that cannot be read it is the one that bears its name.
        """
        try:
            name = self.place(self.address(path)).stem
        except (Refused, Unavailable):
            name = path.stem
        return self._folder / f"{name} (local){WORKSPACE}"

    def write(self, address: Address, path: Path) -> None:
        """Write the file that names a store."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with replacing(path) as part, part.open("w", encoding="utf-8") as file:
                file.write(json.dumps({"store": address.text}, indent=1) + "\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise unavailable(path, error) from error

    def sign_in(self, address: Address, password: str, *, keep: bool) -> None:
        """Use this password for a store as long as the program runs."""
        self._passwords[address.text] = password
        if keep:
            self._secrets.put(_secret(address), password.encode())

    def open(self, path: Path) -> PostgresStore:
        """Open the store that a file names."""
        address = read(path)
        return open_store(path, address, self._password(address))

    def keeper(self, address: Address) -> Administration:
        """The store as its administrator sees it."""
        return Administration(address, self._password(address))

    def _password(self, address: Address) -> str:
        if address.text in self._passwords or not self._secrets.available:
            return self._passwords.get(address.text, "")
        try:
            kept = self._secrets.get(_secret(address))
        except (Refused, Unavailable):
            # A locked keyring: the person is asked instead.
            return ""
        return kept.decode("utf-8", "replace") if kept else ""


def _secret(address: Address) -> str:
    return f"shared store {address.text}"


def _holds(path: Path, address: Address) -> bool:
    try:
        return read(path) == address
    except Refused:
        return False
