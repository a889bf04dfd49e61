"""Whatever a verifier would drop or refuse is refused before signing, with the name of the field."""

from __future__ import annotations

import copy
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.domain.badges.checks import troubles
from mcdesk.domain.errors import Refused
from mcdesk.export.badge.contexts import vocabulary
from tests.badge import samples

ACHIEVEMENT = "credentialSubject.achievement"


def _achievement(document: Any, **changes: Any) -> None:
    document["credentialSubject"]["achievement"].update(changes)


def _without(document: Any, key: str) -> None:
    del document["credentialSubject"]["achievement"][key]


SPOILED: list[tuple[str, str, Callable[[Any], None]]] = [
    ("badges-undefined", f"{ACHIEVEMENT}.duration", lambda d: _achievement(d, duration="PT6H")),
    ("badges-undefined", f"{ACHIEVEMENT}.duration", lambda d: _achievement(d, duration=None)),
    ("badges-undefined", "issuer.parent", lambda d: d["issuer"].update(parent="https://example.org")),
    ("badges-undefined", "evidence[0].level", lambda d: d["evidence"][0].update(level="1")),
    ("badges-undefined", f"{ACHIEVEMENT}.name.en", lambda d: _achievement(d, name={"en": "Forklift"})),
    ("badges-type", f"{ACHIEVEMENT}.type", lambda d: _achievement(d, type=["Achievement", "Course"])),
    ("badges-none", f"{ACHIEVEMENT}.version", lambda d: _achievement(d, version=None)),
    ("badges-empty", f"{ACHIEVEMENT}.tag[1]", lambda d: _achievement(d, tag=["a", " "])),
    ("badges-relative", f"{ACHIEVEMENT}.image.id", lambda d: _achievement(d, image={"id": "b.png", "type": "Image"})),
    ("badges-relative", f"{ACHIEVEMENT}.alignment[0].targetUrl", lambda d: _aligned(d, "example.org/skill")),
    ("badges-relative", f"{ACHIEVEMENT}.alignment[0].targetUrl", lambda d: _aligned(d, "https://example.org/a b")),
    ("badges-target", f"{ACHIEVEMENT}.alignment[0].targetType", lambda d: _aligned(d, targetType="Competency")),
    ("badges-relative", "id", lambda d: d.update(id="1234")),
    ("badges-character", f"{ACHIEVEMENT}.description", lambda d: _achievement(d, description="A\x0bB")),
    ("badges-character", f"{ACHIEVEMENT}.description", lambda d: _achievement(d, description="A\ufeff")),
    ("badges-character", f"{ACHIEVEMENT}.description", lambda d: _achievement(d, description="A\U0001fffe")),
    ("badges-character", f"{ACHIEVEMENT}.description", lambda d: _achievement(d, description="A\ud800")),
    ("badges-number", f"{ACHIEVEMENT}.creditsAvailable", lambda d: _achievement(d, creditsAvailable=1 / 3)),
    ("badges-number", f"{ACHIEVEMENT}.creditsAvailable", lambda d: _achievement(d, creditsAvailable=float("nan"))),
    ("badges-number", f"{ACHIEVEMENT}.creditsAvailable", lambda d: _achievement(d, creditsAvailable=10**30)),
    ("badges-missing", f"{ACHIEVEMENT}.criteria", lambda d: _without(d, "criteria")),
    ("badges-missing", "issuer.name", lambda d: d["issuer"].pop("name")),
    ("badges-changed-term", "credentialSubject.jti", lambda d: d["credentialSubject"].update(jti="urn:uuid:1")),
    ("badges-changed-term", "endorsementJwt", lambda d: d.update(endorsementJwt=["e30.e30.e30"])),
    ("badges-contexts", "@context", lambda d: d.update({"@context": ["https://example.org/context"]})),
    ("badges-contexts", "@context", lambda d: d["@context"].append({"@vocab": "https://example.org#"})),
    ("badges-signed", "proof", lambda d: d.update(proof={"type": "DataIntegrityProof"})),
    ("badges-moment", "validFrom", lambda d: d.update(validFrom="2024-11-24")),
    ("badges-ends-before", "validUntil", lambda d: d.update(validUntil="2024-11-24T15:30:00Z")),
    ("badges-no-result", "credentialSubject.result[0].resultDescription", lambda d: _result(d, about="urn:uuid:9")),
    ("badges-no-level", "credentialSubject.result[0].achievedLevel", lambda d: _result(d, level="urn:uuid:9")),
    ("badges-other-issuer", "issuer", lambda d: d["issuer"].update(id="did:web:other.example.org")),
]


def _aligned(document: Any, address: str = "https://example.org/skill", **more: str) -> None:
    document["credentialSubject"]["achievement"]["alignment"][0].update(targetUrl=address, **more)


def _result(document: Any, about: str = samples.DRIVING.id, level: str = samples.MET.id) -> None:
    document["credentialSubject"]["result"][0].update(resultDescription=about, achievedLevel=level)


@pytest.mark.parametrize(("reason", "field", "spoil"), SPOILED)
def test_it_is_refused_with_the_name_of_the_field(
    reason: str, field: str, spoil: Callable[[Any], None], badges: BadgeTools, key: OpenKey
) -> None:
    document = copy.deepcopy(samples.unsigned())
    spoil(document)
    with pytest.raises(Refused) as stopped:
        badges.maker.signer(key, samples.AT).sign(document)
    assert stopped.value.message.key == reason or reason in {t.message.key for t in troubles(document, vocabulary())}
    assert field in {stopped.value.field, *(t.field for t in troubles(document, vocabulary()))}


def test_characters_that_javascript_sorts_otherwise_are_refused(badges: BadgeTools, key: OpenKey) -> None:
    document: Any = samples.unsigned()
    document["credentialSubject"]["achievement"]["tag"] = ["\U0001f600 b", "\uff21 a"]
    with pytest.raises(Refused) as stopped:
        badges.maker.signer(key, samples.AT).sign(document)
    assert stopped.value.message.key == "badges-order"
    assert stopped.value.field == f"{ACHIEVEMENT}.tag[0]"


def test_emoji_alone_are_no_trouble(badges: BadgeTools, key: OpenKey) -> None:
    document: Any = samples.unsigned()
    document["credentialSubject"]["achievement"]["tag"] = ["\U0001f600", "é", "日本"]
    assert "proof" in badges.maker.signer(key, samples.AT).sign(document)


@pytest.mark.parametrize("number", [0, 1, 3.0, 1.5, 12.34, 0.01])
def test_numbers_of_two_decimals_are_no_trouble(number: float) -> None:
    document: Any = samples.unsigned()
    document["credentialSubject"]["achievement"]["creditsAvailable"] = number
    assert troubles(document, vocabulary()) == ()


def test_credits_are_rounded_as_far_as_all_agree() -> None:
    from dataclasses import replace

    from mcdesk.domain.badges.credential import credential

    third = replace(samples.FORKLIFT, credits=Decimal(1) / 3)
    made: Any = credential(third, samples.issuer(), samples.award())
    assert made["credentialSubject"]["achievement"]["creditsAvailable"] == 0.33


def test_an_extension_of_the_standard_may_be_used(badges: BadgeTools, key: OpenKey) -> None:
    document: Any = samples.unsigned()
    document["@context"].append("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json")
    schema = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"
    document["credentialSchema"] = [{"id": schema, "type": "1EdTechJsonSchemaValidator2019"}]
    assert "proof" in badges.maker.signer(key, samples.AT).sign(document)
