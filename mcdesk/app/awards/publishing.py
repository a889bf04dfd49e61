"""What the college uploads so that others can check its badges: status lists, and the issuer's document."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from mcdesk.app.awards.files import Filing
from mcdesk.app.awards.issuing import issuer_profile
from mcdesk.app.badges import keys as verbs
from mcdesk.app.badges.making import sign_status_list
from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.app.services import Services
from mcdesk.domain.awards.ledger import bits_set
from mcdesk.domain.badges import did
from mcdesk.domain.texts import Lang


def write_published(services: Services, tools: BadgeTools, key: OpenKey, filing: Filing) -> tuple[Path, ...]:
    """The status lists of the issuer of ``key`` and, of a ``did:web``, its ``did.json``; gives what was written."""
    issuer, folder = key.record.issuer, filing.below("publish")
    made: list[Path] = [*_lists(services, tools, key, folder)]
    if did.is_did_web(issuer):
        document = verbs.published(tools.keys.records(), issuer)
        path = folder / did.document_path(issuer)
        tools.folder.write(path, (json.dumps(document, indent=2) + "\n").encode("utf-8"))
        made.append(path)
    return tuple(made)


def _lists(services: Services, tools: BadgeTools, key: OpenKey, folder: Path) -> Sequence[Path]:
    issuer = key.record.issuer
    lines = [line for line in services.store.awards.lines() if line.issuer == issuer]
    profile, now = issuer_profile(services, issuer, Lang.EN), services.clock.now()
    made: list[Path] = []
    for address, places in bits_set(lines).items():
        text = sign_status_list(tools.maker, key, profile, address, places, now)
        path = place_of(folder, address)
        tools.folder.write(path, text.encode("utf-8"))
        made.append(path)
    return made


def place_of(folder: Path, address: str) -> Path:
    """Where the file of an address lies in a folder that is uploaded as the root of the server."""
    steps = unquote(urlsplit(address).path).split("/")
    return folder.joinpath(*(step for step in steps if step not in ("", ".", "..")))
