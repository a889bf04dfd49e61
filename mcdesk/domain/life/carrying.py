"""The answers of a request as those of the credential that it becomes."""

from __future__ import annotations

from collections.abc import Mapping

from mcdesk.domain.answers import Answers, Json, Reader, is_empty, rows_of
from mcdesk.domain.fields import Field, Form

RENAMED = {"official_name": "working_title", "owner": "requester"}
"""Questions of a credential that a request asks under another key."""
FRENCH = "fr"


def carried(request: Form, credential: Form, answers: Answers) -> dict[str, Json]:
    """Every answer that the credential has a place for, in the order of its form.

    Rows keep their ids, so that an assessment still names its outcomes. Where a request is taught in French alone, its
    names and texts are French: each goes to the twin that holds the French.
    """
    found: dict[str, Json] = {}
    french = Reader(answers).choices("languages") == (FRENCH,)
    twins = {f.twin: f.key for f in credential.fields() if f.twin}
    for field in credential.fields():
        key = RENAMED.get(field.key, field.key)
        value = answers.get(key)
        if not request.has(key) or request.field(key).kind is not field.kind or is_empty(value):
            continue
        place = twins.get(field.key, field.key) if french else field.key
        found[place] = _rows(field, value) if field.kind.has_rows else value
    return found


def _rows(field: Field, value: Json) -> Json:
    columns = {"id", *(c.key for c in field.columns)}
    return [_row(row, columns) for row in rows_of(value)]


def _row(row: Mapping[str, Json], columns: set[str]) -> dict[str, Json]:
    return {k: v for k, v in row.items() if k in columns}
