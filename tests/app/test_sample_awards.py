"""The awards of the sample: a class with its story, by a college that does not exist, with keys of the sample alone."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mcdesk.app import records, sample_awards, samples
from mcdesk.app.awards import rosters
from mcdesk.app.awards.ordering import to_award
from mcdesk.app.badges.at_hand import known_here, tools_in
from mcdesk.app.badges.verifying import Asked, verify
from mcdesk.app.credentials.standing import standing
from mcdesk.app.sample_mark import FILE
from mcdesk.app.sample_working import as_sample
from mcdesk.app.services import Services, SystemClock
from mcdesk.bootstrap import RealProgram
from mcdesk.data.settings_file import SettingsFile
from mcdesk.domain.answers import Reader
from mcdesk.domain.awards.ledger import Line, Standing
from mcdesk.domain.awards.results import MET
from mcdesk.domain.awards.roster import learners
from mcdesk.domain.badges.findings import Outcome, Report, Stage, Verdict
from mcdesk.domain.people import Right
from mcdesk.domain.problems import blocking
from mcdesk.domain.records import Record, RecordKind, State
from mcdesk.domain.texts import Lang

NUMBER = "MC-2023-0001"


def program_in(folder: Path) -> RealProgram:
    return RealProgram(SettingsFile(folder / "settings.json"), folder / "plans.mcworkspace", folder / "keys")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample before anything was awarded, to copy."""
    folder = tmp_path_factory.mktemp("filled")
    program = program_in(folder)
    services = program.open(folder / FILE, create=True)
    samples.fill(services, program.tables)
    services.store.close()
    return folder / FILE


@pytest.fixture
def program(tmp_path: Path) -> RealProgram:
    return program_in(tmp_path)


@pytest.fixture
def work(program: RealProgram, filled: Path, tmp_path: Path) -> Iterator[Services]:
    """The sample as it is opened."""
    shutil.copy(filled, tmp_path / FILE)
    services = program.open(tmp_path / FILE)
    yield services
    services.store.close()


def told(program: RealProgram, work: Services) -> tuple[Line, ...]:
    """The ledger once the story was told."""
    assert not sample_awards.has_awards(work)
    sample_awards.add_awards(work, program.sample_badges, program.tables)
    assert sample_awards.has_awards(work)
    return tuple(work.store.awards.lines())


def issued(work: Services) -> Record:
    return next(r for r in work.store.records(RecordKind.CREDENTIAL) if r.number == NUMBER)


def checked(program: RealProgram, data: str) -> Report:
    return verify(program.badges.reader, data.encode(), Asked(SystemClock().now(), known_here(program)))


def test_a_class_was_awarded_one_name_corrected_and_one_badge_revoked(program: RealProgram, work: Services) -> None:
    lines = told(program, work)
    assert [(line.name, line.language, line.standing) for line in lines] == [
        ("Amélie Tremblay-Okafor", Lang.FR, Standing.ISSUED),
        ("Nguyễn Thị Thu Hà", Lang.EN, Standing.ISSUED),
        ("Siobhán O’Brien-MacDonald", Lang.EN, Standing.ISSUED),
        ("Siobhán O’Brien-MacDonald", Lang.FR, Standing.ISSUED),
        ("Jean-François Bélanger", Lang.FR, Standing.REVOKED),
        ("Ana Rosa Exemple", Lang.EN, Standing.SUPERSEDED),
        ("Ana Rosa Example", Lang.EN, Standing.ISSUED),
    ]
    assert all(line.reason for line in lines if line.standing is not Standing.ISSUED)
    assert all(line.awarded < line.begins for line in lines if line.replaces)


def test_the_micro_credential_is_whole_and_its_offering_counts_the_class(program: RealProgram, work: Services) -> None:
    told(program, work)
    record = issued(work)
    assert (record.version, record.state) == (1, State.ACTIVE)
    assert record.done == {page.key for page in work.form_of(RecordKind.CREDENTIAL).pages}
    assert not blocking(standing(work, record).problems)
    assert [row.integer("badges") for row in Reader(record.answers).rows("offerings")] == [None, None, 4]


def test_nothing_that_is_signed_names_the_college(program: RealProgram, work: Services) -> None:
    college = program.definitions.profile.issuer
    for line in told(program, work):
        text = work.store.awards.text(line.id)
        issuer = json.loads(text)["issuer"]
        assert issuer["id"] == "did:web:badges.example.org"
        assert issuer["name"] in ("Example College (not valid)", "Collège fictif (sans valeur)")
        assert not [word for word in (college.name.en, college.name.fr, college.url) if word in text]


def test_checking_says_that_it_is_a_sample_wherever_it_is_checked(program: RealProgram, work: Services) -> None:
    line = told(program, work)[0]
    report = checked(program, work.store.awards.text(line.id))
    found = {f.stage: f for f in report.findings}
    assert (found[Stage.SIGNATURE].outcome, found[Stage.ISSUER].outcome) == (Outcome.PASSED, Outcome.WARNING)
    assert found[Stage.ISSUER].message.key == "badges-found-sample"
    assert report.verdict is not Verdict.GOOD


def test_keys_of_the_sample_are_apart_and_need_no_passphrase(program: RealProgram, work: Services) -> None:
    told(program, work)
    assert program.badges.keys.records() == []
    (key,) = program.sample_badges.keys.records()
    assert program.sample_badges.keys.open(key.id).record == key
    assert tools_in(program, work) is program.sample_badges
    assert tools_in(program, None) is program.badges


def test_another_workspace_keeps_its_issuer_and_its_keys(program: RealProgram, tmp_path: Path) -> None:
    own = program.open(tmp_path / "plans.mcworkspace", create=True)
    assert own.profile.issuer == program.definitions.profile.issuer
    assert tools_in(program, own) is program.badges
    own.store.close()


def test_a_story_that_was_broken_off_goes_on(
    program: RealProgram, work: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(sample_awards, "revoke_mistake", broken)
        with pytest.raises(KeyboardInterrupt):
            sample_awards.add_awards(work, program.sample_badges, program.tables)
    assert len(told(program, work)) == 7


def test_a_role_that_may_not_award_gets_the_sample_all_the_same(program: RealProgram, work: Services) -> None:
    rights = {right: frozenset({"badge-issuer"}) for right in Right}
    profile = replace(work.profile, rights=rights)
    strict = replace(work, role="coordinator", definitions=replace(work.definitions, profile=profile))
    assert len(told(program, as_sample(strict))) == 7


def test_a_micro_credential_that_was_thrown_away_is_not_missed(program: RealProgram, work: Services) -> None:
    records.discard(work, issued(work))
    assert told(program, work) == ()


def test_one_that_was_retired_is_left_alone(program: RealProgram, work: Services) -> None:
    work.store.save(replace(issued(work), state=State.RETIRED))
    assert told(program, work) == ()


def test_one_that_lacks_something_stays_unissued(program: RealProgram, work: Services) -> None:
    record = issued(work)
    answers = {key: value for key, value in record.answers.items() if key != "official_name"}
    work.store.save(replace(record, answers=answers))
    assert told(program, work) == ()
    assert issued(work).version == 0


@pytest.mark.parametrize("lang", list(Lang))
def test_learners_to_try_an_award_with_are_ready_in_both_languages(
    program: RealProgram, work: Services, lang: Lang
) -> None:
    told(program, work)
    (sheet,) = sample_awards.newcomers(work, program.tables, issued(work).id, lang)
    version = to_award(work, issued(work))
    preview = rosters.looked_at(rosters.guessed(work, version, sheet, {}), sheet)
    people = learners(preview.ready)
    assert (preview.with_problems, preview.unused, len(people)) == ((), (), 3)
    assert all(set(one.results.values()) == {MET} and len(one.results) == 2 for one in people)
    held = {line.email for line in work.store.awards.lines()}
    assert not held & {one.email for one in people}
