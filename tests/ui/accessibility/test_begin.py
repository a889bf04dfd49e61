"""Every place opens with the focus in sight, also in a low window and with text of 200 %."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from mcdesk.domain.texts import Lang
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.demonstration.driver import pause
from mcdesk.ui.in_sight import SETTLE_MS
from tests.ui.accessibility.routes import ROUTES
from tests.ui.accessibility.screens import begin, rest, sample
from tests.ui.accessibility.tree import path_of
from tests.ui.shell.conftest import Opened


def out_of_sight(name: str) -> Iterator[str]:
    """The control with the focus, where it cannot be seen."""
    now: QWidget | None = QApplication.focusWidget()
    if now is not None and now.visibleRegion().isEmpty():
        yield f"{name}: {path_of(now)}"


@pytest.mark.parametrize(("lang", "scale"), [(Lang.EN, 1.0), (Lang.FR, 2.0)])
def test_every_place_opens_with_the_focus_in_sight(opened: Opened, lang: Lang, scale: float) -> None:
    window = opened(None)
    window.appearance.set_lang(lang)
    window.appearance.set_scale(scale)
    window.resize(1024, 640)
    begin(window, sample("rough"))
    begin(window, sample("forklift"))
    found: list[str] = []
    for name, go in ROUTES:
        go(window)
        rest(window)
        pause(SETTLE_MS + 20)
        found += out_of_sight(name)
    assert not found, "\n".join(found)


def test_what_is_new_and_the_properties_begin_at_their_top(opened: Opened) -> None:
    window = opened(None)
    window.resize(1024, 460)
    begin(window, sample("forklift"))
    for place, first in (("news", "news-home"), ("properties", "properties-back-up")):
        window.show_place(place)
        rest(window)
        pause(SETTLE_MS + 20)
        page = window.frame.stack.currentWidget()
        now = QApplication.focusWidget()
        assert isinstance(page, ColumnPage)
        assert now is not None
        assert now.objectName() == first
        assert page.rect().contains(now.mapTo(page, now.rect().bottomRight()))
        assert page.verticalScrollBar().value() == 0
