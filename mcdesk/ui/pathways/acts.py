"""The stacks in the window: their place, and what is done with one as a whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from mcdesk.domain.records import RecordKind

if TYPE_CHECKING:
    from mcdesk.ui.main_window import MainWindow


class PathwayActs:
    """Shows the place anew whenever it is asked for."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {"pathways": lambda: self._window.show_place("pathways")}

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its place in the window."""
        return {"pathways": self.show_page}

    def show_page(self) -> None:
        """Show every stack of the workspace."""
        from mcdesk.ui.pathways.page import PathwaysPage

        window = self._window
        page = PathwaysPage(window.ui, window.desk)
        page.new_wanted.connect(lambda: window.desk.new_record(RecordKind.STACK))
        page.open_wanted.connect(window.desk.open_record)
        page.trash_wanted.connect(lambda record: window.request_acts.trash.discard([record]))
        window.frame.show_page("pathways", page)
        page.start()
