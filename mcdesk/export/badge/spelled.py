"""Keys that an identifier spells out, as JSON Web Keys: ``did:key`` and ``did:jwk``.

Sources: W3C CCG, did:key Method; did:jwk Method Specification; RFC 7518, 6.2.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode

from cryptography.hazmat.primitives.asymmetric import ec

from mcdesk.domain.badges.did import JWK
from mcdesk.domain.badges.known import Jwk, base64url, jwk_of
from mcdesk.domain.badges.multibase import ed25519_key, ed25519_public, p256_public
from mcdesk.domain.badges.reading import Unreadable, read_object_bytes


def jwk_in(method: str) -> Jwk | None:
    """The key in a ``verificationMethod`` or ``kid`` of a ``did:jwk``; None for anything else."""
    controller = method.partition("#")[0]
    data = base64url(controller.removeprefix(JWK)) if controller.startswith(JWK) else None
    try:
        return jwk_of(read_object_bytes(data)) if data else None
    except Unreadable:
        return None


def jwk_of_multikey(multikey: str) -> Jwk | None:
    """The same key as a JWK, for Ed25519 and P-256, whose tokens are checked."""
    raw, point = ed25519_public(multikey), p256_public(multikey)
    if raw is not None and ed25519_key(raw) == multikey:
        return {"kty": "OKP", "crv": "Ed25519", "x": _text(raw)}
    try:
        key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point) if point else None
    except ValueError:
        return None
    if key is None:
        return None
    numbers = key.public_numbers()
    return {"kty": "EC", "crv": "P-256", "x": _text(numbers.x.to_bytes(32)), "y": _text(numbers.y.to_bytes(32))}


def _text(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()
