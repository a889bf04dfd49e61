"""Software that mcdesk did not write (@digitalbazaar/vc, from npm) verifies what mcdesk signs."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from mcdesk.app.badges import keys as verbs
from mcdesk.app.badges.making import sign_batch, sign_status_list
from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.domain.badges.values import Recipient
from mcdesk.export.badge.contexts import context, pinned
from tests.badge import samples

NODE = Path(__file__).parent / "node"
NAMES = [
    "Élodie",
    "O’Brien-Łukasiewicz",
    "李小龙",
    "عائشة",
    "ᐃᓄᒃᑎᑐᑦ",
    "\U0001f600 emoji",
    'Tab\t"quote" \\ <b>',
    "a\nb\r\nc",
    "a\u2028b",
]


def verified(
    credentials: Sequence[Any], documents: Mapping[str, Any] | None = None, lists: Mapping[str, Any] | None = None
) -> list[tuple[bool, str]]:
    """What the other software says of each."""
    assert (NODE / "node_modules").is_dir(), "The packages for these tests are missing: python3 dev.py test"
    asked = {
        "contexts": {address: {"@context": context(address)} for address in pinned()},
        "documents": documents or {},
        "lists": lists or {},
        "credentials": credentials,
    }
    done = subprocess.run(
        ["node", str(NODE / "verify.mjs")], input=json.dumps(asked), capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return [(answer["verified"], answer["error"]) for answer in json.loads(done.stdout)]


def test_badges_of_a_college_are_verified_by_the_document_that_it_publishes(badges: BadgeTools, key: OpenKey) -> None:
    awards = [replace(samples.award(Recipient(name, "a@example.org")), narrative=name) for name in NAMES]
    made = [m.document for m in sign_batch(badges.maker, key, samples.batch(), awards)]
    verbs.rotate(samples.RULER, badges.keys, key.record, "", samples.AT)
    documents = {samples.DID: verbs.published(badges.keys.records(), samples.DID)}
    changed: Any = {**made[0], "name": "Another badge"}
    assert verified([*made, changed], documents)[:-1] == [(True, "")] * len(NAMES)
    assert not verified([changed], documents)[0][0]


def test_a_badge_of_an_issuer_that_is_its_key_is_verified(badges: BadgeTools) -> None:
    own = badges.keys.open(verbs.new_key(samples.RULER, badges.keys, verbs.Wanted(), samples.AT).id)
    made = next(sign_batch(badges.maker, own, samples.batch(own.record.issuer), [samples.award()]))
    assert verified([made.document]) == [(True, "")]


def test_a_revoked_badge_is_refused_and_others_are_not(badges: BadgeTools, key: OpenKey) -> None:
    awards = [samples.listed(77), samples.listed(78)]
    made = [m.document for m in sign_batch(badges.maker, key, samples.batch(), awards)]
    text = sign_status_list(badges.maker, key, samples.issuer(), samples.LIST, [77], samples.AT)
    documents = {samples.DID: verbs.published(badges.keys.records(), samples.DID)}
    answers = verified(made, documents, {samples.LIST: json.loads(text)})
    assert [good for good, _ in answers] == [False, True], answers


def test_what_mcdesk_refuses_to_sign_is_what_they_would_refuse(badges: BadgeTools, key: OpenKey) -> None:
    """A term that no context defines, added after the signing: their safe mode refuses it, and so does ours."""
    made: Any = json.loads(samples.signed_text(badges, key))
    made["credentialSubject"]["achievement"]["duration"] = "PT6H"
    documents = {samples.DID: verbs.published(badges.keys.records(), samples.DID)}
    assert not verified([made], documents)[0][0]
