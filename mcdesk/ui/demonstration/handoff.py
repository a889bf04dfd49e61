"""A draft goes to an invented colleague as a package, both change it, and it comes back with places to decide about."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from mcdesk.app import records
from mcdesk.app.handoff import folder as exchange
from mcdesk.app.handoff.receiving import look
from mcdesk.app.handoff.sending import send, suggested
from mcdesk.app.handoff.taking import take
from mcdesk.app.services import Program, Services
from mcdesk.domain.answers import Json
from mcdesk.domain.handoff.names import SUFFIX
from mcdesk.domain.handoff.unpacking import unpack
from mcdesk.domain.records import Record, RecordKind
from mcdesk.ui.demonstration.driver import Driver, sample
from mcdesk.ui.handoff.package_page import PackagePage
from mcdesk.ui.merge.page import MergePage

COLLEAGUE = "Emeka Okoye-Roy (invented)"
NOTE = "The learning needs more hours, and the title should name what people do."
Colleague = Callable[[str], Program]
"""The program of a colleague of this name, with keys and a workspace of their own."""


def handoff_journey(d: Driver, colleague: Colleague) -> None:
    """Leave the packages in ``handoff``, and pictures of what they were like before they were taken in."""
    folder = d.out / "handoff"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    title = sample("rough")["working_title"]
    draft = next(r for r in d.services.store.records(RecordKind.REQUEST) if r.title == title)
    d.window.desk.open_record(draft.id)
    d.rest()
    d.window.menus.actions["send-package"].trigger()
    d.picture("70-send-a-package")
    d.window.desk.close_request()
    d.rest()
    theirs = colleague(COLLEAGUE)
    work = theirs.open(theirs.default_workspace, create=True)
    back = _there_and_back(d, draft, theirs, work, folder)
    d.window.handoff.open(back)
    d.rest()
    d.picture("71-a-package-before-it-is-taken-in")
    _decide(d)
    _exchange(d, theirs, work, draft)
    work.store.close()
    d.log.append("  handoff/")


def _there_and_back(d: Driver, draft: Record, theirs: Program, work: Services, folder: Path) -> Path:
    """The package that comes back after both of us changed the draft."""
    tools, ours = d.window.desk.program.handoff, d.services
    out = folder / suggested(draft)
    send(ours, tools.packages, ours.store.get(draft.id), out, "Emeka, have a look at the hours.")
    taken = take(work, look(work, unpack(tools.packages.read(out)), tools.verifies)).value
    _change(
        work, taken, working_title="Everyday data work in a spreadsheet", instructional_hours=42, one_sentence=THEIRS
    )
    back = folder / f"{out.stem} from a colleague{SUFFIX}"
    send(work, theirs.handoff.packages, work.store.get(taken.id), back, NOTE)
    _change(ours, draft, working_title="Working with data in Excel", one_sentence=OURS)
    return back


OURS = "Learners tidy, sum up and chart a table of their own work in Excel."
THEIRS = "Learners tidy and sum up a table of their own work, and explain its chart to others."


def _change(work: Services, record: Record, **answers: Json) -> None:
    now = work.store.get(record.id)
    records.save(work, replace(now, answers={**now.answers, **answers}))


def _decide(d: Driver) -> None:
    d.shown(PackagePage)
    d.click("package-take")
    page = d.shown(MergePage)
    d.picture("72-decide-place-by-place")
    alt = Qt.KeyboardModifier.AltModifier
    d.press(Qt.Key.Key_2, alt)
    d.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    d.press(Qt.Key.Key_3, alt)
    page.verticalScrollBar().setValue(0)
    d.picture("73-everything-is-decided")
    d.click("merge-finish")
    d.picture("74-taken-in")
    d.window.desk.close_request()
    d.rest()


def _exchange(d: Driver, theirs: Program, work: Services, draft: Record) -> None:
    """Another package of the colleague lies in a folder that both chose."""
    shared = d.window.desk.program.default_workspace.parent / "Shared drive (invented)"
    shared.mkdir(exist_ok=True)
    services = d.services
    exchange.choose(services, shared)
    _change(work, draft, instructional_hours=45)
    exchange.deliver(work, theirs.handoff, work.store.get(draft.id), shared, "And three hours more for the charts.")
    d.window.menus.actions["exchange-folder"].trigger()
    d.rest()
    d.picture("75-the-exchange-folder")
    exchange.choose(services, None)
    d.window.handoff.exchanging.look()
    d.rest()
