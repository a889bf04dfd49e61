"""Answers go into cells and come back, in either language; lists as colleges keep them are read too."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.answers import Json
from mcdesk.domain.badge_image.reading import written
from mcdesk.domain.fields import Field, Kind
from mcdesk.domain.kind_parse import parse
from mcdesk.domain.tabular.cells import text_of
from mcdesk.domain.tabular.form_cells import cell_of, read_cell
from mcdesk.domain.texts import Lang
from tests.domain.badge_image.recipes import RECIPES
from tests.domain.definitions import credential_form, request_form

FORM, CREDENTIAL = request_form(), credential_form()
WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30).filter(lambda t: bool(t.strip()))
NAMES = WORDS.map(str.strip).filter(lambda t: "<" not in t)


def answers(field: Field, depth: int = 0) -> st.SearchStrategy[Json]:
    """Answers that a person could have given to a question."""
    keys = [o.key for o in field.options]
    simple: dict[Kind, st.SearchStrategy[Any]] = {
        Kind.TEXT: WORDS,
        Kind.PARAGRAPH: WORDS,
        Kind.YESNO: st.sampled_from(["yes", "no"]),
        Kind.INTEGER: st.integers(-(10**12), 10**12),
        Kind.MONEY: st.decimals(0, 10**9, places=2).map(str),
        Kind.DATE: st.dates().map(str),
        Kind.MONTH: st.dates().map(lambda d: f"{d:%Y-%m}".rjust(7, "0")),
        Kind.EMAIL: st.just("ada@example.org"),
        Kind.PHONE: st.just("905-555-0100"),
        Kind.URL: st.just("https://example.org/a"),
        Kind.PERSON: st.fixed_dictionaries(
            {"name": NAMES}, optional={"role": NAMES, "email": st.just("a@example.org")}
        ),
        Kind.ATTACHMENT: st.fixed_dictionaries({"sha256": st.just("ab" * 32), "name": NAMES, "size": st.just(12)}),
        Kind.FRAMEWORK_ITEM: st.fixed_dictionaries(
            {"framework": st.just("esco"), "code": NAMES.filter(lambda t: "\n" not in t), "title": NAMES}
        ),
        Kind.DESIGN: RECIPES.map(written),
        Kind.ROW_CHOICES: st.lists(st.sampled_from(["o1", "o2", "p3"]), min_size=1, unique=True),
    }
    if field.kind is Kind.CHOICE:
        return st.sampled_from(keys)
    if field.kind is Kind.CHOICES:
        return st.lists(st.sampled_from(keys), min_size=1, unique=True)
    if field.kind.has_rows:
        cells = {c.key: answers(c, depth + 1) for c in field.columns}
        row = st.fixed_dictionaries({}, optional=cells)
        numbered = st.lists(row, min_size=1, max_size=3)
        return numbered.map(lambda rows: [{"id": f"r{n}", **r} for n, r in enumerate(rows)])
    return simple[field.kind]


@pytest.mark.parametrize("key", [f.key for f in FORM.fields()])
@pytest.mark.parametrize("lang", list(Lang))
def test_an_answer_comes_back(key: str, lang: Lang) -> None:
    comes_back(FORM.field(key), lang)


@pytest.mark.parametrize("key", [f.key for f in CREDENTIAL.fields() if not FORM.has(f.key)] + ["outcomes"])
@pytest.mark.parametrize("lang", list(Lang))
def test_an_answer_of_a_credential_comes_back(key: str, lang: Lang) -> None:
    comes_back(CREDENTIAL.field(key), lang)


def comes_back(field: Field, lang: Lang) -> None:
    @given(answers(field))
    def holds(value: Json) -> None:
        value = parse(field, value)
        assert read_cell(field, text_of(cell_of(field, value, lang))).value == value

    holds()


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("instructional_hours", "36 hours", 36),
        ("duration_weeks", "3 semaines", 3),
        ("instructional_hours", "about 40", "about 40"),
        ("launch_month", "2027-01-11", "2027-01"),
        ("plar", "X", "yes"),
        ("plar", "Oui", "yes"),
        ("plar", "faux", "no"),
        ("requester", "Ada Test <ada@example.org>", {"name": "Ada Test", "email": "ada@example.org"}),
        ("requester", "Ada Test", {"name": "Ada Test"}),
        ("working_title", "  Safe Forklift ", "  Safe Forklift "),
    ],
)
def test_lists_are_read_as_colleges_keep_them(key: str, text: str, value: Json) -> None:
    assert read_cell(FORM.field(key), text).value == value


def test_options_are_known_by_their_words_in_both_languages_without_accents() -> None:
    field = FORM.field("delivery_mode")
    option = field.options[0]
    for words in (option.label.en.upper(), option.label.fr.lower(), option.key):
        assert read_cell(field, words).value == option.key
    unknown = read_cell(field, "by pigeon")
    assert unknown.value == "by pigeon"
    assert [f.is_format for f in unknown.faults] == [True]


def test_several_options_are_divided_by_semicolons_lines_or_commas() -> None:
    field = FORM.field("sectors")
    first, second = field.options[:2]
    for text in (f"{first.label.en}; {second.label.fr}", f"{first.key}\n{second.key}", f"{first.key}, {second.key}"):
        assert read_cell(field, text).value == [first.key, second.key]


@pytest.mark.parametrize(
    "text",
    [
        "1. Inspect the truck\n2. Lift a load",
        "- Inspect the truck\n\n- Lift a load\n",
        "Inspect the truck; Lift a load",
        "• Inspect the truck\n• Lift a load",
    ],
)
def test_a_list_in_a_cell_becomes_rows(text: str) -> None:
    read = read_cell(FORM.field("outcomes"), text)
    rows = read.value
    assert isinstance(rows, list)
    assert [r["statement"] for r in rows] == ["Inspect the truck", "Lift a load"]
    assert len({r["id"] for r in rows}) == 2
    assert read_cell(FORM.field("outcomes"), text) == read


def test_a_wrong_cell_inside_a_row_is_told() -> None:
    read = read_cell(FORM.field("noc_codes"), "Code: abc\nTitle: Welders")
    assert [f.is_format for f in read.faults] == [True]


@given(st.sampled_from([f.key for f in FORM.fields()]), st.text(max_size=60))
def test_any_text_is_read_without_an_error(key: str, text: str) -> None:
    read_cell(FORM.field(key), text)
