"""What a page holds of the person and nobody else does, put back once the page is built anew, as its parts come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView

from mcdesk.ui.pieces import PAUSE
from mcdesk.ui.place_memory import Spot, return_to, spot_of
from mcdesk.ui.typed_words import Box, typed_in, write

if TYPE_CHECKING:
    from mcdesk.ui.frame import Frame
    from mcdesk.ui.main_window import MainWindow


@runtime_checkable
class Selecting(Protocol):
    """A list in which lines can be selected: the same ones are once it is built anew."""

    @property
    def several(self) -> tuple[object, ...]:
        """What tells the line at hand, and all that are selected; nothing where its page knows by itself."""

    def stand_on(self, key: object, *chosen: object) -> None:
        """Select them once they are shown."""


@dataclass(frozen=True)
class Held:
    """What was typed and chosen on a page, which lines are selected in its lists, and where the person is."""

    words: Mapping[Box, str] = field(default_factory=dict, repr=False)
    several: Mapping[str, tuple[object, ...]] = field(default_factory=dict, repr=False)
    spot: Spot = field(default_factory=Spot)

    @classmethod
    def of(cls, window: MainWindow) -> Held:
        """That of the page in sight; what still waits for a part of it is held on."""
        frame, waiting = window.frame, window.frame.findChild(ComingBack)
        page, spot = frame.stack.currentWidget(), spot_of(frame)
        before = waiting.held if waiting is not None and waiting.place == window.place else cls()
        if page is None:
            return before
        lists = [table for table in page.findChildren(QTableView) if isinstance(table, Selecting)]
        several = {table.objectName(): found for table in lists if (found := table.several)}
        back = waiting is None or waiting.arrived or not before.words
        return cls({**before.words, **typed_in(page)}, {**before.several, **several}, spot if back else before.spot)

    def put_on(self, frame: Frame) -> None:
        """Put it on the page in sight, as far as its parts are there."""
        page = frame.stack.currentWidget()
        if page is not None:
            write(page, self.words)
            for table in page.findChildren(QTableView):
                there = self.several.get(table.objectName())
                if there and isinstance(table, Selecting) and not table.property(_STOOD):
                    table.setProperty(_STOOD, True)
                    table.stand_on(*there)


class ComingBack(QObject):
    """Puts back what is held each time that something which is read beside the window has come, until all has.

    It belongs to the frame. A page puts the focus on what it has read: it goes back as long as nobody presses a key or
    a button. Once the person goes elsewhere nothing is held any more.
    """

    def __init__(self, window: MainWindow, held: Held, *, arrived: bool) -> None:
        """``arrived``: the person is where they were."""
        super().__init__(window.frame)
        self._window, self.place, self.held, self.arrived = window, window.place, held, arrived
        self._jobs, self._acted = window.desk.jobs, False
        self._jobs.counted.connect(self._look)
        window.windowHandle().installEventFilter(self)
        self._look()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """From the first key on the focus is where the person has it."""
        self._acted = self._acted or event.type() in _ACTS
        return False

    def _look(self, _count: int = 0) -> None:
        # What a job brings is shown after it is counted, and may be built piece by piece.
        self._jobs.pieces.later(self, self._put_back())

    def _put_back(self) -> Iterator[object]:
        # Qt shows what was put into a page that stands already with its next layout.
        yield PAUSE
        frame = self._window.frame
        if self._window.place != self.place:
            self._end()
        elif self.held is not NOTHING:
            self.held.put_on(frame)
            self._window.finding.look_again()
            if not self._acted:
                self.arrived = return_to(frame, self.held.spot)
            if not self._jobs.beside:
                self._end()

    def _end(self) -> None:
        if self.held is not NOTHING:
            self.held = NOTHING
            self._jobs.counted.disconnect(self._look)
            self._window.windowHandle().removeEventFilter(self)


NOTHING = Held()
_ACTS = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel)
_STOOD = "stood-on"
"""The property of a list that was told which lines to select: from now on the person selects."""
