"""Signing: the proof ``eddsa-rdfc-2022`` inside a credential, and the credential as a token (RS256).

Sources: W3C Verifiable Credential Data Integrity 1.0; Data Integrity EdDSA Cryptosuites 1.0, section 3.2.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from mcdesk.app.badges.ports import OpenKey
from mcdesk.domain.answers import Json
from mcdesk.domain.badges.checks import troubles
from mcdesk.domain.badges.claims import issuer_id, moment_of
from mcdesk.domain.badges.credential import moment
from mcdesk.domain.badges.hazards import fields_in_doubt, sort_alike
from mcdesk.domain.badges.keys import Algorithm, Standing
from mcdesk.domain.badges.multibase import encoded
from mcdesk.domain.badges.troubles import refused, trouble
from mcdesk.domain.badges.values import Document
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message
from mcdesk.export.badge import tokens
from mcdesk.export.badge.canonical import NotCanonical, digest, loose
from mcdesk.export.badge.contexts import UnknownContext, vocabulary
from mcdesk.export.badge.cutting import CutReading

SUITE = "eddsa-rdfc-2022"


class ProofSigner:
    """See :class:`mcdesk.app.badges.ports.Signer`. The hash of the proof's own words is computed once per contexts."""

    def __init__(self, key: OpenKey, created: datetime) -> None:
        _usable(key, Algorithm.ED25519)
        self._key = key
        self._proof: dict[str, Json] = {
            "type": "DataIntegrityProof",
            "cryptosuite": SUITE,
            "created": moment(created.astimezone(UTC)),
            "verificationMethod": key.record.method,
            "proofPurpose": "assertionMethod",
        }
        self._hashes: dict[str, tuple[CutReading, bytes]] = {}

    def sign(self, document: Document) -> Document:
        """The credential with its proof, its last key."""
        _own(document, self._key)
        reading, words = self._words(document)
        data = words + digest(_checked_lines(document, reading))
        return {**document, "proof": {**self._proof, "proofValue": encoded(self._key.sign(data))}}

    def _words(self, document: Document) -> tuple[CutReading, bytes]:
        """How documents with these contexts are read, and the hash of the proof without its value."""
        named = repr(document.get("@context"))
        if named not in self._hashes:
            reading = _reading(document)
            self._hashes[named] = (reading, digest(reading.lines(self._proof)))
        return self._hashes[named]


def token(document: Document, key: OpenKey) -> str:
    """The credential as a token; see :meth:`mcdesk.app.badges.ports.Maker.token`.

    The public key travels in the header: ``kid`` would have to lead to a JSON Web Key on the web, and off line no
    verifier could follow it.
    """
    _usable(key, Algorithm.RS256)
    _own(document, key)
    _checked_lines(document, _reading(document))
    subject = document["credentialSubject"]
    payload: dict[str, Json] = {
        **document,
        "iss": key.record.issuer,
        "jti": document["id"],
        "sub": subject["id"] if isinstance(subject, Mapping) else None,
        "nbf": _numeric(document["validFrom"]),
        **({"exp": _numeric(document["validUntil"])} if "validUntil" in document else {}),
    }
    public = key.record.public.jwk
    header = {"alg": "RS256", "typ": "JWT", "jwk": {name: public[name] for name in ("kty", "n", "e")}}
    signed = tokens.to_sign(header, payload)
    return tokens.joined(signed, key.sign(signed))


def _usable(key: OpenKey, algorithm: Algorithm) -> None:
    if key.record.public.algorithm is not algorithm:
        raise Refused(message("badges-key-kind", wanted=algorithm.value), message("badges-key-kind-fix"))
    if key.record.standing is not Standing.IN_USE:
        raise Refused(message("badges-key-retired", key=key.record.fingerprint), message("badges-key-retired-fix"))


def _own(document: Document, key: OpenKey) -> None:
    """Verifiers ask that the key belongs to the issuer that the credential names."""
    if issuer_id(document) != key.record.issuer:
        raise refused(trouble("badges-other-issuer", "issuer", issuer=key.record.issuer))


def _reading(document: Document) -> CutReading:
    try:
        return CutReading(document.get("@context"))
    except (UnknownContext, NotCanonical) as error:
        raise refused(trouble("badges-contexts", "@context")) from error


def _checked_lines(document: Document, reading: CutReading) -> list[str]:
    """The canonical lines of a credential that any verifier reads alike. Refused with the field's name otherwise."""
    addresses = document["@context"]
    known = vocabulary(tuple(str(a) for a in addresses)) if isinstance(addresses, list) else vocabulary()
    for found in troubles(document, known):
        raise refused(found)
    try:
        canonical = reading.lines(document)
    except NotCanonical as error:
        raise refused(trouble("badges-not-canonical", "", why=str(error))) from error
    for line in loose(canonical):
        raise refused(trouble("badges-not-canonical", "", why=line.strip()))
    if not sort_alike(canonical):
        fields = ", ".join(fields_in_doubt(document))
        raise refused(trouble("badges-order", fields.partition(",")[0], fields=fields))
    return canonical


def _numeric(value: Json) -> int:
    found = moment_of(value)
    return int(found.timestamp()) if found else 0
