"""Where the person was when the window was locked, to be there again once it is unlocked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.ui.bringing_back import ComingBack, Held
from mcdesk.ui.place_memory import Spot, spot_of
from mcdesk.ui.review.begun import Writing
from mcdesk.ui.review.talk import Talk
from mcdesk.ui.typed_words import Box, words_in

if TYPE_CHECKING:
    from mcdesk.ui.main_window import MainWindow


@dataclass(frozen=True)
class Left:
    """The place, the record with its page, the control with the focus.

    ``words`` are those of boxes that are no answers of a record, and ``writing`` what is said of a record and not sent
    yet: both are kept nowhere else.
    """

    path: Path
    place: str
    record: str = ""
    page: str = ""
    spot: Spot = field(default_factory=Spot)
    words: Mapping[Box, str] = field(default_factory=dict, repr=False)
    writing: Writing | None = field(default=None, repr=False)
    talking: bool = False


def left(window: MainWindow, path: Path) -> Left:
    """Where the person is."""
    desk, frame = window.desk, window.frame
    record = desk.draft.request.id if desk.draft is not None else ""
    page = frame.wizard.page_key if frame.wizard is not None else ""
    shown = frame.stack.currentWidget()
    words = words_in(shown) if shown is not None else {}
    talk = Talk.of(desk.draft) if desk.draft is not None else None
    writing, talking = (talk.writing, talk.showing) if talk is not None else (None, False)
    return Left(path, window.place, record, page, spot_of(frame), words, writing, talking)


def go_back(window: MainWindow, to: Left) -> None:
    """Show the place again; the record is open where there was one."""
    window.desk.jobs.pieces.begin(window, _steps_back(window, to))


def _steps_back(window: MainWindow, to: Left) -> Iterator[None]:
    wizard, draft = window.frame.wizard, window.desk.draft
    if wizard is not None and draft is not None and draft.request.id == to.record:
        if to.page:
            wizard.open_page(to.page)
        else:
            wizard.open_overview()
        if to.writing is not None:
            Talk.of(draft).begin(to.writing)
        elif to.talking:
            wizard.beside.show()
    window.show_place(to.place)
    if draft is not None and window.place == "home" != to.place:
        # What the place was about is not known any more, but the record is.
        window.show_place("request")
    yield
    # A large page comes in pieces; it is whole by now.
    ComingBack(window, Held(to.words, spot=to.spot), arrived=False)
