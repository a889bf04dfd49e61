"""The issuers whose keys are known: the college's own, and those whose ``did.json`` somebody brought along."""

from __future__ import annotations

import hashlib
import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from mcdesk.domain.badges.keys import KeyRecord, Standing
from mcdesk.domain.badges.multibase import ED25519_BYTES, ed25519_key, is_public

Jwk = Mapping[str, str]
_MEMBERS = {"RSA": ("e", "kty", "n"), "EC": ("crv", "kty", "x", "y"), "OKP": ("crv", "kty", "x")}
_BASE64URL = re.compile(r"[A-Za-z0-9_-]{1,2000}={0,2}")


@dataclass(frozen=True, slots=True)
class Published:
    """A key that an issuer published: its name (Multikey, or thumbprint of its JWK) and the JWK where it has one."""

    name: str
    jwk: Jwk | None = None
    good: bool = True


@dataclass(frozen=True)
class KnownKeys:
    """``methods``: published keys by ``verificationMethod``; ``issuers``: the names of the keys of each issuer."""

    methods: Mapping[str, Published] = field(default_factory=dict)
    issuers: Mapping[str, frozenset[str]] = field(default_factory=dict)
    compromised: frozenset[str] = frozenset()
    samples: frozenset[str] = frozenset()
    """The names of keys that sign samples only: what they signed is good for nothing."""

    def with_document(self, document: Mapping[str, Any]) -> KnownKeys:
        """And those of a DID document, or of an issuer's profile that lists its keys.

        Where the document says which keys assert (``assertionMethod``, DID Core 5.3.2), the others are none for badges.
        """
        issuer = document.get("id")
        if not isinstance(issuer, str) or not issuer:
            return self
        found = {
            method: published
            for entry in _dicts(document.get("verificationMethod")) + _dicts(document.get("assertionMethod"))
            for method, published in _published(entry, issuer)
            if _asserts(document, issuer, method)
        }
        names = frozenset(p.name for p in found.values())
        issuers = {**self.issuers, issuer: self.issuers.get(issuer, frozenset()) | names}
        return replace(self, methods={**self.methods, **found}, issuers=issuers)

    def with_samples(self, records: Sequence[KeyRecord]) -> KnownKeys:
        """And keys that sign samples only."""
        found = own_keys(records)
        issuers = {i: self.issuers.get(i, frozenset()) | names for i, names in found.issuers.items()}
        names = frozenset(r.public.name for r in records)
        bad = self.compromised | found.compromised
        return replace(self, issuers={**self.issuers, **issuers}, compromised=bad, samples=self.samples | names)


def own_keys(records: Sequence[KeyRecord]) -> KnownKeys:
    """The keys of this machine, the retired and the compromised ones too."""
    issuers: dict[str, frozenset[str]] = {}
    for record in records:
        issuers[record.issuer] = issuers.get(record.issuer, frozenset()) | {record.public.name}
    bad = frozenset(r.public.name for r in records if r.standing is Standing.COMPROMISED)
    return KnownKeys({}, issuers, bad)


def _asserts(document: Mapping[str, Any], issuer: str, method: str) -> bool:
    """Whether a key of a document may sign badges."""
    said = document.get("assertionMethod")
    if not isinstance(said, list):
        return True
    named = [one.get("id") if isinstance(one, dict) else one for one in said]
    return any(isinstance(n, str) and method == (f"{issuer}{n}" if n.startswith("#") else n) for n in named)


def _published(entry: Mapping[str, Any], issuer: str) -> Iterable[tuple[str, Published]]:
    method, multikey, jwk = entry.get("id"), entry.get("publicKeyMultibase"), jwk_of(entry.get("publicKeyJwk"))
    if not isinstance(method, str):
        return
    whole = f"{issuer}{method}" if method.startswith("#") else method
    if isinstance(multikey, str) and is_public(multikey):
        yield whole, Published(multikey)
    elif jwk is not None:
        yield whole, Published(key_name(jwk), jwk)


def jwk_of(value: Any) -> Jwk | None:
    """A public JSON Web Key with the members that matter and no other; None where it is none that is known."""
    if not isinstance(value, dict) or value.get("kty") not in ("RSA", "EC", "OKP"):
        return None
    kept = {name: value.get(name) for name in _MEMBERS[value["kty"]]}
    texts = {k: v for k, v in kept.items() if isinstance(v, str) and (k == "crv" or _BASE64URL.fullmatch(v))}
    return texts if len(texts) == len(kept) else None


def key_name(jwk: Jwk) -> str:
    """The Multikey of Ed25519, else the thumbprint (RFC 7638)."""
    raw = ed25519_of(jwk)
    if raw is not None:
        return ed25519_key(raw)
    plain = json.dumps(dict(sorted(jwk.items())), separators=(",", ":")).encode()
    return urlsafe_b64encode(hashlib.sha256(plain).digest()).rstrip(b"=").decode()


def ed25519_of(jwk: Jwk) -> bytes | None:
    """The 32 bytes of an Ed25519 key; None for any other."""
    if jwk.get("kty") != "OKP" or jwk.get("crv") != "Ed25519":
        return None
    raw = base64url(jwk["x"])
    return raw if raw is not None and len(raw) == ED25519_BYTES else None


def base64url(text: str) -> bytes | None:
    """The bytes of base64url, with or without its padding; None where it is none."""
    plain = text.rstrip("=")
    if len(plain) % 4 == 1 or (plain and not _BASE64URL_LONG.fullmatch(plain)):
        return None
    return urlsafe_b64decode(plain + "=" * (-len(plain) % 4))


_BASE64URL_LONG = re.compile(r"[A-Za-z0-9_-]+")


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []
