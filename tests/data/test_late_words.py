"""The words of a search follow autosaves, and are there whenever somebody searches."""

from __future__ import annotations

import shutil
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection

from mcdesk.app.catalogue.ports import Query
from mcdesk.data import catalogue_index
from mcdesk.data import store as file_store
from mcdesk.data.opening import open_workspace
from mcdesk.data.store import SqliteStore
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.records import Record
from mcdesk.domain.texts import message
from tests.contract.store_base import added, told


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "plans.mcworkspace"


def typed(store: SqliteStore, record: Record, need: str) -> Record:
    return store.save(replace(record, answers={**record.answers, "need": need}))


def late(store: SqliteStore) -> int:
    with store.session.raw() as raw:
        return int(raw.execute("SELECT count(*) FROM catalogue WHERE worded = 0").fetchone()[0])


def hits(store: SqliteStore, *words: str) -> list[int]:
    return [len(store.catalogue.found(Query(word))) for word in words]


def test_what_was_typed_is_found_at_once(path: Path) -> None:
    store = open_workspace(path, create=True)
    one, two = added(store, "one", need="crane"), added(store, "two", need="crane")
    one = typed(store, typed(store, one, "forklift"), "hoist")
    typed(store, two, "hoist")
    assert late(store) == 2
    assert hits(store, "hoist", "crane", "forklift") == [2, 0, 0]
    assert late(store) == 0
    typed(store, one, "winch")
    assert len(store.catalogue.first(Query("winch"), 5)) == len(store.catalogue.alike(("winch",), 5)) == 1
    store.close()


def test_a_save_with_a_line_of_the_history_writes_them_itself(path: Path) -> None:
    store = open_workspace(path, create=True)
    one = typed(store, added(store, "one"), "crane")
    store.save(replace(one, answers={"need": "hoist"}), told("saved", "one"))
    assert late(store) == 0
    store.close()


def test_nobody_beside_is_far_behind(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_store, "MOST_LATE", 3)
    store = open_workspace(path, create=True)
    one, two = added(store, "one"), added(store, "two")
    found = []
    for number in range(7):
        one = typed(store, one, f"word{number}")
        found.append(late(store))
    assert found == [1, 1, 0, 1, 1, 0, 1]
    typed(store, typed(store, two, "crane"), "hoist")
    assert late(store) == 0, "whichever records they are of"
    store.close()


def test_closing_writes_them(path: Path) -> None:
    store = open_workspace(path, create=True)
    typed(store, added(store, "one"), "crane")
    store.close()
    store = open_workspace(path)
    assert late(store) == 0
    assert hits(store, "crane") == [1]
    store.close()


def test_what_a_killed_program_left_is_found_after_the_next_start(path: Path, tmp_path: Path) -> None:
    store = open_workspace(path, create=True)
    typed(store, added(store, "one"), "crane")
    kept = tmp_path / "kept"
    kept.mkdir()
    for file in path.parent.glob("plans.mcworkspace*"):
        if not file.name.endswith(".lock"):
            shutil.copy(file, kept)
    store.close()
    again = open_workspace(kept / path.name)
    assert late(again) == 1
    assert hits(again, "crane") == [1]
    again.close()


def test_a_full_disk_holds_up_no_search(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = open_workspace(path, create=True)
    one = typed(store, added(store, "one", need="crane"), "hoist")

    def full(*_: object) -> None:
        raise Unavailable(message("store-disk-full", file="plans"), "full")

    with monkeypatch.context() as patch:
        patch.setattr(catalogue_index, "freshen", full)
        assert hits(store, "crane", "hoist") == [1, 0]
    assert hits(store, "crane", "hoist") == [0, 1]
    assert store.get("one") == one
    store.close()


def test_a_search_waits_for_words_that_another_is_about_to_write(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = open_workspace(path, create=True)
    one = added(store, "one")
    assert hits(store, "crane") == [0]
    typed(store, one, "crane")
    found: list[int] = []
    waiting = store.session.write

    def overtaken() -> AbstractContextManager[Connection]:
        monkeypatch.undo()
        found.extend(hits(store, "crane"))
        return waiting()

    monkeypatch.setattr(store.session, "write", overtaken)
    assert (hits(store, "crane"), found) == ([1], [1])
    store.close()
