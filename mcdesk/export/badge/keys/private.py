"""Private keys: made, written as bytes, and signing."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
)

from mcdesk.domain.badges.keys import Algorithm, KeyRecord, PublicKey
from mcdesk.domain.badges.multibase import ed25519_key

RSA_BITS = 3072
_TRIAL = b"mcdesk: this signature is a test of the key, and of nothing else"
Private = Ed25519PrivateKey | rsa.RSAPrivateKey


def make(algorithm: Algorithm) -> Private:
    """A new key from the system's randomness."""
    if algorithm is Algorithm.ED25519:
        return Ed25519PrivateKey.generate()
    return rsa.generate_private_key(public_exponent=65537, key_size=RSA_BITS)


def public_of(key: Private) -> PublicKey:
    """Its public side."""
    if isinstance(key, Ed25519PrivateKey):
        raw = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        return PublicKey(Algorithm.ED25519, multikey=ed25519_key(raw))
    numbers = key.public_key().public_numbers()
    return PublicKey(Algorithm.RS256, modulus=_base64url(numbers.n), exponent=_base64url(numbers.e))


def to_bytes(key: Private) -> bytes:
    """PKCS#8, DER, not encrypted: sealed by whoever keeps it."""
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def from_bytes(data: bytes) -> Private | None:
    """The key in these bytes; None where there is none that signs badges."""
    try:
        key = load_der_private_key(data, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        return None
    return key if isinstance(key, Ed25519PrivateKey | rsa.RSAPrivateKey) else None


def signs(key: Private) -> bool:
    """Whether a trial signature of the key holds."""
    try:
        if isinstance(key, Ed25519PrivateKey):
            key.public_key().verify(key.sign(_TRIAL), _TRIAL)
        else:
            signature = key.sign(_TRIAL, padding.PKCS1v15(), SHA256())
            key.public_key().verify(signature, _TRIAL, padding.PKCS1v15(), SHA256())
    except InvalidSignature:
        return False
    return True


@dataclass(frozen=True, repr=False)
class UnlockedKey:
    """See :class:`mcdesk.app.badges.ports.OpenKey`."""

    record: KeyRecord
    private: Private

    def sign(self, data: bytes) -> bytes:
        """The signature."""
        if isinstance(self.private, Ed25519PrivateKey):
            return self.private.sign(data)
        return self.private.sign(data, padding.PKCS1v15(), SHA256())


def _base64url(number: int) -> str:
    data = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return urlsafe_b64encode(data).rstrip(b"=").decode()
