"""The public side of a signing key, and what is known of the key."""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Algorithm(StrEnum):
    """How a key signs."""

    ED25519 = "Ed25519"
    """For the proof inside a credential (``eddsa-rdfc-2022``)."""
    RS256 = "RS256"
    """For a credential as a JSON Web Token."""


class Keeping(StrEnum):
    """What opens a key."""

    KEYRING = "keyring"
    """A secret in the keyring of the system."""
    TYPED = "passphrase"
    """A passphrase that somebody types."""


class Standing(StrEnum):
    """Whether a key may sign, and whether its signatures count."""

    IN_USE = "in-use"
    RETIRED = "retired"
    """Signs no more; what it signed stays good, so it stays in the published document."""
    COMPROMISED = "compromised"
    """Somebody else may have it: what it signed counts no more, and it is not published."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A public key as text: the Multikey of Ed25519 (``z6Mk…``), or modulus and exponent of RSA in base64url."""

    algorithm: Algorithm
    multikey: str = ""
    modulus: str = ""
    exponent: str = ""

    @property
    def name(self) -> str:
        """What stands behind the ``#``: the Multikey itself, or the JWK thumbprint (RFC 7638)."""
        if self.algorithm is Algorithm.ED25519:
            return self.multikey
        plain = f'{{"e":"{self.exponent}","kty":"RSA","n":"{self.modulus}"}}'
        return urlsafe_b64encode(hashlib.sha256(plain.encode()).digest()).rstrip(b"=").decode()

    @property
    def jwk(self) -> dict[str, str]:
        """The public key of RSA as a JSON Web Key; it has no private member."""
        return {"kty": "RSA", "n": self.modulus, "e": self.exponent, "alg": "RS256"}


@dataclass(frozen=True, slots=True)
class KeyRecord:
    """A key of this machine. Moments are in UTC, in whole seconds."""

    public: PublicKey
    issuer: str
    created: datetime
    keeping: Keeping
    standing: Standing = Standing.IN_USE
    retired: datetime | None = None
    backed_up: datetime | None = None

    @property
    def id(self) -> str:
        """The name of the public key."""
        return self.public.name

    @property
    def method(self) -> str:
        """The ``verificationMethod``: issuer and ``#`` and the key, which every kind of verifier can resolve."""
        return f"{self.issuer}#{self.public.name}"

    @property
    def fingerprint(self) -> str:
        """See :func:`fingerprint`."""
        return fingerprint(self.id)


def fingerprint(key_id: str) -> str:
    """Sixteen characters, in fours, to compare by eye or by telephone: the start of the SHA-256 of a key's id."""
    digits = hashlib.sha256(key_id.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return " ".join(digits[n : n + 4] for n in range(0, 16, 4))
