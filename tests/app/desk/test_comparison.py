"""Two periods side by side say what each says alone, and the difference."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from mcdesk.app.desk.gathering import compared
from mcdesk.app.desk.summary import comparison
from mcdesk.app.desk.summary.comparison import Pair
from mcdesk.app.desk.summary.frame import SummaryOptions
from mcdesk.app.desk.telling import sections
from mcdesk.app.desk.telling.parts import Unit, figure_of
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.services import Services
from mcdesk.domain.portfolio.scope import Period, Scope
from mcdesk.domain.portfolio.whole import Portfolio
from mcdesk.domain.texts import Lang
from tests.app.desk.portfolios import reported
from tests.app.workspace import request_of

EARLIER = Scope(Period(date(2026, 1, 1), date(2026, 5, 31)))
LATER = Scope(Period(date(2026, 6, 1), date(2026, 11, 30)))


@pytest.fixture(scope="module")
def work() -> Services:
    return reported()


@pytest.fixture(scope="module")
def both(work: Services) -> tuple[Portfolio, Portfolio]:
    before, after = compared(work, (EARLIER, LATER))
    return before, after


def pairs(work: Services, both: tuple[Portfolio, Portfolio], key: str) -> dict[str, Pair]:
    every = comparison.compare(Teller(work, Lang.EN), *both)
    return {p.key: p for _, found in every for c in found if c.figure.key == key for p in c.pairs}


def test_each_side_says_what_it_says_alone(work: Services, both: tuple[Portfolio, Portfolio]) -> None:
    teller = Teller(work, Lang.EN)
    alone = [sections(teller, one) for one in both]
    for key in ("states", "schools", "money", "bands", "conditions", "waiting"):
        found = pairs(work, both, key)
        for side, told in enumerate(alone):
            figure = figure_of(told, key)
            assert figure is not None
            for item in figure.items:
                assert (found[item.key].before, found[item.key].after)[side] == item.value, (key, item.key)


def test_a_difference_has_its_sign_and_none_where_one_side_does_not_say(work: Services) -> None:
    teller = Teller(work, Lang.EN)

    def told(before: int | Decimal | None, after: int | Decimal | None, unit: Unit = Unit.RECORDS) -> str:
        return comparison.difference(teller, Pair("k", "K", unit, False, before, after))

    assert (told(2, 5), told(5, 2), told(4, 4)) == ("+3", "\N{MINUS SIGN}3", "0")
    assert told(Decimal(10), Decimal("12.50"), Unit.MONEY) == "+$2.50"
    assert (told(None, 4), told(4, None)) == ("–", "–")


def test_what_a_period_has_no_line_for_is_a_dash_but_a_count_is_nought(work: Services) -> None:
    nothing = Scope(Period(None, date(2020, 1, 1)))
    empty, full = compared(work, (nothing, LATER))
    days = pairs(work, (empty, full), "days")
    assert days
    assert all(p.before is None and p.absent == (True, False) for p in days.values())
    assert {p.before for p in pairs(work, (empty, full), "states").values()} == {0}
    teller = Teller(work, Lang.EN)
    assert comparison.written(teller, next(iter(days.values())))[0] == "–"


def test_long_lists_are_matched_whole_and_say_what_is_left_out() -> None:
    work = reported()
    for number in range(30):
        request_of(work, {"partners": [{"organization": f"Works {number}"}]})
    before, after = compared(work, (EARLIER, LATER))
    every = list(comparison.compare(Teller(work, Lang.EN), before, after))
    (partners,) = [c for _, found in every for c in found if c.figure.key == "partners"]
    assert (len([p for p in partners.pairs if not p.missing]), partners.rest) == (12, 23)
    assert all(p.key != "others" for p in partners.pairs)
    sheet = comparison.sheet(Teller(work, Lang.EN), before, after)
    assert len({r[2] for r in sheet.rows if r[1] == "Partners"} - {"Not provided"}) == 35
    assert sheet.headers[3] == "Earlier period: 1 January 2026 to 31 May 2026"


@pytest.mark.parametrize("lang", list(Lang))
def test_the_first_page_states_both_periods(work: Services, both: tuple[Portfolio, Portfolio], lang: Lang) -> None:
    made = comparison.outline(work, *both, SummaryOptions((lang,)))
    assert made.cover is not None
    values = [value for _, value in made.cover.facts]
    assert values[0] == Teller(work, lang).scope(EARLIER)[0][1]
    assert values[1] == Teller(work, lang).scope(LATER)[0][1]
