"""The ledger of awards goes wherever its workspace goes: backups, merges, the archive."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mcdesk.app.upkeep.archive import save_everything
from mcdesk.app.upkeep.merging import decider
from mcdesk.app.upkeep.records import MergeReport, unwatched
from mcdesk.data.backups import WorkspaceFileKeeper
from mcdesk.data.opening import open_workspace
from mcdesk.data.store import SqliteStore
from mcdesk.domain.awards.ledger import Fresh, Standing
from mcdesk.domain.texts import Lang
from tests.app.workspace import services
from tests.contract.store_awards import cohort, event, kept, line
from tests.contract.store_base import later, told

FILES = WorkspaceFileKeeper()


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[SqliteStore]:
    store = open_workspace(tmp_path / "ours.mcworkspace", create=True)
    yield store
    store.close()


@pytest.fixture
def theirs(ours: SqliteStore, tmp_path: Path) -> Iterator[SqliteStore]:
    """A copy of ours with an award, made by somebody else."""
    kept(ours)
    FILES.copy(ours.path, tmp_path / "theirs.mcworkspace", unwatched)
    store = open_workspace(tmp_path / "theirs.mcworkspace")
    yield store
    store.close()


def merged(ours: SqliteStore, theirs: SqliteStore) -> MergeReport:
    theirs.close()
    return FILES.merge(ours, theirs.path, decider(Lang.EN), told("workspace-merged"), unwatched)


def test_a_copy_holds_the_ledger_and_a_revocation_is_a_change_of_the_workspace(
    ours: SqliteStore, theirs: SqliteStore
) -> None:
    assert list(theirs.awards.lines()) == list(ours.awards.lines())
    assert theirs.awards.text("line-2") == '{"é": 2}'
    before = FILES.mark(ours.path)
    ours.awards.change([replace(line(2), standing=Standing.REVOKED, changed_at=later(1))], event("award-revoked"))
    assert FILES.mark(ours.path) != before


def test_cohorts_of_both_sides_stay_under_numbers_of_their_own(ours: SqliteStore, theirs: SqliteStore) -> None:
    for store, name in ((ours, "A"), (theirs, "B")):
        fresh = Fresh(line(3, id=f"line-{name}", cohort=f"id-{name}"), name)
        assert store.awards.issue(cohort(name), [fresh], (), event()).number == "CO-2026-0002"
    assert merged(ours, theirs).awards == 1
    assert sorted((c.name, c.number) for c in ours.awards.cohorts()) == [
        ("A", "CO-2026-0002"),
        ("B", "CO-2026-0003"),
        ("Fall", "CO-2026-0001"),
    ]
    assert [ours.awards.text(f"line-{name}") for name in "AB"] == ["A", "B"]
    assert merged(ours, theirs).awards == 0


def test_what_they_revoked_or_removed_stays_so_and_ours_is_never_undone(ours: SqliteStore, theirs: SqliteStore) -> None:
    over = replace(line(2), standing=Standing.SUPERSEDED, changed_at=later(2))
    ours.awards.change([over], event("award-corrected"))
    revoked = replace(line(1), standing=Standing.REVOKED, reason="Mistake", changed_at=later(1), changed_by="Bo")
    theirs.awards.change([revoked], event("award-revoked"))
    theirs.awards.forget([line(2)], event("learner-removed"))
    assert merged(ours, theirs).awards == 2
    first, second = ours.awards.lines()
    assert (first.standing, first.reason, first.name) == (Standing.REVOKED, "Mistake", "Zoë Example")
    assert (second.standing, second.name, ours.awards.text("line-2")) == (Standing.SUPERSEDED, "", "")


def test_a_removed_name_is_not_left_in_the_file(ours: SqliteStore) -> None:
    kept(ours)
    secret = replace(line(5), id="line-5", name="Xanthippe Unverwechselbar")
    ours.awards.issue(cohort(), [Fresh(secret, '{"name": "Xanthippe Unverwechselbar"}')], (), event())
    ours.awards.forget([secret], event("learner-removed"))
    ours.close()
    assert b"Unverwechselbar" not in ours.path.read_bytes()


def test_the_archive_holds_the_ledger_and_every_signed_badge(ours: SqliteStore, tmp_path: Path) -> None:
    kept(ours)
    work = replace(services(), store=ours, exporters={})
    index = save_everything(work, FILES, tmp_path / "all.zip", Lang.EN)
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        table = archive.read(index.also["awards"]).decode("utf-8-sig").splitlines()
        texts = [archive.read(n) for n in archive.namelist() if n.startswith("signed-badges/")]
    assert len(table) == 3
    assert hashlib.sha256('{"é": 2}'.encode()).hexdigest() in {hashlib.sha256(t).hexdigest() for t in texts}
