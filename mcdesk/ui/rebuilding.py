"""Another language, theme or text size: the window builds all of itself anew, and the person stays where they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QDialog, QTableView, QWidget
from shiboken6 import isValid

from mcdesk.ui.focus import focused_in
from mcdesk.ui.panes import focus_first
from mcdesk.ui.pieces import PAUSE
from mcdesk.ui.place_memory import return_to, scroll_to, spot_of
from mcdesk.ui.typed_words import Box, typed_in, write

if TYPE_CHECKING:
    from mcdesk.ui.frame import Frame
    from mcdesk.ui.main_window import MainWindow


def with_a_focus(frame: Frame) -> Iterator[object]:
    """Once everything of the page is there, and can be seen: a keyboard has somewhere to be."""
    yield PAUSE
    # Qt shows what was put into a window that stands already with its next layout, not before.
    while frame.window().isVisible() and not frame.isVisible():
        yield PAUSE
    # Qt itself hands the focus of what went to the bar, the first that comes after it.
    if focused_in(frame.stack) is None:
        focus_first(frame.stack)


@runtime_checkable
class Reopening(Protocol):
    """A sheet over the window that stands in one look, like a page: another look opens it anew."""

    @property
    def reopened_by(self) -> str | Callable[[], object]:
        """The act that opens it, or what does; "" while its work is under way, and it has to stay."""


@runtime_checkable
class Selecting(Protocol):
    """A list in which several lines can be selected: the same ones are once it is built anew."""

    @property
    def several(self) -> tuple[object, ...]:
        """What tells the line at hand, and all that are selected; nothing where no more than one is."""

    def stand_on(self, key: object, *chosen: object) -> None:
        """Select them once they are shown."""


def built_anew(window: MainWindow, apply: Callable[[], None]) -> Iterator[None]:
    """Build the window and the sheet over it anew. The system may change its theme while one is open."""
    acts = [(d, d.reopened_by, typed_in(d)) for d in _sheets(window) if isinstance(d, Reopening) and d.reopened_by]
    for sheet, _act, _typed in acts:
        sheet.close()
    yield from _built(window, apply)
    for _sheet, act, typed in acts:
        if isValid(window):
            window.run(act) if isinstance(act, str) else act()
            for there in _sheets(window):
                write(there, typed)


def _sheets(window: MainWindow) -> list[QDialog]:
    return [d for d in window.findChildren(QDialog) if d.isVisible()]


def _built(window: MainWindow, apply: Callable[[], None]) -> Iterator[None]:
    """Take the pages away, ``apply`` the change, and build them anew around the same draft.

    Place, focus, cursor, undo and what was typed stay. What was there goes first: Qt puts another style sheet into
    force widget by widget, which took half a second for pages that were about to go. It goes at once, so nothing may
    call this from within a signal of a widget on a page.
    """
    spot, shown = spot_of(window.frame), window.frame.stack.currentWidget()
    typed = typed_in(shown) if shown is not None else {}
    several = {name: found for name, table in _lists(shown) if (found := table.several)}
    wizard = window.frame.wizard
    overview = wizard is not None and not wizard.page_key
    errors = wizard is not None and wizard.has_shown_errors
    window.setUpdatesEnabled(False)
    try:
        window.frame.deleteLater()
        QCoreApplication.sendPostedEvents(window.frame, QEvent.Type.DeferredDelete.value)
        apply()
        window.build()
        yield
        window.fill()
    finally:
        if isValid(window):
            window.setUpdatesEnabled(True)
            # Where the system asked for the picture meanwhile, Qt waits for it for good: a first window stayed white.
            window.repaint()
    wizard = window.frame.wizard
    if wizard is not None and overview:
        wizard.open_overview()
    elif wizard is not None and errors and wizard.page is not None:
        wizard.page.show_errors()
    _bring_back(window.frame, typed)
    for name, table in _lists(window.frame.stack.currentWidget()):
        if name in several:
            table.stand_on(*several[name])
    return_to(window.frame, spot)
    place, frame = window.place, window.frame
    yield
    # The pages are whole by now; the person may have gone on meanwhile.
    if (window.place, window.frame) != (place, frame):
        return
    _bring_back(frame, typed)
    if not return_to(frame, spot):
        window.desk.jobs.pieces.later(frame, with_a_focus(frame))
    QTimer.singleShot(0, frame, lambda: scroll_to(frame, spot))


def _bring_back(frame: Frame, typed: Mapping[Box, str]) -> None:
    page = frame.stack.currentWidget()
    if page is not None:
        write(page, typed)


def _lists(page: QWidget | None) -> Iterator[tuple[str, Selecting]]:
    for table in page.findChildren(QTableView) if page is not None else ():
        if isinstance(table, Selecting):
            yield table.objectName(), table
