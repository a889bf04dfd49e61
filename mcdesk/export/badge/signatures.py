"""Whether a badge is as it was signed, and by which key; off line, of any issuer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mcdesk.app.badges.ports import Reading, Signed
from mcdesk.domain.badges.claims import all_of, issuer_id, text
from mcdesk.domain.badges.did import is_key_itself, key_in_did
from mcdesk.domain.badges.findings import Finding, Outcome, Stage, failed, not_checked, passed
from mcdesk.domain.badges.known import Jwk, KnownKeys, jwk_of, key_name
from mcdesk.domain.badges.multibase import decoded
from mcdesk.export.badge import tokens
from mcdesk.export.badge.spelled import jwk_in, jwk_of_multikey
from mcdesk.export.badge.suites import BY_MEANING, BY_TEXT, Public, covered, fits, is_long, made, public_key

SIGNATURE = Stage.SIGNATURE
MOST_PROOFS = 4
"""So many proofs of one badge are looked at: each takes as long as the badge is large."""


def signature(reading: Reading, known: KnownKeys) -> Signed:
    """See :meth:`mcdesk.app.badges.ports.Reader.signature`."""
    if reading.token:
        return _of_token(reading, known)
    proofs = all_of(reading.document.get("proof"))
    if not proofs:
        return Signed((failed(SIGNATURE, "badges-found-unsigned"),))
    # Any one proof suffices; the one to tell about is the one that holds.
    most = sorted(proofs, key=lambda proof: not _is_known(proof))[:MOST_PROOFS]
    answers = [_of_proof(reading.document, proof, known) for proof in most]
    best = sorted(answers, key=lambda a: (not a.key, any(f.outcome is Outcome.FAILED for f in a.findings)))
    return best[0]


def _of_proof(document: Mapping[str, Any], proof: Mapping[str, Any], known: KnownKeys) -> Signed:
    suite, method = _suite(proof), proof.get("verificationMethod")
    if not _is_known(proof):
        chained = ", previousProof" if "previousProof" in proof else ""
        return _open("badges-found-suite", suite=f"{suite or '?'}{chained}")
    if proof.get("proofPurpose") != "assertionMethod" or not isinstance(method, str):
        return Signed((failed(SIGNATURE, "badges-found-purpose"),))
    value = decoded(proof["proofValue"]) if isinstance(proof.get("proofValue"), str) else None
    if value is None or len(value) not in (64, 96):
        return Signed((failed(SIGNATURE, "badges-found-no-value"),))
    name, key = _key_of(method, known)
    if key is None:
        return _no_key(method)
    wrong = _doubt(document, proof, suite, key, value)
    if wrong is not None:
        return Signed((wrong,), method=method)
    return _by(name, method.partition("#")[0], issuer_id(document), method)


def _suite(proof: Mapping[str, Any]) -> str:
    return text(proof.get("cryptosuite") or proof.get("type"))


def _is_known(proof: Mapping[str, Any]) -> bool:
    """Whether the proof is of a kind that is checked, and does not sign another one."""
    suite = _suite(proof)
    return (suite in BY_MEANING or suite in BY_TEXT) and "previousProof" not in proof


def _doubt(
    document: Mapping[str, Any], proof: Mapping[str, Any], suite: str, key: Public, value: bytes
) -> Finding | None:
    """None where the signature is good and covers everything."""
    if not fits(suite, key):
        return not_checked(SIGNATURE, "badges-found-suite", suite=f"{suite}, {text(proof['verificationMethod'])}")
    what = covered(document, proof, suite, long=is_long(key))
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
    spelled = jwk_in(method)
    if spelled is not None:
        return key_name(spelled), public_key("", spelled)
    name = key_in_did(controller) or fragment
    return name, public_key(name) if fragment in ("", name) else None


def _by(key: str, controller: Any, issuer: str, method: str) -> Signed:
    """A good signature; whose it is, verifiers ask of the issuer that the badge names."""
    good = passed(SIGNATURE, "badges-found-signed")
    if controller == issuer:
        return Signed((good,), key, method)
    other = failed(Stage.ISSUER, "badges-found-other-issuer", controller=text(controller) or "?")
    return Signed((good, other), key, method)


def _no_key(method: str) -> Signed:
    """The key stands elsewhere, or is spelled out and of a kind that is not checked."""
    there = is_key_itself(method)
    return _open("badges-found-key-kind" if there else "badges-found-key-elsewhere", method=text(method))


def _open(key: str, **values: str) -> Signed:
    return Signed((not_checked(SIGNATURE, key, **values),))


def _of_token(reading: Reading, known: KnownKeys) -> Signed:
    token, header = tokens.taken_apart(reading.token), reading.header or {}
    if str(header.get("alg")).lower() == "none" or not token.signature:
        return Signed((failed(SIGNATURE, "badges-found-unsigned"),))
    jwk, method = _jwk(header, known)
    if jwk is None:
        return _no_key(text(header.get("kid")) or "?")
    extended = [name for name in ("crit", "b64") if name in header]
    if extended:
        # Extensions that a reader must understand (RFC 7515, 4.1.11): none is known here.
        return _open("badges-found-extended", what=", ".join(extended))
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
        spelled = jwk_of_multikey(multikey) or jwk_in(kid)
        if spelled is not None:
            return spelled, kid
    return jwk_of(header.get("jwk")), ""
