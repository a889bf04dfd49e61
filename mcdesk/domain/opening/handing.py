"""What a second start of the program says to the window that is already open: one line of JSON, checked before used.

Anything that runs under the person's account may speak to the window. What is said can do no more than a double click:
it names files of the program's own kinds, and each is examined before it is opened, as always.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from mcdesk.domain.opening.types import type_of

VERSION = 1
MOST_BYTES = 256 * 1024
MOST_FILES = 100
MOST_LETTERS = 4096
MOST_TOKEN = 256
TAKEN, NOT_TAKEN = b"taken\n", b"refused\n"
"""The two answers of the window."""


class Wish(NamedTuple):
    """Files to open, none to come to the front only. ``token`` is what the desktop gave the start to do so."""

    files: tuple[Path, ...] = ()
    token: str = ""


def told(wish: Wish) -> bytes:
    """The line; paths are absolute."""
    names = [str(p.absolute()) for p in wish.files[:MOST_FILES]]
    return json.dumps({"mcdesk": VERSION, "open": names, "token": wish.token[:MOST_TOKEN]}).encode() + b"\n"


def understood(line: bytes) -> Wish | None:
    """What a line wishes; None where any of it is not what :func:`told` writes."""
    if len(line) > MOST_BYTES:
        return None
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict) or said.keys() != {"mcdesk", "open", "token"}:
        return None
    version, names, token = said["mcdesk"], said["open"], said["token"]
    good = version == VERSION and isinstance(version, int) and isinstance(names, list) and len(names) <= MOST_FILES
    if not good or not isinstance(token, str) or len(token) > MOST_TOKEN or not token.isprintable():
        return None
    files = [_path(n) for n in names]
    found = tuple(f for f in files if f is not None)
    return Wish(found, token) if len(found) == len(files) else None


def _path(name: object) -> Path | None:
    if not isinstance(name, str) or not 0 < len(name) <= MOST_LETTERS or "\0" in name:
        return None
    path = Path(name)
    return path if path.is_absolute() and type_of(path) is not None else None
