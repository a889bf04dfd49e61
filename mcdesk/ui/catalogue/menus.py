"""The menus above the catalogue: what to filter by, and how to look at it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mcdesk.app.catalogue.ports import FACETS
from mcdesk.app.listing import View, switched
from mcdesk.ui.catalogue.words import COLUMNS, SORTED, Words

Look = Callable[[View], None]


def _entry(menu: QMenu, name: str, words: str, run: Callable[[], object], checked: bool | None = None) -> QAction:
    entry = menu.addAction(words.replace("&", "&&"))
    entry.setObjectName(name)
    if checked is not None:
        entry.setCheckable(True)
        entry.setChecked(checked)
    entry.triggered.connect(lambda _on=False: run())
    return entry


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
            _entry(part, f"filter:{facet}:{value}", said, partial(look, wanted), view.filters.has(facet, value))
        part.setEnabled(not part.isEmpty())
    return menu


def view_menu(
    words: Words,
    view: View,
    kept: Sequence[View],
    look: Look,
    acts: Sequence[tuple[str, str, Callable[[], object]]],
    parent: QWidget,
) -> QMenu:
    """The searches with a name, the columns, the order."""
    say = words.ui.say
    menu = QMenu(parent)
    menu.setObjectName("catalogue-view-menu")
    for one in kept:
        _entry(menu, f"view:{one.name}", one.name, partial(look, one), one.name == view.name)
    if kept:
        menu.addSeparator()
    for name, label, run in acts:
        _entry(menu, name, label, run)
    menu.addSeparator()
    columns = menu.addMenu(say("lists-columns"))
    for key in COLUMNS:
        wanted = replace(view, columns=switched(view.columns, key, COLUMNS))
        entry = _entry(columns, f"column:{key}", words.heading(key), partial(look, wanted), key in view.columns)
        entry.setEnabled(key != "title")
    order = menu.addMenu(say("lists-sort"))
    for key in (c for c in COLUMNS if c in SORTED):
        _entry(order, f"sort:{key}", words.heading(key), partial(look, replace(view, sort=key)), key == view.sort)
    order.addSeparator()
    turned = replace(view, down=not view.down)
    _entry(order, "sort-down", say("lists-descending"), partial(look, turned), view.down)
    return menu
