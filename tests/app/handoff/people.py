"""Two people with a workspace each, who hand records to each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import pytest

from mcdesk.app import records
from mcdesk.app.handoff.receiving import Incoming, look
from mcdesk.app.handoff.sending import send
from mcdesk.app.handoff.taking import take
from mcdesk.app.services import Services
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.handoff.package import Package, Parts
from mcdesk.domain.handoff.unpacking import unpack
from mcdesk.domain.people import Identity
from mcdesk.domain.records import Record
from tests.app.workspace import request_of, services
from tests.memory_store import MemoryStore

TITLE, HOURS = "working_title", "instructional_hours"


@dataclass(frozen=True)
class TestPen:
    """Signs with a hash of the key and the bytes."""

    __test__ = False
    name: str

    @property
    def key(self) -> str:
        return f"z6Mk{self.name.split()[0]}"

    def sign(self, data: bytes) -> bytes:
        return sha256(self.key.encode() + data).digest()

    def identity(self, since: datetime) -> Identity:
        return Identity(self.key, self.name, "coordinator", "", since)

    def close_up(self, data: bytes) -> bytes:
        return self.key.encode() + data[::-1]

    def open_up(self, data: bytes) -> bytes | None:
        mine = self.key.encode()
        return data.removeprefix(mine)[::-1] if data.startswith(mine) else None


def verifies(key: str, data: bytes, signature: bytes) -> bool:
    return signature == sha256(key.encode() + data).digest()


@dataclass
class Mail:
    """Packages on their way, in memory."""

    kept: dict[Path, Parts] = field(default_factory=dict)

    def write(self, path: Path, parts: Parts) -> None:
        self.kept[path] = dict(parts)

    def read(self, path: Path) -> Parts:
        return self.kept[path]


@dataclass
class Someone:
    """A person with a workspace."""

    work: Services
    mail: Mail
    sent: int = 0

    def sends(self, record: Record, note: str = "") -> Path:
        self.sent += 1
        path = Path(f"{self.work.who} {self.sent}.mcrequest")
        send(self.work, self.mail, self.work.store.get(record.id), path, note)
        return path

    def opens(self, path: Path) -> Package:
        return unpack(self.mail.read(path))

    def looks(self, path: Path) -> Incoming:
        return look(self.work, self.opens(path), verifies)

    def takes(self, path: Path) -> Record:
        return take(self.work, self.looks(path)).value

    def writes(self, record: Record, **answers: Json) -> Record:
        now = self.work.store.get(record.id)
        return records.save(self.work, replace(now, answers={**now.answers, **answers})).value


def someone(name: str, mail: Mail, *, signs: bool = True) -> Someone:
    work = replace(services(MemoryStore()), who=name)
    if signs:
        work.store.sign_with(TestPen(name))
    return Someone(work, mail)


def two() -> tuple[Someone, Someone]:
    mail = Mail()
    return someone("Ana Example", mail), someone("Bo Example", mail)


def repacked(mail: Mail, path: Path, parts: Mapping[str, bytes]) -> Path:
    """Another file with these parts."""
    other = path.with_name(f"again {path.name}")
    mail.kept[other] = dict(parts)
    return other


def begun(ana: Someone, **answers: Json) -> Record:
    """A request that somebody began."""
    return request_of(ana.work, {TITLE: "Welding", HOURS: "30", **answers})


def shared() -> tuple[Someone, Someone, Record]:
    """Ana began a request, and Bo has it too."""
    ana, bo = two()
    request = begun(ana)
    bo.takes(ana.sends(request))
    return ana, bo, request


def refusal(act: Callable[[], object]) -> str:
    """Why something is refused."""
    with pytest.raises(Refused) as caught:
        act()
    return caught.value.message.key
