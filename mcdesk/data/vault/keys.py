"""The keys of this process: made from passphrases, kept by the headers they belong to, forgotten together.

One ring for the program, as a key belongs to a header and not to a path: a backup under the same key opens wherever
it lies.
"""

from __future__ import annotations

import threading
import unicodedata

from mcdesk.data.vault.header import Header
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.texts import message

KEY_BYTES = 32


def normalised(passphrase: str) -> bytes:
    """The bytes that are derived from: alike however a keyboard composes its accents (NFKC, as for signing keys)."""
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")


def derived(passphrase: str, header: Header) -> bytes:
    """The key that a passphrase makes with a header, by Argon2id (RFC 9106). Takes a tenth of a second by design.

    Unavailable (``vault-memory``) where the computer has no room for it.
    """
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    cost = header.cost
    try:
        return hash_secret_raw(
            normalised(passphrase),
            header.salt,
            time_cost=cost.passes,
            memory_cost=cost.kib,
            parallelism=cost.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except HashingError as error:
        raise Unavailable(message("vault-memory", size=max(1, cost.kib // 1024)), str(error)) from error


class KeyRing:
    """Keys by header. Any thread may ask."""

    def __init__(self) -> None:
        self._keys: dict[Header, bytearray] = {}
        self._lock = threading.Lock()

    def add(self, header: Header, key: bytes) -> None:
        """Keep a key that has proved to be the right one."""
        with self._lock:
            self._keys[header] = bytearray(key)

    def key(self, header: Header) -> bytes | None:
        """The key, None where nobody gave its passphrase."""
        with self._lock:
            found = self._keys.get(header)
            return bytes(found) if found is not None else None

    def drop(self, header: Header) -> None:
        """Forget one key."""
        with self._lock:
            _wipe(self._keys.pop(header, bytearray()))

    def forget(self, but: Header | None = None) -> None:
        """Forget every key ``but`` one. Best effort: what Python copied on the way is overwritten when it is reused."""
        with self._lock:
            for header in [h for h in self._keys if h != but]:
                _wipe(self._keys.pop(header))


def _wipe(key: bytearray) -> None:
    key[:] = bytes(len(key))


RING = KeyRing()
"""The ring of this process."""
