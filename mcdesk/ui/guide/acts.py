"""The guide in the window: its place, the way to it from a question, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from mcdesk.domain.answers import Ref

if TYPE_CHECKING:
    from mcdesk.ui.main_window import MainWindow


class GuideActs:
    """Remembers where the person was in the guide while the pages are built anew."""

    def __init__(self, window: MainWindow) -> None:
        from mcdesk.ui.guide.place import GuidePlace

        self._window = window
        self.place = GuidePlace()

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {"guide-place": lambda: self._window.show_place("guide")}

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its place in the window."""
        return {"guide": self.show_page}

    def show_page(self) -> None:
        """Show the guide where the person left it."""
        page = self._window.frame.show_guide(self.place)
        page.question_wanted.connect(self._go_to_question)
        page.start()

    def open_topic(self, topic: str) -> None:
        """Show a topic."""
        self.place.open(topic)
        self._window.show_place("guide")

    def _go_to_question(self, key: str) -> None:
        self._window.show_place("request")
        wizard = self._window.frame.wizard
        if wizard is not None:
            wizard.show_ref(Ref(key))
