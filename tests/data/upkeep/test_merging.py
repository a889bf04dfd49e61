"""Merging two workspaces that have gone their own ways: nothing is lost, and a second time changes nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcdesk.app.upkeep.merging import decider
from mcdesk.app.upkeep.records import Cancelled, MergeReport, unwatched
from mcdesk.data import merging
from mcdesk.data.backups import WorkspaceFileKeeper
from mcdesk.data.opening import open_workspace
from mcdesk.data.store import SqliteStore
from mcdesk.domain.handoff.exchange import Direction, Exchange
from mcdesk.domain.handoff.package import Snapshot
from mcdesk.domain.records import Person, State
from mcdesk.domain.texts import Lang
from tests.contract.store_base import NOON, added, draft, refused, submitted, told
from tests.data.upkeep.places import damage
from tests.data.workspaces import contents

FILES = WorkspaceFileKeeper()
EVENT = told("workspace-merged")


def merged(store: SqliteStore, source: Path) -> MergeReport:
    return FILES.merge(store, source, decider(Lang.EN), EVENT, unwatched)


@contextmanager
def opened(path: Path, *, create: bool = False) -> Iterator[SqliteStore]:
    store = open_workspace(path, create=create)
    try:
        yield store
    finally:
        store.close()


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Path, Path]:
    """Two workspaces that were one: request ``one`` is in both."""
    ours, theirs = tmp_path / "ours.mcworkspace", tmp_path / "theirs.mcworkspace"
    with opened(ours, create=True) as store:
        added(store, working_title="One", need="as it was")
        FILES.copy(ours, theirs, unwatched)
    return ours, theirs


def edit(store: SqliteStore, record_id: str, minutes: int, **answers: str) -> None:
    request = store.get(record_id)
    at = NOON + timedelta(minutes=minutes)
    store.save(replace(request, answers={**request.answers, **answers}, updated_at=at, state=State.DRAFT))


def test_what_is_missing_is_added_with_all_that_belongs_to_it(sides: tuple[Path, Path]) -> None:
    ours, theirs = sides
    with opened(theirs) as store:
        sent = submitted(store, added(store, "two", working_title="Two"), 1)
        store.attach("letter.txt", "text/plain", b"Dear")
        store.remember_person(Person("", "Ana Example", email="ana@example.org"))
        store.trash(added(store, "three").id, told("request-trashed", "three"))
    with opened(ours) as store:
        report = merged(store, theirs)
        assert [(m.number, m.title) for m in report.added] == [(sent.number, "Two"), ("2026-0003", "")]
        assert (report.versions, report.attachments, report.people, report.same) == (1, 1, 1, 1)
        assert store.get("two").state is State.SUBMITTED
        assert len(store.versions("two")) == 1
        assert [e.action for e in store.history("two")] == ["request-created", "request-submitted"]
        assert [r.id for r in store.trashed()] == ["three"]
        assert [p.email for p in store.people()] == ["ana@example.org"]
        assert added(store, "four").number == "2026-0004"
        assert store.history()[-2].action == "workspace-merged"


def test_a_number_that_is_taken_is_given_anew_and_told(sides: tuple[Path, Path]) -> None:
    ours, theirs = sides
    with opened(theirs) as store:
        added(store, "theirs", working_title="Theirs")
    with opened(ours) as store:
        added(store, "ours", working_title="Ours")
        report = merged(store, theirs)
        assert [(m.number, m.other) for m in report.renumbered] == [("2026-0003", "2026-0002")]
        assert {r.id: r.number for r in store.records()}["theirs"] == "2026-0003"


@pytest.mark.parametrize(("mine", "yours"), [(5, 9), (9, 5)])
def test_a_request_changed_on_both_sides_is_kept_twice(sides: tuple[Path, Path], mine: int, yours: int) -> None:
    ours, theirs = sides
    with opened(theirs) as store:
        edit(store, "one", yours, need="theirs")
    with opened(ours) as store:
        edit(store, "one", mine, need="ours")
        report = merged(store, theirs)
        newer, older = ("ours", "theirs") if mine > yours else ("theirs", "ours")
        assert store.get("one").answers["need"] == newer
        copy = store.get(report.copied[0].other)
        assert copy.answers["need"] == older
        assert copy.title.startswith("One (other copy, 2026-11-24")
        assert report.copied[0].number == store.get("one").number
        assert len(report.updated) == (yours > mine)


def test_two_versions_of_one_number_are_both_kept(sides: tuple[Path, Path]) -> None:
    ours, theirs = sides
    with opened(theirs) as store:
        edit(store, "one", 9, need="theirs")
        submitted(store, store.get("one"), 1)
    with opened(ours) as store:
        edit(store, "one", 5, need="ours")
        submitted(store, store.get("one"), 1)
        report = merged(store, theirs)
        assert [v.answers["need"] for v in store.versions("one")] == ["ours"]
        copy = store.get(report.copied[0].other)
        assert [v.answers["need"] for v in store.versions(copy.id)] == ["theirs"]
        assert (copy.version, copy.state) == (1, State.DRAFT)


def test_an_older_state_that_a_version_holds_is_no_conflict(sides: tuple[Path, Path]) -> None:
    ours, theirs = sides
    with opened(theirs) as store:
        pass
    with opened(ours) as store:
        submitted(store, store.get("one"), 1)
        edit(store, "one", 30, need="gone on")
        report = merged(store, theirs)
        assert report.copied == ()
        assert not report.changed
        assert store.get("one").answers["need"] == "gone on"


def test_the_next_version_can_be_submitted_after_a_merge(sides: tuple[Path, Path]) -> None:
    ours, theirs = sides
    with opened(theirs) as store:
        submitted(store, store.get("one"), 1)
    with opened(ours) as store:
        edit(store, "one", 30, need="gone on without")
        merged(store, theirs)
        kept = store.get("one")
        assert (kept.version, kept.state, kept.answers["need"]) == (1, State.DRAFT, "gone on without")
        submitted(store, kept, kept.version + 1)
        assert [v.number for v in store.versions("one")] == [1, 2]


def exchange(record_id: str, package: str) -> Exchange:
    return Exchange(record_id, Direction.IN, package, "Bo Example", Snapshot(NOON, {"need": package}, State.DRAFT, 0))


def test_what_was_exchanged_comes_with_a_record_and_not_to_one_that_went_its_own_way(sides: tuple[Path, Path]) -> None:
    ours, theirs = sides
    with opened(theirs) as store:
        added(store, "two")
        (one,) = [r.id for r in store.records() if r.id != "two"]
        store.exchanges.keep([exchange("two", "p2"), exchange(one, "p1")])
        edit(store, one, 1, need="theirs")
    with opened(ours) as store:
        edit(store, one, 2, need="ours")
        merged(store, theirs)
        merged(store, theirs)
        assert [e.package for e in store.exchanges.of("two")] == ["p2"]
        assert list(store.exchanges.of(one)) == []
        edit(store, one, 3, need="theirs")
        merged(store, theirs)
        assert [e.package for e in store.exchanges.of(one)] == ["p1"]


def test_an_attachment_that_is_damaged_there_is_named_and_left_out(sides: tuple[Path, Path]) -> None:
    ours, theirs = sides
    with opened(theirs) as store:
        store.attach("letter.txt", "text/plain", b"Dear")
        with store.session.raw() as raw:
            raw.execute("UPDATE attachments SET data = x'00'")
    with opened(ours) as store:
        report = merged(store, theirs)
        assert (report.unreadable, report.attachments) == (("letter.txt",), 0)


def test_what_cannot_be_merged_changes_nothing(sides: tuple[Path, Path], tmp_path: Path) -> None:
    ours, theirs = sides
    with opened(theirs) as store:
        added(store, "two", need="long " * 20_000)

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with opened(ours) as store:
        before = contents(store)
        with pytest.raises(Cancelled):
            FILES.merge(store, theirs, decider(Lang.EN), EVENT, stop)
        with refused("upkeep-restore-itself"):
            merged(store, ours)
        with refused("store-missing"):
            merged(store, tmp_path / "gone.mcworkspace")
        damage(theirs)
        with refused("store-damaged"):
            merged(store, theirs)
        assert contents(store) == before


def test_a_fault_in_the_middle_takes_everything_back(sides: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = sides
    with opened(theirs) as store:
        added(store, "two")

    def fail(_self: object) -> None:
        raise RuntimeError

    with opened(ours) as store:
        before = contents(store)
        monkeypatch.setattr(merging._Merge, "_people", fail)
        with pytest.raises(RuntimeError):
            merged(store, theirs)
        assert contents(store) == before


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["add", "edit", "submit", "trash", "restore", "attach"]),
        st.integers(0, 3),
        st.integers(0, 40),
    ),
    max_size=6,
)


def live(store: SqliteStore, name: str, acts: list[tuple[str, int, int]]) -> None:
    """Work on a workspace: what two people do after each took a copy home."""
    for step, (act, which, minute) in enumerate(acts):
        there = [*store.records(), *store.trashed()]
        request = sorted(there, key=lambda r: r.id)[which % len(there)]
        if act == "add":
            store.add(draft(f"{name}-{step}", NOON, need=name), told("request-created", f"{name}-{step}"))
        elif act == "edit":
            edit(store, request.id, minute, need=f"{name} {which}")
        elif act == "submit":
            submitted(store, request, max([v.number for v in store.versions(request.id)], default=0) + 1)
        elif act == "trash":
            store.trash(request.id, told("request-trashed", request.id))
        elif act == "restore":
            store.restore(request.id, told("request-restored", request.id))
        else:
            store.attach(f"{name}.txt", "text/plain", f"{name} {which}".encode())


def held(store: SqliteStore) -> set[tuple[object, ...]]:
    """Everything that may not be lost: requests, what somebody wrote as need, versions, and the history."""
    there = [*store.records(), *store.trashed()]
    versions = [v for r in there for v in store.versions(r.id)]
    answers = [*(r.answers for r in there), *(v.answers for v in versions)]
    return {
        *(("request", r.id) for r in there),
        *(("need", str(a.get("need"))) for a in answers),
        *(("version", v.number, str(v.answers), v.submitted_at) for v in versions),
        *(("event", str(e)) for e in store.history()),
    }


@settings(max_examples=60)
@given(ACTS, ACTS)
def test_whatever_two_people_did_nothing_is_lost_and_merging_again_changes_nothing(
    mine: list[tuple[str, int, int]], yours: list[tuple[str, int, int]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder) / "ours.mcworkspace", Path(folder) / "theirs.mcworkspace"
        with opened(ours, create=True) as store:
            for name in ("a", "b"):
                added(store, name, need="as it was", working_title=name)
            FILES.copy(ours, theirs, unwatched)
            live(store, "mine", mine)
            had = held(store)
        with opened(theirs) as store:
            live(store, "yours", yours)
            have = held(store)
            files = FILES.attachments(theirs)
        with opened(ours) as store:
            merged(store, theirs)
            assert had | have <= held(store)
            assert {a.sha256 for a in files} <= {a.sha256 for a in FILES.attachments(ours)}
            for request in (*store.records(), *store.trashed()):
                assert request.version >= max([v.number for v in store.versions(request.id)], default=0)
            before = contents(store), FILES.mark(ours)
            again = merged(store, theirs)
            assert not again.changed
            assert (contents(store), FILES.mark(ours)) == before
