"""Nothing scrolls sideways and no words are cut: in small windows, with large text, in both languages."""

from __future__ import annotations

import pytest

from mcdesk.domain.texts import Lang
from tests.ui.accessibility.cut import cut, sideways
from tests.ui.accessibility.routes import credential_pages, places
from tests.ui.accessibility.screens import begin, offenders, pages, rest, sample
from tests.ui.accessibility.test_tree import told
from tests.ui.shell.conftest import Opened

HARD = [(Lang.FR, 1024, 640, 1.0), (Lang.FR, 1024, 640, 2.0), (Lang.EN, 1280, 800, 2.25)]
"""Where there is least room; French has the longer words."""


@pytest.mark.parametrize(("lang", "width", "height", "scale"), HARD)
def test_everything_fits(opened: Opened, lang: Lang, width: int, height: int, scale: float) -> None:
    window = opened(None)
    window.appearance.set_lang(lang)
    window.appearance.set_scale(scale)
    window.resize(width, height)
    rest(window)
    assert (window.width(), window.height()) == (width, height)
    begin(window, sample("rough"))
    begin(window, sample("homecare_fr" if lang is Lang.FR else "forklift"))
    checks = (sideways, cut)
    found = [f for walk in (pages, places, credential_pages) for f in offenders(walk(window), checks)]
    assert not found, told(found)
