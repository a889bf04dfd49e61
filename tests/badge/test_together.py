"""Awards that meet each other, and awards that are stopped: nobody is awarded twice, nothing is done by half."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mcdesk.app import records
from mcdesk.app.awards import keeping
from mcdesk.app.awards.awarding import award
from mcdesk.app.awards.delivering import Tools, deliver
from mcdesk.app.awards.files import Filing
from mcdesk.app.awards.signing import Signing
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import Cancelled, Progress
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Lang
from tests.badge.classes import issued, key_of, make_key, order, program_in


@pytest.fixture
def program(tmp_path: Path) -> RealProgram:
    made = program_in(tmp_path)
    make_key(made)
    return made


@pytest.fixture
def services(program: RealProgram) -> Iterator[Services]:
    opened = program.open(program.default_workspace, create=True)
    profile = opened.profile
    issuer = replace(profile.issuer, status_list="https://badges.example.org/status")
    yield replace(opened, definitions=replace(opened.definitions, profile=replace(profile, issuer=issuer)))
    opened.store.close()


def test_what_was_awarded_in_the_meantime_stops_an_award(services: Services, program: RealProgram) -> None:
    credential, key, awards = issued(services), key_of(program), services.store.awards
    late = replace(order(credential, 3), name="Late")
    signing = Signing(services, program.badges, key, late, awards.lines(credential.id))
    award(services, program.badges, key, order(credential, 2))
    event = records.event_of(services, "credential-awarded", credential)
    with pytest.raises(Refused, match="awards-meanwhile"):
        awards.issue(signing.cohort, signing.signed(lambda _done, _total: None), signing.replaced, event)
    assert len(awards.lines()) == 4
    done = award(services, program.badges, key, late).value
    assert (done.fresh, len(done.skipped)) == (2, 4)


def test_every_badge_has_a_place_of_its_own_in_the_list(services: Services, program: RealProgram) -> None:
    credential, key = issued(services), key_of(program)
    award(services, program.badges, key, order(credential, 20))
    wrong = keeping.chosen(services, ["learner0@example.org"])
    keeping.correct(services, program.badges, key, wrong, "Somebody Else", "", "")
    places = [line.index for line in services.store.awards.lines()]
    assert None not in places
    assert len(set(places)) == len(places) == 42


def test_an_award_that_is_stopped_awards_nobody_and_files_that_are_stopped_are_completed(
    services: Services, program: RealProgram, tmp_path: Path
) -> None:
    credential, key = issued(services), key_of(program)
    wanted = order(credential, 5)

    def stop_at(most: int) -> Progress:
        def step(done: int, _total: int) -> None:
            if done >= most:
                raise Cancelled

        return step

    with pytest.raises(Cancelled):
        award(services, program.badges, key, wanted, stop_at(7))
    assert [*services.store.awards.lines(), *services.store.awards.cohorts()] == []
    done = award(services, program.badges, key, wanted).value
    tools = Tools(program.badges, program.tables, program.certificates)
    filing = Filing(tmp_path / "out", Lang.EN)
    with pytest.raises(Cancelled):
        deliver(services, tools, credential, done, key, filing, stop_at(4))
    before = {p: p.stat().st_mtime_ns for p in (tmp_path / "out").rglob("*") if p.is_file()}
    assert len(before) == 2 * (2 * 3) + 2, "two people: two badges of three files each, and a letter"
    found = deliver(services, tools, credential, done, key, filing)
    assert sum(one.fresh for one in found.filed) == 6
    assert all(path.stat().st_mtime_ns == then for path, then in before.items())
