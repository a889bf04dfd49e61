"""Every pair of colours that meets in the window has enough contrast, in each theme and with any accent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.contrast import ratio, readable
from mcdesk.ui.theme import SEEN, Theme
from mcdesk.ui.theme.accent import tokens_for
from mcdesk.ui.theme.tokens import THEMES, Tokens

GROUNDS = ("page", "panel", "raised", "accent_soft")
STATES = ("success", "warning", "problem")
PAIRS = [
    *((7.0, "text", ground) for ground in (*GROUNDS, "success_soft", "warning_soft", "problem_soft")),
    (7.0, "selection_text", "selection"),
    *((4.5, ink, ground) for ink in ("text_quiet", "accent", *STATES) for ground in GROUNDS[:3]),
    *((4.5, ink, "accent_soft") for ink in ("text_quiet", "accent")),
    *((4.5, state, f"{state}_soft") for state in STATES),
    *((4.5, "text_quiet", f"{state}_soft") for state in STATES),
    (4.5, "accent_text", "accent"),
    *((3.0, "focus", ground) for ground in (*GROUNDS, "problem_soft", "warning_soft")),
    *((3.0, "text_quiet", ground) for ground in ("page", "panel", "raised")),
]
MOHAWK = "#7A1F3D"


def weak(tokens: Tokens) -> list[str]:
    found = ((least, one, other, ratio(getattr(tokens, one), getattr(tokens, other))) for least, one, other in PAIRS)
    wrong = [
        f"{tokens.name}: {one} on {other} {have:.2f} < {least}" for least, one, other, have in found if have < least
    ]
    return [*wrong, *untold(tokens)]


def untold(tokens: Tokens) -> list[str]:
    """Where a chosen line is told from the others by less than 3:1, be it by its ground or by its bar."""
    bar = Theme(tokens).chosen
    unseen = [f"{tokens.name}: the bar on the selection"] if ratio(bar, tokens.selection) < SEEN else []
    grounds = ((name, getattr(tokens, name)) for name in GROUNDS[:3])
    same = (name for name, ground in grounds if max(ratio(ground, one) for one in (bar, tokens.selection)) < SEEN)
    return [*unseen, *(f"{tokens.name}: a chosen line on {name}" for name in same)]


@pytest.mark.parametrize("theme", THEMES)
def test_every_pair_can_be_read(theme: str) -> None:
    assert weak(THEMES[theme]) == []
    assert weak(tokens_for(theme, system="light", accent=MOHAWK)) == []


COLOUR = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06X}")


@given(accent=COLOUR, theme=st.sampled_from(sorted(THEMES)))
def test_any_accent_is_made_readable(accent: str, theme: str) -> None:
    assert weak(tokens_for(theme, system="light", accent=accent)) == []


def test_an_accent_that_can_be_read_stays_as_it_is() -> None:
    assert tokens_for("light", system="light", accent=MOHAWK).accent == MOHAWK


def test_a_pale_accent_is_darkened_on_a_light_page() -> None:
    found = tokens_for("light", system="light", accent="#FFD700").accent
    assert found != "#FFD700"
    assert ratio(found, "#FFFFFF") >= 4.5


def test_contrast_is_measured_as_wcag_does() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert readable("#777777", ["#FFFFFF"], 4.5) != "#777777"


def test_the_system_decides_where_the_person_does_not() -> None:
    assert tokens_for("system", system="dark", accent="").name == "dark"
    assert tokens_for("system", system="light", accent="").name == "light"
    assert tokens_for("system", system="contrast", accent="").name == "contrast"
    assert tokens_for("light", system="dark", accent="").name == "light"
