"""Where what a use case touched is told to every view; each decides whether to reload."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Hub(QObject):
    """One for the window."""

    changed = Signal(object)
    """A :class:`~mcdesk.app.changes.Change`."""
    returned = Signal(object)
    """The records that the person brought back from the trash, after ``changed``: their list selects them."""
