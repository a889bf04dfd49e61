"""How a list shares its width among its columns: by what they hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

from mcdesk.ui.context import Ui
from mcdesk.ui.lists.columns import Column
from mcdesk.ui.lists.model import ListModel

LONG = 200
"""More letters than that fit into no two lines of a column: nobody looks where they would break."""
READ = 40
"""So many lines are measured: as many as are in sight at once."""
MOST, MOST_FOLDED = 1.8, 1.2
"""What needs more than so many times its width would be cut anyway: the main column keeps its room."""
_AROUND, _ICON, _ARROW = 3, 16, 16
"""In pixels: what Fusion puts at each side of words and icons; at 100 %: of an icon, and of the arrow of the order."""


@dataclass(frozen=True)
class Wish:
    """A column in pixels: what it was given, and what the longest of its words needs, in one line and in two."""

    key: str
    given: int
    needed: int
    folded: int = 0

    def in_two_lines(self) -> Wish:
        """What it takes where its words may go on in a second line: those that fit into what was given do not."""
        whole = self.needed <= self.given or not self.folded
        return self if whole else replace(self, needed=min(self.needed, max(self.given, self.folded)))


@dataclass(frozen=True)
class Fit:
    """The width of each column but the main one, and whether words go on in a second line."""

    widths: dict[str, int]
    folded: bool = False


def kept(room: int, wishes: Sequence[Wish], sorted_by: str) -> list[Wish]:
    """The columns that ``room`` pixels are enough for; the first of ``wishes`` stay longest.

    The one that the list is sorted by never goes: who looks at the list would not know why the lines stand so.
    """
    order = {wish.key: place for place, wish in enumerate(wishes)}
    found = []
    for wish in sorted(wishes, key=lambda one: one.key != sorted_by):
        stays = wish.key == sorted_by
        one = replace(wish, given=min(wish.given, room), needed=min(wish.needed, room)) if stays else wish
        room -= min(one.given, one.needed)
        if room >= 0:
            found.append(one)
    return sorted(found, key=lambda one: order[one.key])


def fit(wide: int, least: int, wishes: Sequence[Wish], main: Wish) -> Fit:
    """Share ``wide`` pixels; where that would cut words they have two lines, which spares the main column."""
    found = shares(wide, min(least, main.needed), wishes, main.needed)
    if wide - sum(found.values()) >= main.needed and all(found[wish.key] >= wish.needed for wish in wishes):
        return Fit(found)
    two = [wish.in_two_lines() for wish in wishes]
    least = max(min(least, main.needed), main.folded)
    found = shares(wide, least, two, main.needed, MOST_FOLDED)
    _give(found, wishes, wide - main.needed - sum(found.values()))
    return Fit(found, folded=True)


def shares(wide: int, least: int, wishes: Sequence[Wish], whole: int = 0, near: float = MOST) -> dict[str, int]:
    """The width of each column but the main one, which keeps ``least`` of the ``wide`` pixels.

    None takes more than it needs. What is left goes to those that need more than they were given, up to ``near`` times
    that, the first first; and where the main one has the ``whole`` width that it needs, they take all that they need.
    """
    found = {wish.key: min(wish.given, wish.needed) for wish in wishes}
    for main, most in ((least, near), (max(least, whole), None)):
        wanting = [wish for wish in wishes if most is None or wish.needed <= wish.given * most]
        _give(found, wanting, wide - main - sum(found.values()))
    return found


def _give(found: dict[str, int], wishes: Sequence[Wish], spare: int) -> None:
    """Give what is spare to those that need more than they have, the first first."""
    for wish in wishes:
        more = max(min(wish.needed - found[wish.key], spare), 0)
        found[wish.key] += more
        spare -= more


def set_lines(table: QTableView, high: int, *, folded: bool) -> None:
    """Make all rows so high; the one at the top stays there."""
    rows = table.verticalHeader()
    if high != rows.defaultSectionSize():
        table.setWordWrap(folded)
        rows.setDefaultSectionSize(high)
        # The bar counts rows, the view pixels: without this it ends too early, and shows others than the bar says.
        table.updateGeometries()
        rows.setOffsetToSectionPosition(table.verticalScrollBar().value())


class Measure:
    """Measures what columns hold. A list that is narrowed keeps what it measured before: its columns stand still."""

    def __init__(self, ui: Ui) -> None:
        self._ui = ui
        self._words = QFontMetrics(ui.theme.font())
        self._head = QFontMetrics(ui.theme.font("small", bold=True))
        self._widest: dict[str, int] = {}
        self._folded: dict[str, int] = {}
        self._space = self._words.horizontalAdvance(" ")

    @property
    def knows(self) -> bool:
        """Whether any line was measured yet."""
        return any(self._widest.values())

    def read(self, lines: ListModel[Any], rows: range) -> None:
        """Look at these lines, as far as they are among the first."""
        items = [item for item in map(lines.item, range(rows.start, min(rows.stop, READ))) if item is not None]
        for column in lines.columns:
            for item in items:
                self._look(column, item)

    def _look(self, column: Column[Any], item: object) -> None:
        words, key = column.words(item), column.key
        if not words:
            return
        icon = self._ui.theme.px(_ICON) + 2 * _AROUND + 2 if column.icon is not None and column.icon(item) else 0
        wide = self._words.horizontalAdvance(words) + icon
        self._widest[key] = max(self._widest.get(key, 0), wide)
        if wide > self._folded.get(key, 0):
            self._folded[key] = max(self._folded.get(key, 0), self._in_two(words) + icon)

    def _in_two(self, words: str) -> int:
        """The width at which these words stand in two lines."""
        if len(words) > LONG:
            return self._words.horizontalAdvance(words) // 2
        sizes = [self._words.horizontalAdvance(word) for word in words.split(" ")]
        first, rest = -self._space, sum(sizes) + len(sizes) * self._space - self._space
        best = rest
        for size in sizes:
            first, rest = first + size + self._space, rest - size - self._space
            best = min(best, max(first, rest))
        return best

    def wish(self, column: Column[Any]) -> Wish:
        """What a column needs; what it was given where nothing is known of it."""
        given, key = self._ui.theme.px(column.width), column.key
        widest = self._widest.get(key, 0)
        if not widest:
            return Wish(key, given, given)
        widest = max(widest, self._words.horizontalAdvance(column.least))
        head = self._head.horizontalAdvance(column.heading) + (self._ui.theme.px(_ARROW) if column.sortable else 0)
        around = 2 * (self._ui.theme.space(2) + _AROUND) + 2
        return Wish(key, given, max(widest, head) + around, max(self._folded.get(key, 0), head) + around)

    def high(self, *, folded: bool) -> int:
        """The height of a row, of one line or of two."""
        one, around = self._ui.theme.px(26), self._ui.theme.space(3)
        return (max(one, 2 * self._words.lineSpacing()) if folded else one) + around
