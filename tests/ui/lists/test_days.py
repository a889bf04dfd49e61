"""A day stays on one line of a narrow column: of two lines, one would be half of it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from mcdesk.domain.folding import matches
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Lang
from mcdesk.ui.requests.facts import updated_shortly

DAY = datetime(2026, 11, 27, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize("lang", list(Lang))
def test_the_day_of_the_last_change_is_not_broken(lang: Lang) -> None:
    record = Record("1", "2026-0001", "request", 1, "mohawk", {}, updated_at=DAY)
    words = updated_shortly(record, lang, date(2027, 1, 1))
    assert " " not in words
    assert matches("27 november" if lang is Lang.EN else "27 novembre", words)
