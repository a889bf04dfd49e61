"""What the title of the window says: the record that is open or the page, the workspace, the program."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk


def window_title(ui: Ui, desk: Desk, page: QWidget | None, *, on_record: bool, wrong: bool) -> str:
    """``page`` is in sight; ``on_record``: it is the open record; ``wrong``: that shows problems."""
    parts = ["mcdesk"]
    if desk.services is not None:
        parts.insert(0, desk.services.store.path.stem)
    if desk.draft is not None and on_record:
        title = desk.draft.request.title or ui.say("wizard-untitled")
        parts.insert(0, ui.say("shell-title-error", title=title) if wrong else title)
    elif page is not None and (name := name_of(page)):
        parts.insert(0, name)
    return " – ".join(parts)


def name_of(page: QWidget) -> str:
    """What a page is called: as a screen reader says it, else as its own title does; "" where it has neither."""
    labels = page.findChildren(QLabel) if not page.accessibleName() else ()
    return page.accessibleName() or next((one.text() for one in labels if one.property("role") == "title"), "")
