"""Reading a workspace for its figures, and saying them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from mcdesk.app.desk.gathering import compared, figures
from mcdesk.app.desk.scoping import scope
from mcdesk.app.desk.telling import sections
from mcdesk.app.desk.telling.lines import COLUMNS, lines
from mcdesk.app.desk.telling.parts import Unit, figure_of
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused
from mcdesk.domain.portfolio.scope import Scope
from mcdesk.domain.texts import Lang
from tests.app.workspace import SAMPLES, request_of, services
from tests.domain.definitions import sample


@pytest.fixture
def filled() -> Services:
    work = services()
    for name in SAMPLES:
        request_of(work, sample(name), submitted=name == "forklift")
    return work


def test_the_figures_are_the_same_with_few_answers_and_with_all(filled: Services) -> None:
    steps: list[tuple[int, int]] = []
    few, every = figures(filled, Scope()), figures(filled, Scope(), checked=True, progress=lambda *s: steps.append(s))
    assert few.lines == every.lines
    assert few.money == every.money
    assert few.quality is None
    assert every.quality is not None
    assert (every.quality.checked, every.quality.blocked.count, every.quality.clear.count) == (3, 1, 2)
    assert steps[-1] == (2, 3)


def test_two_scopes_stand_side_by_side(filled: Services) -> None:
    first, second = compared(filled, [Scope(), scope(filled, of_schools=["health"])])
    assert (first.count, second.count) == (3, 1)


@pytest.mark.parametrize("lang", list(Lang))
def test_everything_has_words_in_both_languages(filled: Services, lang: Lang) -> None:
    teller, found = Teller(filled, lang), figures(filled, Scope(), checked=True)
    told = sections(teller, found)
    assert [s.key for s in told][:3] == ["standing", "learning", "employers"]
    for section in told:
        for figure in section.figures:
            assert figure.title
            assert figure.first
            assert all(i.label and teller.write(i.value, i.unit) for i in figure.items)
    osap = figure_of(told, "conditions")
    assert osap is not None
    assert [i.missing for i in osap.items] == [False, False, True]
    assert len(osap.bars) == 2


def test_what_is_not_provided_is_said_and_never_written_as_nought(filled: Services) -> None:
    teller, found = Teller(filled, Lang.EN), figures(filled, Scope())
    amounts = figure_of(sections(teller, found), "money")
    assert amounts is not None
    told = {i.key: teller.write(i.value, i.unit) for i in amounts.items}
    assert told["development-total"] == "$17,230.00"
    assert told["development-missing"] == "1"
    nothing = Teller(filled, Lang.FR).write(None, Unit.MONEY)
    assert nothing == "Non fourni"
    table = lines(teller, found.lines)
    assert [h.key for h in table.headings] == list(COLUMNS)
    rough = table.rows[table.ids.index(found.money.development.missing[0])]
    assert rough[COLUMNS.index("development")] is None
    assert isinstance(rough[COLUMNS.index("fee")], Decimal)


def test_a_long_list_sums_up_its_end(filled: Services) -> None:
    for number in range(20):
        request_of(filled, {"partners": [{"organization": f"Works {number}"}]})
    partners = figure_of(sections(Teller(filled, Lang.EN), figures(filled, Scope())), "partners")
    assert partners is not None
    assert len(partners.items) == 13
    assert (partners.items[-1].label, partners.items[-1].note) == ("13 others", "13 more lines, in the spreadsheet")


def test_a_scope_of_what_is_not_there_is_refused() -> None:
    work = services()
    refusals: dict[str, Callable[[], Scope]] = {
        "desk-no-day": lambda: scope(work, since="soon"),
        "desk-no-period": lambda: scope(work, since="2026-02-01", until="2026-01-01"),
        "desk-no-school": lambda: scope(work, of_schools=["moon"]),
        "desk-no-state": lambda: scope(work, of_states=["gone"]),
    }
    for key, ask in refusals.items():
        with pytest.raises(Refused) as refused:
            ask()
        assert refused.value.message.key == key


def test_an_empty_selection_says_that_there_is_nothing_in_it(filled: Services) -> None:
    teller, found = Teller(filled, Lang.EN), figures(filled, Scope(schools=("creative",)))
    assert found.count == 0
    amounts = [figure_of(sections(teller, found), key) for key in ("money", "hours")]
    assert [(f.items, f.empty) for f in amounts if f] == [((), "Nothing in this selection.")] * 2
