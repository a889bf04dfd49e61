"""The journey of the demonstration: from an empty workspace to a submitted request and its proposals."""

from __future__ import annotations

from collections.abc import Mapping

from mcdesk.app import samples
from mcdesk.app.exporting import export_request
from mcdesk.app.proposal import ProposalOptions
from mcdesk.domain.answers import Json, Ref
from mcdesk.domain.fields import Kind, Page
from mcdesk.domain.outline import Paper
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.texts import Lang
from mcdesk.ui.demonstration.awards import award_journey
from mcdesk.ui.demonstration.credentials import credential_journey
from mcdesk.ui.demonstration.deciding import deciding_journey
from mcdesk.ui.demonstration.driver import Driver, sample
from mcdesk.ui.demonstration.earlier import add_the_year_before
from mcdesk.ui.demonstration.handoff import Colleague, handoff_journey
from mcdesk.ui.demonstration.locking import locking_journey
from mcdesk.ui.demonstration.looks import looks
from mcdesk.ui.demonstration.manager import desk_journey
from mcdesk.ui.demonstration.portfolio import portfolio_journey
from mcdesk.ui.demonstration.reports import report_journey
from mcdesk.ui.demonstration.review import review_journey

TYPED = (Kind.TEXT, Kind.PARAGRAPH)


def journey(d: Driver, colleague: Colleague) -> None:
    """Everything, in the order in which a person meets it."""
    d.picture("01-first-start")
    d.click("first-request")
    d.picture("02-a-blank-request")
    answers = sample("forklift")
    _meet_an_error(d)
    for number, page in enumerate(d.services.form.pages, 1):
        _answer(d, page, answers)
        d.wizard.open_page(page.key)
        d.picture(f"{number + 3:02}-page-{page.key}")
        if page.view != "review":
            _go_on(d, page)
    d.wizard.open_overview()
    d.picture("17-task-list")
    _the_others(d)
    _submit(d)
    d.window.show_place("requests")
    d.picture("19-requests")
    d.window.show_place("home")
    d.picture("20-home")
    _proposals(d)
    review_journey(d, _named(d, "forklift"), colleague)
    deciding_journey(d, _named(d, "forklift"), colleague)
    credential_journey(d, _named(d, "forklift"))
    portfolio_journey(d)
    add_the_year_before(d.services)
    desk_journey(d)
    looks(d)
    award_journey(d)
    handoff_journey(d, colleague)
    report_journey(d)
    locking_journey(d)


def _meet_an_error(d: Driver) -> None:
    """Going on from an empty page shows what is missing, and where."""
    d.click("continue", d.page)
    d.picture("03-what-is-missing")


def _answer(d: Driver, page: Page, answers: Mapping[str, Json]) -> None:
    """Answer a page: text by the keyboard, in the order of the page; what is chosen and tables as the editors do."""
    d.wizard.open_page(page.key)
    d.rest(0.02)
    for field in page.fields:
        value = answers.get(field.key)
        if value is None:
            continue
        if field.kind in TYPED and d.page.reveal(Ref(field.key)):
            d.type(str(value))
        else:
            d.draft.put(Ref(field.key), value)
    d.rest()


def _go_on(d: Driver, page: Page) -> None:
    d.click("continue", d.page)
    if d.page.page.key == page.key:
        d.click("continue", d.page)


def _the_others(d: Driver) -> None:
    """Two more requests, so that the list has something to compare with."""
    for name in ("rough", "homecare_fr"):
        samples.add(d.services, sample(name))
    d.draft.rules.refresh_others()


def _submit(d: Driver) -> None:
    last = d.services.form.pages[-1].key
    d.wizard.open_page(last)
    d.rest()
    d.click("continue", d.page)
    d.picture("18-submitted")


def _proposals(d: Driver) -> None:
    found = {r.title: r for r in d.services.store.records(RecordKind.REQUEST)}
    complete, draft = _by_answers(found, "forklift"), _by_answers(found, "rough")
    french = _by_answers(found, "homecare_fr")
    _export(d, complete, "proposal-en.pdf", (Lang.EN,))
    _export(d, complete, "proposal-en-and-fr-a4.pdf", (Lang.EN, Lang.FR), Paper.A4)
    _export(d, french, "proposition-fr.pdf", (Lang.FR,))
    _export(d, draft, "draft-with-problems-en.pdf", (Lang.EN,))


def _named(d: Driver, name: str) -> Record:
    return _by_answers({r.title: r for r in d.services.store.records(RecordKind.REQUEST)}, name)


def _by_answers(found: Mapping[str, Record], name: str) -> Record:
    return found[str(sample(name)["working_title"])]


def _export(d: Driver, request: Record, name: str, langs: tuple[Lang, ...], paper: Paper = Paper.LETTER) -> None:
    export_request(d.services, request, ProposalOptions(langs=langs, paper=paper), d.out / name)
    d.log.append(f"  {name}")
