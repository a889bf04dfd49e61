"""Whether a badge is as it was signed, and by which key; off line, of any issuer."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Mapping
from typing import Any

from mcdesk.app.badges.ports import Reading, Signed
from mcdesk.domain.badges.claims import all_of, issuer_id, text
from mcdesk.domain.badges.did import key_in_did
from mcdesk.domain.badges.findings import Finding, Outcome, Stage, failed, not_checked, passed
from mcdesk.domain.badges.known import Jwk, KnownKeys, jwk_of, key_name
from mcdesk.domain.badges.multibase import decoded, ed25519_key, ed25519_public
from mcdesk.export.badge import tokens
from mcdesk.export.badge.suites import BY_MEANING, BY_TEXT, Public, covered, fits, made, public_key

SIGNATURE = Stage.SIGNATURE


def signature(reading: Reading, known: KnownKeys) -> Signed:
    """See :meth:`mcdesk.app.badges.ports.Reader.signature`."""
    if reading.token:
        return _of_token(reading, known)
    proofs = all_of(reading.document.get("proof"))
    if not proofs:
        return Signed((failed(SIGNATURE, "badges-found-unsigned"),))
    # Any one proof suffices; the one to tell about is the one that holds.
    answers = [_of_proof(reading.document, proof, known) for proof in proofs[:4]]
    best = sorted(answers, key=lambda a: (not a.key, any(f.outcome is Outcome.FAILED for f in a.findings)))
    return best[0]


def _of_proof(document: Mapping[str, Any], proof: Mapping[str, Any], known: KnownKeys) -> Signed:
    suite, method = text(proof.get("cryptosuite") or proof.get("type")), proof.get("verificationMethod")
    if (suite not in BY_MEANING and suite not in BY_TEXT) or "previousProof" in proof:
        return _open("badges-found-suite", suite=suite or "?")
    if proof.get("proofPurpose") != "assertionMethod" or not isinstance(method, str):
        return Signed((failed(SIGNATURE, "badges-found-purpose"),))
    value = decoded(proof["proofValue"]) if isinstance(proof.get("proofValue"), str) else None
    if value is None or len(value) != 64:
        return Signed((failed(SIGNATURE, "badges-found-no-value"),))
    name, key = _key_of(method, known)
    if key is None:
        return _open("badges-found-key-elsewhere", method=text(method))
    wrong = _doubt(document, proof, suite, key, value)
    if wrong is not None:
        return Signed((wrong,), method=method)
    return _by(name, method.partition("#")[0], issuer_id(document), method)


def _doubt(
    document: Mapping[str, Any], proof: Mapping[str, Any], suite: str, key: Public, value: bytes
) -> Finding | None:
    """None where the signature is good and covers everything."""
    if not fits(suite, key):
        return not_checked(SIGNATURE, "badges-found-suite", suite=f"{suite}, {text(proof['verificationMethod'])}")
    what = covered(document, proof, suite)
    if isinstance(what, Finding):
        return what
    good = made(key, value, what.data)
    if what.dropped and (good or made(key, value, what.kept)):
        return failed(SIGNATURE, "badges-found-loose", what=text(what.dropped[0]))
    return None if good else failed(SIGNATURE, "badges-found-changed")


def _key_of(method: str, known: KnownKeys) -> tuple[str, Public | None]:
    """The key and its name: a published one, else the one spelled out after ``#`` or in a ``did:key``."""
    published = known.methods.get(method)
    if published is not None:
        return published.name, public_key(published.name, published.jwk)
    controller, _, fragment = method.partition("#")
    name = key_in_did(controller) or fragment
    return name, public_key(name) if fragment in ("", name) else None


def _by(key: str, controller: Any, issuer: str, method: str) -> Signed:
    """A good signature; whose it is, verifiers ask of the issuer that the badge names."""
    good = passed(SIGNATURE, "badges-found-signed")
    if controller == issuer:
        return Signed((good,), key, method)
    other = failed(Stage.ISSUER, "badges-found-other-issuer", controller=text(controller) or "?")
    return Signed((good, other), key, method)


def _open(key: str, **values: str) -> Signed:
    return Signed((not_checked(SIGNATURE, key, **values),))


def _of_token(reading: Reading, known: KnownKeys) -> Signed:
    token, header = tokens.taken_apart(reading.token), reading.header or {}
    if str(header.get("alg")).lower() == "none" or not token.signature:
        return Signed((failed(SIGNATURE, "badges-found-unsigned"),))
    jwk, method = _jwk(header, known)
    if jwk is None:
        return _open("badges-found-key-elsewhere", method=text(header.get("kid")) or "?")
    holds = tokens.holds(token, jwk)
    if holds is None:
        return _open("badges-found-suite", suite=text(header.get("alg")) or "?")
    if not holds:
        return Signed((failed(SIGNATURE, "badges-found-changed"),), method=method)
    said = (reading.payload or {}).get("iss")
    controller = method.partition("#")[0] or said
    return _by(key_name(jwk), controller if said == controller else "?", issuer_id(reading.document), method)


def _jwk(header: Mapping[str, Any], known: KnownKeys) -> tuple[Jwk | None, str]:
    """The key of a token and its method: a published one by ``kid``, a ``did:key``, or the one in the header."""
    kid = header.get("kid")
    if isinstance(kid, str):
        published = known.methods.get(kid)
        if published is not None and published.jwk is not None:
            return published.jwk, kid
        multikey = published.name if published else key_in_did(kid.partition("#")[0]) or kid.partition("#")[2]
        raw = ed25519_public(multikey)
        if raw is not None and ed25519_key(raw) == multikey:
            return {"kty": "OKP", "crv": "Ed25519", "x": _base64url(raw)}, kid
    return jwk_of(header.get("jwk")), ""


def _base64url(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()
