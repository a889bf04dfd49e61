"""Another language, theme or text size: the window builds all of itself anew, and the person stays where they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from mcdesk.ui.bringing_back import ComingBack, Held
from mcdesk.ui.focus import focused_in
from mcdesk.ui.panes import focus_first
from mcdesk.ui.pieces import PAUSE
from mcdesk.ui.place_memory import return_to, scroll_to
from mcdesk.ui.typed_words import typed_in, write

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


def built_anew(window: MainWindow, apply: Callable[[], None]) -> Iterator[object]:
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


def _built(window: MainWindow, apply: Callable[[], None]) -> Iterator[object]:
    """Take the pages away, ``apply`` the change, and build them anew around the same draft.

    Place, focus, cursor, undo and what was typed stay. What was there goes first: Qt puts another style sheet into
    force widget by widget, which took half a second for pages that were about to go. It goes at once, so nothing may
    call this from within a signal of a widget on a page.
    """
    held, standing = Held.of(window), window.finding.standing
    wizard = window.frame.wizard
    overview = wizard is not None and not wizard.page_key
    errors = wizard is not None and wizard.has_shown_errors
    window.setUpdatesEnabled(False)
    try:
        window.frame.deleteLater()
        QCoreApplication.sendPostedEvents(window.frame, QEvent.Type.DeferredDelete.value)
        apply()
        window.build()
        yield None
        window.fill(overview=overview)
    finally:
        if isValid(window):
            window.setUpdatesEnabled(True)
            # Where the system asked for the picture meanwhile, Qt waits for it for good: a first window stayed white.
            window.repaint()
    wizard = window.frame.wizard
    if wizard is not None and errors and wizard.page is not None:
        wizard.page.show_errors()
    held.put_on(window.frame)
    return_to(window.frame, held.spot)
    place, frame = window.place, window.frame
    yield PAUSE
    # The pages are whole by now, but for what is still read; the person may have gone on meanwhile.
    if (window.place, window.frame) != (place, frame):
        return
    if standing is not None:
        window.finding.go_on(standing)
    held.put_on(frame)
    arrived = return_to(frame, held.spot)
    if not arrived:
        window.desk.jobs.pieces.later(frame, with_a_focus(frame))
    QTimer.singleShot(0, frame, lambda: scroll_to(frame, held.spot))
    if window.desk.jobs.beside:
        ComingBack(window, held, arrived=arrived)
