"""Choosing files: the system's own dialogs, with our words; and those that were dropped or copied."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from mcdesk.ui.context import Ui

SUFFIX = ".mcworkspace"


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """The files of this computer in what is dragged or was copied; addresses of others are left out."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def names_of(paths: Sequence[Path], most: int) -> str:
    """What files are called, the first ``most`` of many."""
    return ", ".join(path.name for path in paths[:most]) + " …" * (len(paths) > most)


def ask_open(ui: Ui, parent: QWidget, folder: Path) -> Path | None:
    """A workspace to open, None where the person thought better of it."""
    kinds = f"{ui.say('shell-files-workspace')} (*{SUFFIX});;{ui.say('shell-files-all')} (*)"
    found, _kind = QFileDialog.getOpenFileName(parent, ui.say("shell-files-open"), str(folder), kinds)
    return Path(found) if found else None


def ask_new(ui: Ui, parent: QWidget, folder: Path) -> Path | None:
    """A name for a new workspace."""
    start = str(folder / f"{ui.say('shell-files-name')}{SUFFIX}")
    kinds = f"{ui.say('shell-files-workspace')} (*{SUFFIX})"
    found, _kind = QFileDialog.getSaveFileName(parent, ui.say("shell-files-new"), start, kinds)
    if not found:
        return None
    path = Path(found)
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def ask_pdf(ui: Ui, parent: QWidget, start: Path) -> Path | None:
    """Where to write a PDF."""
    kinds = f"{ui.say('shell-files-pdf')} (*.pdf)"
    found, _kind = QFileDialog.getSaveFileName(parent, ui.say("shell-files-pdf-title"), str(start), kinds)
    if not found:
        return None
    path = Path(found)
    return path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
