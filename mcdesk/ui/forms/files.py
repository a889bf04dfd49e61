"""Taking a kept file out of the workspace: to look at it, or to save it elsewhere."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.app.attachment_contents import check_opening
from mcdesk.domain.answers import Reader
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.file_names import kept
from mcdesk.domain.system_words import why
from mcdesk.domain.texts import message
from mcdesk.ui.sheets import opens

if TYPE_CHECKING:
    from mcdesk.ui.draft import Draft

Failed = Callable[[Refused | Unavailable], None]
_handed_out: set[Path] = set()
"""Folders with copies that other programs show."""


def hand_out() -> Path:
    """A new folder for a file that another program shall show: one that still shows an older file holds that open.

    The folder goes when the workspace is closed (:func:`take_back`).
    """
    folder = Path(tempfile.mkdtemp(prefix="mcdesk-"))
    _handed_out.add(folder)
    return folder


def open_copy(draft: Draft, file: Reader, failed: Failed) -> None:
    """Open a copy of the file with the program that the system has for it.

    What came along with a package or a workspace of before is looked at here: what would run, or is of a kind that
    nobody can attach, is refused, and may still be saved.
    """

    def work() -> Path:
        name = kept(file.text("name"))
        check_opening(name, draft.services.store.attachment(file.text("sha256")))
        return _write(draft, file, hand_out() / name)

    draft.jobs.store(work, opens(failed), failed)


def take_back() -> None:
    """Delete the copies that were opened, as far as no other program holds them: they outlive no workspace."""
    for folder in tuple(_handed_out):
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            _handed_out.discard(folder)


def save_copy(draft: Draft, file: Reader, path: Path, failed: Failed) -> None:
    """Save a copy of the file at ``path``."""
    draft.jobs.store(lambda: _write(draft, file, path), None, failed)


def _write(draft: Draft, file: Reader, path: Path) -> Path:
    data = draft.services.store.attachment(file.text("sha256"))
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except OSError as error:
        # Half of somebody's letter stays nowhere.
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        told = message("editors-file-not-written", name=path.name, why=why(error, writing=True))
        raise Unavailable(told, str(error)) from error
    return path
