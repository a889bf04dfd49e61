"""Writing a workspace anew under another key, or under none."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from mcdesk.app.upkeep.records import Cancelled, Progress
from mcdesk.data import drivers
from mcdesk.data.connecting import Mode, uri_of
from mcdesk.data.probing import wal_of
from mcdesk.data.vault.header import Header

_STEPS = 1_000
"""How many steps of SQLite's machine pass between two looks at whether to stop."""
_NUMBERS = ("application_id", "user_version")
"""What SQLCipher's export leaves behind."""


def write_under(source: Path, part: Path, header: Header | None, progress: Progress) -> None:
    """Put everything in ``source``, which is not open here, into the empty file ``part`` under the key of ``header``.

    Every page is written anew, so nothing of what was deleted comes along. Raises drivers.errors(), Refused
    (``vault-locked``), OSError, Cancelled.
    """
    uri = uri_of(source, Mode.READ if wal_of(source).exists() else Mode.STILL)
    words = drivers.key_words(drivers.key_for(source, header), header) if header is not None else "''"
    with closing(drivers.opened(source, uri, through_cipher=True)) as raw:
        numbers = {name: int(raw.execute(f"PRAGMA {name}").fetchone()[0]) for name in _NUMBERS}
        raw.execute(f"ATTACH DATABASE ? AS written KEY {words}", (str(part),))
        _export(raw, part, source.stat().st_size, progress)
        for name, number in numbers.items():
            raw.execute(f"PRAGMA written.{name} = {number}")
        raw.execute("DETACH DATABASE written")


def _export(raw: sqlite3.Connection, part: Path, total: int, progress: Progress) -> None:
    stopped: list[Cancelled] = []

    def watch() -> int:
        try:
            progress(min(part.stat().st_size, total), total)
        except Cancelled as asked:
            stopped.append(asked)
        return len(stopped)

    progress(0, total)
    raw.set_progress_handler(watch, _STEPS)
    try:
        raw.execute("SELECT sqlcipher_export('written')").fetchall()
    except drivers.errors() as error:
        if stopped:
            raise stopped[0] from error
        raise
    finally:
        raw.set_progress_handler(None, 0)
    progress(total, total)
