"""What the catalogue can be filtered by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from mcdesk.app.catalogue.ports import FACETS
from mcdesk.app.listing import View
from mcdesk.ui.catalogue.words import Words
from mcdesk.ui.lists.menus import Look, entry


def filter_menu(
    words: Words, view: View, counted: Mapping[str, Mapping[str, int]], look: Look, parent: QWidget
) -> QMenu:
    """Every facet with its values and how many entries have each; those chosen are checked."""
    menu = QMenu(parent)
    menu.setObjectName("catalogue-filter-menu")
    for facet in FACETS:
        part = menu.addMenu(words.facet(facet))
        for value, count in words.offered(facet, dict(counted.get(facet, {}))):
            wanted = replace(view, filters=view.filters.toggled(facet, value))
            said = words.ui.say("catalogue-filter-count", value=words.value(facet, value), count=count)
            entry(part, f"filter:{facet}:{value}", said, partial(look, wanted), view.filters.has(facet, value))
        part.setEnabled(not part.isEmpty())
    return menu
