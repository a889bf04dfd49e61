"""How a table shares its width among its columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.outline import Align, Column, Palette, Table, text
from mcdesk.export.pdf.blocks.columns import column_widths, full_widths, least_widths
from mcdesk.export.pdf.styles import theme

THEME = theme(Palette())
WIDTH = 484.0
SENTENCE = "transfer palletized loads between trailer, floor and rack at three metres while following the plan"


def widths(table: Table) -> list[float]:
    found = column_widths(table, THEME, WIDTH)
    assert found is not None
    assert sum(found) == pytest.approx(WIDTH, abs=0.01)
    return found


def test_what_short_words_do_not_need_goes_to_the_sentence() -> None:
    heads = (Column("No.", 0.5), Column("The learner will", 3.0), Column("Level", 1.5), Column("Nature", 1.5))
    rows = tuple((text(f"O{n}"), text(SENTENCE), text("Apply"), text("Knowledge")) for n in range(3))
    number, sentence, level, nature = widths(Table(heads, rows))
    assert sentence > WIDTH * 0.65
    assert number < level < nature


def test_columns_that_all_need_little_share_the_page_by_weight() -> None:
    heads = (Column("Learners", 1.0, Align.RIGHT), Column("Revenue", 2.0, Align.RIGHT))
    first, second = widths(Table(heads, ((text("1"), text("$10.00")),)))
    assert first < second
    assert first > 100


def test_words_that_do_not_fit_are_said_not_to_fit() -> None:
    heads = tuple(Column("Unbreakableword") for _ in range(12))
    assert column_widths(Table(heads, ((text("x"),) * 12,)), THEME, WIDTH) is None


@given(st.lists(st.tuples(st.text("abc ", max_size=90), st.floats(0.0, 5.0)), min_size=1, max_size=6))
def test_no_column_is_narrower_than_its_words(columns: list[tuple[str, float]]) -> None:
    table = Table(tuple(Column("T", w) for _, w in columns), (tuple(text(words) for words, _ in columns),))
    found, least, full = column_widths(table, THEME, WIDTH), least_widths(table, THEME), full_widths(table, THEME)
    assert (found is None) == (sum(least) > WIDTH)
    if found is not None:
        assert all(width >= few - 0.01 for width, few in zip(found, least, strict=True))
        assert sum(found) == pytest.approx(WIDTH, abs=0.01)
        wide = [width > many + 0.01 for width, many in zip(found, full, strict=True)]
        assert all(wide) or not any(w and f > few for w, f, few in zip(wide, full, least, strict=True))


def test_an_amount_is_never_broken_at_a_space_that_does_not_break() -> None:
    amount = "12\N{NARROW NO-BREAK SPACE}595,00\N{NO-BREAK SPACE}$"
    broken = Table(
        (Column("A"), Column("B", align=Align.RIGHT)), ((text("x"), text(amount.replace("\N{NO-BREAK SPACE}", " "))),)
    )
    whole = Table(broken.columns, ((text("x"), text(amount)),))
    assert least_widths(whole, THEME)[1] > least_widths(broken, THEME)[1]
    assert least_widths(whole, THEME)[1] >= full_widths(whole, THEME)[1] - 0.01
