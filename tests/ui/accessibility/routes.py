"""How a person gets to every place of the window. A new page is one line in :data:`ROUTES`.

Places that only a file or a decision leads to are reached the way the window reaches them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from mcdesk.app import requests
from mcdesk.app.credentials import making
from mcdesk.app.desk.committee import sheet
from mcdesk.app.desk.telling.parts import figure_of
from mcdesk.app.review import talking
from mcdesk.app.upkeep.records import Merged, MergeReport
from mcdesk.domain.answers import Ref
from mcdesk.domain.life.steps import Decision
from mcdesk.domain.records import RecordKind
from mcdesk.domain.review.talk import WHOLE
from mcdesk.domain.tabular.sheet import NewSheet, Value
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.manager.dashboard import DashboardPage
from mcdesk.ui.manager.figure_card import FigureCard
from mcdesk.ui.requests.page import RequestsPage
from mcdesk.ui.workspace.restore_page import Source
from tests.ui.accessibility.screens import Screen, page_of, pages, rest, sample, services_of
from tests.ui.credentials.journeys import active_in
from tests.ui.frameworks.support import file

Go = Callable[[MainWindow], object]


def to(place: str) -> tuple[str, Go]:
    """A place that its name leads to."""
    return place, lambda window: window.show_place(place)


def act(name: str) -> Go:
    """What a command of the menus leads to."""
    return lambda window: window.menus.actions[name].trigger()


def requests_page(window: MainWindow) -> RequestsPage:
    """The list of requests, anew."""
    return page_of(window, "requests", RequestsPage)


def nothing_found(window: MainWindow) -> None:
    """The list of requests, when no request is found."""
    page = requests_page(window)
    page.start_search()
    page.search.setText("no request is called so")


def two_compared(window: MainWindow) -> None:
    """Two requests side by side."""
    page = requests_page(window)
    page.search.setText("")
    rest(window)
    page.compare(services_of(window), *(record.id for record in page.model.shown[:2]))


def trash(window: MainWindow) -> None:
    """The trash of the requests."""
    page = requests_page(window)
    window.request_acts.trash.discard(page.model.shown[:1])
    rest(window)
    requests_page(window).trash_button.click()


def framework_import(window: MainWindow) -> None:
    """A table of competencies that is being imported."""
    window.frameworks.open(file(services_of(window).store.path.parent))


def credential(window: MainWindow) -> None:
    """An active credential with a version, open in its editor."""
    services = services_of(window)
    found = services.store.records(RecordKind.CREDENTIAL)
    sent = None if found else requests.submit(services, requests.create(services, sample("forklift")).value).value
    record = found[0] if sent is None else active_in(services, sent.request)
    window.desk.open_record(record.id)


def decision(step: str, window: MainWindow) -> None:
    """The page that asks for a decision."""
    window.show_place("request")
    window.credentials.deciding.step(step)


def approval(window: MainWindow) -> None:
    """The page that asks for the decision on a request which lacks something."""
    services = services_of(window)
    sent = requests.submit(services, requests.create(services, sample("forklift")).value).value.request
    window.credentials.deciding.approve(sent)


def restoring(window: MainWindow) -> None:
    """A backup that is about to be restored."""
    path = services_of(window).store.path
    window.menus.actions["back-up"].trigger()
    rest(window)
    backup = window.desk.program.files.backups(path)[0]
    window.upkeep.restore(Source(backup.path, backup))


def merged(window: MainWindow) -> None:
    """What merging a backup did, with every kind of line."""
    line = Merged("2026-0001", "Forklift safety", "2026-0007")
    report = MergeReport((line,), (line,), (line,), (line,), 1, 2, 3, 4, 5, 6, ("letter.txt",))
    window.upkeep._report = (Path("other.mcworkspace"), report)
    window.show_place("merged")


def conversation(window: MainWindow) -> None:
    """A comment, a note and a suggestion beside the form, and one that is being written."""
    services = services_of(window)
    window.menus.actions["close"].trigger()
    request = requests.create(services, sample("forklift")).value
    talking.comment(services, request, Ref("instructional_hours"), "Is the practice with the employer part of it?")
    found = talking.comment(services, request, WHOLE, "Ask the dean about the name.", private=True).value
    talking.reply(services, request, found[0], "It is.")
    talking.suggest(services, request, Ref("working_title"), "Safe Lift Truck Operation")
    window.desk.open_record(request.id)
    rest(window)
    window.talk.go(1)
    window.talk.comment()


def reviewed(window: MainWindow) -> None:
    """A request that was returned, with what was said."""
    services = services_of(window)
    sent = requests.submit(services, requests.create(services, {**sample("forklift"), "working_title": "Again"}).value)
    said = Decision(services.today(), "Name the partner who confirms the demand. " * 4)
    making.take(services, sent.value.request, "return_it", said)
    window.desk.open_record(sent.value.request.id)


def decided(window: MainWindow) -> None:
    """A committee's sheet with a row that is ready, one that has a problem, and one that nobody decided."""
    services = services_of(window)
    titles = [f"Decided {n}" for n in range(3)]
    drafts = [requests.create(services, {**sample("forklift"), "working_title": t}).value for t in titles]
    sent = [requests.submit(services, draft).value.request for draft in drafts]
    blank, _ = sheet.sheets(services, sent, window.ui.lang)
    fills: tuple[dict[str, Value], ...] = (
        {"decision": "return_it", "reason": "The hours do not add up."},
        {"decision": "return_it"},
        {},
    )
    rows = [dict(zip(sheet.COLUMNS, row, strict=True)) | fill for row, fill in zip(blank.rows, fills, strict=True)]
    path = services.store.path.parent / "decisions.xlsx"
    made = NewSheet(blank.name, blank.headers, tuple(tuple(row.values()) for row in rows))
    window.desk.program.tables.write(path, [made])
    window.reports.look(path)


def dashboard(window: MainWindow) -> DashboardPage:
    """The dashboard with its figures."""
    return page_of(window, "dashboard", DashboardPage)


def topic(window: MainWindow) -> None:
    """A topic of the dashboard, one of its figures as a table."""
    page = dashboard(window)
    page.show_topic("money")
    card = page.findChild(FigureCard, "figure:funding")
    assert isinstance(card, FigureCard)
    card.turn()


def behind(window: MainWindow) -> None:
    """The records behind a figure."""
    page = dashboard(window)
    assert page.shown is not None
    figure = figure_of(page.shown.sections, "states")
    assert figure is not None
    page.show_records(figure, figure.items[0])


ROUTES: tuple[tuple[str, Go], ...] = (
    to("home"),
    to("inbox"),
    to("dashboard"),
    ("dashboard topic", topic),
    ("dashboard records", behind),
    to("share"),
    to("requests"),
    ("nothing found", nothing_found),
    ("two compared", two_compared),
    ("trash", trash),
    ("approval", approval),
    to("catalogue"),
    to("catalogue-import"),
    to("awards"),
    to("pathways"),
    to("frameworks"),
    to("coverage"),
    to("exchange"),
    ("framework-import", framework_import),
    ("no credentials", lambda window: window.show_place("credentials")),
    to("new-credential"),
    ("credential", credential),
    *((f"decision {step}", partial(decision, step)) for step in ("suspend", "retire")),
    ("credential-versions", act("versions")),
    ("redline", lambda window: window.credentials.versions._compare(1, 0)),
    to("credentials"),
    ("conversation", conversation),
    ("returned request", reviewed),
    ("record history", act("record-history")),
    ("employer", lambda window: window.employer.open_page()),
    ("rubric", lambda window: window.workflow.open_rubric()),
    ("decisions", decided),
    to("guide"),
    to("preferences"),
    to("about"),
    to("finding"),
    to("store"),
    to("properties"),
    to("passphrase"),
    to("backups"),
    ("restore", restoring),
    ("merged", merged),
    to("news"),
    to("reports"),
)


def places(window: MainWindow) -> Iterator[Screen]:
    """Every place of a window on a workspace with two requests, the older one without a gap."""
    for name, go in ROUTES:
        go(window)
        rest(window)
        yield name, window


def credential_pages(window: MainWindow) -> Iterator[Screen]:
    """Every page of the editor of a credential."""
    credential(window)
    rest(window)
    yield from pages(window)
