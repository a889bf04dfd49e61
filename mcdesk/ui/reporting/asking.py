"""Asking where a report goes, and which sheet comes back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QWidget

from mcdesk.app.services import Services
from mcdesk.app.tables import TableFiles
from mcdesk.domain.file_names import titled
from mcdesk.ui.context import Ui
from mcdesk.ui.files import ask_file, ask_save

SUFFIXES: Mapping[str, str] = {"pdf": ".pdf", "compared": ".pdf", "xlsx": ".xlsx"}


def where(ui: Ui, parent: QWidget, services: Services, name: str, suffix: str) -> Path | None:
    """Where to write a file that would be called ``name``; None where the person thought better of it."""
    start = suggested(services, name, suffix)
    kinds = f"{ui.say(f'reporting-files-{suffix[1:]}')} (*{suffix})"
    return ask_save(parent, ui.say("reporting-where"), start, kinds)


def suggested(services: Services, name: str, suffix: str) -> Path:
    """The file that is suggested: beside the workspace, where that has a folder."""
    folder = services.store.path.parent
    return (folder if folder.is_dir() else Path.home()) / titled(name, suffix)


def which(ui: Ui, parent: QWidget, tables: TableFiles) -> Path | None:
    """A filled sheet of decisions."""
    endings = " ".join(f"*{ending}" for ending in tables.readable)
    kinds = f"{ui.say('catalogue-files')} ({endings});;{ui.say('shell-files-all')} (*)"
    return ask_file(parent, ui.say("reporting-which"), kinds)
