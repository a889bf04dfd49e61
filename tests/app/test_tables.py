"""What is remembered of the columns of earlier imports."""

from __future__ import annotations

import pytest

from mcdesk.app.tables import keep_columns, remembered
from mcdesk.domain.answers import Json
from mcdesk.domain.tabular.targets import Columns
from tests.cli.terminal import Kept


def test_columns_are_remembered_for_each_kind_of_import() -> None:
    kept = Kept({"other": 1})
    keep_columns(kept, "roster", ("Name", "Notes"), Columns({"name": 0}))
    keep_columns(kept, "catalogue", ("Name",), Columns({"official_title": 0}))
    keep_columns(kept, "roster", ("E-mail",), Columns({"email": 0}))
    assert remembered(kept, "roster") == {"name": "name", "notes": "", "e mail": "email"}
    assert remembered(kept, "catalogue") == {"name": "official_title"}
    assert remembered(kept, "frameworks") == {}
    assert kept.get("other") == 1


@pytest.mark.parametrize("value", [None, "x", [1], {"roster": 1}, {"roster": {"a": 1}}])
def test_preferences_of_another_shape_are_as_none(value: Json) -> None:
    kept = Kept({"table_columns": value})
    assert remembered(kept, "roster") == {}
    keep_columns(kept, "roster", ("Name",), Columns({"name": 0}))
    assert remembered(kept, "roster") == {"name": "name"}
