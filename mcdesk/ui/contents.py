"""What stands in a layout, found without asking for its items.

``itemAt`` makes Python hold on to something that Qt deletes on its own, and Python is never told: the next widget that
comes to the same address ends the process when it goes. See ADR 42.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def contents(layout: QLayout) -> list[QWidget | QLayout]:
    """The widgets and layouts in ``layout``, in its order; what only makes room is left out."""
    around = layout.parentWidget()
    every: list[QWidget | QLayout] = [child for child in layout.children() if isinstance(child, QLayout)]
    if around is not None:
        every += around.findChildren(QWidget, options=_DIRECT)
    placed = [(layout.indexOf(one), one) for one in every]
    return [one for place, one in sorted(placed, key=lambda found: found[0]) if place >= 0]
