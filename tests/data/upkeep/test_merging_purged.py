"""Merging workspaces of which one has deleted a record for good."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mcdesk.app.upkeep.records import unwatched
from mcdesk.data.store import SqliteStore
from tests.contract.store_base import added, submitted, told
from tests.data.upkeep.test_merging import FILES, edit, merged, opened, sides

__all__ = ["sides"]


def purge(store: SqliteStore, record_id: str) -> None:
    store.trash(record_id, told("request-trashed", record_id))
    store.purge([record_id], told("requests-purged"))


def titles(store: SqliteStore) -> list[str]:
    return [str(record.answers.get("working_title")) for record in (*store.records(), *store.trashed())]


def numbers(store: SqliteStore) -> list[str]:
    with store.session.raw() as raw:
        return [number for (number,) in raw.execute("SELECT number FROM records ORDER BY number")]


def test_one_that_we_never_had_leaves_its_number_and_its_history_alone(sides: tuple[Path, Path]) -> None:
    ours, theirs = sides
    with opened(theirs) as store:
        submitted(store, added(store, "two", working_title="Two"), 1)
        purge(store, "two")
        past = store.history("two")
    with opened(ours) as store:
        for _ in range(2):
            report = merged(store, theirs)
            assert (report.added, report.copied) == ((), ())
        assert titles(store) == ["One"]
        assert store.history("two") == past
        assert added(store, "three").number == "2026-0003", "no number is given again"


def test_one_whose_number_somebody_else_has_here_takes_another(sides: tuple[Path, Path]) -> None:
    ours, theirs = sides
    with opened(theirs) as store:
        added(store, "two")
        purge(store, "two")
    with opened(ours) as store:
        added(store, "other")
        merged(store, theirs)
        assert numbers(store) == ["2026-0001", "2026-0002", "2026-0003"]
        assert store.get("2026-0002").id == "other"


def test_one_that_we_still_have_stays_as_it_is(sides: tuple[Path, Path]) -> None:
    ours, theirs = sides
    with opened(theirs) as store:
        purge(store, "one")
    with opened(ours) as store:
        before = store.records()
        report = merged(store, theirs)
        assert (report.updated, report.copied) == ((), ())
        assert store.records() == before


@pytest.mark.parametrize("sent", [False, True])
def test_one_that_we_deleted_does_not_come_back(sides: tuple[Path, Path], sent: bool) -> None:
    ours, theirs = sides
    with opened(ours) as store:
        if sent:
            submitted(store, store.get("one"), 1)
        FILES.copy(ours, theirs, unwatched)
        purge(store, "one")
        report = merged(store, theirs)
        assert (report.added, report.updated, report.copied, report.versions) == ((), (), (), 0)
        assert titles(store) == []
        assert store.versions("one") == ()


def test_what_was_written_in_it_elsewhere_since_then_is_kept_as_a_copy(sides: tuple[Path, Path]) -> None:
    ours, theirs = sides
    with opened(theirs) as store:
        edit(store, "one", 5, need="written since")
        submitted(store, store.get("one"), 1)
        store.record(replace(told("comment", "one"), words="A word about it"))
    with opened(ours) as store:
        purge(store, "one")
        assert [line.title for line in merged(store, theirs).copied] == ["One"]
        assert merged(store, theirs).copied == (), "once is enough"
        (copy,) = store.records()
        assert (copy.answers["need"], len(store.versions(copy.id))) == ("written since", 1)
        assert copy.id != "one"
        assert not any(line.words for line in store.history("one")), "what was said of it stays away too"


def test_what_is_counted_in_a_workspace_leaves_it_out(sides: tuple[Path, Path]) -> None:
    ours, _theirs = sides
    with opened(ours) as store:
        added(store, "two")
        store.trash("two", told("request-trashed", "two"))
        purge(store, "one")
        counts = FILES.properties(ours).counts
        assert (counts.requests, counts.trashed) == (1, 1)
