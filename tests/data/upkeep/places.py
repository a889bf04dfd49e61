"""Workspaces and their backups to try things on."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from mcdesk.app.upkeep.records import Backup, unwatched
from mcdesk.data.backups import WorkspaceFileKeeper
from mcdesk.data.opening import open_workspace
from tests.data.workspaces import contents

AT = datetime(2026, 11, 24, 4, 33, 25, tzinfo=UTC)


def backed_up(files: WorkspaceFileKeeper, path: Path, at: datetime = AT) -> Backup:
    return files.back_up(path, at, unwatched)


def contents_of(path: Path) -> object:
    """Everything in a workspace that is not open."""
    store = open_workspace(path)
    try:
        return contents(store), store.setting("profile"), store.attachment(_letter()) if _has(path) else b""
    finally:
        store.close()


def _letter() -> str:
    import hashlib

    return hashlib.sha256(bytes(range(256)) * 200).hexdigest()


def _has(path: Path) -> bool:
    return any(a.sha256 == _letter() for a in WorkspaceFileKeeper().attachments(path))


def flip(path: Path, at: int) -> None:
    """Change one byte of a file, write-protected or not."""
    mode = path.stat().st_mode
    path.chmod(0o600)
    data = bytearray(path.read_bytes())
    data[at] ^= 0x01
    path.write_bytes(bytes(data))
    path.chmod(mode)


def damage(path: Path) -> None:
    """Ruin some pages, so that a quick check sees it."""
    path.chmod(0o600)
    data = bytearray(path.read_bytes())
    for page in range(1, len(data) // 4096, 2):
        data[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    path.write_bytes(bytes(data))
