"""The records in the window: their list, the open one, and what was saved before the program ended unexpectedly.

Each joins a page that the frame builds with the acts of the window. Nothing of it is in the first picture: the window
imports it with the first record, or the first list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcdesk.ui import reading

if TYPE_CHECKING:
    from mcdesk.ui.main_window import MainWindow


def hold_record(window: MainWindow) -> None:
    """Build the header and the form of the open record, where one is open; call it once for each frame."""
    wizard = window.frame.hold_draft()
    if wizard is None or window.frame.header is None:
        return
    wizard.submit_wanted.connect(window.request_acts.submit)
    wizard.shown_errors_changed.connect(window.retitle)
    wizard.topic_wanted.connect(window.guide.open_topic)
    window.credentials.hold(wizard)
    window.workflow.hold(wizard)
    window.talk.hold(wizard)
    header = window.frame.header
    header.list_wanted.connect(window.show_place)
    header.preview_wanted.connect(window.acts.preview)
    header.submit_wanted.connect(window.acts.submit)


def show_requests(window: MainWindow) -> bool:
    """The list of requests. False where no workspace is open: nothing is shown then."""
    page = window.frame.show_requests()
    if page is None:
        return False
    page.new_wanted.connect(lambda: window.run("new"))
    page.open_wanted.connect(window.desk.open_record)
    page.copy_wanted.connect(window.acts.duplicate)
    page.trash_refused.connect(lambda: reading.explained(window, act="trash"))
    page.pack_wanted.connect(window.reports.committee)
    page.start()
    return True


def show_recovery(window: MainWindow) -> bool:
    """What was saved before, and both ways on from it. False where nothing was interrupted: nothing is shown then."""
    page = window.frame.show_recovery()
    if page is None:
        return False
    page.continue_wanted.connect(window.request_acts.keep_recovered)
    page.before_wanted.connect(window.request_acts.go_back_before)
    return True
