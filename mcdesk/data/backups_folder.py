"""The folder of a workspace's backups: names, and the list of checksums.

``plans.mcworkspace`` has ``plans backups/plans 2026-11-24T043325Z.mcworkspace``. The checksums stand in ``SHA256SUMS``
as ``sha256sum --check`` reads them.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
import stat
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from mcdesk.app.upkeep.records import Backup, Kind
from mcdesk.data.disk import replacing
from mcdesk.data.failures import translated

SUFFIX = ".mcworkspace"
SUMS = "SHA256SUMS"
_NAME = re.compile(r"(?P<safety> before restoring)? (?P<at>\d{4}-\d\d-\d\dT\d{6})Z(-(?P<nth>\d+))?$")
_AT = "%Y-%m-%dT%H%M%S"
_BLOCK = 1 << 20
_log = logging.getLogger(__name__)


def folder_of(workspace: Path) -> Path:
    """Where the backups of a workspace lie."""
    return workspace.with_name(f"{workspace.stem} backups")


def free_name(workspace: Path, at: datetime, kind: Kind) -> Path:
    """A name for a copy made at a moment that is not taken."""
    why = " before restoring" if kind is Kind.SAFETY else ""
    start = f"{workspace.stem}{why} {at.astimezone(UTC):{_AT}}Z"
    names = (folder_of(workspace) / f"{start}{end}{SUFFIX}" for end in ("", *(f"-{n}" for n in range(2, 100))))
    more = (folder_of(workspace) / f"{start}-{n}{SUFFIX}" for n in count(100))
    return next(n for names in (names, more) for n in names if not n.exists())


def listed(workspace: Path) -> Sequence[Backup]:
    """Every copy in the folder, the newest first. Raises Unavailable."""
    folder = folder_of(workspace)
    with translated(folder):
        if not folder.is_dir():
            return ()
        sums = _sums(folder)
        named = ((_named(p), p) for p in folder.iterdir() if p.suffix == SUFFIX and p.is_file())
        found = [(_backup(p, known, sums), known[2]) for known, p in named if known is not None]
    return tuple(b for b, _nth in sorted(found, key=lambda f: (f[0].made_at, f[1]), reverse=True))


def _named(path: Path) -> tuple[Kind, datetime, int] | None:
    """What the name of a copy says: why and when it was made, and as the how manyth of that second."""
    found = _NAME.search(path.stem)
    if found is None:
        return None
    try:
        at = datetime.strptime(found["at"], _AT).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Kind.SAFETY if found["safety"] else Kind.BACKUP, at, int(found["nth"] or 1)


def _backup(path: Path, named: tuple[Kind, datetime, int], sums: Mapping[str, str]) -> Backup:
    return Backup(path, named[1], path.stat().st_size, named[0], sums.get(path.name, ""))


def _sums(folder: Path) -> Mapping[str, str]:
    kept = folder / SUMS
    if not kept.is_file():
        return {}
    lines = kept.read_text("utf-8", "replace").splitlines()
    return {name: found for found, _two, name in (line.partition("  ") for line in lines) if name}


def note(path: Path, sha256: str) -> None:
    """Keep the checksum of a copy; those of copies that are gone are dropped. Raises OSError."""
    sums = {n: s for n, s in _sums(path.parent).items() if n != path.name and (path.parent / n).exists()}
    sums[path.name] = sha256
    text = "".join(f"{s}  {n}\n" for n, s in sorted(sums.items()))
    with replacing(path.parent / SUMS) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def protect(path: Path) -> None:
    """Keep a copy from being written by mistake, where the disk knows such a thing."""
    try:
        path.chmod(stat.S_IRUSR)
    except OSError as error:
        _log.info("A backup could not be write-protected: %s", error.strerror)


def remove(path: Path) -> None:
    """Delete a copy. Raises OSError."""
    if os.name == "nt" and path.exists():
        # Windows deletes nothing that is write-protected.
        path.chmod(stat.S_IRUSR | stat.S_IWUSR)
    path.unlink(missing_ok=True)


def sha256_of(path: Path) -> str:
    """The checksum of a file. Only for one that this process has no SQLite connection to (POSIX locks). OSError."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            found.update(block)
    return found.hexdigest()
