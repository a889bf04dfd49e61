"""A private key sealed: AES-256-GCM under a random secret that the keyring keeps, or under a passphrase (Argon2id).

PKCS#8's own encryption is not used: the library fixes it at 2,048 rounds of PBKDF2.
Sources: RFC 9106 (Argon2id, second recommended option: 64 MiB, 3 passes, 4 lanes), NIST SP 800-38D.
"""

from __future__ import annotations

import secrets
import unicodedata
from base64 import b64decode, b64encode
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mcdesk.domain.answers import Json

SECRET_BYTES, NONCE_BYTES, SALT_BYTES = 32, 12, 16
MEMORY_KIB, PASSES, LANES = 64 * 1024, 3, 4
MOST_MEMORY_KIB, MOST_PASSES, MOST_LANES = 1024 * 1024, 20, 64

Sealed = dict[str, Json]


class NotOpened(Exception):
    """The secret is not the right one, or the sealed bytes were changed."""


class NotSealed(Exception):
    """This is no sealed key as it is written here."""


def with_secret(data: bytes, secret: bytes, about: bytes) -> Sealed:
    """Sealed under 32 random bytes; ``about`` is what cannot be changed beside it."""
    return {"cipher": "AES-256-GCM", **_closed(data, secret, about)}


def with_passphrase(data: bytes, passphrase: str, about: bytes) -> Sealed:
    """Sealed under a passphrase."""
    salt = secrets.token_bytes(SALT_BYTES)
    derived = _derived(passphrase, salt, (MEMORY_KIB, PASSES, LANES))
    kdf: Json = {"name": "Argon2id", "memory": MEMORY_KIB, "passes": PASSES, "lanes": LANES, "salt": _text(salt)}
    return {"cipher": "AES-256-GCM", "kdf": kdf, **_closed(data, derived, about)}


def opened(sealed: Any, secret: bytes | str, about: bytes) -> bytes:
    """What was sealed; ``secret`` is a passphrase where it is text. Raises :class:`NotOpened`, :class:`NotSealed`."""
    if not isinstance(sealed, dict) or sealed.get("cipher") != "AES-256-GCM":
        raise NotSealed("cipher")
    nonce, data = _bytes(sealed.get("nonce")), _bytes(sealed.get("data"))
    if len(nonce) != NONCE_BYTES:
        raise NotSealed("nonce")
    key = _from_passphrase(sealed.get("kdf"), secret) if isinstance(secret, str) else secret
    try:
        return AESGCM(key).decrypt(nonce, data, about)
    except (InvalidTag, ValueError) as error:
        raise NotOpened from error


def _closed(data: bytes, key: bytes, about: bytes) -> Sealed:
    nonce = secrets.token_bytes(NONCE_BYTES)
    return {"nonce": _text(nonce), "data": _text(AESGCM(key).encrypt(nonce, data, about))}


def _from_passphrase(kdf: Any, passphrase: str) -> bytes:
    """The key of a passphrase; a file may not ask for more memory than is sensible. Raises :class:`NotSealed`."""
    if not isinstance(kdf, dict) or kdf.get("name") != "Argon2id":
        raise NotSealed("kdf")
    salt, costs = _bytes(kdf.get("salt")), (kdf.get("memory"), kdf.get("passes"), kdf.get("lanes"))
    numbers = tuple(c for c in costs if isinstance(c, int) and not isinstance(c, bool))
    if len(numbers) != 3 or len(salt) < 8 or not _bearable(*numbers):
        raise NotSealed("kdf")
    return _derived(passphrase, salt, (numbers[0], numbers[1], numbers[2]))


def _bearable(memory: int, passes: int, lanes: int) -> bool:
    return 1 <= passes <= MOST_PASSES and 1 <= lanes <= MOST_LANES and 8 * lanes <= memory <= MOST_MEMORY_KIB


def _derived(passphrase: str, salt: bytes, costs: tuple[int, int, int]) -> bytes:
    # The same passphrase typed on another system may come in another normal form.
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    memory, passes, lanes = costs
    return hash_secret_raw(typed, salt, passes, memory, lanes, SECRET_BYTES, Type.ID)


def _text(data: bytes) -> str:
    return b64encode(data).decode()


def _bytes(value: Any) -> bytes:
    try:
        return b64decode(value, validate=True) if isinstance(value, str) else b""
    except ValueError as error:
        raise NotSealed("base64") from error
