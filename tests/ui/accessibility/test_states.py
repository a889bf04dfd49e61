"""What comes and goes is told, reached and readable like what stays: in both languages, and with text of 200 %."""

from __future__ import annotations

import pytest

from mcdesk.domain.texts import Lang
from tests.ui.accessibility.cut import cut, sideways
from tests.ui.accessibility.routes import places
from tests.ui.accessibility.screens import begin, offenders, pages, rest, sample, sheets, wizard_of
from tests.ui.accessibility.states import states
from tests.ui.accessibility.test_tree import CHECKS, told
from tests.ui.shell.conftest import Opened


@pytest.mark.parametrize(("lang", "scale"), [(Lang.EN, 1.0), (Lang.FR, 1.0), (Lang.EN, 2.0), (Lang.FR, 2.0)])
def test_passing_states_and_sheets(opened: Opened, lang: Lang, scale: float) -> None:
    window = opened(None)
    window.appearance.set_lang(lang)
    window.appearance.set_scale(scale)
    window.resize(1024, 640)
    rest(window)
    begin(window, sample("rough"))
    wizard_of(window).open_page("basics")
    found = [f for walk in (states, sheets) for f in offenders(walk(window), (*CHECKS, sideways, cut))]
    assert not found, told(found)


@pytest.mark.parametrize("lang", Lang)
def test_every_place_can_be_worked_with_in_large_text(opened: Opened, lang: Lang) -> None:
    window = opened(None)
    window.appearance.set_lang(lang)
    window.appearance.set_scale(2.0)
    window.resize(1024, 640)
    rest(window)
    begin(window, sample("rough"))
    begin(window, sample("forklift"))
    found = [f for walk in (pages, places) for f in offenders(walk(window), CHECKS)]
    assert not found, told(found)
