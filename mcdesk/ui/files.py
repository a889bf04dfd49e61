"""Choosing files: the system's own dialogs, with our words; and those that were dropped or copied."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from mcdesk.ui.context import Ui

SUFFIX = ".mcworkspace"
_ENDING = re.compile(r"\*(\.\w+)")
_ASKS = "…"
"""What the words of a button end in that opens a dialog; the title of the dialog does not."""


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """The files of this computer in what is dragged or was copied; addresses of others are left out."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def names_of(paths: Sequence[Path], most: int) -> str:
    """What files are called, the first ``most`` of many."""
    return ", ".join(path.name for path in paths[:most]) + " …" * (len(paths) > most)


def take_copy(event: QDropEvent) -> None:
    """Take what is dragged as a copy: who offers it as moved may delete the file once it is dropped."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def ask_save(parent: QWidget, title: str, start: Path | str, kinds: str, *, secret: bool = False) -> Path | None:
    """Where to write a file, with an ending of ``kinds`` (as Qt names them); None where the person thought better.

    Not every dialog puts the ending on, and one that does not asks about the file without it before that is written
    over. Where the whole name is there already, it is asked for again, now as it is. A ``start`` that is a bare name
    is suggested where :func:`ask_file` would begin. Where a ``secret`` goes nothing else is suggested later.
    """
    while True:
        found, kind = QFileDialog.getSaveFileName(parent, title.rstrip(_ASKS), str(_start() / start), kinds)
        if not found:
            return None
        chosen = Path(found)
        path = _ended(chosen, kind, kinds)
        if path == chosen or not path.exists():
            _Last.folder = _Last.folder if secret else path.parent
            return path
        start = path


def ask_file(
    parent: QWidget, title: str, kinds: str, folder: Path | None = None, *, secret: bool = False
) -> Path | None:
    """A file to read, None where the person thought better.

    It begins in ``folder``; without one where the person chose last, at first in the person's own folder. Nothing
    begins where a ``secret`` lies.
    """
    found, _kind = QFileDialog.getOpenFileName(parent, title.rstrip(_ASKS), str(folder or _start()), kinds)
    if not found:
        return None
    return Path(found) if secret else _chosen([found])[0]


def ask_files(parent: QWidget, title: str, kinds: str) -> tuple[Path, ...]:
    """Files to read, none where the person thought better; it begins as :func:`ask_file` does."""
    return _chosen(QFileDialog.getOpenFileNames(parent, title.rstrip(_ASKS), str(_start()), kinds)[0])


def ask_folder(parent: QWidget, title: str, folder: Path | None = None) -> Path | None:
    """A folder, None where the person thought better; it begins as :func:`ask_file` does."""
    found = QFileDialog.getExistingDirectory(parent, title.rstrip(_ASKS), str(folder or _start()))
    if not found:
        return None
    _Last.folder = Path(found)
    return _Last.folder


def documents() -> Path:
    """The person's documents, or their own folder where the system has none."""
    found = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return found if found.is_dir() else Path.home()


class _Last:
    """Where was chosen last: Qt itself would begin in the folder that the program was started in."""

    folder: Path | None = None


def _start() -> Path:
    return _Last.folder or Path.home()


def _chosen(found: Sequence[str]) -> tuple[Path, ...]:
    paths = tuple(Path(name) for name in found)
    if paths:
        _Last.folder = paths[0].parent
    return paths


def _ended(path: Path, kind: str, kinds: str) -> Path:
    endings = _ENDING.findall(kinds)
    if not endings or path.suffix.lower() in endings:
        return path
    return path.with_name(path.name + next(iter(_ENDING.findall(kind)), endings[0]))


def free(path: Path) -> Path:
    """The path, or the first like it with a number that is not there yet."""
    tried, number = path, 1
    while tried.exists():
        number += 1
        tried = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return tried


def ask_open(ui: Ui, parent: QWidget, folder: Path) -> Path | None:
    """A workspace to open, None where the person thought better of it."""
    kinds = f"{ui.say('shell-files-workspace')} (*{SUFFIX});;{ui.say('shell-files-all')} (*)"
    return ask_file(parent, ui.say("shell-files-open"), kinds, folder)


def ask_new(ui: Ui, parent: QWidget, folder: Path) -> Path | None:
    """A name for a new workspace; one that is free is suggested."""
    start = free(folder / f"{ui.say('shell-files-name')}{SUFFIX}")
    kinds = f"{ui.say('shell-files-workspace')} (*{SUFFIX})"
    return ask_save(parent, ui.say("shell-files-new"), start, kinds)


def ask_pdf(ui: Ui, parent: QWidget, start: Path | str, title: str) -> Path | None:
    """Where to write a PDF; ``start`` as for :func:`ask_save`, ``title`` says which document it is."""
    return ask_save(parent, title, start, f"{ui.say('shell-files-pdf')} (*.pdf)")
