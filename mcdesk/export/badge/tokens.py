"""Credentials as JSON Web Tokens: the parts of one, and whether its signature holds.

Sources: Open Badges 3.0, "JSON Web Token Proof Format"; RFC 7515, 7518, 8037.
"""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from mcdesk.domain.badges.claims import seconds
from mcdesk.domain.badges.known import Jwk, base64url, ed25519_of
from mcdesk.domain.badges.reading import decoded_text, read_object, unreadable

TOKEN = re.compile(r"[A-Za-z0-9_-]+={0,2}\.[A-Za-z0-9_-]+={0,2}\.[A-Za-z0-9_-]*={0,2}")
LEAST_RSA_BITS = 2048
MOST_RSA_BITS = 8192


@dataclass(frozen=True, slots=True)
class Token:
    """A token taken apart; ``signed`` are the bytes that the signature covers."""

    header: dict[str, Any]
    payload: dict[str, Any]
    signed: bytes
    signature: bytes


def taken_apart(text: str) -> Token:
    """Header, payload, signature. Raises :class:`~mcdesk.domain.badges.reading.Unreadable`."""
    parts = text.split(".")
    if not TOKEN.fullmatch(text) or len(parts) != 3:
        raise unreadable("badges-read-token")
    head, body, signature = (base64url(part) for part in parts)
    if head is None or body is None or signature is None:
        raise unreadable("badges-read-token")
    header, payload = read_object(decoded_text(head)), read_object(decoded_text(body))
    return Token(header, payload, f"{parts[0]}.{parts[1]}".encode(), signature)


def unwrapped(inner: dict[str, Any], payload: dict[str, Any]) -> dict[str, Any]:
    """The credential of a token of Data Model 1.1, whose claims stand in for what it leaves out (section 6.3.1)."""
    moments = {"issuanceDate": seconds(payload.get("nbf")), "expirationDate": seconds(payload.get("exp"))}
    said: dict[str, Any] = {k: v.isoformat() for k, v in moments.items() if v is not None}
    said |= {
        k: payload[claim] for k, claim in (("issuer", "iss"), ("id", "jti")) if isinstance(payload.get(claim), str)
    }
    subject, named = inner.get("credentialSubject"), payload.get("sub")
    if isinstance(subject, dict) and isinstance(named, str):
        said["credentialSubject"] = {"id": named, **subject}
        return {**said, **inner, "credentialSubject": said["credentialSubject"]}
    return {**said, **inner}


def to_sign(header: dict[str, Any], payload: dict[str, Any]) -> bytes:
    """The bytes that a signature covers."""
    return b".".join(_part(json.dumps(p, ensure_ascii=False, separators=(",", ":"))) for p in (header, payload))


def joined(signed: bytes, signature: bytes) -> str:
    """The compact token."""
    return f"{signed.decode()}.{urlsafe_b64encode(signature).rstrip(b'=').decode()}"


def _part(text: str) -> bytes:
    return urlsafe_b64encode(text.encode("utf-8")).rstrip(b"=")


def holds(token: Token, jwk: Jwk) -> bool | None:
    """Whether the signature is of this key; None where the algorithm and the key are not ones that mcdesk checks."""
    way = _WAYS.get((str(token.header.get("alg")), jwk.get("kty", ""), jwk.get("crv", "")))
    if way is None:
        return None
    try:
        return way(token, jwk)
    except InvalidSignature:
        return False
    except (ValueError, UnsupportedAlgorithm):
        return None


def _number(text: str) -> int:
    return int.from_bytes(base64url(text) or b"", "big")


def _rsa(token: Token, jwk: Jwk) -> bool | None:
    modulus = _number(jwk["n"])
    if not LEAST_RSA_BITS <= modulus.bit_length() <= MOST_RSA_BITS:
        return None
    key = rsa.RSAPublicNumbers(_number(jwk["e"]), modulus).public_key()
    key.verify(token.signature, token.signed, padding.PKCS1v15(), SHA256())
    return True


def _ec(token: Token, jwk: Jwk) -> bool:
    if len(token.signature) != 64:
        return False
    pair = (int.from_bytes(half, "big") for half in (token.signature[:32], token.signature[32:]))
    key = ec.EllipticCurvePublicNumbers(_number(jwk["x"]), _number(jwk["y"]), ec.SECP256R1()).public_key()
    key.verify(encode_dss_signature(*pair), token.signed, ec.ECDSA(SHA256()))
    return True


def _ed(token: Token, jwk: Jwk) -> bool | None:
    raw = ed25519_of(jwk)
    if raw is None:
        return None
    Ed25519PublicKey.from_public_bytes(raw).verify(token.signature, token.signed)
    return True


_WAYS: dict[tuple[str, str, str], Callable[[Token, Jwk], bool | None]] = {
    ("RS256", "RSA", ""): _rsa,
    ("ES256", "EC", "P-256"): _ec,
    ("EdDSA", "OKP", "Ed25519"): _ed,
    ("Ed25519", "OKP", "Ed25519"): _ed,
}
"""By algorithm, kind of key and curve."""
