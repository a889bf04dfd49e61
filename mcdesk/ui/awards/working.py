"""The work of an award, done beside the window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mcdesk.app.awards.awarding import Awarded, award
from mcdesk.app.awards.certifying import Wanted
from mcdesk.app.awards.delivering import Delivered, Tools, deliver
from mcdesk.app.awards.files import Filing
from mcdesk.app.awards.handing_on import own_platforms
from mcdesk.app.awards.ordering import Order
from mcdesk.app.badges.at_hand import tools_in
from mcdesk.app.badges.ports import Keys, OpenKey
from mcdesk.app.changes import Change
from mcdesk.app.services import Program, Services
from mcdesk.app.upkeep.records import Progress
from mcdesk.domain.badges.keys import KeyRecord
from mcdesk.domain.texts import Lang


@dataclass(frozen=True)
class Unlocking:
    """The key that signs and the one for tokens (None for none), with what was typed to open them."""

    key: KeyRecord
    passphrase: str = ""
    token: KeyRecord | None = None
    token_passphrase: str = ""

    def open(self, keys: Keys) -> tuple[OpenKey, OpenKey | None]:
        """Both, unlocked. Refused where a passphrase is wrong."""
        token = keys.open(self.token.id, self.token_passphrase) if self.token else None
        return keys.open(self.key.id, self.passphrase), token


@dataclass(frozen=True)
class Work:
    """Everything that it needs; ``wanted`` is None for no certificates."""

    services: Services
    program: Program
    order: Order
    keys: Unlocking
    wanted: Wanted | None

    def run(self, folder: Path, lang: Lang, progress: Progress) -> tuple[Change[Awarded], Delivered]:
        """Award, and write the files into ``folder``. Raises what these raise."""
        program = self.program
        tools = Tools(tools_in(program, self.services), program.tables, program.certificates, self.wanted)
        key, token = self.keys.open(tools.badges.keys)
        filing = Filing(folder, lang, token, own_platforms(program.preferences))
        change = award(self.services, tools.badges, key, self.order, progress)
        return change, deliver(self.services, tools, self.order.credential, change.value, key, filing, progress)
