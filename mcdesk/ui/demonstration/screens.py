"""The other screens of the window: its places, the list in its other states, and what opens over it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from mcdesk.ui.demonstration.driver import Driver, Stuck
from mcdesk.ui.demonstration.upkeep import upkeep_journey
from mcdesk.ui.requests.page import RequestsPage

PLACES = ("guide", "preferences", "about", "finding", "news", "reports", "properties", "backups", "passphrase")
SHEETS = ("shortcuts", "print", "export", "under-way", "said")


def screens(d: Driver, record_id: str) -> None:
    """Pictures of each, in the light theme."""
    for place in PLACES:
        d.window.show_place(place)
        d.picture(f"80-{place}")
    _lists(d)
    upkeep_journey(d)
    d.window.desk.open_record(record_id)
    d.rest()
    d.wizard.open_page("basics")
    d.window.menus.actions["find"].trigger()
    d.picture("84-find-on-a-page")
    d.window.run("save")
    for name in SHEETS:
        d.window.menus.actions[name].trigger()
        d.rest()
        sheet = next((s for s in d.window.findChildren(QDialog) if s.isVisible()), None)
        if sheet is None:
            raise Stuck(f"{name} does not open")
        d.picture(f"85-{name}", sheet)
        sheet.close()
        d.rest()


def _lists(d: Driver) -> None:
    page = _list(d)
    page.search.setText("no request is called so")
    d.picture("81-nothing-found")
    page.search.setText("")
    d.rest()
    left, right = page.model.shown[:2]
    page.compare(d.services, left.id, right.id)
    d.picture("82-two-compared")
    d.window.request_acts.trash.discard([left])
    d.rest()
    page = _list(d)
    page.trash_button.click()
    d.picture("83-trash")
    d.window.request_acts.trash.restore([left])
    d.rest()


def _list(d: Driver) -> RequestsPage:
    d.window.show_place("requests")
    d.rest()
    return d.shown(RequestsPage)
