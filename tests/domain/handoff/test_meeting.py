"""What a package is to the record that it is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from mcdesk.domain.answers import Answers
from mcdesk.domain.handoff.exchange import Direction, Exchange, common, to_send
from mcdesk.domain.handoff.meeting import STATE, Here, Meeting, Standing, meet, settled
from mcdesk.domain.handoff.package import Package, Sender, Snapshot
from mcdesk.domain.merge.choosing import settle
from mcdesk.domain.merge.conflicts import Take
from mcdesk.domain.records import Record, State, Version
from tests.domain.handoff.packages import NOON, record
from tests.domain.merge.drafts import FORM

BASE: Answers = {"title": "Welding", "hours": 30}


def later(hours: int) -> datetime:
    return NOON + timedelta(hours=hours)


def with_answers(answers: Answers, state: State = State.DRAFT, number: int = 0) -> Record:
    return replace(record(), answers=answers, state=state, version=number, done=frozenset({"one"}))


def version(number: int, answers: Answers) -> Version:
    return Version(record().id, number, answers, 1, "mohawk", later(number), "Ana Example")


def sent(there: Record, hours: int, *bases: Snapshot, versions: tuple[Version, ...] = ()) -> Package:
    return Package(there, Sender("Bo Example"), later(hours), "0.6.0", bases=bases, versions=versions)


def known(snapshot: Snapshot, direction: Direction = Direction.OUT) -> Exchange:
    return Exchange(record().id, direction, "id", "Ana Example", snapshot)


FIRST = Snapshot(later(1), BASE, State.DRAFT, 0)


def met(ours: Answers, theirs: Answers, state: State = State.DRAFT) -> tuple[Here, Package, Meeting]:
    here, package = Here(with_answers(ours), (), [known(FIRST)]), sent(with_answers(theirs, state), 5, FIRST)
    return here, package, meet(here, package, FORM)


def test_only_they_went_on() -> None:
    here, package, meeting = met(BASE, {**BASE, "hours": 40}, State.SUBMITTED)
    assert (meeting.standing, meeting.base) == (Standing.FORWARD, FIRST)
    made = settled(here, package, meeting, meeting.merge.answers)
    assert (made.answers, made.state, made.number) == ({**BASE, "hours": 40}, State.SUBMITTED, record().number)


def test_only_we_went_on() -> None:
    assert met({**BASE, "hours": 40}, BASE)[2].standing is Standing.NOTHING
    assert met(BASE, BASE)[2].standing is Standing.NOTHING


def test_both_went_on_in_different_places() -> None:
    here, package, meeting = met({**BASE, "hours": 40}, {**BASE, "title": "Soldering"})
    assert meeting.standing is Standing.MERGE
    made = settled(here, package, meeting, meeting.merge.answers)
    assert made.answers == {"title": "Soldering", "hours": 40}
    assert STATE not in made.answers


def test_both_went_on_in_the_same_place() -> None:
    here, package, meeting = met({**BASE, "hours": 40}, {**BASE, "hours": 50})
    assert meeting.standing is Standing.CONFLICT
    chosen = settle(meeting.merge, {meeting.merge.conflicts[0].key: Take.THEIRS}, FORM)
    assert settled(here, package, meeting, chosen.answers).answers == {**BASE, "hours": 50}


def test_without_a_common_version_it_is_said_and_every_difference_is_asked() -> None:
    here = Here(with_answers({**BASE, "hours": 40}))
    meeting = meet(here, sent(with_answers(BASE, State.SUBMITTED), 5), FORM)
    assert (meeting.standing, meeting.base) == (Standing.CONFLICT, None)
    assert {str(c.ref) for c in meeting.merge.conflicts} == {"hours", STATE}


def test_two_decisions_are_a_conflict() -> None:
    frozen = version(1, BASE)
    here = Here(with_answers(BASE, State.DRAFT, 1), [frozen])
    meeting = meet(here, sent(with_answers(BASE, State.APPROVED, 1), 5, versions=(frozen,)), FORM)
    assert [str(c.ref) for c in meeting.merge.conflicts] == [STATE]
    assert meeting.base is not None
    assert meeting.base.state is State.SUBMITTED


def test_a_decision_on_what_was_submitted_is_taken_and_new_words_make_a_draft_of_it() -> None:
    frozen = version(1, BASE)
    here = Here(with_answers(BASE, State.SUBMITTED, 1), [frozen])
    package = sent(with_answers(BASE, State.APPROVED, 1), 5, versions=(frozen,))
    meeting = meet(here, package, FORM)
    assert settled(here, package, meeting, meeting.merge.answers).state is State.APPROVED
    changed = sent(with_answers({**BASE, "hours": 9}, State.APPROVED, 1), 5, versions=(frozen,))
    meeting = meet(here, changed, FORM)
    assert settled(here, changed, meeting, meeting.merge.answers).state is State.DRAFT


def test_versions_that_we_lack_come_along_and_two_of_one_number_are_refused() -> None:
    here = Here(with_answers(BASE, State.SUBMITTED, 1), [version(1, BASE)])
    second = {**BASE, "hours": 45}
    more = meet(
        here, sent(with_answers(second, State.SUBMITTED, 2), 5, versions=(version(1, BASE), version(2, second))), FORM
    )
    assert [v.number for v in more.versions] == [2]
    other = meet(here, sent(with_answers(BASE), 5, versions=(version(1, second),)), FORM)
    assert (other.standing, other.versions) == (Standing.SPLIT, ())


def test_the_common_version_is_the_last_that_was_exchanged_here() -> None:
    second = Snapshot(later(0), {**BASE, "hours": 40}, State.DRAFT, 0)
    ours = [known(FIRST), known(second, Direction.IN), known(Snapshot(later(3), {}, State.DRAFT, 0))]
    # The clock of the other machine is slow: the second of both is the later one all the same.
    assert common(ours, [], sent(with_answers(BASE), 5, FIRST, second)) == second
    assert common([], [], sent(with_answers(BASE), 5, FIRST, second)) is None


def test_a_package_that_left_from_here_brings_nothing() -> None:
    package = sent(with_answers(BASE), 5)
    here = Here(with_answers({**BASE, "hours": 40}), (), [known(package.snapshot)])
    assert meet(here, package, FORM).standing is Standing.NOTHING


def test_answers_that_went_back_to_what_they_were_go_back_here_too() -> None:
    second = Snapshot(later(2), {**BASE, "hours": 40}, State.DRAFT, 0)
    here = Here(with_answers({**BASE, "hours": 40}), (), [known(FIRST), known(second, Direction.IN)])
    assert meet(here, sent(with_answers(BASE), 5, FIRST, second), FORM).standing is Standing.FORWARD


def test_the_last_states_travel_each_once() -> None:
    many = [known(Snapshot(later(n), {"hours": n}, State.DRAFT, 0)) for n in range(5)]
    assert [s.answers["hours"] for s in to_send([*many, many[4]], 3)] == [2, 3, 4]
