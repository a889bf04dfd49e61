"""A role that may not is refused awards, corrections, revocations, keys, removals; and nothing has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mcdesk.app.awards import keeping
from mcdesk.app.awards.awarding import award
from mcdesk.app.awards.files import Filing
from mcdesk.app.awards.following import after_revocation
from mcdesk.app.badges import keys as verbs
from mcdesk.app.services import Services
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.badges.keys import Keeping
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Lang
from tests.badge import samples
from tests.badge.classes import SPOKEN, issued, key_of, make_key, order, program_in

MAY_NOT = ("manager", "associate-dean", "quality-reviewer", "operations")


@pytest.fixture
def program(tmp_path: Path) -> RealProgram:
    made = program_in(tmp_path)
    make_key(made)
    return made


@pytest.fixture
def services(program: RealProgram) -> Iterator[Services]:
    opened = program.open(program.default_workspace, create=True)
    yield opened
    opened.store.close()


def refused(act: Callable[[], object]) -> None:
    with pytest.raises(Refused, match="rights-not-yours"):
        act()


@pytest.mark.parametrize("role", MAY_NOT)
def test_the_ledger_stays_as_it_is(role: str, services: Services, program: RealProgram, tmp_path: Path) -> None:
    credential, key, tools = issued(services), key_of(program), program.badges
    award(services, tools, key, order(credential, 1))
    before, other = services.store.awards.lines(), replace(services, role=role)
    refused(lambda: award(other, tools, key, order(credential, 2)))
    refused(lambda: keeping.revoke(other, before, "A reason"))
    refused(lambda: keeping.correct(other, tools, key, before, "Somebody Else", "", ""))
    refused(lambda: keeping.remove_person(other, before))
    refused(lambda: after_revocation(other, tools, [key], before, Filing(tmp_path / "out", Lang.EN)))
    assert services.store.awards.lines() == before
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("role", MAY_NOT)
def test_the_keys_stay_as_they_are(role: str, program: RealProgram, tmp_path: Path) -> None:
    keys, acting, backup = program.badges.keys, replace(samples.RULER, role=role), tmp_path / "b.mckey"
    before, key = keys.records(), key_of(program)
    verbs.back_up(samples.RULER, keys, key, backup, SPOKEN, samples.AT)
    kept = keys.records()
    refused(lambda: verbs.new_key(acting, keys, verbs.Wanted(), samples.AT))
    refused(lambda: verbs.rotate(acting, keys, before[0], SPOKEN, samples.AT))
    refused(lambda: verbs.back_up(acting, keys, key, tmp_path / "c.mckey", SPOKEN, samples.AT))
    refused(lambda: verbs.restore(acting, keys, verbs.Backup(backup, SPOKEN, Keeping.TYPED, SPOKEN)))
    assert (keys.records(), (tmp_path / "c.mckey").exists()) == (kept, False)
