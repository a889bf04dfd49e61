"""Imported frameworks go wherever their workspace goes: backups, merges, the archive."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mcdesk.app.services import Services
from mcdesk.app.upkeep.archive import save_everything
from mcdesk.app.upkeep.merging import decider
from mcdesk.app.upkeep.records import MergeReport, unwatched
from mcdesk.data.backups import WorkspaceFileKeeper
from mcdesk.data.opening import open_workspace
from mcdesk.data.store import SqliteStore
from mcdesk.domain.frameworks.case.check import mistakes
from mcdesk.domain.frameworks.entries import Entry
from mcdesk.domain.texts import Lang
from mcdesk.export.artist import Artist
from tests.app.workspace import services
from tests.contract.store_base import later, told
from tests.contract.store_frameworks import ENTRIES, SHELVED, filled, found

FILES = WorkspaceFileKeeper()


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[SqliteStore]:
    store = open_workspace(tmp_path / "ours.mcworkspace", create=True)
    yield store
    store.close()


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[SqliteStore]:
    store = open_workspace(tmp_path / "theirs.mcworkspace", create=True)
    yield store
    store.close()


def merged(ours: SqliteStore, theirs: SqliteStore) -> MergeReport:
    theirs.close()
    return FILES.merge(ours, theirs.path, decider(Lang.EN), told("workspace-merged"), unwatched)


def test_a_backup_holds_them_and_their_search(ours: SqliteStore, tmp_path: Path) -> None:
    before = FILES.mark(ours.path)
    filled(ours)
    assert FILES.mark(ours.path) != before
    copy = tmp_path / "copy.mcworkspace"
    FILES.copy(ours.path, copy, unwatched)
    store = open_workspace(copy)
    assert list(store.frameworks.shelved()) == [SHELVED]
    assert found(store, "steel") == ["1.1"]
    store.close()


def test_what_only_they_have_comes_over_and_again_changes_nothing(ours: SqliteStore, theirs: SqliteStore) -> None:
    filled(theirs)
    report = merged(ours, theirs)
    assert (report.frameworks, report.changed) == (1, True)
    assert tuple(ours.frameworks.entries("welding")) == ENTRIES
    assert found(ours, "steel") == ["1.1"]
    assert merged(ours, theirs).frameworks == 0


NEWER = replace(SHELVED, framework=replace(SHELVED.framework, version="2"), count=1, superseded=0, at=later(60))


@pytest.mark.parametrize("newer_here", [True, False])
def test_the_newer_version_is_in_force_and_no_item_is_lost(
    ours: SqliteStore, theirs: SqliteStore, newer_here: bool
) -> None:
    filled(ours if newer_here else theirs, (Entry("3", {"en": "Gluing"}),), NEWER)
    filled(theirs if newer_here else ours)
    assert merged(ours, theirs).frameworks == 1
    kept = {e.code: e.superseded for e in ours.frameworks.entries("welding")}
    assert kept == {"3": "", "1": "2", "1.1": "2", "1.2": "2", "2": "2", "9": "1"}
    (shelved,) = ours.frameworks.shelved()
    assert (shelved.framework.version, shelved.count, shelved.superseded) == ("2", 1, 5)
    assert merged(ours, theirs).frameworks == 0


def test_the_archive_has_each_as_a_case_package(ours: SqliteStore, tmp_path: Path) -> None:
    filled(ours)
    made = services()
    full = Services(ours, made.definitions, {}, made.clock, made.who, Artist())
    path = tmp_path / "everything.zip"
    save_everything(full, FILES, path, Lang.FR)
    with zipfile.ZipFile(path) as archive:
        (name,) = [n for n in archive.namelist() if n.startswith("référentiels/")]
        package = json.loads(archive.read(name))
        assert "Référentiels de compétences importés" in archive.read("index.html").decode()
    assert mistakes(package) == ()
    assert len(package["CFItems"]) == len(ENTRIES)
