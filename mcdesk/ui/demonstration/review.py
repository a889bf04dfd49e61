"""Two reviewers read the submitted request: they comment, one suggests other words, and the author answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from mcdesk.app import records, requests
from mcdesk.app.exporting import export_request
from mcdesk.app.ports import Pen
from mcdesk.app.proposal import ProposalOptions
from mcdesk.app.review import talking
from mcdesk.app.review.redline_document import RedlineOptions, write_redline
from mcdesk.app.review.redlining import compare
from mcdesk.app.services import Program, Services
from mcdesk.domain.answers import Ref
from mcdesk.domain.records import Record
from mcdesk.domain.review.talk import WHOLE
from mcdesk.domain.texts import Lang
from mcdesk.ui.demonstration.driver import Driver, Stuck
from mcdesk.ui.review.redline_page import RedlinePage

FIRST, SECOND = ("Priya Raman (invented)", "manager"), ("Jean-Luc Bélanger (invented)", "quality-reviewer")
SENTENCE, HOURS, AUDIENCE = Ref("one_sentence"), Ref("instructional_hours"), Ref("audience")
WORDING = (
    "Learners inspect, load and drive a counterbalance forklift to a warehouse employer's standard, "
    "in a supervised yard and on a working dock."
)


def review_journey(d: Driver, record: Record, colleague: Callable[[str], Program]) -> None:
    """Leave the redline as PDF in both languages, a proposal with the open comments, and pictures of each step."""
    d.window.desk.close_request()
    d.rest()
    _read(d, record, colleague)
    d.window.desk.open_record(record.id)
    d.rest()
    d.window.talk.go(1)
    d.picture("50-comments-on-a-submitted-request")
    d.window.desk.close_request()
    d.rest()
    _change(d, record)
    d.window.desk.open_record(record.id)
    d.rest()
    d.window.talk.changes.go(1)
    d.picture("51-changed-since-you-looked")
    _answer(d)
    d.window.desk.close_request()
    d.rest()
    sent = requests.submit(d.services, d.services.store.get(record.id)).value.request
    _compare(d, sent)


def _read(d: Driver, record: Record, colleague: Callable[[str], Program]) -> None:
    """What the two say, each under a key of their own."""
    own = own_pen(d)
    priya = as_reviewer(d, FIRST, colleague)
    asked = talking.comment(priya, record, HOURS, "Is the practice at the employer's dock part of these hours?").value
    talking.comment(priya, record, WHOLE, "Ready for the committee once the audience is clear.")
    talking.comment(priya, record, AUDIENCE, "Ask the registrar about newcomers first.", private=True)
    jean = as_reviewer(d, SECOND, colleague)
    talking.suggest(jean, record, SENTENCE, WORDING)
    talking.comment(jean, record, AUDIENCE, "How many of them already hold a wallet card?")
    d.services.store.sign_with(own)
    about_hours = next(t for t in asked if t.ref == HOURS)
    talking.reply(d.services, record, about_hours, "Yes, the four hours of supervised practice are.")


def own_pen(d: Driver) -> Pen:
    """What signs for the author."""
    if d.services.pen is None:
        raise Stuck("nobody signs")
    return d.services.pen


def as_reviewer(d: Driver, who: tuple[str, str], colleague: Callable[[str], Program]) -> Services:
    """The workspace with a reviewer at the keyboard."""
    name, role = who
    theirs = colleague(name)
    work = theirs.open(theirs.default_workspace, create=not theirs.default_workspace.exists())
    work.store.close()
    if work.pen is None:
        raise Stuck(f"{name} does not sign")
    d.services.store.sign_with(work.pen)
    return replace(d.services, who=name, role=role, pen=work.pen)


def _change(d: Driver, record: Record) -> None:
    """The next version is begun, and somebody else writes in it."""
    draft = requests.reopen(d.services, d.services.store.get(record.id)).value
    words = f"{draft.answers[AUDIENCE.field]} About one in three already holds a wallet card."
    records.save(d.services, replace(draft, answers={**draft.answers, AUDIENCE.field: words}))


def _answer(d: Driver) -> None:
    """The author takes the suggestion with one key, and resolves what was asked."""
    suggested = next(t for t in d.wizard.beside.talk.visible if t.offer is not None)
    while d.wizard.beside.talk.at != suggested.id:
        d.window.talk.go(1)
        d.rest()
    d.picture("52-suggested-wording")
    d.window.menus.actions["accept-suggestion"].trigger()
    d.rest()
    for thread in d.wizard.beside.talk.threads:
        if thread.ref == HOURS:
            d.wizard.beside.talk.settle(thread, done=True)
    d.picture("53-a-suggestion-accepted")


def _compare(d: Driver, record: Record) -> None:
    d.window.desk.open_record(record.id)
    d.rest()
    d.window.talk.changes.compare(record.version - 1, record.version)
    d.picture("54-redline")
    d.shown(RedlinePage).beside.setChecked(True)
    d.picture("55-redline-side-by-side")
    for lang, name in ((Lang.EN, "redline-en.pdf"), (Lang.FR, "marques-de-revision-fr.pdf")):
        found = compare(d.services, record, record.version - 1, record.version, lang)
        write_redline(d.services, found, RedlineOptions((lang,)), d.out / name)
        d.log.append(f"  {name}")
    options = ProposalOptions(langs=(Lang.EN,), comments=True)
    export_request(d.services, record, options, d.out / "proposal-with-comments-en.pdf")
    d.log.append("  proposal-with-comments-en.pdf")
