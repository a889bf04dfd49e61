"""What the title of the window says: the record that is open, its workspace, the program."""

from __future__ import annotations

from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk


def window_title(ui: Ui, desk: Desk, *, on_record: bool, wrong: bool) -> str:
    """``on_record``: the open record is in sight; ``wrong``: it shows problems."""
    parts = ["mcdesk"]
    if desk.services is not None:
        parts.insert(0, desk.services.store.path.stem)
    if desk.draft is not None and on_record:
        title = desk.draft.request.title or ui.say("wizard-untitled")
        parts.insert(0, ui.say("shell-title-error", title=title) if wrong else title)
    return " – ".join(parts)
