"""Pages of Open Badges 2.0 that somebody brought along, and the own ledger: whatever they hold, there is an answer."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.app.badges.files import pages_in
from mcdesk.app.badges.ports import BadgeTools
from mcdesk.app.badges.verifying import verify
from mcdesk.domain.awards.witness import Witness
from mcdesk.domain.badges import hosted
from mcdesk.domain.badges.findings import Stage, Verdict
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Lang, words
from tests.badge import samples
from tests.contract.store_awards import line

BASE = "https://badges.example.org/ob2"
SITE = hosted.Site(BASE)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
KEYS = ("id", "type", "badge", "issuer", "recipient", "verification", "verify", "revoked", "revocationList", "name")


def pages(**changes: Any) -> dict[str, Any]:
    """A badge, what it is for and its college; ``changes`` replace values of the assertion."""
    credential = samples.unsigned()
    issuer = hosted.issuer_page(SITE, samples.issuer(), Lang.EN)
    badge = hosted.badge_page(SITE, credential, "png")
    assertion = {**hosted.assertion_page(SITE, credential, "png"), **changes}
    revoked = hosted.revocation_list(SITE, Lang.EN, [])
    return {str(page["id"]): page for page in (assertion, badge, issuer, revoked)}


def found(badges: BadgeTools, shown: Any, there: dict[str, Any]) -> dict[Stage, str]:
    asked = replace(samples.asked(badges), pages=there)
    report = verify(badges.reader, json.dumps(shown).encode(), asked)
    return {f.stage: f.message.key for f in report.findings}


def assertion_of(there: dict[str, Any]) -> Any:
    return next(page for page in there.values() if page["type"] == "Assertion")


def test_a_badge_that_is_as_its_page_is_good_but_for_whose_pages_they_are(badges: BadgeTools) -> None:
    there = pages()
    asked = replace(samples.asked(badges, "elodie@example.org"), pages=there)
    report = verify(badges.reader, json.dumps(assertion_of(there)).encode(), asked)
    assert report.verdict is Verdict.WARNED
    assert [f.message.key for f in report.findings if f.stage is Stage.RECIPIENT] == ["badges-found-recipient"]
    assert report.facts.name == samples.FORKLIFT.name


def test_what_a_page_says_otherwise_is_named(badges: BadgeTools) -> None:
    there = pages()
    shown = {**assertion_of(there), "recipient": {"type": "email", "hashed": False, "identity": "me@example.org"}}
    assert found(badges, shown, there)[Stage.SIGNATURE] == "badges-found-page-differs"


def test_a_page_outside_of_the_college_s_own_is_none_of_it(badges: BadgeTools) -> None:
    there = pages()
    moved = {**assertion_of(there), "id": "https://elsewhere.example.net/a.json"}
    assert found(badges, moved, {**there, moved["id"]: moved})[Stage.ISSUER] == "badges-found-page-elsewhere"
    plain = {key: value for key, value in there[SITE.issuer(Lang.EN)].items() if key != "verification"}
    there[SITE.issuer(Lang.EN)] = plain
    assert found(badges, assertion_of(there), there)[Stage.ISSUER] == "badges-found-page-issuer"
    assert found(badges, moved, {**there, moved["id"]: moved})[Stage.ISSUER] == "badges-found-page-elsewhere"


def test_a_revocation_is_found_on_the_page_and_in_the_list(badges: BadgeTools) -> None:
    there = pages()
    shown = assertion_of(there)
    listed = hosted.revocation_list(SITE, Lang.EN, ["urn:uuid:x"])
    own = {"id": shown["id"], "type": "Assertion", "revoked": True}
    assert found(badges, shown, {**there, shown["id"]: own})[Stage.STATUS] == "badges-found-page-revoked"
    gone: dict[str, Any] = {**listed, "revokedAssertions": [{"id": shown["id"]}]}
    assert found(badges, shown, {**there, str(listed["id"]): gone})[Stage.STATUS] == "badges-found-page-revoked"


def test_what_is_not_brought_along_is_named(badges: BadgeTools) -> None:
    there = pages()
    shown = assertion_of(there)
    assert found(badges, shown, {"https://example.org/x": {}})[Stage.SIGNATURE] == "badges-found-no-page"
    only = {shown["id"]: shown}
    assert found(badges, shown, only)[Stage.ISSUER] == "badges-found-no-page"
    unlisted = {a: page for a, page in there.items() if "revokedAssertions" not in page}
    assert found(badges, shown, unlisted)[Stage.STATUS] == "badges-found-no-page"


@pytest.mark.parametrize("address", ["http://a.example.org", "https://a", "https://a.example.org/x?y", "ftp://a.b", ""])
def test_what_is_no_public_folder_is_none(address: str) -> None:
    assert hosted.site(address) is None


def test_a_folder_of_anything_is_read_without_harm(tmp_path: Path) -> None:
    for number, data in enumerate((b"{", b"[]", b'{"id": 7}', b"\xff", b'{"a":' * 5000, b"")):
        (tmp_path / f"{number}.json").write_bytes(data)
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "good.json").write_text('{"id": "https://example.org/a"}', "utf-8")
    assert list(pages_in(tmp_path)) == ["https://example.org/a"]
    with pytest.raises(Refused):
        pages_in(tmp_path / "nothing")


@given(st.dictionaries(st.sampled_from(KEYS), JSON), st.dictionaries(st.sampled_from(KEYS), JSON))
def test_whatever_pages_hold_there_is_an_answer(badges: BadgeTools, shown: Any, page: Any) -> None:
    shown = {"@context": "https://w3id.org/openbadges/v2", **shown, "id": "https://example.org/a"}
    there = {"https://example.org/a": page, **pages()}
    asked = replace(samples.asked(badges), pages=there, ledger=Witness([line(1), line(2)], "https://example.org"))
    report = verify(badges.reader, json.dumps(shown).encode(), asked)
    assert all(words(f.message, lang) for f in report.findings for lang in Lang)
    assert report.verdict is not Verdict.GOOD
