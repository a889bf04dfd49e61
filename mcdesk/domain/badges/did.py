"""Decentralized identifiers of an issuer: ``did:web`` (an address of the college) and ``did:key`` (the key itself).

Sources: W3C CCG, did:web Method Specification and did:key Method; W3C Decentralized Identifiers 1.0.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import unquote

from mcdesk.domain.answers import Json
from mcdesk.domain.badges.keys import Algorithm, KeyRecord, PublicKey, Standing
from mcdesk.domain.badges.multibase import is_public
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

_WEB, _KEY = "did:web:", "did:key:"
JWK = "did:jwk:"
_DOMAIN = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")
_STEP = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~-]*")
_DID_CONTEXTS = ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"]
_JWK_CONTEXT = "https://w3id.org/security/jwk/v1"


def did_web(place: str) -> str:
    """``did:web:example.org:badges`` for ``example.org/badges`` (``https://`` and a last ``/`` may stand around it).

    Refused (``badges-domain``) for what is no domain with an optional path.
    """
    plain = place.strip().removeprefix(_WEB) if place.strip().startswith(_WEB) else _path_to_did(place)
    domain, *steps = plain.split(":")
    if not _DOMAIN.fullmatch(domain.lower()) or not all(_STEP.fullmatch(step) for step in steps):
        raise Refused(message("badges-domain", place=place), message("badges-domain-fix"), "issuer")
    return _WEB + ":".join([domain.lower(), *steps])


def _path_to_did(place: str) -> str:
    return place.strip().removeprefix("https://").strip("/").replace(":", "%3A").replace("/", ":")


def place_of(did: str) -> str:
    """Where a ``did:web`` is on the web, as people say it: ``example.org/badges``; "" for any other identifier."""
    return "/".join(unquote(step) for step in did.removeprefix(_WEB).split(":")) if is_did_web(did) else ""


def did_key(public: PublicKey) -> str:
    """The identifier that is the key. Raises ValueError for a key that is not Ed25519."""
    if public.algorithm is not Algorithm.ED25519:
        raise ValueError(public.algorithm)
    return _KEY + public.multikey


def is_did_web(did: str) -> bool:
    """Whether the identifier is an address on the web."""
    return did.startswith(_WEB)


def key_in_did(did: str) -> str:
    """The Multikey of a ``did:key`` of Ed25519, P-256 or P-384, "" for any other identifier."""
    name = did.removeprefix(_KEY)
    return name if did.startswith(_KEY) and is_public(name) else ""


def is_key_itself(did: str) -> bool:
    """Whether an identifier, or a method of it, spells out the key: nobody has to be asked for it."""
    return did.startswith((_KEY, JWK))


def document_path(did: str) -> str:
    """Where ``did.json`` lies on the server of a ``did:web``: ``.well-known/did.json``, ``badges/did.json``."""
    _, *steps = did.removeprefix(_WEB).split(":")
    return "/".join([*(unquote(s) for s in steps), "did.json"]) if steps else ".well-known/did.json"


def document_address(did: str) -> str:
    """The address at which a verifier looks for the document of a ``did:web``."""
    return f"https://{unquote(did.removeprefix(_WEB).split(':')[0])}/{document_path(did)}"


def document(did: str, keys: Iterable[KeyRecord]) -> dict[str, Json]:
    """The DID document that publishes the keys of an issuer: those in use and the retired ones, no compromised one.

    A retired key stays, in ``assertionMethod`` as well: verifiers look there for the key of an old badge.
    """
    good = [k for k in keys if k.issuer == did and k.standing is not Standing.COMPROMISED]
    contexts = [*_DID_CONTEXTS, *([_JWK_CONTEXT] if any(k.public.algorithm is Algorithm.RS256 for k in good) else [])]
    return {
        "@context": contexts,
        "id": did,
        "verificationMethod": [_method(k) for k in good],
        "assertionMethod": [k.method for k in good],
    }


def _method(key: KeyRecord) -> dict[str, Json]:
    kept: dict[str, Json] = {"id": key.method, "type": "Multikey", "controller": key.issuer}
    if key.public.algorithm is Algorithm.ED25519:
        return {**kept, "publicKeyMultibase": key.public.multikey}
    return {**kept, "type": "JsonWebKey", "publicKeyJwk": {**key.public.jwk, "kid": key.public.name}}
