"""The order of the Tab key is the order on the screen, also after rows moved or questions came."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QLayout, QScrollArea, QTabWidget, QWidget

from mcdesk.ui.contents import contents


def in_order(widget: QWidget) -> Iterator[QWidget]:
    """Every control below ``widget`` that takes the Tab key, in the order of the layouts."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from in_order(inner)
        return
    layout = widget.layout()
    if layout is not None and not isinstance(widget, QAbstractScrollArea | QComboBox):
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for one in contents(layout):
        yield from in_order(one) if isinstance(one, QWidget) else _in_layout(one)


def order_tabs(*widgets: QWidget) -> None:
    """Make the Tab key follow the layouts below the widgets, one widget after the other."""
    every = [*itertools.chain.from_iterable(in_order(widget) for widget in widgets)]
    for one in every:
        if isinstance(one, QTabWidget):
            _gather(one)
    for before, after in itertools.pairwise(every):
        QWidget.setTabOrder(before, after)


def _gather(tabs: QTabWidget) -> None:
    """Put the pages behind their tabs. Qt moves what follows on the tabs and is in them together with these."""
    pages = (tabs.widget(at) for at in range(tabs.count()))
    order_tabs(tabs.tabBar(), *(page for page in pages if page is not None))
