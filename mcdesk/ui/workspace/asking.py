"""Choosing where copies, archives and moved workspaces go: the system's own dialogs, with our words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.files import SUFFIX, ask_file, ask_save


def ask_copy(ui: Ui, parent: QWidget, workspace: Path) -> Path | None:
    """A name for a copy of the workspace, None where the person thought better of it."""
    name = ui.say("upkeep-files-copy-name", name=workspace.stem)
    return _ask(ui, parent, "upkeep-files-copy", workspace.with_name(f"{name}{SUFFIX}"))


def ask_move(ui: Ui, parent: QWidget, workspace: Path) -> Path | None:
    """Where the workspace goes."""
    return _ask(ui, parent, "upkeep-files-move", workspace)


def ask_source(ui: Ui, parent: QWidget, folder: Path) -> Path | None:
    """A workspace file to restore from."""
    kinds = f"{ui.say('shell-files-workspace')} (*{SUFFIX});;{ui.say('shell-files-all')} (*)"
    return ask_file(parent, ui.say("upkeep-files-restore"), kinds, folder)


def ask_archive(ui: Ui, parent: QWidget, start: Path, *, readable: bool = False) -> Path | None:
    """Where the archive goes; ``readable``: of an encrypted workspace, which the archive is not."""
    return _ask(ui, parent, "vault-archive-title" if readable else "upkeep-files-archive", start)


def _ask(ui: Ui, parent: QWidget, title: str, start: Path) -> Path | None:
    kind = "shell-files-workspace" if start.suffix == SUFFIX else "upkeep-files-zip"
    kinds = f"{ui.say(kind)} (*{start.suffix})"
    return ask_save(parent, ui.say(title), start, kinds)
