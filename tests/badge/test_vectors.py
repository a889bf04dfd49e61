"""The published test vectors, byte for byte."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from mcdesk.app.badges.verifying import Asked, verify
from mcdesk.domain.badges.findings import Outcome, Stage, Verdict
from mcdesk.domain.badges.multibase import decoded, ed25519_key, encoded
from mcdesk.domain.badges.status_list import decoded_list, is_set
from mcdesk.export.badge.canonical import digest, lines, quads
from mcdesk.export.badge.contexts import context_text
from mcdesk.export.badge.jcs import NoCanonicalText, canonical_text
from mcdesk.export.badge.tools import BadgeReader
from tests.badge import samples

VECTORS = Path(__file__).parent / "vectors"
EXAMPLES = '{"@vocab":"https://www.w3.org/ns/credentials/examples#"}'
"""The whole context at https://www.w3.org/ns/credentials/examples/v2, which only the vector uses."""


def _w3c(name: str) -> Any:
    return json.loads((VECTORS / "w3c" / name).read_text("utf-8"))


def test_the_vector_of_eddsa_rdfc_2022_is_met_byte_for_byte() -> None:
    document = _w3c("signed.json")
    proof = document.pop("proof")
    value = proof.pop("proofValue")
    contexts = f"[{context_text('https://www.w3.org/ns/credentials/v2')},{EXAMPLES}]"
    options = lines(quads(proof, contexts))
    assert "".join(options) == (VECTORS / "w3c" / "proof-canonical.txt").read_text("utf-8")
    hashes = digest(options) + digest(lines(quads(document, contexts)))
    assert hashes.hex() == (VECTORS / "w3c" / "combined-hash.txt").read_text("utf-8").strip()
    pair = _w3c("key.json")
    private = Ed25519PrivateKey.from_private_bytes((decoded(pair["privateKeyMultibase"]) or b"")[2:])
    assert ed25519_key(private.public_key().public_bytes_raw()) == pair["publicKeyMultibase"]
    assert encoded(private.sign(hashes)) == value


@pytest.mark.parametrize("name", ["did-key-method", "eddsa-2022", "status-revoked", "context-3.0.2", "status-list"])
def test_what_1edtech_signed_is_found_good_and_any_change_bad(name: str) -> None:
    data = (VECTORS / "1edtech" / f"{name}.json").read_bytes()
    assert _outcome(data) is Outcome.PASSED
    changed = data.replace(b'"validFrom": "20', b'"validFrom": "19').replace(
        b'"issuanceDate": "20', b'"issuanceDate": "19'
    )
    assert changed != data
    assert _outcome(changed) is Outcome.FAILED


@pytest.mark.parametrize(
    "name", ["ecdsa-rdfc-2019", "ecdsa-rdfc-2019-p384", "eddsa-jcs-2022", "ed25519-signature-2020"]
)
def test_other_ways_of_signing_are_checked_too(name: str) -> None:
    text = (VECTORS / "others" / f"{name}.json").read_text("utf-8")
    assert verify(BadgeReader(), text.encode(), Asked(samples.AT)).verdict is Verdict.WARNED
    assert _outcome(text.replace("monstration", "monstrations").encode()) is Outcome.FAILED
    assert _outcome(text.replace("2023-01-01", "2023-01-02").encode()) is Outcome.FAILED


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (
            {"b": 1, "a": [True, None, "é"], "\U0001f600": 0, "\ufb33": 0},
            '{"a":[true,null,"é"],"b":1,"\U0001f600":0,"\ufb33":0}',
        ),
        ([1.0, 1.5, -0.25, 100], "[1,1.5,-0.25,100]"),
        ('\u20ac$\u000f\nA\'B"\\\\"/', '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'),
    ],
)
def test_the_canonical_text_of_json(value: Any, text: str) -> None:
    """As RFC 8785 has it: keys by UTF-16, escapes and numbers as in JavaScript."""
    assert canonical_text(value) == text


@pytest.mark.parametrize("value", [1e-7, 1e22, float("inf"), 2**60])
def test_numbers_whose_text_is_not_known_are_not_guessed(value: float) -> None:
    with pytest.raises(NoCanonicalText):
        canonical_text(value)


def _outcome(data: bytes) -> Outcome:
    report = verify(BadgeReader(), data, Asked(samples.AT))
    return next(f.outcome for f in report.findings if f.stage is Stage.SIGNATURE)


def test_a_key_that_is_not_the_issuers_is_told() -> None:
    report = verify(BadgeReader(), (VECTORS / "1edtech" / "did-key-method.json").read_bytes(), Asked(samples.AT))
    assert report.verdict is Verdict.BAD
    assert [f.message.key for f in report.findings if f.outcome is Outcome.FAILED] == ["badges-found-other-issuer"]


def test_the_status_list_of_1edtech_is_read() -> None:
    found = json.loads((VECTORS / "1edtech" / "status-list.json").read_text("utf-8"))
    bits = decoded_list(found["credentialSubject"]["encodedList"])
    assert bits is not None
    assert len(bits) * 8 == 131_072
    assert is_set(bits, 23) is False
