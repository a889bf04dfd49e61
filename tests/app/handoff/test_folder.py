"""A shared folder as inbox and outbox."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from mcdesk.app.handoff import folder as exchange
from mcdesk.app.handoff.folder import Inbox, Waiting
from mcdesk.app.handoff.receiving import look
from mcdesk.app.handoff.taking import take
from mcdesk.app.review.unsent import ALONG, keep, unsent
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.handoff.package import Parts
from mcdesk.domain.handoff.unpacking import unpack
from mcdesk.domain.records import Event, Record
from mcdesk.domain.texts import message
from tests.app.handoff.people import Someone, two, verifies
from tests.app.workspace import Clock, request_of

FOLDER = Path("/shared")


@dataclass
class Drive:
    """A shared drive in memory that can be away, or go away before the next write."""

    kept: dict[Path, Parts] = field(default_factory=dict)
    away: bool = False
    breaks: bool = False
    broken: set[Path] = field(default_factory=set)
    reads: int = 0

    def files(self, folder: Path) -> Sequence[Path]:
        self._there()
        return sorted(self.kept)

    def read(self, path: Path) -> Parts:
        self._there()
        self.reads += 1
        if path in self.broken:
            raise Refused(message("handoff-no-package", part=path.name), message("handoff-broken-fix"))
        return self.kept[path]

    def write(self, path: Path, parts: Parts) -> None:
        self.away = self.away or self.breaks
        self._there()
        assert path not in self.kept
        self.kept[path] = dict(parts)

    def _there(self) -> None:
        if self.away:
            raise Unavailable(message("handoff-folder-slow", folder=str(FOLDER)))


@dataclass
class Tools:
    folders: Drive
    packages: Drive

    def verifies(self, key: str, data: bytes, signature: bytes) -> bool:
        return verifies(key, data, signature)


def shared() -> tuple[Someone, Someone, Tools]:
    ana, bo = two()
    drive = Drive()
    return ana, bo, Tools(drive, drive)


def begun(who: Someone, title: str = "Welding") -> Record:
    return request_of(who.work, {"working_title": title})


def looks_in(who: Someone, tools: Tools) -> Inbox:
    return exchange.look_in(who.work, tools.folders, FOLDER)


def delivers(who: Someone, tools: Tools, record: Record, note: str = "") -> Path:
    return exchange.deliver(who.work, tools, who.work.store.get(record.id), FOLDER, note).value.path


def takes(who: Someone, tools: Tools, path: Path) -> None:
    take(who.work, look(who.work, unpack(tools.folders.read(path)), verifies))


def test_what_one_puts_there_arrives_with_the_others_and_is_offered_once() -> None:
    ana, bo, tools = shared()
    path = delivers(ana, tools, begun(ana), "Look")
    assert path.name.startswith("2026-0001 Welding ")
    assert looks_in(ana, tools).arrived == ()
    (arrived,) = looks_in(bo, tools).arrived
    assert (arrived.title, arrived.sender, arrived.note, arrived.path) == ("Welding", "Ana Example", "Look", path)
    takes(bo, tools, path)
    before = tools.folders.reads
    assert looks_in(bo, tools) == Inbox(FOLDER)
    assert tools.folders.reads == before


def test_of_one_record_and_sender_the_last_is_offered() -> None:
    ana, bo, tools = shared()
    request = begun(ana)
    delivers(ana, tools, request)
    ana.writes(request, working_title="Soldering")
    assert isinstance(ana.work.clock, Clock)
    ana.work.clock.turn(1)
    delivers(ana, tools, request)
    delivers(ana, tools, begun(ana, "Brazing"))
    assert sorted(a.title for a in looks_in(bo, tools).arrived) == ["Brazing", "Soldering"]


def test_what_is_put_aside_is_not_offered_again() -> None:
    ana, bo, tools = shared()
    delivers(ana, tools, begun(ana))
    (arrived,) = looks_in(bo, tools).arrived
    exchange.put_aside(bo.work, arrived.id)
    exchange.put_aside(bo.work, arrived.id)
    assert looks_in(bo, tools).arrived == ()


def test_a_file_that_somebody_still_writes_does_not_keep_the_others_away() -> None:
    ana, bo, tools = shared()
    first, second = delivers(ana, tools, begun(ana)), delivers(ana, tools, begun(ana, "Brazing"))
    tools.folders.broken.add(first)
    found = looks_in(bo, tools)
    assert [a.path for a in found.arrived] == [second]
    assert [(u.path, u.why.key) for u in found.unread] == [(first, "handoff-no-package")]
    tools.folders.broken.clear()
    assert len(looks_in(bo, tools).arrived) == 2


@pytest.mark.parametrize("fault", ["away", "breaks"])
def test_a_drive_that_goes_away_loses_nothing(fault: str) -> None:
    ana, bo, tools = shared()
    request = begun(ana)
    setattr(tools.folders, fault, True)
    for _ in range(2):
        with pytest.raises(Unavailable):
            delivers(ana, tools, request, "Look")
    assert exchange.waiting(ana.work) == (Waiting(request.id, "Look"),)
    assert tools.folders.kept == {}
    with pytest.raises(Unavailable):
        exchange.retry(ana.work, tools, FOLDER)
    tools.folders.away = tools.folders.breaks = False
    ana.writes(request, working_title="Soldering")
    (sent,) = exchange.retry(ana.work, tools, FOLDER).value
    assert exchange.waiting(ana.work) == ()
    (arrived,) = looks_in(bo, tools).arrived
    assert (arrived.id, arrived.title, arrived.note) == (sent.package.id, "Soldering", "Look")
    assert exchange.retry(ana.work, tools, FOLDER).value == ()


@pytest.mark.parametrize("away", [True, False])
def test_the_words_that_went_along_or_wait_to_are_kept_no_longer_than_that(*, away: bool) -> None:
    ana, _, tools = shared()
    request = begun(ana)
    keep(ana.work, request.id, {(ALONG,): {"note": "Look "}, ("comment", "whole"): {"text": "Good"}})
    tools.folders.away = away
    if away:
        with pytest.raises(Unavailable):
            delivers(ana, tools, request, "Look ")
    else:
        delivers(ana, tools, request, "Look ")
    assert unsent(ana.work, request.id) == {("comment", "whole"): {"text": "Good"}}
    tools.folders.away = False
    keep(ana.work, request.id, {(ALONG,): {"note": "Look again"}})
    exchange.retry(ana.work, tools, FOLDER)
    assert unsent(ana.work, request.id)[(ALONG,)] == {"note": "Look again"}
    ana.sends(request, "Look again")
    assert (ALONG,) not in unsent(ana.work, request.id)


def test_a_drive_that_is_away_leaves_no_line_in_the_history() -> None:
    ana, _, tools = shared()
    request = begun(ana)
    tools.folders.away = True
    with pytest.raises(Unavailable):
        delivers(ana, tools, request)
    assert [e.action for e in ana.work.store.history(request.id)] == ["request-created"]


def test_what_waits_and_is_gone_since_is_forgotten() -> None:
    ana, _, tools = shared()
    request = begun(ana)
    tools.folders.away = True
    with pytest.raises(Unavailable):
        delivers(ana, tools, request)
    tools.folders.away = False
    ana.work.store.trash(request.id, ana.work.store.history(request.id)[0])
    ana.work.store.purge([request.id], Event(ana.work.clock.now(), "Ana Example", "trash-emptied"))
    assert exchange.retry(ana.work, tools, FOLDER).value == ()
    assert exchange.waiting(ana.work) == ()


def test_the_folder_is_a_setting_of_the_workspace_and_damaged_lists_are_empty() -> None:
    ana, _, tools = shared()
    assert exchange.folder_of(ana.work) is None
    exchange.choose(ana.work, FOLDER)
    assert exchange.folder_of(ana.work) == FOLDER
    exchange.choose(ana.work, None)
    assert exchange.folder_of(ana.work) is None
    ana.work.store.set_setting(exchange.OUTBOX, "{")
    ana.work.store.set_setting(exchange.ASIDE, '{"a": 1}')
    assert exchange.waiting(ana.work) == ()
    assert looks_in(ana, tools) == Inbox(FOLDER)
