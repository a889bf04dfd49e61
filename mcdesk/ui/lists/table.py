"""The table of a list: whole lines are selected, and columns give way on a narrow window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.lists.marked_rows import MarkedRows
from mcdesk.ui.lists.model import ListModel
from mcdesk.ui.lists.type_ahead import TypeAhead
from mcdesk.ui.lists.widths import Measure, Wish, fit, kept, set_lines

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LEAST, SHARE = 200, 0.4
"""The main column is at least so wide at 100 %, or this share of a narrow table."""
MANY = 1000
"""Of more selected lines than this only the one at hand stays selected when the list changes."""
PAUSE_MS = 300
_FLAG = QItemSelectionModel.SelectionFlag
_MOVE = QAbstractItemView.CursorAction


class ListTable(MarkedRows):
    """A row each. Arrow keys, Home and End move; letters go to the line that begins with them."""

    chose = Signal()
    """Other lines are selected, or another one is at hand."""
    opened = Signal()
    """Enter, or a double click."""
    removed = Signal()
    """Delete."""
    sort_wanted = Signal(str)
    """Sort by this column, or turn the order around."""
    ordered = Signal(tuple)
    """The columns stand in this order now."""
    widened = Signal(dict)
    """These columns have these widths at 100 % now."""

    def __init__(self, ui: Ui, model: ListModel[Any], parent: QWidget | None = None, *, several: bool = True) -> None:
        """``several``: more than one line may be selected."""
        super().__init__(ui.theme, parent)
        self._ui, self._lines = ui, model
        self._kept: object = None
        self._with: frozenset[object] = frozenset()
        self._widths: dict[str, int] = {}
        self._measure = Measure(ui)
        self._quiet, self._arranging = False, False
        self._type_ahead = TypeAhead()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._tell_widths)
        self._settling = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._settling.timeout.connect(self._read)
        self.setModel(model)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self._look_like_a_list()
        self._set_header()
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        model.modelReset.connect(self._on_other_lines)
        model.dataChanged.connect(self._on_changed)

    def _look_like_a_list(self) -> None:
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.setIconSize(QSize(self._ui.theme.px(16), self._ui.theme.px(16)))
        rows = self.verticalHeader()
        rows.hide()
        # Rows of one fixed height: measuring 100,000 of them takes more than a minute.
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._measure.high(folded=False))

    def _set_header(self) -> None:
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        # A heading asks whether all of its column is selected, line by line, each time it is painted: it never is.
        head.setSelectionModel(QItemSelectionModel(self._lines, head))
        head.setSectionsClickable(True)
        head.setSectionsMovable(self._lines.listing.movable)
        head.setSortIndicatorShown(True)
        head.sectionClicked.connect(self._on_head)
        head.sectionMoved.connect(self._on_moved)
        head.sectionResized.connect(self._on_resized)

    def arrange(self, widths: Mapping[str, int] | None = None) -> None:
        """Give the columns of the model their places, widths and order; call it after they changed.

        ``widths`` are those that a person chose, at 100 %.
        """
        head, modes, main = self.horizontalHeader(), QHeaderView.ResizeMode, self._lines.listing.main
        self._widths = self._widths if widths is None else dict(widths)
        self._arranging = True
        for place in range(head.count()):
            head.moveSection(head.visualIndex(place), place)
        for place, column in enumerate(self._lines.columns):
            head.setSectionResizeMode(place, modes.Stretch if column.key == main else modes.Interactive)
        self._arranging = False
        self._read()
        view = self._lines.view
        # Fusion points up for what it calls descending; everywhere else up means that the values grow.
        order = Qt.SortOrder.AscendingOrder if view.down else Qt.SortOrder.DescendingOrder
        head.setSortIndicator(self._lines.column_of(view.sort), order)

    def _wish(self, place: int) -> Wish:
        column = self._lines.columns[place]
        if column.key in self._widths:
            chosen = self._ui.theme.px(self._widths[column.key])
            return Wish(column.key, chosen, chosen)
        return self._measure.wish(column)

    def _read(self) -> None:
        """Measure what is listed now."""
        self._measure.read(self._lines, range(self._lines.count()))
        self._hide_columns()

    def _on_other_lines(self) -> None:
        """The widths of before hold for other lines too, until nobody types any more: each key would wait for them."""
        if self._measure.knows:
            self._settling.start()
        else:
            self._read()

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        # Only those: what is asked for of the other lines is looked for before what is in sight.
        self._measure.read(self._lines, range(first.row(), last.row() + 1))
        self._hide_columns()

    def _hide_columns(self) -> None:
        listing, wide = self._lines.listing, self.viewport().width()
        least = min(self._ui.theme.px(LEAST), round(wide * SHARE))
        ranks = {key: rank for rank, key in enumerate(listing.stay)}
        places = [n for n, column in enumerate(self._lines.columns) if column.key != listing.main]
        places.sort(key=lambda n: ranks.get(self._lines.columns[n].key, len(ranks)))
        stay = kept(wide - least, [self._wish(place) for place in places], self._lines.view.sort)
        shown = {self._lines.column_of(wish.key): wish for wish in stay}
        self._arranging = True
        for place in places:
            self.setColumnHidden(place, place not in shown)
        main = self._lines.column_of(listing.main)
        if main >= 0:
            self.setColumnHidden(main, False)
        whole = self._measure.wish(self._lines.columns[main]) if main >= 0 else Wish("", least, least)
        found = fit(wide, least, tuple(shown.values()), whole)
        for place, wish in shown.items():
            self.horizontalHeader().resizeSection(place, found.widths[wish.key])
        set_lines(self, self._measure.high(folded=found.folded), folded=found.folded)
        self._arranging = False

    def _on_head(self, place: int) -> None:
        column = self._lines.columns[place]
        self.sort_wanted.emit(column.key) if column.sortable else self.arrange()

    def _on_moved(self, _place: int, _before: int, _now: int) -> None:
        if not self._arranging:
            head, columns = self.horizontalHeader(), self._lines.columns
            self.ordered.emit(tuple(columns[head.logicalIndex(n)].key for n in range(head.count())))

    def _on_resized(self, place: int, _before: int, now: int) -> None:
        key = self._lines.columns[place].key if place < len(self._lines.columns) else self._lines.listing.main
        if not self._arranging and now and key != self._lines.listing.main:
            self._widths[key] = round(now / self._ui.theme.scale)
            self._pause.start()

    def _tell_widths(self) -> None:
        self._hide_columns()
        self.widened.emit(dict(self._widths))

    @property
    def place(self) -> int:
        """The line at hand, -1 for none."""
        return self.currentIndex().row()

    @property
    def places(self) -> list[int]:
        """The selected lines, from the top."""
        # Of thousands that are selected Qt would make an index each.
        chosen = self.selectionModel().selection()
        runs = [chosen.at(n) for n in range(chosen.size())]
        return sorted({row for run in runs for row in range(run.top(), run.bottom() + 1)})

    def in_sight(self) -> range:
        """The lines that can be seen."""
        last = self.rowAt(self.viewport().height() - 1)
        return range(max(self.rowAt(0), 0), (last if last >= 0 else self._lines.count() - 1) + 1)

    def select_line(self, place: int) -> None:
        """Select one line."""
        index = self._lines.index(place, max(self._lines.column_of(self._lines.listing.main), 0))
        self.selectionModel().setCurrentIndex(index, _FLAG.ClearAndSelect | _FLAG.Rows)

    @property
    def several(self) -> tuple[object, ...]:
        """The ids of the line at hand and of all that are selected; none where no more than one is, or very many."""
        places = self.places if self.place >= 0 else []
        return tuple(map(self._lines.id_at, (self.place, *places))) if 1 < len(places) <= MANY else ()

    def stand_on(self, key: object, *chosen: object) -> None:
        """Select the line with this id once it is shown; where it is among ``chosen``, all of those with it."""
        self._kept, self._with = key, frozenset(chosen)

    def keeping_selection(self, change: Callable[[], None], *, near: bool = False) -> None:
        """Change the lines, then select the same ones again.

        What a person chose last comes back with it. Where all are gone, the first line is selected, or with ``near``
        the one that took the place of the last.
        """
        place, places = self.place, self.places
        here = self._lines.id_at(place) if 0 <= place < self._lines.count() else None
        chosen = self._with or frozenset(self._lines.id_at(n) for n in places if len(places) <= MANY)
        self._quiet = True
        change()
        self._select_again(chosen, here, max(place, 0) if near else 0)
        if near and place >= 0 and self.place >= 0:
            self._kept = self._lines.id_at(self.place)
        self._quiet = False
        self.chose.emit()

    def _select_again(self, chosen: frozenset[object], here: object, instead: int) -> None:
        count = self._lines.count()
        if not count:
            return
        places = (self._lines.place_of(key) for key in (self._kept, here))
        self.select_line(next((found for found in places if found >= 0), min(instead, count - 1)))
        if len(chosen) > 1 and self._kept in chosen:
            again = QItemSelection()
            for row in self._lines.places_of(chosen):
                again.select(self._lines.index(row, 0), self._lines.index(row, 0))
            self.selectionModel().select(again, _FLAG.Select | _FLAG.Rows)

    def _on_selection(self, _now: QItemSelection, _before: QItemSelection) -> None:
        # Here the line at hand is still the one before.
        if not self._quiet:
            self._with = frozenset()
            self.chose.emit()

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not self._quiet and now.isValid():
            self._kept = self._lines.id_at(now.row())

    def moveCursor(self, action: _MOVE, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last line; to the sides there is nothing to go to."""
        last = self._lines.count() - 1
        if action in (_MOVE.MoveHome, _MOVE.MoveEnd) and last >= 0:
            return self._lines.index(0 if action == _MOVE.MoveHome else last, self.currentIndex().column())
        if action in (_MOVE.MoveLeft, _MOVE.MoveRight):
            return self.currentIndex()
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the next line whose main column begins with them."""
        main = next((c for c in self._lines.columns if c.key == self._lines.listing.main), None)
        if main is None:
            return

        def words(row: int) -> str:
            item = self._lines.item(row)
            return main.words(item) if item is not None else ""

        found = self._type_ahead.find(search, words, self._lines.count(), self.place)
        if found >= 0:
            self.select_line(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete puts away."""
        if event.key() in ENTER and self.place >= 0:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete and self.place >= 0:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here by key selects a line, so that Enter has something to open."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self._lines.count():
            self.select_line(max(self.place, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        self._hide_columns()
