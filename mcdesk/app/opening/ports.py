"""What is asked of the desktop about the kinds of file that are the program's own."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from mcdesk.domain.texts import Lang


class Standing(StrEnum):
    """What a double click on such a file does."""

    NOBODY = "nobody"
    """The desktop knows no program for it."""
    HERE = "here"
    """It starts this program."""
    ELSEWHERE = "elsewhere"
    """It starts another program, or another copy of this one."""
    BY_ITSELF = "by-itself"
    """The desktop knows by itself, from the installed program; nothing is registered (macOS)."""


class FileTypes(Protocol):
    """The register of the signed-in person. Needs no administrator's rights."""

    def standing(self) -> Standing:
        """What a double click does now. Unavailable where the register cannot be read."""

    def associate(self, lang: Lang) -> None:
        """Have files of the program's kinds opened in this program.

        The words are those of ``lang`` where the desktop keeps one language. Unavailable where the register cannot be
        written, or lacks a tool; Refused where the desktop knows by itself.
        """

    def forget(self) -> None:
        """Take away everything that :meth:`associate` ever wrote, and nothing else. Unavailable, Refused as above."""
