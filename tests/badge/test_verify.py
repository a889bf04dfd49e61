"""What checking finds, stage by stage."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from mcdesk.app.badges import keys as verbs
from mcdesk.app.badges.making import as_text, sign_status_list
from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.app.badges.verifying import Asked, status_list, verify
from mcdesk.domain.badges.findings import Outcome, Report, Stage, Verdict
from mcdesk.domain.badges.identity import identity_hash
from mcdesk.domain.badges.keys import Algorithm
from mcdesk.domain.badges.known import KnownKeys
from mcdesk.domain.errors import Refused
from tests.badge import images, samples


def found(report: Report, stage: Stage) -> tuple[Outcome, str]:
    """Outcome and message of a stage's last finding."""
    return next((f.outcome, f.message.key) for f in reversed(report.findings) if f.stage is stage)


def check(badges: BadgeTools, text: str, **changes: Any) -> Report:
    return verify(badges.reader, text.encode(), replace(samples.asked(badges), **changes))


def test_a_badge_of_ones_own(badges: BadgeTools, key: OpenKey) -> None:
    report = check(badges, samples.signed_text(badges, key), recipient="elodie@example.org")
    assert [(f.stage, f.outcome) for f in report.findings] == [(stage, Outcome.PASSED) for stage in Stage]
    assert report.verdict is Verdict.GOOD
    assert report.facts.name == "Forklift operation"
    assert report.facts.recipient_name == samples.RECIPIENT.name


def test_an_unknown_issuer_is_a_warning(badges: BadgeTools, key: OpenKey) -> None:
    report = check(badges, samples.signed_text(badges, key), known=KnownKeys())
    assert found(report, Stage.ISSUER) == (Outcome.WARNING, "badges-found-unknown-issuer")
    assert report.verdict is Verdict.WARNED
    finding = next(f for f in report.findings if f.stage is Stage.ISSUER)
    assert finding.message.args["fingerprint"] == key.record.fingerprint


def test_an_issuer_becomes_known_by_the_document_that_it_publishes(badges: BadgeTools, key: OpenKey) -> None:
    known = KnownKeys().with_document(verbs.published(badges.keys.records(), samples.DID))
    assert check(badges, samples.signed_text(badges, key), known=known).verdict is Verdict.GOOD


def test_who_only_writes_the_name_of_an_issuer_is_found_out(badges: BadgeTools, key: OpenKey) -> None:
    known = KnownKeys().with_document(verbs.published(badges.keys.records(), samples.DID))
    verbs.retire(badges.keys, key.record, samples.AT)
    forged = samples.signed_text(badges, samples.open_key(badges))
    assert found(check(badges, forged, known=known), Stage.ISSUER) == (Outcome.FAILED, "badges-found-not-its-key")


def test_a_key_of_somebody_else_is_found_out(badges: BadgeTools) -> None:
    own = badges.keys.open(verbs.new_key(samples.RULER, badges.keys, verbs.Wanted(), samples.AT).id)
    document: Any = json.loads(samples.signed_text(badges, own))
    assert check(badges, as_text(document)).verdict is Verdict.GOOD
    other = samples.open_key(badges)
    document.pop("proof")
    signer: Any = badges.maker.signer(other, samples.AT)
    document["issuer"]["id"] = other.record.issuer
    signed = signer.sign(document)
    signed["proof"]["verificationMethod"] = own.record.method
    assert check(badges, as_text(signed)).verdict is Verdict.BAD


def test_signatures_of_a_retired_key_stay_good_and_those_of_a_compromised_one_do_not(
    badges: BadgeTools, key: OpenKey
) -> None:
    text = samples.signed_text(badges, key)
    record = verbs.retire(badges.keys, key.record, samples.AT)
    assert check(badges, text).verdict is Verdict.GOOD
    verbs.retire(badges.keys, record, samples.AT, compromised=True)
    assert found(check(badges, text), Stage.ISSUER) == (Outcome.FAILED, "badges-found-compromised")


def test_dates(badges: BadgeTools, key: OpenKey) -> None:
    text = samples.signed_text(badges, key, replace(samples.award(), valid_until=samples.AT + timedelta(days=365)))
    day = timedelta(days=1)
    assert found(check(badges, text), Stage.DATES) == (Outcome.PASSED, "badges-found-until")
    assert found(check(badges, text, now=samples.AT - day), Stage.DATES) == (Outcome.FAILED, "badges-found-not-yet")
    assert found(check(badges, text, now=samples.AT + 365 * day), Stage.DATES) == (Outcome.FAILED, "badges-found-ended")


def test_a_recipient(badges: BadgeTools, key: OpenKey) -> None:
    text = samples.signed_text(badges, key)
    assert found(check(badges, text), Stage.RECIPIENT)[0] is Outcome.NOT_CHECKED
    wrong = check(badges, text, recipient="somebody@example.org")
    assert found(wrong, Stage.RECIPIENT) == (Outcome.FAILED, "badges-found-other-recipient")


def _list(badges: BadgeTools, key: OpenKey, *revoked: int) -> bytes:
    return sign_status_list(badges.maker, key, samples.issuer(), samples.LIST, revoked, samples.AT).encode()


def test_a_revoked_badge(badges: BadgeTools, key: OpenKey) -> None:
    text = samples.signed_text(badges, key, samples.listed(77))
    assert found(check(badges, text), Stage.STATUS) == (Outcome.NOT_CHECKED, "badges-found-no-list")
    asked = samples.asked(badges)
    for revoked, outcome in ((77, Outcome.FAILED), (78, Outcome.PASSED), (131_071, Outcome.PASSED)):
        lists = (status_list(badges.reader, _list(badges, key, revoked), asked),)
        assert found(check(badges, text, lists=lists), Stage.STATUS)[0] is outcome


def test_a_badge_whose_list_is_not_at_hand_is_left_open(badges: BadgeTools, key: OpenKey) -> None:
    assert check(badges, samples.signed_text(badges, key, samples.listed(77))).verdict is Verdict.UNSETTLED


def test_a_list_that_somebody_else_signed_does_not_count(badges: BadgeTools, key: OpenKey) -> None:
    text = samples.signed_text(badges, key, samples.listed(77))
    verbs.retire(badges.keys, key.record, samples.AT)
    other = samples.open_key(badges)
    forged = status_list(badges.reader, _list(badges, other, 1), Asked(samples.AT))
    stranger = check(badges, text, lists=(forged,), known=KnownKeys())
    assert found(stranger, Stage.STATUS) == (Outcome.NOT_CHECKED, "badges-found-list-key")
    assert found(check(badges, text, lists=(forged,)), Stage.STATUS)[0] is Outcome.PASSED


def test_a_list_that_was_changed_is_refused(badges: BadgeTools, key: OpenKey) -> None:
    changed = _list(badges, key).replace(b"urn:", b"urn:").replace(b'"revocation"', b'"suspension"')
    with pytest.raises(Refused):
        status_list(badges.reader, changed, samples.asked(badges))
    with pytest.raises(Refused):
        status_list(badges.reader, samples.signed_text(badges, key).encode(), samples.asked(badges))


def test_a_badge_that_is_not_signed(badges: BadgeTools) -> None:
    report = check(badges, as_text(samples.unsigned()))
    assert found(report, Stage.SIGNATURE) == (Outcome.FAILED, "badges-found-unsigned")


def test_a_term_that_the_signature_does_not_cover_is_found(badges: BadgeTools, key: OpenKey) -> None:
    document: Any = json.loads(samples.signed_text(badges, key))
    document["credentialSubject"]["achievement"]["grade"] = "A+"
    assert found(check(badges, as_text(document)), Stage.SIGNATURE) == (Outcome.FAILED, "badges-found-loose")


@pytest.mark.parametrize(
    ("change", "key_of_finding"),
    [
        ({"cryptosuite": "ecdsa-sd-2023"}, "badges-found-suite"),
        ({"type": "Ed25519Signature2018", "cryptosuite": None}, "badges-found-suite"),
        ({"verificationMethod": "https://example.org/keys/1"}, "badges-found-key-elsewhere"),
        ({"verificationMethod": f"{samples.DID}#key-1"}, "badges-found-key-elsewhere"),
        ({"proofPurpose": "authentication"}, "badges-found-purpose"),
        ({"proofValue": "z11"}, "badges-found-no-value"),
        ({"proofValue": "0OIl"}, "badges-found-no-value"),
        ({"proofValue": "z" + "2" * 5000}, "badges-found-no-value"),
        ({"created": "2027-01-01T00:00:00Z"}, "badges-found-changed"),
        ({"previousProof": "urn:uuid:1"}, "badges-found-suite"),
    ],
)
def test_other_proofs(change: dict[str, Any], key_of_finding: str, badges: BadgeTools, key: OpenKey) -> None:
    document: Any = json.loads(samples.signed_text(badges, key))
    document["proof"] |= change
    report = check(badges, as_text(document))
    assert found(report, Stage.SIGNATURE)[1] == key_of_finding
    assert report.verdict is not Verdict.GOOD


def test_one_good_proof_among_several_suffices(badges: BadgeTools, key: OpenKey) -> None:
    document: Any = json.loads(samples.signed_text(badges, key))
    document["proof"] = [{**document["proof"], "proofValue": "z11"}, document["proof"]]
    assert check(badges, as_text(document)).verdict is Verdict.GOOD


def test_a_key_of_the_issuers_document_by_its_name(badges: BadgeTools) -> None:
    """Others name their keys ``#key-1``; the key stands in the document."""
    rsa = samples.open_key(badges, samples.DOMAIN, Algorithm.RS256)
    known = KnownKeys().with_document(verbs.published(badges.keys.records(), samples.DID))
    assert list(known.methods) == [rsa.record.method]
    assert known.methods[rsa.record.method].name == rsa.record.id


def test_contexts_that_mcdesk_does_not_have_are_told(badges: BadgeTools, key: OpenKey) -> None:
    document: Any = json.loads(samples.signed_text(badges, key))
    document["@context"].append("https://example.org/context/v1")
    assert found(check(badges, as_text(document)), Stage.SIGNATURE) == (Outcome.NOT_CHECKED, "badges-found-context")
    document["@context"][2] = {"name": "https://example.org/another-name"}
    assert found(check(badges, as_text(document)), Stage.SIGNATURE)[1] == "badges-found-not-canonical"


OLD: dict[str, Any] = {
    "@context": "https://w3id.org/openbadges/v2",
    "type": "Assertion",
    "id": "https://example.org/assertions/1",
    "recipient": {
        "type": "email",
        "hashed": True,
        "salt": "deadsea",
        "identity": identity_hash("ada@example.org", "deadsea"),
    },
    "badge": "https://example.org/badge",
    "verification": {"type": "HostedBadge"},
    "issuedOn": "2016-12-31T23:59:59Z",
    "expires": "2017-06-30T23:59:59Z",
}


def test_a_badge_of_the_older_standard_is_read_and_explained(badges: BadgeTools) -> None:
    image = images.png(images.itxt(json.dumps(OLD).encode(), b"openbadges", packed=True))
    report = verify(badges.reader, image, replace(samples.asked(badges), recipient="ada@example.org"))
    assert report.facts.version == "2.0"
    assert found(report, Stage.SIGNATURE) == (Outcome.NOT_CHECKED, "badges-found-old-hosted")
    assert found(report, Stage.DATES) == (Outcome.FAILED, "badges-found-ended")
    assert found(report, Stage.RECIPIENT)[0] is Outcome.PASSED


@pytest.mark.parametrize("kind", [b"tEXt", b"zTXt"])
def test_the_oldest_badges_are_an_address_in_an_image(kind: bytes, badges: BadgeTools) -> None:
    import zlib

    address = b"https://example.org/assertions/1"
    content = address if kind == b"tEXt" else b"\0" + zlib.compress(address)
    image = images.png(images.chunk(kind, b"openbadges\0" + content))
    report = verify(badges.reader, image, samples.asked(badges))
    assert (report.facts.version, report.facts.id) == ("2.0", address.decode())
    assert report.verdict is Verdict.OPEN


def test_a_drawing_with_a_document_type_is_read_and_nothing_is_fetched(badges: BadgeTools, key: OpenKey) -> None:
    """As drawing programs write it, and as 1EdTech's own samples are."""
    kind = b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg'
    baked = badges.maker.bake(images.SVG.replace(b"<svg", kind), samples.signed_text(badges, key))
    assert verify(badges.reader, baked, samples.asked(badges)).verdict is Verdict.GOOD


def test_a_list_that_is_out_of_date_is_refused(badges: BadgeTools, key: OpenKey) -> None:
    document: Any = json.loads(_list(badges, key, 77))
    document.pop("proof")
    document["validUntil"] = "2024-12-24T00:00:00Z"
    signed = as_text(badges.maker.signer(key, samples.AT).sign(document)).encode()
    assert status_list(badges.reader, signed, samples.asked(badges)).key == key.record.id
    with pytest.raises(Refused) as stopped:
        status_list(badges.reader, signed, replace(samples.asked(badges), now=samples.AT + timedelta(days=90)))
    assert stopped.value.message.key == "badges-found-ended"


def test_old_drawings(badges: BadgeTools) -> None:
    inner = b'<openbadges:assertion xmlns:openbadges="http://openbadges.org" verify="https://example.org/1">'
    drawing = images.SVG.replace(b"<circle", inner + json.dumps(OLD).encode() + b"</openbadges:assertion><circle")
    assert badges.reader.read(drawing).document == OLD
