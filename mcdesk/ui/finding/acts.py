"""What the commands for finding do in a window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from mcdesk.domain.answers import Ref

if TYPE_CHECKING:
    from mcdesk.ui.draft import Draft
    from mcdesk.ui.finding.bar import FindBar, Standing
    from mcdesk.ui.main_window import MainWindow


@runtime_checkable
class Searchable(Protocol):
    """A page with a search of its own."""

    def start_search(self) -> None:
        """Put the focus into its search."""


class FindingActs:
    """One for a window; remembers what was sought last, also while the pages are built anew."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._words = ""
        self._wanted: tuple[str, Ref] | None = None
        window.desk.request_opened.connect(self._on_opened)

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {
            "find": self.find,
            "find-next": lambda: self.step(1),
            "find-previous": lambda: self.step(-1),
            "find-everywhere": lambda: self._window.show_place("finding"),
            "shortcuts": self.list_commands,
        }

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its place in the window."""
        return {"finding": self.show_page}

    def list_commands(self) -> None:
        """Every command with its keys, to be found by its words."""
        from mcdesk.ui.finding.commands import CommandsSheet

        CommandsSheet(self._window.ui, self._window).open()

    def _bar(self) -> FindBar:
        """The bar of the page that is open: that of the record, or the one above all other pages."""
        from mcdesk.ui.finding.bar import find_bar, find_bar_above

        frame = self._window.frame
        wizard = frame.wizard
        on_record = wizard is not None and frame.place == "request"
        bar = find_bar(self._window.ui, wizard) if wizard is not None and on_record else find_bar_above(frame)
        if bar.property("wired") is None:
            bar.setProperty("wired", True)
            bar.everywhere.clicked.connect(lambda: self._go_on_everywhere(bar.line.text()))
            bar.line.setText(self._words)
            bar.line.textChanged.connect(self._remember)
        return bar

    def _remember(self, words: str) -> None:
        self._words = words

    def _go_on_everywhere(self, words: str) -> None:
        self._words = words
        self._window.show_place("finding")

    def find(self) -> None:
        """The search of a page that has one of its own; on every other page, the bar that finds words on it."""
        page: object = self._window.frame.stack.currentWidget()
        if isinstance(page, Searchable):
            page.start_search()
        else:
            self._bar().open_bar()

    @property
    def standing(self) -> Standing | None:
        """Where a bar that finds words on the page stands; None where none is open."""
        return self._bar().standing if self._is_open else None

    @property
    def _is_open(self) -> bool:
        return any(bar.isVisible() for bar in self._window.frame.findChildren(QWidget, "find-bar"))

    def go_on(self, standing: Standing) -> None:
        """Open the bar with what was sought last, where it stood."""
        bar = self._bar()
        bar.open_bar()
        bar.stand_again(standing)

    def look_again(self) -> None:
        """More of a page that was built anew has come."""
        if self._is_open:
            self._bar().look_again()

    def step(self, by: int) -> None:
        """The next or previous place on the page; opens the bar where it is not open."""
        bar = self._bar()
        if bar.isVisible():
            bar.step(by)
        else:
            bar.open_bar()

    def show_page(self) -> None:
        """Find everywhere."""
        from mcdesk.ui.finding.everywhere import EverywherePage

        page = EverywherePage(self._window.ui, self._window.desk, self._words)
        page.sought.connect(self._remember)
        page.wanted.connect(self.open_at)
        self._window.frame.show_page("finding", page)
        page.start()

    def open_at(self, record_id: str, ref: object) -> None:
        """Open a request at a question."""
        self._wanted = (record_id, ref) if isinstance(ref, Ref) else None
        self._window.desk.open_record(record_id)

    def _on_opened(self, draft: Draft) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None and draft.request.id == wanted[0]:
            ref = wanted[1]
            # The pages of the request are built by somebody else who waits for the same signal.
            QTimer.singleShot(0, draft, lambda: draft.jump.emit(ref))
