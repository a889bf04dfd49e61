"""Checking badges in the window, with what the person brought along."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from mcdesk.app.awards.listing import witness
from mcdesk.app.badges.at_hand import known_here
from mcdesk.app.badges.files import Told, pages_in, verify_file, with_file
from mcdesk.app.badges.ports import BadgeTools
from mcdesk.app.badges.verifying import Asked
from mcdesk.app.services import Program, Services, SystemClock
from mcdesk.ui.files import names_of

NAMED = 5
"""So many files are named at the head of what was found."""


@dataclass(frozen=True)
class Checked:
    """Badges, and what they are checked against: an e-mail address, files of their issuer, folders of pages."""

    paths: tuple[Path, ...]
    recipient: str = ""
    files: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()

    @property
    def names(self) -> str:
        """What the files are called, the first of very many."""
        return names_of(self.paths, NAMED)

    def reports(self, program: Program, services: Services | None) -> tuple[Told, ...]:
        """What is found of each badge, named by its file where several are checked.

        The open workspace's ledger is asked, too. Refused where a file that was brought along is of no use.
        """
        ledger = witness(services) if services is not None else None
        pages = {address: page for folder in self.folders for address, page in pages_in(folder).items()}
        tools = program.badges
        asked = Asked(SystemClock().now(), known_here(program), self.recipient, pages=pages, ledger=ledger)
        # The document of an issuer first: a status list is trusted by its keys.
        for path in sorted(self.files, key=lambda one: one.name != "did.json"):
            asked = with_file(tools.reader, asked, path)
        return tuple(told for path in self.paths for told in self._told(tools, path, asked))

    def _told(self, tools: BadgeTools, path: Path, asked: Asked) -> tuple[Told, ...]:
        found = verify_file(tools.reader, path, asked)
        if len(self.paths) == 1:
            return found
        return tuple(replace(one, name=f"{path.name} › {one.name}" if one.name else path.name) for one in found)
