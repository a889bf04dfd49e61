"""Keys and signatures as text: base58btc with its ``z``, and the Multikey form of Ed25519 keys.

Sources: W3C Controlled Identifiers 1.0, sections "Multibase" and "Multikey"; Multicodec table.
"""

from __future__ import annotations

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_VALUES = {c: n for n, c in enumerate(_ALPHABET)}
_LONGEST = 200
"""Longer than any key or signature: decoding takes time with the square of the length."""

ED25519_PUBLIC = bytes([0xED, 0x01])
ED25519_BYTES = 32
P256_PUBLIC = bytes([0x80, 0x24])
P256_BYTES = 33
"""A point of P-256, compressed."""
P384_PUBLIC = bytes([0x81, 0x24])
P384_BYTES = 49
"""A point of P-384, compressed."""


def encoded(data: bytes) -> str:
    """``z`` and base58btc."""
    number, digits = int.from_bytes(data, "big"), ""
    while number:
        number, rest = divmod(number, 58)
        digits = _ALPHABET[rest] + digits
    return "z" + "1" * (len(data) - len(data.lstrip(b"\0"))) + digits


def decoded(text: str) -> bytes | None:
    """The bytes of base58btc with its ``z``; None for anything else, or for more than a key or signature has."""
    if not text.startswith("z") or len(text) > _LONGEST or any(c not in _VALUES for c in text[1:]):
        return None
    number = 0
    for character in text[1:]:
        number = number * 58 + _VALUES[character]
    zeros = len(text) - 1 - len(text[1:].lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def ed25519_key(public: bytes) -> str:
    """The Multikey of a public key of 32 bytes: ``z6Mk…``."""
    return encoded(ED25519_PUBLIC + public)


def ed25519_public(multikey: str) -> bytes | None:
    """The 32 bytes of the public key; None where this is no Multikey of Ed25519."""
    return _public(multikey, ED25519_PUBLIC, ED25519_BYTES)


def p256_public(multikey: str) -> bytes | None:
    """The compressed point; None where this is no Multikey of P-256 (``zDn…``)."""
    return _public(multikey, P256_PUBLIC, P256_BYTES)


def p384_public(multikey: str) -> bytes | None:
    """The compressed point; None where this is no Multikey of P-384 (``z82L…``)."""
    return _public(multikey, P384_PUBLIC, P384_BYTES)


def is_public(multikey: str) -> bool:
    """Whether this is a Multikey of Ed25519, P-256 or P-384."""
    return any(kind(multikey) is not None for kind in (ed25519_public, p256_public, p384_public))


def _public(multikey: str, prefix: bytes, length: int) -> bytes | None:
    data = decoded(multikey)
    if data is None or len(data) != len(prefix) + length or not data.startswith(prefix):
        return None
    return data[len(prefix) :]
