"""Who asks how documents are made. It lives with the window, so what draws the sheet is imported when that opens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from mcdesk.app.services import Services
    from mcdesk.domain.texts import Message
    from mcdesk.ui.main_window import MainWindow
    from mcdesk.ui.printing.choices import Chosen

    Then = Callable[[Chosen, Path], None]


class Asker:
    """Asks how documents of a kind are made, each time beginning with what was chosen last. Lives with the window.

    ``ticks``: what they may have besides, as :class:`~mcdesk.ui.printing.choices.ChoicesBar` takes it.
    """

    def __init__(self, window: MainWindow, ticks: Mapping[str, str] | None = None) -> None:
        self._window, self._ticks = window, ticks or {}
        self._last: Chosen | None = None

    def ask(
        self, services: Services, title: Message, suggested: Path, then: Then, ticked: frozenset[str] = frozenset()
    ) -> None:
        """Ask, with this ticked at first, then do ``then`` unless the person thinks better of it."""
        from mcdesk.ui.printing.choices import Chosen

        begins = self._last or Chosen((self._window.ui.lang,), services.paper)
        self._open(title, suggested, then, replace(begins, ticked=ticked))

    def _open(self, title: Message, suggested: Path, then: Then, begins: Chosen) -> None:
        from mcdesk.ui.printing.asking import Asked, AskingSheet
        from mcdesk.ui.printing.choices import ChoicesBar

        ui = self._window.ui
        bar = ChoicesBar(ui, begins, self._ticks)
        bar.changed.connect(lambda: self._keep(bar.chosen))
        asked = Asked(title, suggested, partial(self._open, title, suggested, then))
        sheet = AskingSheet(ui, asked, bar, self._window)
        sheet.chosen.connect(then)
        sheet.open()

    def _keep(self, chosen: Chosen) -> None:
        self._last = chosen
