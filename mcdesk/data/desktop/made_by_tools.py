"""What the desktop's own tools make of the files in a person's data folder."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from mcdesk.domain.errors import Unavailable
from mcdesk.domain.texts import message

KINDS, PROGRAMS = "update-mime-database", "update-desktop-database"
SECONDS = 60
_MADE = ("XMLnamespaces", "aliases", "generic-icons", "globs", "globs2", "icons", "magic", "mime.cache", "subclasses")
MADE = (*_MADE, "treemagic", "types", "version")
"""What the tool for kinds of files writes into ``mime``, beside a folder for each part of the media types."""


def need() -> None:
    """Unavailable where the tool is not there without which no desktop would know of a new kind of file."""
    if shutil.which(KINDS) is None:
        raise Unavailable(message("files-no-tool", tool=KINDS))


def refresh(data: Path) -> None:
    """Have the tools look again; the one for programs may be lacking, the list of choices says the same."""
    for tool, folder in ((KINDS, data / "mime"), (PROGRAMS, data / "applications")):
        found = shutil.which(tool)
        if found is not None and folder.is_dir() and (tool != KINDS or (folder / "packages").is_dir()):
            _run(found, folder)


def _run(tool: str, folder: Path) -> None:
    try:
        done = subprocess.run([tool, str(folder)], check=False, capture_output=True, timeout=SECONDS)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Unavailable(message("files-tool-failed", tool=Path(tool).name), str(error)) from error
    if done.returncode:
        raise Unavailable(message("files-tool-failed", tool=Path(tool).name), done.stderr.decode("utf-8", "replace"))


def tidy(data: Path) -> None:
    """Where no description of a kind, or no program, is left, remove what the tools made of none."""
    mime, programs = data / "mime", data / "applications"
    if mime.is_dir() and not _names(mime / "packages"):
        for name in MADE:
            (mime / name).unlink(missing_ok=True)
    if _names(programs) == {"mimeinfo.cache"}:
        (programs / "mimeinfo.cache").unlink()
    if (mime / "application").is_dir() and not _names(mime / "application"):
        (mime / "application").rmdir()


def _names(folder: Path) -> set[str]:
    return {p.name for p in folder.iterdir()} if folder.is_dir() else set()
