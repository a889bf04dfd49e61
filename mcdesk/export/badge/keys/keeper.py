"""The keys of this machine: a folder with one file for each, for its owner only."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from mcdesk.app.badges.ports import OpenKey
from mcdesk.domain.badges.did import did_key
from mcdesk.domain.badges.keys import Algorithm, Keeping, KeyRecord
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.system_words import why
from mcdesk.domain.texts import message
from mcdesk.export.badge.keys import files, private, sealing
from mcdesk.export.badge.keys.files import KeyFile
from mcdesk.export.badge.keys.secrets import Secrets
from mcdesk.export.files import replace_file

_log = logging.getLogger(__name__)
LEAST_PASSPHRASE = 12


class KeyKeeper:
    """See :class:`mcdesk.app.badges.ports.Keys`."""

    def __init__(self, folder: Path, keyring: Secrets) -> None:
        self._folder = folder
        self._secrets = keyring

    @property
    def has_keyring(self) -> bool:
        """Whether this system keeps secrets."""
        return self._secrets.available

    def records(self) -> Sequence[KeyRecord]:
        """Every key, the oldest first."""
        return sorted((f.record for f in self._files()), key=lambda r: (r.created, r.id))

    def make(self, algorithm: Algorithm, issuer: str, keeping: Keeping, passphrase: str, at: datetime) -> KeyRecord:
        """Make and keep a key."""
        made = private.make(algorithm)
        public = private.public_of(made)
        record = KeyRecord(public, issuer or did_key(public), at.replace(microsecond=0), keeping)
        self._keep(record, made, passphrase)
        return record

    def open(self, key_id: str, passphrase: str = "") -> OpenKey:
        """Unlock a key."""
        file = self._file(key_id)
        if file.record.keeping is Keeping.TYPED:
            return _unlocked(file, passphrase)
        secret = self._secrets.get(key_id)
        if secret is None:
            raise Refused(message("badges-secret-gone", key=file.record.fingerprint), message("badges-secret-gone-fix"))
        return _unlocked(file, secret)

    def update(self, record: KeyRecord) -> None:
        """Keep what changed about a key."""
        self._write(replace(self._file(record.id), record=record))

    def back_up(self, key: OpenKey, path: Path, passphrase: str) -> None:
        """Write the key under a passphrase, and prove that the file brings it back."""
        _long_enough(passphrase)
        if path.exists():
            raise Refused(message("badges-exists", file=path.name), message("badges-exists-fix"), "out")
        record = replace(key.record, keeping=Keeping.TYPED)
        sealed = sealing.with_passphrase(_bytes_of(key), passphrase, files.about(record))
        _put(path, files.to_bytes(KeyFile(record, sealed)))
        try:
            written = _backup(path)
            _unlocked(written, passphrase)
        except Refused as error:
            raise Unavailable(message("badges-backup-bad", file=path.name), error.message.key) from error

    def restore(self, path: Path, passphrase: str, keeping: Keeping, keep_passphrase: str) -> KeyRecord:
        """Take a key back from a backup."""
        found = _unlocked(_backup(path), passphrase)
        known = {r.id: r for r in self.records()}.get(found.record.id, found.record)
        # A backup is older than the key: what was retired meanwhile stays retired.
        record = replace(known, keeping=keeping)
        self._keep(record, found.private, keep_passphrase)
        return record

    def _keep(self, record: KeyRecord, key: private.Private, passphrase: str) -> None:
        data, about = private.to_bytes(key), files.about(record)
        if record.keeping is Keeping.TYPED:
            _long_enough(passphrase)
            sealed = sealing.with_passphrase(data, passphrase, about)
        else:
            # A secret that is there already is kept: a file sealed with it must open whatever happens next.
            secret = self._secrets.get(record.id) or secrets.token_bytes(sealing.SECRET_BYTES)
            self._secrets.put(record.id, secret)
            sealed = sealing.with_secret(data, secret, about)
        self._write(KeyFile(record, sealed))

    def _files(self) -> Iterator[KeyFile]:
        try:
            paths = sorted(self._folder.glob("*.json")) if self._folder.is_dir() else []
            for path in paths:
                file = files.from_bytes(path.read_bytes())
                if file is None:
                    _log.warning("A file in the folder of badge keys is no key: %s", path.name)
                else:
                    yield file
        except OSError as error:
            raise Unavailable(message("badges-keys-unreadable", folder=str(self._folder)), str(error)) from error

    def _file(self, key_id: str) -> KeyFile:
        for file in self._files():
            if file.record.id == key_id:
                return file
        raise Refused(message("badges-no-key", key=key_id), message("badges-no-key-fix"), "key")

    def _write(self, file: KeyFile) -> None:
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise Unavailable(message("badges-keys-unreadable", folder=str(self._folder)), str(error)) from error
        _put(self._folder / f"{file.record.id}.json", files.to_bytes(file))


def _put(path: Path, data: bytes) -> None:
    try:
        replace_file(path, data, secret=True)
    except OSError as error:
        raise Unavailable(message("badges-not-written", file=path.name), str(error)) from error


def _long_enough(passphrase: str) -> None:
    if len(passphrase.strip()) < LEAST_PASSPHRASE:
        short = message("badges-passphrase-short", least=LEAST_PASSPHRASE)
        raise Refused(short, message("badges-passphrase-short-fix"), "passphrase")


def _backup(path: Path) -> KeyFile:
    try:
        with path.open("rb") as file:
            found = files.from_bytes(file.read(files.MOST_BYTES + 1))
    except OSError as error:
        raise Refused(message("badges-no-file", file=path.name, why=why(error))) from error
    if found is None:
        raise Refused(message("badges-no-backup", file=path.name), message("badges-no-backup-fix"), "file")
    return found


def _unlocked(file: KeyFile, secret: bytes | str) -> private.UnlockedKey:
    """The key in a file, once it is the one that the file says and has signed. Refused."""
    wrong = Refused(message("badges-wrong-passphrase"), message("badges-wrong-passphrase-fix"), "passphrase")
    try:
        key = private.from_bytes(sealing.opened(file.sealed, secret, files.about(file.record)))
    except sealing.NotOpened as error:
        raise wrong from error
    except sealing.NotSealed as error:
        raise Refused(message("badges-key-damaged"), message("badges-key-damaged-fix")) from error
    if key is None or private.public_of(key) != file.record.public or not private.signs(key):
        raise Refused(message("badges-key-damaged"), message("badges-key-damaged-fix"))
    return private.UnlockedKey(file.record, key)


def _bytes_of(key: OpenKey) -> bytes:
    if not isinstance(key, private.UnlockedKey):
        raise TypeError(key)
    return private.to_bytes(key.private)
