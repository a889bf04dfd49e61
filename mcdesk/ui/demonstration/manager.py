"""The part of the journey at the manager's desk: what waits, what the records add up to, and a copy without people."""

from __future__ import annotations

from mcdesk.app import requests
from mcdesk.app.desk import osap_sheet
from mcdesk.app.sharing import sharing
from mcdesk.app.sharing.sharing import As, Tools
from mcdesk.domain.portfolio.scope import Scope
from mcdesk.domain.records import Record, RecordKind, State
from mcdesk.domain.texts import Lang
from mcdesk.ui.demonstration.driver import Driver, sample
from mcdesk.ui.manager.dashboard import DashboardPage
from mcdesk.ui.manager.inbox_page import InboxPage

TOPICS = ("standing", "learning", "employers", "osap", "money")


def desk_journey(d: Driver) -> None:
    """A request comes in; the figures, the records behind one of them, and a copy that names nobody."""
    waiting = _submitted(d)
    d.window.show_place("inbox")
    d.rest()
    d.shown(InboxPage).everybody.click()
    d.picture("90-inbox")
    page = _dashboard(d)
    d.picture("91-dashboard")
    for topic in TOPICS:
        page.topics[topic].click()
        d.picture(f"92-dashboard-{topic}")
    page.topics["quality"].click()
    d.click("dashboard-check")
    d.picture("93-dashboard-quality")
    page.topics["first"].click()
    d.rest()
    d.click("switch:states")
    d.picture("94-dashboard-as-a-table")
    d.click("tile:waiting")
    d.picture("95-dashboard-records")
    d.window.desk.open_record(waiting.id)
    d.rest()
    d.window.show_place("share")
    d.picture("96-share-without-people")
    _files(d, waiting)


def desk_looks(d: Driver, name: str) -> None:
    """Pictures of the dashboard as the window looks now."""
    _dashboard(d)
    d.picture(f"{name}-dashboard")


def _dashboard(d: Driver) -> DashboardPage:
    d.window.show_place("dashboard")
    d.rest()
    return d.shown(DashboardPage)


def _submitted(d: Driver) -> Record:
    title = str(sample("homecare_fr")["working_title"])
    found = next(r for r in d.services.store.records(RecordKind.REQUEST) if r.title == title)
    return requests.submit(d.services, found).value.request if found.state is State.DRAFT else found


def _files(d: Driver, record: Record) -> None:
    program = d.window.desk.program
    tools = Tools(program.exporters, program.tables, program.handoff.packages, lambda: program.files)
    prepared = sharing.prepare(d.services, record, Lang.FR)
    sharing.save(d.services, prepared, As.PDF, d.out / "proposition-sans-personnes-fr.pdf", Lang.FR, tools)
    osap_sheet.save(d.services, program.tables, Scope(), d.out / "osap.xlsx", Lang.EN, every=True)
    d.log += ["  proposition-sans-personnes-fr.pdf", "  osap.xlsx"]
