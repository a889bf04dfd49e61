"""The JSON of an award: what is said, and nothing that is not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from mcdesk.domain.badges.checks import troubles
from mcdesk.domain.badges.claims import part
from mcdesk.domain.badges.credential import credential, in_languages
from mcdesk.domain.badges.identity import identity_hash, is_email
from mcdesk.domain.badges.values import Achievement, Recipient
from mcdesk.domain.texts import Lang
from mcdesk.export.badge.contexts import vocabulary
from tests.badge import samples


def test_a_full_credential_has_nothing_that_a_verifier_would_refuse() -> None:
    assert troubles(samples.unsigned(samples.listed()), vocabulary()) == ()


def test_what_is_not_said_leaves_no_trace() -> None:
    plain = Achievement("urn:uuid:1", "Name", "Description", "Criteria", Lang.EN)
    made = credential(plain, samples.issuer(), replace(samples.award(Recipient("Ada")), results=(), evidence=()))
    achievement: Any = part(made, "credentialSubject", "achievement")
    assert set(achievement) == {"id", "type", "achievementType", "name", "description", "criteria", "inLanguage"}
    assert achievement["achievementType"] == "MicroCredential"
    assert not {"evidence", "validUntil", "credentialStatus"} & made.keys()
    assert troubles(made, vocabulary()) == ()


def _identifier(made: Any) -> Any:
    """The hashed address of a credential."""
    return made["credentialSubject"]["identifier"][1]


def test_the_address_of_a_learner_is_hashed_with_a_salt_of_its_own() -> None:
    first, second = samples.unsigned(), samples.unsigned()
    assert "example.org" not in str(part(first, "credentialSubject", "identifier")).casefold()
    one, two = (_identifier(made) for made in (first, second))
    assert one["salt"] != two["salt"]
    assert one["identityHash"] == identity_hash("elodie@example.org", one["salt"])
    assert is_email(one, " ELODIE@example.org ")
    assert is_email(one, "somebody@example.org") is False


def test_an_address_hashed_by_others_is_found_as_they_typed_it() -> None:
    entry: Any = {"identityType": "emailAddress", "hashed": True, "salt": "s"}
    assert is_email({**entry, "identityHash": identity_hash("Ada@Example.org", "s")}, "Ada@Example.org")
    assert is_email({**entry, "identityHash": "md5$d41d8cd98f00b204e9800998ecf8427e"}, "ada@example.org") is False
    assert is_email({"identityType": "name", "identityHash": "Ada"}, "ada@example.org") is None
    assert is_email({"identityType": "emailAddress", "hashed": False, "identityHash": "a@example.org"}, "A@example.org")


def test_languages_are_joined() -> None:
    french = replace(samples.FORKLIFT, id="urn:uuid:2", name="Conduite d’un chariot élévateur", language=Lang.FR)
    english, other = in_languages([samples.FORKLIFT, french])
    made = credential(english, samples.issuer(), samples.award())
    related = part(made, "credentialSubject", "achievement")["related"]
    assert related == [{"id": "urn:uuid:2", "type": ["Related"], "inLanguage": "fr-CA"}]
    assert other.related[0].id == samples.FORKLIFT.id
    assert troubles(made, vocabulary()) == ()


def test_the_name_of_the_key_of_a_moment() -> None:
    assert samples.unsigned()["validFrom"] == "2024-11-24T15:30:00Z"
