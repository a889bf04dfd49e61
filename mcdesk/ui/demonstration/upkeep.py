"""What is seldom met: restoring, what a merge did, words of one's own, and what was saved before a crash."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from mcdesk.app import records, recovery, requests
from mcdesk.ui.demonstration.driver import Driver, sample
from mcdesk.ui.spelling.own_words import OwnWords
from mcdesk.ui.workspace.restore_page import Source

CRASHED = "Interrupted.mcworkspace"
WORDS = ("Skillify", "microcertifiant")


def upkeep_journey(d: Driver) -> None:
    """Pictures of each; the window is on the same workspace afterwards."""
    here = d.services.store.path
    d.window.upkeep.back_up()
    d.rest()
    backup = d.window.desk.program.files.backups(here)[0]
    d.window.upkeep.restore(Source(backup.path, backup))
    d.picture("86-restore")
    d.click("restore-merge")
    d.picture("87-merged")
    _own_words(d)
    d.window.desk.open_workspace(_interrupted(d, here.with_name(CRASHED)))
    d.picture("89-after-a-crash")
    d.window.show_place("recovery")
    d.picture("89-recovery")
    d.window.desk.open_workspace(here)
    d.rest()


def _own_words(d: Driver) -> None:
    for word in WORDS:
        d.window.spelling.add(word)
    sheet = OwnWords(d.window.ui, d.window.spelling, d.window)
    sheet.open()
    d.picture("88-own-words", sheet)
    sheet.close()


def _interrupted(d: Driver, path: Path) -> Path:
    """A workspace whose program ended in the middle of the work."""
    services = d.window.desk.program.open(path, create=True)
    request = requests.create(services, sample("rough")).value
    recovery.begin(services, request)
    changed = {**request.answers, "audience": "People who work with spreadsheets every week (invented)"}
    records.save(services, replace(request, answers=changed))
    services.store.close()
    return path
