"""Searching as people type."""

from __future__ import annotations

import pytest

from mcdesk.domain.folding import matches

LINE = "2026-0002 Mobilité et transferts sécuritaires à domicile École de la santé Brouillon"


@pytest.mark.parametrize("search", ["", "mobilite", "SECURITAIRES", "domicile 2026", "transf brouil", "  santé  "])
def test_every_word_is_looked_for_without_case_and_accents(search: str) -> None:
    assert matches(search, LINE)


@pytest.mark.parametrize("search", ["forklift", "mobilite forklift", "2026-0001"])
def test_one_missing_word_is_enough_to_leave_a_line_out(search: str) -> None:
    assert not matches(search, LINE)
