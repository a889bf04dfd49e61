"""Checking a badge in the window, with what the person brought along."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mcdesk.app.awards.listing import witness
from mcdesk.app.badges.files import Told, pages_in, verify_file, with_file
from mcdesk.app.badges.ports import BadgeTools
from mcdesk.app.badges.verifying import Asked
from mcdesk.app.services import Services, SystemClock
from mcdesk.domain.badges.known import own_keys


@dataclass(frozen=True)
class Checked:
    """A badge, and what it is checked against: an e-mail address, files of its issuer, folders of pages."""

    path: Path
    recipient: str = ""
    files: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()

    def reports(self, tools: BadgeTools, services: Services | None) -> tuple[Told, ...]:
        """What is found of each badge; the open workspace's ledger is asked, too. Refused where a file is of no use."""
        ledger = witness(services) if services is not None else None
        pages = {address: page for folder in self.folders for address, page in pages_in(folder).items()}
        known = own_keys(tools.keys.records())
        asked = Asked(SystemClock().now(), known, self.recipient, pages=pages, ledger=ledger)
        # The document of an issuer first: a status list is trusted by its keys.
        for path in sorted(self.files, key=lambda one: one.name != "did.json"):
            asked = with_file(tools.reader, asked, path)
        return verify_file(tools.reader, self.path, asked)
