"""How a table shares its width among its columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.outline import Align, Column, Palette, Table, text
from mcdesk.export.pdf.blocks.columns import column_widths, full_widths, least_widths
from mcdesk.export.pdf.blocks.lowering import Filled, Word, lowered
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


def test_titles_stay_whole_where_there_is_room_for_them() -> None:
    numbers = tuple(Column(title, 1.0, Align.RIGHT) for title in ("Earlier period", "Later period", "Difference"))
    heads = (Column("Sector (records)", 5.0), *numbers)
    rows = ((text("Information technology and digital services"), text("10"), text("9"), text("-1")),)
    table = Table(heads, rows, row_header=0)
    one_line = [full_widths(Table((column,), ((text(column.title),),)), THEME)[0] for column in heads]
    assert all(found >= whole for found, whole in zip(widths(table), one_line, strict=True))


def test_a_column_whose_words_make_all_rows_high_gets_room_from_those_that_do_not_need_it() -> None:
    heads = (Column("What", 1.0), Column("Where it comes from", 1.0), Column("What it shows", 5.0))
    source = "Program advisory committee, Material Handling, minutes of the spring meeting"
    rows = tuple((text(f"Evidence {n}"), text(source), text(SENTENCE)) for n in range(3))
    _, where, shows = widths(Table(heads, rows))
    assert shows > where > 120


WORDS = st.lists(st.floats(5.0, 60.0), min_size=1, max_size=12)


@given(st.data(), st.integers(2, 6), st.integers(1, 5))
def test_moving_width_keeps_the_sum_and_the_bounds_and_makes_no_table_higher(
    data: st.DataObject, columns: int, rows: int
) -> None:
    filled = [
        Filled(12.0, [[[Word(each, 2.0) for each in data.draw(WORDS)]] for _ in range(rows)]) for _ in range(columns)
    ]
    before = [data.draw(st.floats(40.0, 200.0)) for _ in filled]
    least = [data.draw(st.floats(20.0, width)) for width in before]
    most = [data.draw(st.floats(width, 300.0)) for width in before]
    after = lowered(before, least, most, filled)
    assert sum(after) == pytest.approx(sum(before))
    assert all(few <= width <= many for few, width, many in zip(least, after, most, strict=True))
    lines = [[column.lines(w) for column, w in zip(filled, each, strict=True)] for each in (before, after)]
    high = [sum(max(row) for row in zip(*each, strict=True)) for each in lines]
    assert high[1] <= high[0]


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
