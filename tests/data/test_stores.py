"""The files that name shared stores, and the workspace for what is taken along from each."""

from __future__ import annotations

from pathlib import Path

from mcdesk.app.shared.address import address_of
from mcdesk.data.postgres.stores import ServerStores
from tests.badge.secrets_kept import KeptSecrets


def test_two_stores_of_one_file_name_are_taken_along_into_two_workspaces(tmp_path: Path) -> None:
    stores = ServerStores(tmp_path / "own", KeptSecrets())
    here, there, again = (tmp_path / name / "Department.mcstore" for name in ("a", "b", "c"))
    stores.write(address_of("postgresql://one.example.org/mcdesk"), here)
    stores.write(address_of("postgresql://two.example.org/mcdesk"), there)
    stores.write(address_of("postgresql://one.example.org/mcdesk"), again)
    assert stores.away(here) != stores.away(there)
    assert stores.away(here) == stores.away(again), "a store is one, whatever its file is called and wherever it lies"


def test_a_file_that_names_no_store_has_a_place_of_its_name(tmp_path: Path) -> None:
    stores = ServerStores(tmp_path / "own", KeptSecrets())
    assert stores.away(tmp_path / "Gone.mcstore").stem == "Gone (local)"
