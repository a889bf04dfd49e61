"""The last part of the journey: a class of invented learners is awarded, one name corrected, one badge revoked."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime

from mcdesk.app.awards import certifying, keeping, rosters
from mcdesk.app.awards.awarding import award
from mcdesk.app.awards.delivering import Tools
from mcdesk.app.awards.files import Filing, write_badges
from mcdesk.app.awards.following import after_correction, after_revocation
from mcdesk.app.awards.handing_on import write_hand_off, write_tables
from mcdesk.app.awards.hosting import write_hosted
from mcdesk.app.awards.ledger_document import ledger_outline
from mcdesk.app.awards.ordering import Order, to_award
from mcdesk.app.awards.publishing import write_published
from mcdesk.app.badges.keys import Wanted, new_key
from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.app.services import Services
from mcdesk.domain.awards.ledger import Standing
from mcdesk.domain.awards.roster import Learner, learners
from mcdesk.domain.badges.keys import Algorithm, Keeping
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.tabular.sheet import NewSheet, Value
from mcdesk.domain.texts import Lang
from mcdesk.ui.awards.page import AwardsPage
from mcdesk.ui.demonstration.driver import Driver

DOMAIN = "badges.example.org"
SPOKEN = "an invented class of five"
"""Of keys that are gone when the demonstration ends."""
CLASS: tuple[tuple[Value, ...], ...] = (
    ("Amélie Tremblay-Okafor", "amelie@example.org", "fr", "met", "met", "met", "https://example.org/evidence/1"),
    ("Nguyễn Thị Thu Hà", "thu.ha@example.org", "en", "met", "met", "met", ""),
    ("Siobhán O’Brien-MacDonald", "siobhan@example.org", "both", "met", "met", "met", "Video kept by the employer"),
    ("Jean-François Bélanger", "jf@example.org", "fr", "met", "met", "met", ""),
    ("Ana Rosa Exemple", "ana@example.org", "en", "met", "met", "met", ""),
)
HEADS = ("Name", "E-mail", "Language of the badge")


def award_journey(d: Driver) -> None:
    """Leave badges, letters, certificates, the ledger and what is to be uploaded in ``awards``."""
    d.window.desk.close_request()
    d.rest()
    # Names of files follow ids that are new each time: those of an earlier demonstration would stay beside them.
    shutil.rmtree(d.out / "awards", ignore_errors=True)
    work, tools = _with_public_place(d.services), d.window.desk.program.badges
    record = next(iter(work.store.records(RecordKind.CREDENTIAL)))
    credential = to_award(work, record)
    key = _key(d, tools, Algorithm.ED25519)
    filing = Filing(d.out / "awards", Lang.EN, _key(d, tools, Algorithm.RS256))
    order = Order(credential, _class(d, work, credential), (Lang.EN,), name="Evening class (invented)", offering="f1")
    done = award(work, tools, key, order).value
    filed = write_badges(work, tools, credential, done.lines, filing)
    write_hand_off(work, tools, credential, done.lines, filing)
    files = d.window.desk.program.certificates
    template = files.bundled(work.profile.colours.get("accent", ""))[0]
    certified = certifying.certificates(work, files, credential, certifying.Wanted(template), filed, filing)
    write_tables(d.window.desk.program.tables, credential, filed, filing, certified=certified)
    first = work.store.awards.text(done.lines[-1].id)
    _afterwards(d, work, key, filing)
    d.log.append("  awards/")
    d.window.show_place("award-new")
    d.rest()
    d.window.awards.awarding.ordering.take(d.out / "awards" / "roster.xlsx")
    d.rest()
    d.picture("59-award-a-class")
    d.window.show_place("awards")
    d.rest()
    d.picture("60-awards")
    d.window.awards.verify(str(filed[0].paths[1]))
    d.rest()
    d.picture("61-a-badge-checked")
    earlier = d.out / "awards" / "superseded.json"
    earlier.write_text(first, "utf-8")
    d.window.awards.verify(str(earlier))
    d.rest()
    d.picture("61-a-superseded-badge-checked")
    _pages(d)


def _pages(d: Driver) -> None:
    """What is done after an award, each on its page."""
    d.window.show_place("awards")
    d.rest()
    page = d.window.frame.stack.currentWidget()
    assert isinstance(page, AwardsPage)
    standings = {one.line.standing: [one] for one in page.model.shown}
    d.window.awards.after.ask("correct", standings[Standing.ISSUED])
    d.rest()
    d.picture("62-correct-a-name")
    d.window.awards.after.ask("follow", standings[Standing.REVOKED])
    d.rest()
    d.picture("63-after-a-revocation")
    d.window.awards.keys.open("awards")
    d.rest()
    d.picture("64-keys")


def _with_public_place(services: Services) -> Services:
    """As if the college had named where its identity, its status lists and pages of its badges are published."""
    profile = services.profile
    issuer = replace(
        profile.issuer,
        did=DOMAIN,
        status_list=f"https://{DOMAIN}/status",
        hosted=f"https://{DOMAIN}/ob2",
        email="badges@example.org",
    )
    return replace(services, definitions=replace(services.definitions, profile=replace(profile, issuer=issuer)))


def _key(d: Driver, tools: BadgeTools, algorithm: Algorithm) -> OpenKey:
    wanted = Wanted(DOMAIN, algorithm, Keeping.TYPED, SPOKEN)
    made = new_key(d.services.acting, tools.keys, wanted, datetime.now(UTC))
    return tools.keys.open(made.id, SPOKEN)


def _class(d: Driver, work: Services, credential: Record) -> tuple[Learner, ...]:
    tables, path = d.window.desk.program.tables, d.out / "awards" / "roster.xlsx"
    titles = tuple(t.label.en for t in rosters.columns(work, credential) if t.key.startswith("result:"))
    path.parent.mkdir(parents=True, exist_ok=True)
    tables.write(path, [NewSheet("Roster", (*HEADS, *titles, "Evidence"), CLASS)])
    (sheet,) = tables.read(path).sheets
    reading = rosters.guessed(work, credential, sheet, {})
    return learners(rosters.looked_at(reading, sheet).rows)


def _afterwards(d: Driver, work: Services, key: OpenKey, filing: Filing) -> None:
    """One name corrected, one badge revoked, each with words to send; what is uploaded, and the ledger to print."""
    tools = d.window.desk.program.badges
    wrong = keeping.chosen(work, ["ana@example.org"])
    person = ("Ana Rosa Example", "")
    corrected = keeping.correct(work, tools, key, wrong, *person, "Name misspelt in the roster (invented)").value
    program = d.window.desk.program
    with_tables = Tools(tools, program.tables, program.certificates)
    after_correction(work, with_tables, key, corrected, Filing(filing.folder / "corrected", Lang.EN))
    gone = keeping.revoke(work, keeping.chosen(work, ["jf@example.org"]), "Awarded by mistake (invented)").value
    after_revocation(work, tools, [key], gone, Filing(filing.folder / "revoked", Lang.EN))
    lines = work.store.awards.lines()
    write_published(work, tools, key, filing)
    write_hosted(work, tools, lines, filing)
    outline = ledger_outline(work, work.store.awards.cohorts(), lines, Lang.EN)
    work.exporters["pdf"].write(outline, filing.folder / "ledger.pdf")
