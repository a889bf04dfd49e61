"""How a list shares its width among its columns: by what they hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QFontMetrics

from mcdesk.ui.context import Ui
from mcdesk.ui.lists.columns import Column
from mcdesk.ui.lists.model import ListModel

READ = 40
"""So many lines are measured: as many as are in sight at once."""
MOST = 1.8
"""What needs more than so many times its width would be cut anyway: the main column keeps its room."""
_AROUND, _ICON, _ARROW = 3, 16, 16
"""In pixels: what Fusion puts at each side of words and icons; at 100 %: of an icon, and of the arrow of the order."""


@dataclass(frozen=True)
class Wish:
    """A column in pixels: what it was given, and what the longest of its words needs."""

    key: str
    given: int
    needed: int


def shares(wide: int, least: int, wishes: Sequence[Wish], whole: int = 0) -> dict[str, int]:
    """The width of each column but the main one, which keeps ``least`` of the ``wide`` pixels.

    None takes more than it needs. What is left goes to those that need more than they were given, the first first; and
    where the main one has the ``whole`` width that it needs, they take all that they need.
    """
    found = {wish.key: min(wish.given, wish.needed) for wish in wishes}
    for main, most in ((least, MOST), (max(least, whole), None)):
        spare = max(wide - main - sum(found.values()), 0)
        for wish in wishes:
            if most is not None and wish.needed > wish.given * most:
                continue
            more = min(max(wish.needed - found[wish.key], 0), spare)
            found[wish.key] += more
            spare -= more
    return found


class Measure:
    """Measures what columns hold. A list that is narrowed keeps what it measured before: its columns stand still."""

    def __init__(self, ui: Ui) -> None:
        self._ui = ui
        self._words = QFontMetrics(ui.theme.font())
        self._head = QFontMetrics(ui.theme.font("small", bold=True))
        self._widest: dict[str, int] = {}

    @property
    def knows(self) -> bool:
        """Whether any line was measured yet."""
        return any(self._widest.values())

    def read(self, lines: ListModel[Any], rows: range) -> None:
        """Look at these lines, as far as they are among the first."""
        items = [item for item in map(lines.item, range(rows.start, min(rows.stop, READ))) if item is not None]
        for column in lines.columns:
            widest = max((self._cell(column, item) for item in items), default=0)
            self._widest[column.key] = max(self._widest.get(column.key, 0), widest)

    def _cell(self, column: Column[Any], item: object) -> int:
        words = column.words(item)
        icon = self._ui.theme.px(_ICON) + 2 * _AROUND + 2 if column.icon is not None and column.icon(item) else 0
        return self._words.horizontalAdvance(words) + icon if words else 0

    def needed(self, column: Column[Any]) -> int:
        """What a column needs; what it was given where nothing is known of it."""
        widest = self._widest.get(column.key, 0)
        if not widest:
            return self._ui.theme.px(column.width)
        head = self._head.horizontalAdvance(column.heading) + (self._ui.theme.px(_ARROW) if column.sortable else 0)
        return max(widest, head) + 2 * (self._ui.theme.space(2) + _AROUND) + 2
