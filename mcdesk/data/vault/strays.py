"""Copies of an encrypted workspace that are not under its key: backups, safety copies, half-made files."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from mcdesk.app.vault.ports import Stray
from mcdesk.data import backups_folder, drivers
from mcdesk.data.backups_copying import Under, copy_out
from mcdesk.data.failures import translated
from mcdesk.data.probing import wal_of
from mcdesk.data.vault.keys import RING

_PART = ".part"


def strays(workspace: Path) -> Sequence[Stray]:
    """See :class:`mcdesk.app.vault.ports.Vault`."""
    own = drivers.header_of(workspace)
    if own is None:
        return ()
    with translated(workspace):
        found = ((p, drivers.header_of(p)) for p in _copies(workspace))
        return tuple(
            Stray(p, p.stat().st_size, header is None, header is None or RING.key(header) is not None)
            for p, header in found
            if header != own
        )


def _copies(workspace: Path) -> Iterator[Path]:
    folder = backups_folder.folder_of(workspace)
    if folder.is_dir():
        copies = (p for p in folder.iterdir() if p.suffix in (backups_folder.SUFFIX, _PART) and p.is_file())
        # The newest first, as their names end in the moment.
        yield from sorted(copies, reverse=True)
    before = f"{workspace.stem}.before-"
    for path in sorted(workspace.parent.iterdir()):
        half_made = path.name.startswith(f".{workspace.stem}.") and path.suffix == _PART
        if path.is_file() and (half_made or (path.name.startswith(before) and path.suffix == workspace.suffix)):
            yield path


def enclose(workspace: Path, stray: Path) -> None:
    """See :class:`mcdesk.app.vault.ports.Vault`."""
    with translated(stray):
        if stray.suffix == _PART:
            # A power cut left it; the workspace that it was to become is there.
            remove(stray)
            return
        protected = stray.parent == backups_folder.folder_of(workspace)
        stray.chmod(stat.S_IRUSR | stat.S_IWUSR)
        try:
            found = copy_out(stray, stray, under=Under(drivers.header_of(workspace)))
        finally:
            if protected:
                backups_folder.protect(stray)
        _drop_beside(stray)
        if protected:
            backups_folder.note(stray, found)


def remove(stray: Path) -> None:
    """See :class:`mcdesk.app.vault.ports.Vault`."""
    with translated(stray):
        backups_folder.remove(stray)
        _drop_beside(stray)


def _drop_beside(stray: Path) -> None:
    for path in (wal_of(stray), stray.with_name(f"{stray.name}-shm")):
        path.unlink(missing_ok=True)
