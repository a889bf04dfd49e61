"""The page of a list: search, filters and views above, the table, its preview beside it, what can be done at the foot.

What differs from list to list is data: a :class:`~mcdesk.ui.lists.columns.Listing` and some acts. Subclasses read the
lines, and tell of one in the preview.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mcdesk.app.listing import View
from mcdesk.app.services import Services
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.lists.acts import Act, ActBar, Key
from mcdesk.ui.lists.columns import Listing
from mcdesk.ui.lists.counted import CountLine
from mcdesk.ui.lists.empty import EmptyList
from mcdesk.ui.lists.list_menus import ListMenus
from mcdesk.ui.lists.model import ListModel
from mcdesk.ui.lists.pair import ListAndPair
from mcdesk.ui.lists.preview import Leaf, Preview
from mcdesk.ui.lists.table import ListTable
from mcdesk.ui.lists.tools import ListTools
from mcdesk.ui.scrolling import LEAST_HIGH, scrolling

T = TypeVar("T")
PREVIEW, BESIDE, LOW = 300, 560, 364
"""Sizes at 100 %: of the preview, the least width of the list beside it, and a height too low for a title."""


class ListPage(QWidget, Generic[T]):
    """One kind of list in the window."""

    first_step: str
    """The key of what the first step of an empty list says."""

    def __init__(self, ui: Ui, desk: Desk, listing: Listing[T], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._desk, self.listing = ui, desk, listing
        self._known = self._wants_focus = False
        self._room = True
        self.setObjectName(listing.name)
        self.setProperty("role", "page")
        acts = self.acts = tuple(self.make_acts())
        self.tools = ListTools(ui, desk, listing, self)
        self.search = self.tools.search
        self.list_model = self.make_model(self.tools.ways.now)
        self.table = ListTable(ui, self.list_model, self)
        self.preview: Preview[T] = Preview(ui, listing.name, acts, self.tell_of, self)
        self.menus = ListMenus(ui, self.table, self.preview, acts, lambda: self.chosen, self.tools.column_menu)
        self.title = wrapped(listing.title, "title", self)
        self.count = CountLine(ui, f"{listing.name}-count", self)
        self.bar: ActBar[T] = ActBar(ui, acts, self)
        self.empty = EmptyList(ui, self.empty_words, self.first_step, self)
        self._stack, self._pages = QStackedWidget(self), ListAndPair(ui, desk, f"{listing.name}-pair", self)
        self._lay_out()
        self._connect()
        self.table.arrange(self.tools.ways.widths)
        self.table.stand_on(self.tools.ways.at)

    @abstractmethod
    def make_acts(self) -> Sequence[Act[T]]:
        """What can be done with the lines."""

    @abstractmethod
    def make_model(self, view: View) -> ListModel[T]:
        """The lines, looked at in this way."""

    @abstractmethod
    def tell_of(self, leaf: Leaf[T], item: T) -> None:
        """Write into the preview."""

    @abstractmethod
    def reload(self) -> None:
        """Read the lines again; the selection stays."""

    @property
    @abstractmethod
    def every(self) -> int:
        """How many lines there are when nothing narrows the list."""

    def empty_words(self, kind: str) -> tuple[str, str]:
        """What is said where there is no line: a heading and a text."""
        return self.listing.empty(kind), self.listing.empty(f"{kind}-text")

    def _lay_out(self) -> None:
        space = self._ui.theme.space
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        here = QWidget(self._pages)
        self._pages.addWidget(here)
        across = QHBoxLayout(here)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        left = QWidget(here)
        down = self._down = QVBoxLayout(scrolling(left))
        down.setContentsMargins(space(8), space(8), space(6), space(3))
        down.setSpacing(space(3))
        across.addWidget(left, 1)
        across.addWidget(self.preview)
        self.preview.setFixedWidth(self._ui.theme.px(PREVIEW))
        self.table.setObjectName(f"{self.listing.name}-table")
        self.table.setAccessibleName(self.listing.title)
        self._stack.setMinimumHeight(self._ui.theme.px(LEAST_HIGH))
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        for widget in (self.title, self.tools):
            down.addWidget(widget)
        down.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setSpacing(space(2))
        foot.addWidget(self.count, 1)
        foot.addWidget(self.bar, 3)
        down.addLayout(foot)

    def add_above(self, *widgets: QWidget) -> None:
        """Put these between the tools and the list."""
        for widget in widgets:
            self._down.insertWidget(self._down.indexOf(self._stack), widget)

    def _connect(self) -> None:
        self._pages.back_wanted.connect(self.back)
        self.tools.looked.connect(self.look)
        self.tools.entered.connect(self.table.setFocus)
        self.empty.clear.clicked.connect(self._clear)
        self.table.chose.connect(self.show_chosen)
        self.table.opened.connect(lambda: self.press(Key.ENTER))
        self.table.removed.connect(lambda: self.press(Key.DELETE))
        self.table.sort_wanted.connect(self.tools.sort)
        self.table.ordered.connect(self.tools.order)
        self.table.widened.connect(self.tools.ways.widen)

    def look(self, view: View) -> None:
        """Look at the list in this way from now on."""
        old = self.list_model.view
        self.table.keeping_selection(lambda: self.list_model.show_view(view))
        if (old.columns, old.sort, old.down) != (view.columns, view.sort, view.down):
            self.table.arrange()
        self.tell()

    def _clear(self) -> None:
        self.tools.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def now_known(self) -> None:
        """The lines were read; the focus goes to them where it was waiting."""
        self._known = True
        self.tell()
        if self._wants_focus:
            self.start()

    @property
    def kind(self) -> str:
        """Why the list is empty, where it is: ``list``, ``search``, ``filter``."""
        view = self.tools.ways.now
        if view.narrows and self.every:
            return "search" if view.search.strip() else "filter"
        return "list"

    def tell(self) -> None:
        """Say how many lines there are, or why there are none."""
        shown, view = self.list_model.count(), self.tools.ways.now
        self.empty.show_kind(self.kind)
        self.count.show_count(shown, max(self.every, shown), narrowed=view.narrows)
        self._stack.setCurrentIndex(0 if shown or not self._known else 1)
        self.show_chosen()

    @property
    def chosen(self) -> list[T]:
        """What is selected, in the order of the list."""
        return self.list_model.items(self.table.places)

    @property
    def current(self) -> T | None:
        """The line at hand."""
        return self.list_model.item(self.table.place)

    def show_chosen(self) -> None:
        """Tell of what is selected, and offer what can be done with it: in the preview, or at the foot."""
        chosen = self.chosen
        if len(chosen) == 1:
            self.tools.ways.stand_on(self.list_model.id_at(self.table.places[0]))
        self.preview.show_chosen(chosen if self._room else ())
        self.bar.show_for(() if self._room else chosen)
        self.count.show_chosen(len(chosen))

    def press(self, key: Key) -> None:
        """Do what the key does with what is selected."""
        current = self.current
        chosen = self.chosen if key is Key.DELETE or current is None else [current]
        for act in self.acts:
            if act.key is key and act.fits(chosen) and not act.refused:
                act.run(chosen)
                return

    def start(self) -> None:
        """Put the focus on the list, or on the first step where it is empty, once it is known."""
        self._wants_focus = not self._known
        if self._known:
            first = self.table if self.list_model.count() else self.first_focus
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def first_focus(self) -> QWidget:
        """What has the focus while nothing is listed."""
        return self.empty.first or self.search

    def start_search(self) -> None:
        """Put the focus into the search, what is in it selected."""
        self._pages.close_pair()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def compare(self, services: Services, left: str, right: str) -> None:
        """Show the records with these ids side by side; back returns to the list as it was."""
        self._pages.compare(services, left, right)

    def back(self) -> None:
        """To the list again."""
        self._pages.close_pair()
        self.table.setFocus()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the lines, or of the headings."""
        self.menus.asked(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same by key."""
        if not self.menus.pressed(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The preview shows where there is room beside the list."""
        super().resizeEvent(event)
        px, space = self._ui.theme.px, self._ui.theme.space
        high = self.height() >= px(LOW)
        self.title.setVisible(high)
        self._down.setContentsMargins(space(8), space(8 if high else 4), space(6), space(3))
        room = self.width() >= px(PREVIEW + BESIDE)
        if room != self._room:
            self._room = room
            self.show_chosen()
