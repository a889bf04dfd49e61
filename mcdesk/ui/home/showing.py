"""What stands at home: the start page, or why no workspace is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mcdesk.ui.main_window import MainWindow


def show_home(window: MainWindow) -> None:
    """The page that asks for a passphrase, the one that tells what is the matter, or the start page."""
    frame, desk = window.frame, window.desk
    if desk.trouble is not None and window.vault.locking.show_page():
        return
    trouble = frame.show_trouble()
    if trouble is not None:
        trouble.retry_wanted.connect(desk.open_workspace)
        trouble.copy_wanted.connect(desk.open_workspace)
        trouble.open_wanted.connect(window.acts.open)
        trouble.new_wanted.connect(window.acts.new_workspace)
        window.upkeep.help_trouble(trouble)
    elif desk.opening:
        frame.show_opening()
    else:
        home = frame.show_home(opening=window.starting)
        home.start()
        home.new_wanted.connect(lambda: window.run("new"))
        home.open_wanted.connect(lambda: window.run("open"))
        home.sample_wanted.connect(desk.open_sample)
        home.request_wanted.connect(desk.open_record)
        home.workspace_wanted.connect(desk.open_workspace)
        home.guide_wanted.connect(lambda: window.show_place("guide"))
        home.inbox_wanted.connect(lambda: window.show_place("inbox"))
        home.news_wanted.connect(lambda: window.show_place("news"))
