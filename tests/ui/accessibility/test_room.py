"""No page scrolls down into nothing."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtWidgets import QScrollArea, QWidget

from mcdesk.domain.texts import Lang
from mcdesk.ui.demonstration.driver import pause
from tests.ui.accessibility.routes import credential_pages, places
from tests.ui.accessibility.screens import begin, offenders, pages, sample
from tests.ui.accessibility.test_tree import told, window_in
from tests.ui.accessibility.tree import path_of
from tests.ui.shell.conftest import Opened

SLACK = 8
"""Pixels that rounding may add."""
PATIENCE = 2.0
"""Seconds that a page has to come to rest."""


def empty_below(root: QWidget) -> Iterator[str]:
    """Areas that stay higher than their window and than what is in them."""
    found, until = list(_empty_below(root)), time.monotonic() + PATIENCE
    # Qt lays a page out after the last word of it has its height.
    while found and time.monotonic() < until:
        pause(20)
        found = list(_empty_below(root))
    yield from found


def _empty_below(root: QWidget) -> Iterator[str]:
    for area in root.findChildren(QScrollArea):
        inside = area.widget()
        if area.isVisible() and inside is not None and inside.hasHeightForWidth():
            needed = max(inside.heightForWidth(inside.width()), area.viewport().height())
            if inside.height() > needed + SLACK:
                yield f"{inside.height()} pixels high for {needed}: {path_of(area)}"


def test_no_page_scrolls_into_nothing(opened: Opened) -> None:
    window = window_in(opened, Lang.EN)
    begin(window, sample("rough"))
    begin(window, sample("forklift"))
    found = [f for walk in (pages, places, credential_pages) for f in offenders(walk(window), (empty_below,))]
    assert not found, told(found)
