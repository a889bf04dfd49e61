"""What stands beside a record when workspaces are merged: it stays with the answers that it is about."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcdesk.app.copying import read, written
from mcdesk.data.store import SqliteStore
from mcdesk.domain.answers import Ref
from mcdesk.domain.copied import Copied
from tests.contract.store_base import added
from tests.data.upkeep.test_merging import edit, merged, opened, sides

__all__ = ["sides"]


def marked(store: SqliteStore, record_id: str, *places: str) -> None:
    store.set_setting(f"copied:{record_id}", written(Copied("2026-0009", frozenset(map(Ref, places)))))


def marks(store: SqliteStore, record_id: str) -> list[str]:
    return sorted(place.field for place in read(store.setting(f"copied:{record_id}")).places)


def test_what_nobody_has_looked_at_yet_comes_along_and_what_either_has_looked_at_is_looked_at(
    sides: tuple[Path, Path],
) -> None:
    ours, theirs = sides
    with opened(theirs) as store:
        added(store, "two", working_title="Two (copy)", need="as before")
        marked(store, "two", "working_title", "need")
        marked(store, "one", "working_title", "need")
        store.set_setting("twins:two", '[["need", "", "", "x"]]')
    with opened(ours) as store:
        marked(store, "one", "need", "sector")
        merged(store, theirs)
        assert marks(store, "two") == ["need", "working_title"]
        assert store.setting("twins:two") == '[["need", "", "", "x"]]'
        assert marks(store, "one") == ["need"]
        marked(store, "two", "need")
        merged(store, theirs)
        assert marks(store, "two") == ["need"], "merging again marks nothing anew"


@pytest.mark.parametrize(("mine", "yours"), [(5, 9), (9, 5)])
def test_marks_stay_with_the_answers_that_they_are_about(sides: tuple[Path, Path], mine: int, yours: int) -> None:
    ours, theirs = sides
    with opened(theirs) as store:
        edit(store, "one", yours, need="theirs")
        marked(store, "one", "working_title", "sector")
    with opened(ours) as store:
        edit(store, "one", mine, need="ours")
        marked(store, "one", "need", "sector")
        copy = merged(store, theirs).copied[0].other
        # Of what both have alike, theirs looked at nothing but the need, and ours at the title.
        stays, went = (
            (["need", "sector"], ["sector", "working_title"]) if mine > yours else (["sector"], ["need", "sector"])
        )
        (copied,) = [r.id for r in store.records() if r.number == copy or r.id == copy]
        assert (marks(store, "one"), marks(store, copied)) == (stays, went)
        marked(store, copied)
        merged(store, theirs)
        assert marks(store, copied) == [], "what was looked at in the copy stays so"


@pytest.mark.parametrize(("mine", "yours"), [(5, 9), (9, 5)])
def test_a_workspace_that_knows_nothing_of_a_copy_says_nothing_about_it(
    sides: tuple[Path, Path], mine: int, yours: int
) -> None:
    """An older program wrote one of them: that there is no mark does not say that all was looked at."""
    ours, theirs = sides
    with opened(theirs) as store:
        edit(store, "one", yours, need="theirs")
    with opened(ours) as store:
        edit(store, "one", mine, need="ours")
        marked(store, "one", "need", "working_title")
        merged(store, theirs)
        stays = ["need", "working_title"] if mine > yours else ["working_title"]
        assert marks(store, "one") == stays
    with opened(theirs) as store:
        merged(store, ours)
        assert marks(store, "one") == stays


def test_a_copy_of_which_all_was_looked_at_says_so(sides: tuple[Path, Path]) -> None:
    ours, theirs = sides
    with opened(theirs) as store:
        marked(store, "one")
    with opened(ours) as store:
        marked(store, "one", "need", "sector")
        merged(store, theirs)
        assert marks(store, "one") == []
        assert read(store.setting("copied:one")).known
