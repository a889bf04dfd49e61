"""The lines of the catalogue: keys first, the entries of a page when it comes into sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from mcdesk.app.listing import View
from mcdesk.domain.catalogue import Entry
from mcdesk.ui.context import Ui
from mcdesk.ui.lists.columns import Listing
from mcdesk.ui.lists.model import ListModel

PAGE = 200


class CatalogueModel(ListModel[Entry]):
    """Asks for pages through ``want`` and shows blank lines until they come."""

    def __init__(
        self,
        ui: Ui,
        listing: Listing[Entry],
        view: View,
        want: Callable[[int, Sequence[int]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(ui, listing, view, parent)
        self._want = want
        self.keys: Sequence[int] = ()
        self._pages: dict[int, dict[int, Entry]] = {}
        self._asked: set[int] = set()

    def show_keys(self, keys: Sequence[int], known: Sequence[Entry] = ()) -> None:
        """List these; ``known`` are entries of the first page that came with them."""
        self.beginResetModel()
        self.keys = keys
        self._pages = {0: {e.key: e for e in known}} if known else {}
        self._asked = {0} if known else set()
        self.endResetModel()

    def have(self, page: int, keys: Sequence[int], entries: Sequence[Entry]) -> None:
        """The entries of a page came; nothing happens where another list is shown by now."""
        first = page * PAGE
        if self.keys[first : first + PAGE] == keys:
            self._pages[page] = {e.key: e for e in entries}
            last = min(first + PAGE, len(self.keys)) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def item(self, row: int) -> Entry | None:
        """The entry in a line, None where it has not come yet; asks for it."""
        if not 0 <= row < len(self.keys):
            return None
        page = row // PAGE
        if page not in self._asked:
            self._asked.add(page)
            self._want(page, self.keys[page * PAGE : (page + 1) * PAGE])
        return self._pages.get(page, {}).get(self.keys[row])

    def count(self) -> int:
        """How many lines."""
        return len(self.keys)

    def id_at(self, row: int) -> object:
        """The key of an entry."""
        return self.keys[row]

    def place_of(self, key: object) -> int:
        """The line of an entry, -1 where it is not listed."""
        return self.keys.index(key) if key in self.keys else -1
