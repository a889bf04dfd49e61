"""The last part of the journey: a class of invented learners is awarded, one name corrected, one badge revoked."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime

from mcdesk.app import sample_awards
from mcdesk.app.awards import certifying
from mcdesk.app.awards.delivering import Tools
from mcdesk.app.awards.files import Filing, write_badges
from mcdesk.app.awards.following import after_correction, after_revocation
from mcdesk.app.awards.handing_on import write_hand_off, write_tables
from mcdesk.app.awards.hosting import write_hosted
from mcdesk.app.awards.ledger_document import ledger_outline
from mcdesk.app.awards.ordering import to_award
from mcdesk.app.awards.publishing import write_published
from mcdesk.app.badges.keys import Wanted, new_key
from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.app.sample_working import PLACE, published
from mcdesk.app.services import Services
from mcdesk.domain.awards.ledger import Standing
from mcdesk.domain.badges.keys import Algorithm, Keeping
from mcdesk.domain.records import RecordKind
from mcdesk.domain.texts import Lang
from mcdesk.ui.awards.page import AwardsPage
from mcdesk.ui.demonstration.driver import Driver

SPOKEN = "an invented class of five"
"""Of keys that are gone when the demonstration ends."""


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
    tables, path = d.window.desk.program.tables, d.out / "awards" / "roster.xlsx"
    path.parent.mkdir(parents=True, exist_ok=True)
    tables.write(path, [sample_awards.roster(work, credential, sample_awards.CLASS, Lang.EN)])
    done = sample_awards.award_class(work, tools, tables, key, credential, "f1")
    filed = write_badges(work, tools, credential, done.lines, filing)
    write_hand_off(work, tools, credential, done.lines, filing)
    files = d.window.desk.program.certificates
    template = files.bundled(work.profile.colours.get("accent", ""))[0]
    certified = certifying.certificates(work, files, credential, certifying.Wanted(template), filed, filing)
    write_tables(tables, credential, filed, filing, certified=certified)
    first = work.store.awards.text(done.lines[-1].id)
    _afterwards(d, work, key, filing)
    d.log.append("  awards/")
    d.window.show_place("award-new")
    d.rest()
    d.window.awards.awarding.ordering.take(path)
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
    issuer = replace(published(profile.issuer), hosted=f"https://{PLACE}/ob2")
    return replace(services, definitions=replace(services.definitions, profile=replace(profile, issuer=issuer)))


def _key(d: Driver, tools: BadgeTools, algorithm: Algorithm) -> OpenKey:
    wanted = Wanted(PLACE, algorithm, Keeping.TYPED, SPOKEN)
    made = new_key(d.services.acting, tools.keys, wanted, datetime.now(UTC))
    return tools.keys.open(made.id, SPOKEN)


def _afterwards(d: Driver, work: Services, key: OpenKey, filing: Filing) -> None:
    """One name corrected, one badge revoked, each with words to send; what is uploaded, and the ledger to print."""
    tools = d.window.desk.program.badges
    corrected = sample_awards.correct_name(work, tools, key)
    program = d.window.desk.program
    with_tables = Tools(tools, program.tables, program.certificates)
    after_correction(work, with_tables, key, corrected, Filing(filing.folder / "corrected", Lang.EN))
    gone = sample_awards.revoke_mistake(work)
    after_revocation(work, tools, [key], gone, Filing(filing.folder / "revoked", Lang.EN))
    lines = work.store.awards.lines()
    write_published(work, tools, key, filing)
    write_hosted(work, tools, lines, filing)
    outline = ledger_outline(work, work.store.awards.cohorts(), lines, Lang.EN)
    work.exporters["pdf"].write(outline, filing.folder / "ledger.pdf")
