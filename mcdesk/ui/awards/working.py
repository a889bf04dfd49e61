"""The work of an award, done beside the window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mcdesk.app.awards.awarding import Awarded, award
from mcdesk.app.awards.delivering import Delivered, Tools, deliver
from mcdesk.app.awards.files import Filing
from mcdesk.app.awards.ordering import Order
from mcdesk.app.changes import Change
from mcdesk.app.services import Program, Services
from mcdesk.app.upkeep.records import Progress
from mcdesk.domain.badges.keys import KeyRecord
from mcdesk.domain.texts import Lang


@dataclass(frozen=True)
class Work:
    """Everything that it needs; ``template`` is the id of a bundled one, "" for no certificates."""

    services: Services
    program: Program
    order: Order
    key: KeyRecord
    passphrase: str
    template: str

    def run(self, folder: Path, lang: Lang, progress: Progress) -> tuple[Change[Awarded], Delivered]:
        """Award, and write the files into ``folder``. Raises what these raise."""
        program, accent = self.program, self.services.profile.colours.get("accent", "")
        template = next((t for t in program.certificates.bundled(accent) if t.id == self.template), None)
        tools = Tools(program.badges, program.tables, program.certificates, template)
        key = tools.badges.keys.open(self.key.id, self.passphrase)
        change = award(self.services, tools.badges, key, self.order, progress)
        filing, credential = Filing(folder, lang), self.order.credential
        return change, deliver(self.services, tools, credential, change.value, key, filing, progress)
