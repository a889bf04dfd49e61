"""The shape of answers that come from outside: known questions, and in each the kind of thing that it holds.

Whether an answer is right is for the rules to say, and a draft may hold wrong ones; an answer to a question that
does not exist, or text where a table belongs, would be lost without a word.
"""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.domain.answers import Answers, rows_of
from mcdesk.domain.definitions.mistakes import Found, found_value
from mcdesk.domain.definitions.schema_words import structure_mistakes
from mcdesk.domain.fields import Form
from mcdesk.domain.json_schema import answers_schema

_SHAPE = ("additionalProperties", "type", "required", "minProperties")


def shape_mistakes(answers: Answers, form: Form) -> tuple[Found, ...]:
    """Every answer that the form has no place for, in the order of the answers; the document must be canonical."""
    return (*structure_mistakes(answers, answers_schema(form), only=_SHAPE), *_rows_twice(answers, form))


def _rows_twice(answers: Answers, form: Form) -> Iterator[Found]:
    for field in form.fields():
        seen: set[object] = set()
        for place, row in enumerate(rows_of(answers.get(field.key)) if field.kind.has_rows else ()):
            row_id = str(row.get("id"))
            if row_id in seen:
                path = (field.key, place, "id")
                yield found_value(path, "definitions-row-twice", table=field.key, name=row_id)
            seen.add(row_id)
