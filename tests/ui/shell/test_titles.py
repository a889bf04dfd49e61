"""The title of the window says what is in sight."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_window import new_request, type_title


def test_the_title_of_the_window_begins_with_what_is_in_sight(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    new_request(qtbot, window)
    type_title(window, "Safe Forklift Operation")
    settle(qtbot, window)
    seen = {"home": "Home", "inbox": "Inbox", "requests": "Requests", "preferences": "Preferences", "about": "About"}
    for place, words in {**seen, "request": "Safe Forklift"}.items():
        window.show_place(place)
        settle(qtbot, window)
        assert window.windowTitle().startswith(words), place
        assert window.windowTitle().endswith(" – plans – mcdesk")
