"""Badges of other kinds and by other keys: each is checked, or told what it is; nothing good is called bad."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicNumbers

from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.app.badges.verifying import verify
from mcdesk.domain.badges.findings import Outcome, Report, Stage, Verdict
from mcdesk.domain.badges.known import KnownKeys, base64url
from mcdesk.domain.badges.multibase import P256_PUBLIC, encoded
from mcdesk.domain.badges.validity import dates
from tests.badge import samples
from tests.badge.test_tokens import es256, keys, part, payload, token

HELD = "did:web:example.org#zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme"


def checked(badges: BadgeTools, document: Any, recipient: str = "") -> Report:
    data = document if isinstance(document, bytes) else json.dumps(document).encode()
    return verify(badges.reader, data, samples.asked(badges, recipient))


def outcome(report: Report, stage: Stage) -> tuple[Outcome, str]:
    return next((f.outcome, f.message.key) for f in report.findings if f.stage is stage)


def did_key_of(jwk: dict[str, str]) -> str:
    x, y = (int.from_bytes(base64url(jwk[name]) or b"") for name in ("x", "y"))
    odd = EllipticCurvePublicNumbers(x, y, SECP256R1()).y % 2
    return f"did:key:{encoded(P256_PUBLIC + bytes([2 + odd]) + x.to_bytes(32))}"


def test_a_token_by_an_issuer_that_is_its_key_on_p256(badges: BadgeTools) -> None:
    header, sign = es256()
    did = did_key_of(header["jwk"])
    data = token({"alg": "ES256", "kid": f"{did}#{did[8:]}"}, payload(did), sign)
    assert keys(checked(badges, data)) == {"badges-found-unknown-issuer", "badges-found-nobody-asked"}


def test_a_token_by_an_issuer_that_is_its_json_web_key(badges: BadgeTools) -> None:
    header, sign = es256()
    did = f"did:jwk:{part(header['jwk'])}"
    data = token({"alg": "ES256", "kid": f"{did}#0"}, payload(did), sign)
    assert checked(badges, data).verdict is Verdict.WARNED
    broken = {"alg": "ES256", "kid": f"did:jwk:{part({'kty': 'oct'})}#0"}
    assert "badges-found-key-kind" in keys(checked(badges, token(broken, payload(did), sign)))


def test_claims_stand_in_for_what_a_token_of_the_older_data_model_leaves_out(badges: BadgeTools) -> None:
    header, sign = es256()
    whole = payload()
    claims = {k: whole.pop(k) for k in ("iss", "jti", "nbf")} | {"exp": 4_000_000_000}
    whole["@context"][0] = "https://www.w3.org/2018/credentials/v1"
    claims["sub"] = whole["credentialSubject"].pop("id")
    for name in ("id", "issuer", "validFrom"):
        whole.pop(name)
    report = checked(badges, token(header, {**claims, "vc": whole}, sign))
    assert outcome(report, Stage.STRUCTURE)[0] is Outcome.PASSED
    assert (report.facts.issuer, report.facts.id) == (claims["iss"], claims["jti"])
    assert report.facts.ends == "2096-10-02"


@pytest.mark.parametrize(
    "method",
    [
        "did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme#zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme",
        "did:key:z4MXj1wBzi9jUstyPMS4jQqB6KdJaiatPkAtVtGc6bQEQEEsKTic4G7Rou3iBf9vPmT5dbkm9qsZsuVNjq8HCuW1w24nhBFGkRE4",
        "did:key:zUC7K4ndUaGZgV7Cp2yJy6JtMoUHY6u7tkcSYUvPrEidqBmLCTLmi6d5WvwnUqejscAkERJ3bfjEiSYtdPkRSE8kSa11hFBr4sTgnbZ95SJj19PN",
        "did:key:",
        "did:jwk:eyJ9",
    ],
    ids=["secp256k1", "rsa", "bls", "empty", "broken"],
)
def test_a_key_that_is_spelled_out_and_of_another_kind(method: str, badges: BadgeTools, key: OpenKey) -> None:
    document: Any = json.loads(samples.signed_text(badges, key))
    document["proof"]["verificationMethod"] = method
    assert outcome(checked(badges, document), Stage.SIGNATURE) == (Outcome.NOT_CHECKED, "badges-found-key-kind")


@pytest.mark.parametrize("method", ["did:web:example.org%3A8443:badges:2026#key-1", HELD, "did:ion:EiClkZMDxPKqC9c#k"])
def test_a_key_that_stands_elsewhere(method: str, badges: BadgeTools, key: OpenKey) -> None:
    document: Any = json.loads(samples.signed_text(badges, key))
    document["proof"]["verificationMethod"] = method
    assert outcome(checked(badges, document), Stage.SIGNATURE) == (Outcome.NOT_CHECKED, "badges-found-key-elsewhere")


def test_a_good_proof_is_found_behind_many_of_other_kinds(badges: BadgeTools, key: OpenKey) -> None:
    document: Any = json.loads(samples.signed_text(badges, key))
    own = document["proof"]
    other = {**own, "cryptosuite": "bbs-2023"}
    document["proof"] = [*[other] * 500, own]
    assert checked(badges, document).verdict is Verdict.GOOD
    document["proof"] = [{**own, "previousProof": "urn:uuid:1"}]
    assert outcome(checked(badges, document), Stage.SIGNATURE)[1] == "badges-found-suite"


@pytest.mark.parametrize(("ends", "good"), [("2024-11-24T15:29:00Z", False), ("2034-01-01T00:00:00Z", True)])
def test_a_proof_that_has_ended_counts_no_more(ends: str, good: bool) -> None:
    """``expires`` of a proof: Verifiable Credential Data Integrity 1.0, section 2.1."""
    document: Any = samples.unsigned()
    document["proof"] = {"verificationMethod": "m", "expires": ends}
    assert (dates(document, None, samples.AT, "m").outcome is Outcome.PASSED) is good
    document["proof"]["expires"] = [ends]
    assert (dates(document, None, samples.AT, "m").outcome is Outcome.PASSED) is good, "the graph is the same"
    assert dates(document, None, samples.AT, "another").outcome is Outcome.PASSED


@pytest.mark.parametrize(
    ("status", "told"),
    [
        ("https://example.org/status/1", "badges-found-other-status"),
        ([[]], "badges-found-other-status"),
        ([], "badges-found-no-status"),
        ([{"type": "BitstringStatusListEntry", "statusPurpose": "suspension"}], "badges-found-other-status"),
    ],
)
def test_a_status_of_another_shape_is_told(status: Any, told: str, badges: BadgeTools, key: OpenKey) -> None:
    document: Any = json.loads(samples.signed_text(badges, key))
    document["credentialStatus"] = status
    assert outcome(checked(badges, document), Stage.STATUS)[1] == told


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"eyJhIjoxfQ.eyJhIjoxfQ.AAAA~WyJhIl0~", "badges-read-sd-jwt"),
        (b"[1, 2]", "badges-read-unknown"),
        (b'"badge"', "badges-read-unknown"),
    ],
)
def test_texts_that_are_no_badge_are_told_apart(data: bytes, told: str, badges: BadgeTools) -> None:
    assert [f.message.key for f in checked(badges, data).findings] == [told]


@pytest.mark.parametrize("kind", ["VerifiablePresentation", "EnvelopedVerifiableCredential"])
def test_what_carries_badges_is_no_badge(kind: str, badges: BadgeTools) -> None:
    document = {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": [kind], "verifiableCredential": []}
    assert outcome(checked(badges, document), Stage.STRUCTURE) == (Outcome.FAILED, "badges-found-wrapped")


@pytest.mark.parametrize(
    "status",
    [
        {"id": "https://example.org/1", "type": "1EdTechRevocationList"},
        {"id": "https://example.org/1", "type": "https://example.org/statuses#Own"},
        [None, {"type": "BitstringStatusListEntry", "statusPurpose": "suspension"}],
        "https://example.org/status/1",
    ],
)
def test_a_status_that_cannot_be_read_leaves_the_badge_open(status: Any, badges: BadgeTools) -> None:
    header, sign = es256()
    did = did_key_of(header["jwk"])
    claims = {**payload(did), "credentialStatus": status}
    report = checked(badges, token({"alg": "ES256", "kid": f"{did}#{did[8:]}"}, claims, sign))
    assert outcome(report, Stage.STATUS) == (Outcome.NOT_CHECKED, "badges-found-other-status")
    assert report.verdict is Verdict.UNSETTLED, "it may be revoked, and is never called verified"


@pytest.mark.parametrize("others", [[None], [None, {"id": "urn:uuid:0"}], ["urn:uuid:0"]])
def test_no_recipient_is_hidden_behind_another(others: list[Any], badges: BadgeTools) -> None:
    header, sign = es256()
    did = did_key_of(header["jwk"])
    claims: Any = payload(did)
    alone = checked(badges, token({"alg": "ES256", "kid": f"{did}#{did[8:]}"}, claims, sign))
    claims["credentialSubject"] = [*others, claims["credentialSubject"]]
    report = checked(badges, token({"alg": "ES256", "kid": f"{did}#{did[8:]}"}, claims, sign))
    if others == [None]:
        assert (report.facts, report.verdict) == (alone.facts, alone.verdict)
    else:
        assert "badges-found-subjects" in keys(report)
        assert report.verdict is Verdict.BAD


FIRST = {
    "recipient": "sha256$c7ef86405ba71b85acd8e2e95166c4b111448089f2e1599f42fe1bba46e865c5",
    "salt": "deadsea",
    "evidence": "/badges/html5-basic/bimmy",
    "badge": {"version": "0.5.0", "name": "HTML5 Basic", "issuer": {"origin": "https://example.org", "name": "P2PU"}},
}
"""As the first badges were (Open Badges 0.5); the hash is that of the documentation of Mozilla's validator."""


def test_the_first_badges_are_explained_and_their_recipient_is_compared(badges: BadgeTools) -> None:
    report = checked(badges, FIRST, "somebody@example.org")
    assert (report.facts.version, report.facts.name, report.facts.issuer_name) == ("2.0", "HTML5 Basic", "P2PU")
    assert outcome(report, Stage.RECIPIENT) == (Outcome.FAILED, "badges-found-other-recipient")
    plain = {**FIRST, "recipient": "Somebody@example.org"}
    assert outcome(checked(badges, plain, "somebody@example.org"), Stage.RECIPIENT)[0] is Outcome.PASSED
    assert report.verdict in (Verdict.BAD, Verdict.OPEN)


@pytest.mark.parametrize(("asserts", "good"), [(None, True), (["#key-1"], True), ([], False), (["#key-2"], False)])
def test_a_key_that_is_published_for_something_else_is_none_for_badges(
    asserts: list[str] | None, good: bool, badges: BadgeTools
) -> None:
    header, sign = es256()
    method = {"id": "#key-1", "type": "JsonWebKey", "publicKeyJwk": header["jwk"]}
    document: dict[str, Any] = {"id": samples.DID, "verificationMethod": [method], "authentication": ["#key-1"]}
    if asserts is not None:
        document["assertionMethod"] = asserts
    data = token({"alg": "ES256", "kid": f"{samples.DID}#key-1"}, payload(), sign)
    known = KnownKeys().with_document(document)
    report = verify(badges.reader, data, replace(samples.asked(badges), known=known))
    assert (report.verdict is Verdict.GOOD) is good
