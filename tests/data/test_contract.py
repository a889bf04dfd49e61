"""The workspace file, the store on a server and the store in memory keep the same promises."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mcdesk.app.catalogue.ports import Batch
from mcdesk.app.ports import Store, StoreOpener
from mcdesk.app.upkeep.records import unwatched
from mcdesk.data.opening import open_workspace
from mcdesk.data.vault.keeper import VaultKeeper
from mcdesk.domain.records import Event
from tests.contract.store_awards import AwardCases
from tests.contract.store_base import NOON, added
from tests.contract.store_belongings import BelongingCases, ReadOnlyCases
from tests.contract.store_catalogue import CatalogueCases, credential
from tests.contract.store_exchanges import ExchangeCases
from tests.contract.store_frameworks import FrameworkCases
from tests.contract.store_history import HistoryCases
from tests.contract.store_purging import PurgeCases
from tests.contract.store_records import RequestCases
from tests.data.vault.sealed import CHEAP, PASSPHRASE
from tests.memory_store import MemoryStore
from tests.postgres import server

NUMBERS = (
    ("free", "MC-2026-0007"),
    ("taken", "MC-2026-0001"),
    ("twice", "MC-2026-0007"),
    ("none", ""),
    ("another kind", "2026-0009"),
    ("another year", "MC-2019-0002"),
)
OPENER: StoreOpener = open_workspace


def in_memory(_: Path) -> Store:
    return MemoryStore()


def in_a_file(folder: Path) -> Store:
    return OPENER(folder / "plans.mcworkspace", create=True)


def on_a_server(folder: Path) -> Store:
    server.empty()
    return server.opened(folder)


def in_an_encrypted_file(folder: Path) -> Store:
    made = in_a_file(folder)
    made.close()
    VaultKeeper(CHEAP).seal(made.path, PASSPHRASE, unwatched)
    return OPENER(made.path)


MAKERS = {"memory": in_memory, "file": in_a_file, "encrypted": in_an_encrypted_file, "server": on_a_server}


@pytest.fixture(params=MAKERS.values(), ids=list(MAKERS))
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    make: Callable[[Path], Store] = request.param
    made = make(tmp_path)
    yield made
    made.close()
    assert [p.name for p in tmp_path.iterdir()] in ([], ["plans.mcworkspace"])


class TestRequests(RequestCases):
    pass


class TestPurging(PurgeCases):
    pass


class TestExchanges(ExchangeCases):
    pass


class TestHistory(HistoryCases):
    pass


class TestCatalogue(CatalogueCases):
    pass


class TestBelongings(BelongingCases):
    pass


class TestFrameworks(FrameworkCases):
    pass


class TestAwards(AwardCases):
    pass


class TestReadOnlyInMemory(ReadOnlyCases):
    @pytest.fixture
    def reader(self) -> Store:
        store = MemoryStore()
        added(store)
        store.read_only = True
        return store


class TestReadOnlyBesideAWriter(ReadOnlyCases):
    @pytest.fixture
    def reader(self, tmp_path: Path) -> Iterator[Store]:
        writer = in_a_file(tmp_path)
        added(writer)
        reader = OPENER(writer.path)
        yield reader
        writer.close()
        reader.close()
        assert [p.name for p in tmp_path.iterdir()] == ["plans.mcworkspace"]


class TestReadOnlyFile(ReadOnlyCases):
    @pytest.fixture
    def reader(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
        writer = in_a_file(tmp_path)
        added(writer)
        writer.close()
        monkeypatch.setattr("mcdesk.data.opening.writable", lambda file: False)
        before = writer.path.read_bytes()
        reader = OPENER(writer.path)
        assert reader.holder == ""
        yield reader
        reader.close()
        assert writer.path.read_bytes() == before
        assert [p.name for p in tmp_path.iterdir()] == ["plans.mcworkspace"]


def test_an_import_keeps_the_numbers_that_are_free(tmp_path: Path) -> None:
    store = in_a_file(tmp_path)
    taken = store.add(credential("Here"), Event(NOON, "Ada", "x"))
    brought = [replace(credential(n), number=number) for n, number in NUMBERS]
    store.catalogue.apply(Batch(brought, [], "list", Event(NOON, "Ada", "x")), unwatched)
    found = {r.title: r.number for r in store.records()}
    assert taken.number == found.pop("Here") == "MC-2026-0001"
    assert found == {
        "free": "MC-2026-0007",
        "taken": "MC-2026-0008",
        "twice": "MC-2026-0009",
        "none": "MC-2026-0010",
        "another kind": "MC-2026-0011",
        "another year": "MC-2019-0002",
    }
    assert store.add(credential("Next"), Event(NOON, "Ada", "x")).number == "MC-2026-0012"
    store.close()
