"""A badge whose words were rewritten around its signature is not called good, though the graph is the same."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.app.badges.verifying import verify
from mcdesk.domain.badges.findings import Outcome, Report, Stage, Verdict
from mcdesk.domain.badges.status_list import list_credential
from mcdesk.domain.badges.validity import status
from mcdesk.export.badge.contexts import context, words
from tests.badge import samples

CREDENTIALS = "https://www.w3.org/2018/credentials#"
BADGES = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#"
LATER = samples.AT + timedelta(days=30)


def report_of(badges: BadgeTools, document: Any) -> Report:
    return verify(badges.reader, json.dumps(document).encode(), replace(samples.asked(badges), now=LATER))


@pytest.fixture
def document(badges: BadgeTools, key: OpenKey) -> Any:
    until = samples.AT + timedelta(days=10)
    return json.loads(samples.signed_text(badges, key, replace(samples.listed(), valid_until=until)))


def hide_the_end(document: Any) -> None:
    kind = "http://www.w3.org/2001/XMLSchema#dateTime"
    document[f"{CREDENTIALS}validUntil"] = {"@type": kind, "@value": document.pop("validUntil")}


def hide_the_status(document: Any) -> None:
    document[f"{CREDENTIALS}credentialStatus"] = document.pop("credentialStatus")


def hide_the_status_in_a_list(document: Any) -> None:
    document["credentialStatus"] = [[document["credentialStatus"]]]


def hide_the_purpose(document: Any) -> None:
    document["credentialStatus"]["statusPurpose"] = {"@value": "revocation"}


def hide_the_purpose_in_a_direction(document: Any) -> None:
    document["credentialStatus"]["statusPurpose"] = {"@value": "revocation", "@direction": "ltr"}


def hide_the_purpose_in_no_language(document: Any) -> None:
    document["credentialStatus"]["statusPurpose"] = {"@value": "revocation", "@language": None}


def hide_the_purpose_in_an_empty_language(document: Any) -> None:
    document["credentialStatus"]["statusPurpose"] = {"@value": "revocation", "@language": "", "@direction": "ltr"}


def put_another_name(document: Any) -> None:
    scoped: Any = context("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")["IdentityObject"]
    for entry in document["credentialSubject"]["identifier"]:
        signed = {f"x{k}": entry.pop(k) for k in ("identityHash", "hashed", "identityType", "salt") if k in entry}
        meanings = {name: scoped["@context"][name[1:]] for name in signed}
        entry["@context"] = {"identityHash": None, "identityType": None, **meanings}
        entry.update(signed, type=f"{BADGES}IdentityObject", identityHash="Mallory", identityType="name")


def write_beside_it(document: Any) -> None:
    achievement = document["credentialSubject"]["achievement"]
    achievement.update({"@context": {"honours": None}, "honours": "With distinction"})


def say_more_in_the_proof(document: Any) -> None:
    document["proof"]["@reverse"] = {}


VEILS: list[Callable[[Any], None]] = [
    hide_the_end,
    hide_the_status,
    hide_the_status_in_a_list,
    hide_the_purpose,
    hide_the_purpose_in_a_direction,
    hide_the_purpose_in_no_language,
    hide_the_purpose_in_an_empty_language,
    put_another_name,
    write_beside_it,
    say_more_in_the_proof,
]


@pytest.mark.parametrize("veil", VEILS, ids=lambda veil: veil.__name__)
def test_what_is_signed_has_to_be_what_stands_there(veil: Any, badges: BadgeTools, document: Any) -> None:
    veiled = copy.deepcopy(document)
    veil(veiled)
    found = next(f for f in report_of(badges, veiled).findings if f.stage is Stage.SIGNATURE)
    assert (found.outcome, found.message.key) == (Outcome.NOT_CHECKED, "badges-found-veiled")
    assert report_of(badges, veiled).verdict in (Verdict.OPEN, Verdict.BAD)


def test_as_it_was_signed_it_has_ended(badges: BadgeTools, document: Any) -> None:
    found = {f.stage: f.outcome for f in report_of(badges, document).findings}
    assert (found[Stage.SIGNATURE], found[Stage.DATES]) == (Outcome.PASSED, Outcome.FAILED)


def test_the_addresses_of_both_data_models_are_known() -> None:
    terms, addresses = words()
    assert {f"{CREDENTIALS}{name}" for name in ("validUntil", "expirationDate", "credentialStatus")} <= addresses
    assert {"validUntil", "expirationDate", "identityHash"} <= terms


def test_words_with_their_language_are_no_veil(badges: BadgeTools, key: OpenKey, document: Any) -> None:
    document["name"] = {"@value": "Cariste", "@language": "fr-CA"}
    found = next(f for f in report_of(badges, document).findings if f.stage is Stage.SIGNATURE)
    assert found.message.key == "badges-found-changed", "it is read, and is not as it was signed"


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("statusPurpose", lambda said: [said]),
        ("statusPurpose", lambda said: [None, said, said]),
        ("statusListIndex", lambda said: [said]),
        ("statusListCredential", lambda said: {"id": said}),
        ("statusListCredential", lambda said: [{"id": said}]),
        ("type", lambda said: [said]),
        ("statusSize", lambda _: None),
        ("statusSize", lambda _: []),
    ],
)
def test_a_revocation_is_seen_however_the_entry_is_written(
    name: str, written: Callable[[Any], Any], badges: BadgeTools, document: Any
) -> None:
    entry = document["credentialStatus"]
    revoked = list_credential(
        entry["statusListCredential"], samples.issuer(), [int(entry["statusListIndex"])], samples.AT
    )
    entry[name] = written(entry.get(name))
    found = next(f for f in report_of(badges, document).findings if f.stage is Stage.SIGNATURE)
    assert found.outcome is Outcome.PASSED, "the graph is the same"
    assert status(document, [revoked]).message.key == "badges-found-revoked"
