"""A line to type in above a list that follows it; the arrow keys move in the list while the line has the focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListView, QSizePolicy, QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.finding.entries import EntriesModel, Entry, EntryDelegate
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce
from mcdesk.ui.search_field import SearchField

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntriesView(QListView):
    """The list; Enter or a click chooses."""

    chosen = Signal(object)
    """The ``data`` of an entry."""
    stood_on = Signal(object)
    """The :class:`Entry` that is selected now."""

    def __init__(self, ui: Ui, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui
        self.entries = EntriesModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(EntryDelegate(ui, self.viewport()))
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setProperty("role", "entries")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # Where there is no list yet, what stands above it stays where it is.
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._choose)
        self.selectionModel().currentChanged.connect(self._stand)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries, and stand on the first that can be chosen."""
        self.entries.show(entries)
        first = next((n for n, e in enumerate(entries) if not e.heading), None)
        if first is not None:
            self._select(first)

    @property
    def current(self) -> Entry | None:
        """The selected entry."""
        row = self.currentIndex().row()
        return self.entries.entries[row] if 0 <= row < len(self.entries.entries) else None

    def step(self, by: int) -> None:
        """Select the next (1) or previous (-1) entry that can be chosen, or one several further."""
        places = [n for n, e in enumerate(self.entries.entries) if not e.heading]
        if not places:
            return
        here = self.currentIndex().row()
        at = places.index(here) if here in places else -1
        self._select(places[min(max(at + by, 0), len(places) - 1)])

    def _select(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.entries.index(row), flags)
        self.scrollTo(self.entries.index(max(row - 1, 0) if row == 1 else row))

    def _stand(self, _now: QModelIndex, _before: QModelIndex) -> None:
        entry = self.current
        if entry is not None and not entry.heading:
            self.stood_on.emit(entry)

    def _choose(self, _index: QModelIndex | None = None) -> None:
        entry = self.current
        if entry is not None and not entry.heading:
            self.chosen.emit(entry.data)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; the arrows pass over headings."""
        key = event.key()
        if key in _ENTER:
            self._choose()
        elif key in _MOVES:
            self.step(_far(key))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _far(key: int) -> int:
    return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8}.get(Qt.Key(key), 8)


class SearchLine(SearchField):
    """Hands the keys that move and choose on to a list, and over a page Escape to the sheet that it stands in."""

    def __init__(self, ui: Ui, view: EntriesView, label: str, parent: QWidget | None = None) -> None:
        super().__init__(ui, label, parent)
        # Its label stands above it.
        self.setPlaceholderText("")
        self._view = view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, choose, or type."""
        if event.key() in _MOVES:
            self._view.step(_far(event.key()))
            entry = self._view.current
            if entry is not None:
                announce(self, entry.spoken)
        elif event.key() in _ENTER:
            self._view.keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape and isinstance(self.window(), QDialog):
            event.ignore()
        else:
            super().keyPressEvent(event)


class SearchList(QWidget):
    """The line and the list. ``name`` is the prefix of both object names; ``label`` and ``words`` name them."""

    def __init__(self, ui: Ui, name: str, label: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui
        view = EntriesView(ui, f"{name}-list", words)
        # The Tab key follows the order in which widgets come into the page.
        self.line = SearchLine(ui, view, label, self)
        self.view = view
        view.setParent(self)
        self.line.setObjectName(f"{name}-search")
        self.told = wrapped("", "hint", self)
        self.told.setObjectName(f"{name}-told")
        over = wrapped(label, "label", self)
        over.setBuddy(self.line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(ui.theme.space(2))
        for widget in (over, self.line, self.told):
            box.addWidget(widget)
        box.addWidget(self.view, 1)

    def tell(self, words: str) -> None:
        """Say how much was found."""
        if words != self.told.text():
            self.told.setText(words)
            announce(self.line, words)
