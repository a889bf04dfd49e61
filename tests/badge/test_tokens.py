"""Tokens of others: other algorithms, other wrappings, other places for the key."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from mcdesk.app.badges.ports import BadgeTools
from mcdesk.app.badges.verifying import Asked, verify
from mcdesk.domain.badges.findings import Outcome, Report, Stage, Verdict
from mcdesk.domain.badges.known import KnownKeys
from mcdesk.domain.badges.multibase import ed25519_key
from tests.badge import samples

Sign = Callable[[bytes], bytes]


def part(value: Any) -> str:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def token(header: dict[str, Any], payload: Any, sign: Sign) -> bytes:
    signed = f"{part(header)}.{part(payload)}"
    return f"{signed}.{part(sign(signed.encode()))}".encode()


def number(value: int) -> str:
    return part(value.to_bytes(32, "big"))


def es256() -> tuple[dict[str, Any], Sign]:
    private = ec.generate_private_key(ec.SECP256R1())
    public = private.public_key().public_numbers()

    def sign(data: bytes) -> bytes:
        r, s = decode_dss_signature(private.sign(data, ec.ECDSA(SHA256())))
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")

    jwk = {"kty": "EC", "crv": "P-256", "x": number(public.x), "y": number(public.y)}
    return {"alg": "ES256", "jwk": jwk}, sign


def eddsa() -> tuple[dict[str, Any], Sign, str]:
    private = Ed25519PrivateKey.generate()
    did = f"did:key:{ed25519_key(private.public_key().public_bytes_raw())}"
    return {"alg": "EdDSA", "kid": f"{did}#{did[8:]}"}, private.sign, did


def payload(did: str = samples.DID, **more: Any) -> dict[str, Any]:
    document: Any = samples.unsigned(did=did)
    return {**document, "iss": did, "jti": document["id"], "nbf": int(samples.AT.timestamp()), **more}


def checked(badges: BadgeTools, data: bytes, known: KnownKeys | None = None) -> Report:
    return verify(badges.reader, data, Asked(samples.AT, known or KnownKeys()))


def keys(report: Report) -> set[str]:
    return {f.message.key for f in report.findings if f.outcome is not Outcome.PASSED}


def test_es256_with_the_key_in_the_header(badges: BadgeTools) -> None:
    header, sign = es256()
    report = checked(badges, token(header, payload(), sign))
    assert report.verdict is Verdict.WARNED
    assert keys(report) == {"badges-found-unknown-issuer", "badges-found-nobody-asked"}


def test_eddsa_of_an_issuer_that_is_its_key(badges: BadgeTools) -> None:
    header, sign, did = eddsa()
    assert checked(badges, token(header, payload(did), sign)).verdict is Verdict.WARNED
    assert "badges-found-other-issuer" in keys(checked(badges, token(header, payload(), sign)))


def test_a_key_that_the_issuer_publishes_by_its_name(badges: BadgeTools) -> None:
    header, sign = es256()
    method = {"id": "#key-1", "type": "JsonWebKey", "publicKeyJwk": {**header["jwk"], "kid": "key-1"}}
    known = KnownKeys().with_document({"id": samples.DID, "verificationMethod": [method]})
    data = token({"alg": "ES256", "kid": f"{samples.DID}#key-1"}, payload(), sign)
    assert checked(badges, data, known).verdict is Verdict.GOOD
    assert "badges-found-key-elsewhere" in keys(checked(badges, data))


def test_the_wrapping_of_the_older_data_model(badges: BadgeTools) -> None:
    header, sign = es256()
    whole = payload()
    claims = {k: whole.pop(k) for k in ("iss", "jti", "nbf")}
    assert checked(badges, token(header, {**claims, "vc": whole}, sign)).verdict is Verdict.WARNED


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"alg": "none"}, "badges-found-unsigned"),
        ({"alg": "None"}, "badges-found-unsigned"),
        ({"alg": "HS256"}, "badges-found-suite"),
        ({"alg": "RS256"}, "badges-found-suite"),
        ({"alg": 5}, "badges-found-suite"),
        ({"crit": ["b64"], "b64": False}, "badges-found-extended"),
        ({"jwk": None}, "badges-found-key-elsewhere"),
        ({"jwk": {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"}}, "badges-found-suite"),
        ({"jwk": {"kty": "RSA", "n": "AQAB", "e": "AQAB"}}, "badges-found-suite"),
        ({"jwk": {"kty": "oct", "k": "AAAA"}}, "badges-found-key-elsewhere"),
        ({"jwk": None, "kid": "https://example.org/key"}, "badges-found-key-elsewhere"),
        ({"jwk": None, "kid": ["x"]}, "badges-found-key-elsewhere"),
    ],
)
def test_headers_that_say_something_else(change: dict[str, Any], key: str, badges: BadgeTools) -> None:
    header, sign = es256()
    report = checked(badges, token({**header, **change}, payload(), sign))
    assert key in keys(report)
    assert report.verdict in (Verdict.BAD, Verdict.OPEN)


def test_a_signature_of_another_key(badges: BadgeTools) -> None:
    header, _ = es256()
    _, other = es256()
    assert "badges-found-changed" in keys(checked(badges, token(header, payload(), other)))
    assert "badges-found-changed" in keys(checked(badges, token(header, payload(), lambda _: b"short")))


def test_a_name_in_the_token_that_is_not_the_issuer(badges: BadgeTools) -> None:
    header, sign = es256()
    report = checked(badges, token(header, payload(iss="did:web:other.example.org"), sign))
    assert "badges-found-other-issuer" in keys(report)


def test_dates_of_the_token_count_too(badges: BadgeTools) -> None:
    header, sign = es256()
    ended = checked(badges, token(header, payload(exp=1), sign))
    assert "badges-found-ended" in keys(ended)
    for odd in (10**30, float("1e300"), "soon", True, -(10**30)):
        assert checked(badges, token(header, payload(exp=odd, nbf=odd), sign)).findings[-1].stage is Stage.RECIPIENT
