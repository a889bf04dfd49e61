"""A form with one of each shape of answer, answers to it, and what people do to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import strategies as st

from mcdesk.domain.answers import Answers, Json, Ref, rows_of, value_at, with_value
from mcdesk.domain.fields import Field, Form, Kind, Option, Page
from mcdesk.domain.texts import Local


def _field(key: str, kind: Kind, columns: tuple[Field, ...] = (), rows_of: str = "") -> Field:
    options = tuple(Option(o, Local(o)) for o in "abc") if kind is Kind.CHOICES else ()
    return Field(key, kind, Local(key), columns=columns, rows_of=rows_of, options=options, item=Local("Row"))


FORM = Form(
    "small",
    1,
    Local("Small"),
    Local(),
    (
        Page(
            "one",
            Local("One"),
            Local(),
            (
                _field("title", Kind.TEXT),
                _field("story", Kind.PARAGRAPH),
                _field("hours", Kind.INTEGER),
                _field("modes", Kind.CHOICES),
                _field("outcomes", Kind.TABLE, (_field("words", Kind.PARAGRAPH), _field("level", Kind.INTEGER))),
                _field(
                    "assessments",
                    Kind.TABLE,
                    (_field("name", Kind.TEXT), _field("covers", Kind.ROW_CHOICES, rows_of="outcomes")),
                ),
                _field("shown", Kind.ROW_CHOICES, rows_of="outcomes"),
            ),
        ),
    ),
)

_WORDS = st.sampled_from(["", "Weld", "Solder", "Wire a board", "Souder"])
_JSON: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from([0.5, 1.0]) | _WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("xyz"), inner, max_size=3),
    max_leaves=5,
)
OUTCOMES = tuple(f"o{n}" for n in range(5))
ASSESSMENTS = tuple(f"a{n}" for n in range(3))
_VALUES: Mapping[str, st.SearchStrategy[Json]] = {
    "title": _WORDS,
    "story": _WORDS,
    "hours": st.integers(0, 3),
    "modes": st.lists(st.sampled_from("abc"), unique=True, max_size=3),
    "shown": st.lists(st.sampled_from(OUTCOMES), unique=True, max_size=2),
    "future": _JSON,
}
_CELLS: Mapping[str, Mapping[str, st.SearchStrategy[Json]]] = {
    "outcomes": {"words": _WORDS, "level": st.integers(0, 2), "future": _JSON},
    "assessments": {"name": _WORDS, "covers": st.lists(st.sampled_from(OUTCOMES), unique=True, max_size=3)},
}
_IDS = {"outcomes": OUTCOMES, "assessments": ASSESSMENTS}


@st.composite
def drafts(draw: st.DrawFn) -> Answers:
    """Answers to the form, with questions and cells in them that it does not ask."""
    answers: Answers = {}
    for key, values in _VALUES.items():
        if draw(st.booleans()):
            answers = {**answers, key: draw(values)}
    for table, ids in _IDS.items():
        for row in draw(st.lists(st.sampled_from(ids), unique=True)):
            answers = _with_row(answers, table, _row(draw, table, row), len(rows_of(answers.get(table))))
    return answers


def _row(draw: st.DrawFn, table: str, row: str) -> Answers:
    return {"id": row, **{k: draw(v) for k, v in _CELLS[table].items() if draw(st.booleans())}}


def _with_row(answers: Answers, table: str, row: Answers, at: int) -> Answers:
    rows: list[Json] = list(rows_of(answers.get(table)))
    rows.insert(at, row)
    return {**answers, table: rows}


@st.composite
def edited(draw: st.DrawFn, answers: Answers) -> Answers:
    """What somebody made of these answers; rows that they add have ids of their own."""
    for _ in range(draw(st.integers(0, 4))):
        answers = draw(st.sampled_from([_answer, _cell, _add, _remove, _move]))(draw, answers)
    return answers


def _answer(draw: st.DrawFn, answers: Answers) -> Answers:
    key = draw(st.sampled_from(sorted(_VALUES)))
    if draw(st.booleans()):
        return {k: v for k, v in answers.items() if k != key}
    return {**answers, key: draw(_VALUES[key])}


def _table(draw: st.DrawFn, answers: Answers) -> tuple[str, Sequence[Mapping[str, Json]]]:
    table = draw(st.sampled_from(sorted(_CELLS)))
    return table, rows_of(answers.get(table))


def _cell(draw: st.DrawFn, answers: Answers) -> Answers:
    table, rows = _table(draw, answers)
    if not rows:
        return answers
    row = str(draw(st.sampled_from(rows))["id"])
    column = draw(st.sampled_from(sorted(_CELLS[table])))
    return with_value(answers, Ref(table, row, column), draw(_CELLS[table][column]))


def _add(draw: st.DrawFn, answers: Answers) -> Answers:
    table, rows = _table(draw, answers)
    row = f"{table[0]}-{draw(st.uuids())}"
    return _with_row(answers, table, _row(draw, table, row), draw(st.integers(0, len(rows))))


def _remove(draw: st.DrawFn, answers: Answers) -> Answers:
    table, rows = _table(draw, answers)
    gone = draw(st.sampled_from(rows))["id"] if rows else ""
    return {**answers, table: [r for r in rows if r["id"] != gone]} if rows else answers


def _move(draw: st.DrawFn, answers: Answers) -> Answers:
    table, rows = _table(draw, answers)
    return {**answers, table: draw(st.permutations(rows))} if rows else answers


def ids(answers: Answers, table: str) -> list[str]:
    """The ids of a table's rows, in order."""
    return [str(r["id"]) for r in rows_of(answers.get(table))]


def at(answers: Answers, ref: Ref) -> Json:
    """What stands at a place."""
    return value_at(answers, ref)
