"""Invented records stay apart: a sample is added to a sample, and to nothing else."""

from __future__ import annotations

from pathlib import Path

from mcdesk.app.sample_mark import SETTING
from tests.contract.store_base import added, refused
from tests.data.upkeep.test_merging import merged, opened, sides
from tests.data.workspaces import contents

__all__ = ["sides"]


def test_a_sample_is_not_added_to_the_records_of_a_college(sides: tuple[Path, Path]) -> None:
    ours, theirs = sides
    with opened(theirs) as store:
        added(store, "invented", working_title="Invented")
        store.set_setting(SETTING, "yes")
    with opened(ours) as store:
        before = contents(store)
        with refused("upkeep-merge-sample"):
            merged(store, theirs)
        assert contents(store) == before
        store.set_setting(SETTING, "yes")
        assert len(merged(store, theirs).added) == 1
