"""The ways of signing inside a credential that mcdesk checks: what is covered, and whether a key made the signature.

Sources: W3C Data Integrity EdDSA Cryptosuites 1.0, ECDSA Cryptosuites 1.0, Ed25519Signature2020 (for badges made before
these). All sign the hash of the proof's own words followed by the hash of the credential.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256, SHA384

from mcdesk.domain.badges.claims import text
from mcdesk.domain.badges.findings import Finding, Stage, not_checked
from mcdesk.domain.badges.known import Jwk, base64url, ed25519_of
from mcdesk.domain.badges.multibase import ed25519_public, p256_public, p384_public
from mcdesk.domain.badges.veiled import veiled
from mcdesk.export.badge.canonical import NotCanonical, contexts_text, digest, lines, loose, quads
from mcdesk.export.badge.contexts import UnknownContext
from mcdesk.export.badge.contexts import words as words_known
from mcdesk.export.badge.effort import too_tangled
from mcdesk.export.badge.jcs import NoCanonicalText, canonical_text

Public = Ed25519PublicKey | ec.EllipticCurvePublicKey

_CURVES: tuple[tuple[ec.EllipticCurve, int, Callable[[str], bytes | None]], ...] = (
    (ec.SECP256R1(), 32, p256_public),
    (ec.SECP384R1(), 48, p384_public),
)
"""Each curve with the bytes of a coordinate, and what reads its Multikeys."""

BY_MEANING = {
    "eddsa-rdfc-2022": Ed25519PublicKey,
    "eddsa-2022": Ed25519PublicKey,
    "Ed25519Signature2020": Ed25519PublicKey,
    "ecdsa-rdfc-2019": ec.EllipticCurvePublicKey,
}
"""Suites that sign the canonical graph, and the kind of their keys; ``eddsa-2022`` was the first name of the first."""

BY_TEXT = {"eddsa-jcs-2022": Ed25519PublicKey, "ecdsa-jcs-2019": ec.EllipticCurvePublicKey}
"""Suites that sign the canonical text."""


@dataclass(frozen=True)
class Covered:
    """What the signature covers; ``kept`` is without ``dropped``, the parts that a strict reader leaves out."""

    data: bytes
    kept: bytes = b""
    dropped: tuple[str, ...] = ()


def public_key(multikey: str, jwk: Jwk | None = None) -> Public | None:
    """The key in a JWK, or spelled as a Multikey; None where it is of no kind that is checked."""
    raw = ed25519_of(jwk) if jwk else ed25519_public(multikey)
    try:
        if raw is not None:
            return Ed25519PublicKey.from_public_bytes(raw)
        for curve, size, spelled in _CURVES:
            point = _point(jwk, curve, size) if jwk else spelled(multikey)
            if point:
                return ec.EllipticCurvePublicKey.from_encoded_point(curve, point)
        return None
    except ValueError:
        return None


def _point(jwk: Jwk, curve: ec.EllipticCurve, size: int) -> bytes | None:
    x, y = base64url(jwk.get("x", "")), base64url(jwk.get("y", ""))
    named = jwk.get("crv") == f"P-{curve.key_size}"
    fitting = named and x is not None and y is not None and len(x) == len(y) == size
    return b"\4" + (x or b"") + (y or b"") if fitting else None


def fits(suite: str, key: Public) -> bool:
    """Whether the suite signs with keys of this kind."""
    kind = BY_MEANING.get(suite) or BY_TEXT.get(suite)
    return kind is not None and isinstance(key, kind)


def is_long(key: Public) -> bool:
    """Whether the key is of P-384, with which SHA-384 is used throughout (ECDSA Cryptosuites 1.0, section 3)."""
    return isinstance(key, ec.EllipticCurvePublicKey) and key.key_size == 384


def made(key: Public, value: bytes, data: bytes) -> bool:
    """Whether the key made the signature."""
    half = 48 if is_long(key) else 32
    if len(value) != 2 * half:
        return False
    try:
        if isinstance(key, Ed25519PublicKey):
            key.verify(value, data)
        else:
            pair = (int.from_bytes(part, "big") for part in (value[:half], value[half:]))
            key.verify(encode_dss_signature(*pair), data, ec.ECDSA(SHA384() if is_long(key) else SHA256()))
    except (InvalidSignature, ValueError):
        return False
    return True


def covered(
    document: Mapping[str, Any], proof: Mapping[str, Any], suite: str, *, long: bool = False
) -> Covered | Finding:
    """What the signature of the proof covers, or why that cannot be said. ``long``: as :func:`is_long` says."""
    plain = {k: v for k, v in document.items() if k != "proof"}
    words = {k: v for k, v in proof.items() if k not in ("proofValue", "@context")}
    hidden = "" if suite in BY_TEXT else veiled(plain, *words_known()) or veiled(words, *words_known())
    if hidden:
        return not_checked(Stage.SIGNATURE, "badges-found-veiled", what=text(hidden))
    try:
        if suite in BY_TEXT:
            return _by_text(plain, {**words, **({"@context": proof["@context"]} if "@context" in proof else {})}, long)
        return _by_meaning(plain, words, contexts_text(document.get("@context")), long)
    except UnknownContext as error:
        return not_checked(Stage.SIGNATURE, "badges-found-context", address=text(str(error)))
    except (NotCanonical, NoCanonicalText) as error:
        return not_checked(Stage.SIGNATURE, "badges-found-not-canonical", why=text(str(error)))


def _by_text(plain: Mapping[str, Any], words: Mapping[str, Any], long: bool) -> Covered:
    way = hashlib.sha384 if long else hashlib.sha256
    hashes = (way(canonical_text(part).encode("utf-8")).digest() for part in (words, plain))
    return Covered(b"".join(hashes))


def _by_meaning(plain: Mapping[str, Any], words: Mapping[str, Any], contexts: str, long: bool) -> Covered | Finding:
    parts = [quads(words, contexts), quads(plain, contexts)]
    if any(too_tangled(part) for part in parts):
        return not_checked(Stage.SIGNATURE, "badges-found-tangled")
    options, canonical = (lines(part, long=long) for part in parts)
    dropped = loose(canonical)
    loose_lines = frozenset(dropped)
    kept = [line for line in canonical if line not in loose_lines]
    begin, whole, strict = (digest(part, long=long) for part in (options, canonical, kept))
    return Covered(begin + whole, begin + strict, tuple(dropped))
