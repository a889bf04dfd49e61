"""``mcdesk store take``, ``out`` and ``back``: work away from a shared store, from a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mcdesk.app.shared.address import Address
from mcdesk.data.opening import open_workspace
from mcdesk.data.postgres.opening import open_store
from mcdesk.data.postgres.store import PostgresStore
from tests.contract.store_base import added
from tests.postgres import server
from tests.postgres.test_terminal import Typed, english, typed

__all__ = ["english", "typed"]

Change = Callable[..., None]


@pytest.fixture
def store(database: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PostgresStore]:
    """The store as a colleague has it open; the person at the terminal is a member of it, too."""
    server.prepare(database)
    member = server.address("member", database.database)
    monkeypatch.setenv("MCDESK_STORE", member.text)
    opened = open_store(tmp_path / "colleague.mcstore", member)
    for number in ("one", "two"):
        added(opened, number, working_title=f"Request {number}", need="old")
    yield opened
    opened.close()


def write(path: str, number: str, **answers: str) -> None:
    """What the person writes off line."""
    away = open_workspace(Path(path))
    record = away.get(number)
    away.save(replace(record, answers={**record.answers, **answers}))
    away.close()


def meanwhile(store: PostgresStore, number: str, **answers: str) -> None:
    record = store.get(number)
    store.save(replace(record, answers={**record.answers, **answers}))


def taken(typed: Typed, *numbers: str) -> str:
    found = typed.data("store", "take", *numbers)
    assert found["taken"] == list(numbers)
    return str(found["workspace"])


def test_what_was_taken_along_is_listed_and_comes_back(typed: Typed, store: PostgresStore) -> None:
    one, two = (store.get(n).number for n in ("one", "two"))
    path = taken(typed, one, two)
    assert [(o["number"], o["stands"]) for o in typed.data("store", "out")["out"]] == [(two, "same"), (one, "same")]
    write(path, one, need="written in the train")
    assert typed("--workspace", path, "request", "new")[0] == 0
    stands: dict[str, Any] = {o["number"]: o["stands"] for o in typed.data("store", "out")["out"]}
    assert (stands[one], stands[two], sorted(stands.values())) == ("changed", "same", ["begun", "changed", "same"])
    assert "written in the train" not in typed("store", "out")[1]
    assert store.get("one").answers["need"] == "old", "nothing travels by itself"
    code, said = typed("store", "back")
    assert (code, f"{one} is brought back." in said) == (0, True)
    assert store.get("one").answers["need"] == "written in the train"
    assert len(store.records()) == 3
    assert typed("store", "back") == (0, "Nothing was changed here: the store has everything.\n")


@pytest.mark.parametrize(("side", "kept"), [("mine", "mine"), ("store", "theirs")])
def test_what_both_changed_is_listed_and_decided_by_nobody_else(
    typed: Typed, store: PostgresStore, side: str, kept: str
) -> None:
    one, two = (store.get(n).number for n in ("one", "two"))
    path = taken(typed, one, two)
    write(path, one, need="mine")
    write(path, two, need="also mine")
    meanwhile(store, "one", need="theirs")
    code, said = typed("store", "back")
    assert code == 1
    for words in (f"{two} is brought back.", f"{one} waits for you", "here: mine", "store: theirs", "--take"):
        assert words in said
    assert store.get("one").answers["need"] == "theirs"
    found = typed.data("store", "back")
    assert (found["brought"], [u["number"] for u in found["undecided"]]) == ([], [one])
    conflict = found["undecided"][0]["conflicts"][0]
    assert (conflict["base"], conflict["ours"], conflict["theirs"]) == ("old", "mine", "theirs")
    found = typed.data("store", "take", one)
    assert [r["key"] for r in found["refused"]] == ["travel-undecided"], "what is here comes back first"
    assert typed("store", "back", "--take", side)[0] == 0
    assert store.get("one").answers["need"] == kept


def test_what_is_in_the_way_is_told(typed: Typed, store: PostgresStore, monkeypatch: pytest.MonkeyPatch) -> None:
    for command, wanted in (("out", 0), ("back", 1)):
        code, said = typed("store", command)
        assert (code, "mcdesk store take ID" in said) == (wanted, True)
    found = typed.data("store", "take", "9999-0001")
    assert (found["taken"], Path(found["workspace"]).exists()) == ([], False)
    found = typed.data("store", "take", "2026-0001", "9999-0001")
    assert (found["taken"], [r["key"] for r in found["refused"]]) == (["2026-0001"], ["store-no-record"])
    where = server.address("member", "not_there").text
    monkeypatch.setenv("MCDESK_STORE", where)
    code, said = typed("store", "take", "2026-0001")
    assert (code, "not_there" in said) == (1, True)
    monkeypatch.delenv("MCDESK_STORE")
    assert "MCDESK_STORE" in typed("store", "out")[1]


def test_the_list_needs_no_server(typed: Typed, store: PostgresStore, monkeypatch: pytest.MonkeyPatch) -> None:
    number = store.get("one").number
    taken(typed, number)

    def away(*_: object) -> None:
        pytest.fail("the server was asked")

    with monkeypatch.context() as patch:
        patch.setattr("psycopg.connect", away)
        found = typed.data("store", "out")
    assert [o["number"] for o in found["out"]] == [number]
