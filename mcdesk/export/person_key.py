"""The key of a person in its file: made where there is none, signing, and closing up words for oneself."""

from __future__ import annotations

import logging
import secrets
from functools import cached_property
from pathlib import Path

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from mcdesk.domain.badges.multibase import ed25519_key, ed25519_public
from mcdesk.export.badge.keys import private
from mcdesk.export.files import replace_file

_log = logging.getLogger(__name__)
_PURPOSE = b"mcdesk words for oneself"
_NONCE = 12


class PersonKey:
    """The key in the file ``path``. A file that holds none is put aside; where none can be kept the key is for now."""

    def __init__(self, path: Path) -> None:
        self._private = _kept(path)

    @property
    def public(self) -> str:
        """The public key."""
        return ed25519_key(self._private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw))

    def sign(self, data: bytes) -> bytes:
        """The signature of these bytes."""
        return self._private.sign(data)

    def close_up(self, data: bytes) -> bytes:
        """The bytes so that they can be read with this key alone."""
        nonce = secrets.token_bytes(_NONCE)
        return nonce + self._cipher.encrypt(nonce, data, None)

    def open_up(self, data: bytes) -> bytes | None:
        """What was closed up with this key; None for anything else."""
        try:
            return self._cipher.decrypt(data[:_NONCE], data[_NONCE:], None)
        except (InvalidTag, ValueError):
            return None

    @cached_property
    def _cipher(self) -> ChaCha20Poly1305:
        raw = self._private.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
        return ChaCha20Poly1305(HKDF(SHA256(), 32, None, _PURPOSE).derive(raw))


def _kept(path: Path) -> Ed25519PrivateKey:
    try:
        if path.exists():
            found = private.from_bytes(path.read_bytes())
            if isinstance(found, Ed25519PrivateKey):
                return found
            path.replace(path.with_suffix(".damaged"))
        made = Ed25519PrivateKey.generate()
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        replace_file(path, private.to_bytes(made), secret=True)
    except OSError as error:
        _log.warning("The signing key cannot be kept: %s", error.strerror)
        return Ed25519PrivateKey.generate()
    return made


def verifies(key: str, data: bytes, signature: bytes) -> bool:
    """Whether the signature of the data was made with this key; False for what is no key."""
    raw = ed25519_public(key)
    if raw is None:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(raw).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True
