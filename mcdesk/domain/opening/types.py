"""The kinds of file that are the program's own. Everything that a desktop is told about them comes from here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

APP = "mcdesk"
"""What the program is called in the registers of the desktops."""


@dataclass(frozen=True)
class FileType:
    """``media`` is its media type, ``prog_id`` its name on Windows, ``uti`` on macOS, ``inside`` what it is made as.

    Its words are the message ``files-type-KEY``.
    """

    key: str
    suffix: str
    inside: str = ""

    @property
    def media(self) -> str:
        """The media type."""
        return f"application/x-{APP}-{self.key}"

    @property
    def prog_id(self) -> str:
        """The name on Windows."""
        return f"{APP}.{self.key}"

    @property
    def uti(self) -> str:
        """The name on macOS."""
        return f"org.{APP}.{self.key}"


PACKAGE = FileType("request", ".mcrequest", "application/zip")
WORKSPACE = FileType("workspace", ".mcworkspace")
STORE = FileType("store", ".mcstore")
TYPES = (PACKAGE, WORKSPACE, STORE)


def type_of(path: Path) -> FileType | None:
    """The kind of a file by its ending, whatever its case; None where it is not the program's."""
    return next((t for t in TYPES if path.suffix.lower() == t.suffix), None)


@dataclass(frozen=True)
class Sorted:
    """Files by what is done with them: packages are looked into, a workspace is opened, others are refused."""

    packages: tuple[Path, ...] = ()
    workspaces: tuple[Path, ...] = ()
    others: tuple[Path, ...] = ()


def sort(paths: Iterable[Path]) -> Sorted:
    """Each file once, in the order in which they came."""
    every = tuple(dict.fromkeys(paths))
    packages = tuple(p for p in every if type_of(p) is PACKAGE)
    workspaces = tuple(p for p in every if type_of(p) in (WORKSPACE, STORE))
    return Sorted(packages, workspaces, tuple(p for p in every if type_of(p) is None))
