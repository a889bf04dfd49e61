"""Pages of which one is shown at a time."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class Pages(QStackedWidget):
    """In a low window they give way, never the bars above them: a layout would take from all alike."""

    def hasHeightForWidth(self) -> bool:
        """No: what a page needs at a width would be the least that it is given."""
        return False

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest page wants, and as low as need be."""
        return QSize(super().minimumSizeHint().width(), 1)
