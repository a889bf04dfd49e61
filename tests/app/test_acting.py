"""Who may do what with badges: by the profile, and in a shared store by its server too."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcdesk.app.acting import Acting
from mcdesk.app.shared.rights import RIGHTS
from mcdesk.bootstrap import FIRST_ROLE
from mcdesk.domain.errors import Refused
from mcdesk.domain.people import ADMINISTRATOR, Right
from mcdesk.domain.texts import Lang, words
from tests.domain.definitions import mohawk

ROLES = tuple(role.key for role in mohawk().roles)
AWARDING = {"coordinator", "badge-issuer", ADMINISTRATOR}


@pytest.mark.parametrize("right", Right)
@pytest.mark.parametrize("role", ROLES)
def test_every_role_is_let_through_or_refused_as_the_profile_says(role: str, right: Right) -> None:
    acting = Acting(role, mohawk())
    assert acting.may(right) is (role in AWARDING)
    if role in AWARDING:
        acting.check(right)
        return
    with pytest.raises(Refused, match="rights-not-yours") as caught:
        acting.check(right)
    assert caught.value.hint is not None
    for lang in Lang:
        said, fix = words(caught.value.message, lang), words(caught.value.hint, lang)
        assert mohawk().role_label(role).to(lang) in said
        assert all(mohawk().role_label(r).to(lang) in fix for r in ("coordinator", "badge-issuer"))


def test_who_has_said_no_role_may_award() -> None:
    assert all(Acting(FIRST_ROLE, mohawk()).may(right) for right in Right)


@pytest.mark.parametrize("role", ROLES)
def test_a_right_that_no_role_stands_for_is_everybodys(role: str) -> None:
    older = replace(mohawk(), rights={})
    assert all(Acting(role, older).may(right) for right in Right)
    of_server = RIGHTS[role].awards
    shared = Acting(role, older, shared=True)
    assert [shared.may(right) for right in (Right.AWARD, Right.CORRECT, Right.REMOVE)] == [of_server] * 3
    assert shared.may(Right.KEYS), "the keys belong to the machine, not to the store"


def test_a_shared_store_leaves_awarding_to_those_whom_its_server_lets_award() -> None:
    acting = Acting("coordinator", mohawk(), shared=True)
    (refusal,) = acting.refusals(Right)
    assert words(refusal.said, Lang.EN) == (
        "Not for your role (Program-area coordinator): awarding badges, correcting and revoking badges, "
        "removing a learner’s data."
    )
    assert words(refusal.fix, Lang.EN).startswith("May do it: Administrator, Badge issuer.")
    assert Acting("badge-issuer", mohawk(), shared=True).refusals(Right) == []


def test_an_administrator_is_left_where_profile_and_server_agree_on_nobody() -> None:
    narrow = replace(mohawk(), rights={Right.AWARD: frozenset({"coordinator"})})
    assert Acting("badge-issuer", narrow, shared=True).roles(Right.AWARD) == {ADMINISTRATOR}
    assert not Acting("badge-issuer", narrow, shared=True).may(Right.AWARD)
    assert Acting(ADMINISTRATOR, narrow, shared=True).may(Right.AWARD)
