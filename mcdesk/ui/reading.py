"""A workspace that can only be read: what would change it says so beforehand, and how it could be done.

What is named here is explained by the window wherever it is asked for: in the menus, by key, by a button. Nothing is
begun that could not be finished there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu

from mcdesk.domain.texts import Message, message
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.messages import Banner, Choice, announce

if TYPE_CHECKING:
    from mcdesk.app.ports import Store
    from mcdesk.ui.feature_window import FeatureWindow

ACTS = frozenset(
    {"new", "new-credential", "submit", "approve", "next-version", "award", "move", "import-table", "report-decisions"}
)
"""Acts of the menus that change the workspace."""
BY_KEY = frozenset({"trash"})
"""What only a key of a list asks for: there is no entry of a menu to be marked."""
PLACES = frozenset({"new-credential", "award-new", "catalogue-import", "framework-import", "decisions"})
"""Pages that serve only to change it."""
KEY = "read-only"
"""The banner that stands there since the workspace was opened: it says more once something was asked for."""


def only_read(desk: Desk) -> bool:
    """Whether a workspace is open that can only be read."""
    return desk.services is not None and desk.services.store.read_only


def explained(window: FeatureWindow, *, act: str = "", place: str = "") -> bool:
    """Whether this cannot be done in the workspace that is open; the window says why, and what can be done."""
    desk = window.desk
    if (act not in ACTS | BY_KEY and place not in PLACES) or not only_read(desk) or desk.services is None:
        return False
    store = desk.services.store
    again = Choice(message("shell-try-again"), lambda: desk.open_workspace(store.path))
    copy = Choice(message("reading-copy"), lambda: window.run("save-copy"), closes=False)
    fix = message("reading-held-fix" if store.holder else "reading-fix")
    ways = (again, copy) if store.holder else (copy, again)
    desk.messages.drop(KEY)
    desk.messages.show(Banner(KEY, "warning", _why(store), fix, ways, closable=False))
    return True


def _why(store: Store) -> Message:
    return message("reading-held", holder=store.holder) if store.holder else message("reading-why")


def mark(ui: Ui, desk: Desk, *buttons: QAbstractButton) -> None:
    """Show on buttons that they explain and do nothing, where the workspace can only be read; they stay usable."""
    if not only_read(desk):
        return
    for made in buttons:
        made.setIcon(ui.icon("lock", "accent_text" if made.property("role") == "primary" else "text_quiet", 16))
        made.setToolTip(ui.say("reading-why"))
        made.setAccessibleDescription(ui.say("reading-why"))


def mark_menus(ui: Ui, desk: Desk, actions: dict[str, QAction]) -> None:
    """The same in the menus."""
    for act in ACTS if only_read(desk) else ():
        say_why(ui, actions[act], ui.say("reading-why"))


def say_why(ui: Ui, action: QAction, why: str) -> None:
    """Mark an entry of a menu with a lock; why is said where it is pointed at, and aloud where the keys stand on it.

    Qt tells a screen reader the words of an entry and nothing else.
    """
    action.setIcon(ui.icon("lock", "text_quiet", 16))
    for say in (action.setToolTip, action.setStatusTip, action.setWhatsThis):
        say(why)
    menu = action.parent()
    if isinstance(menu, QMenu):
        menu.setToolTipsVisible(True)
        action.hovered.connect(lambda: announce(menu, action.toolTip()))
