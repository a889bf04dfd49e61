"""Names of files that every system takes: Windows, macOS and Linux."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

MOST_BYTES = 150
LONGEST_ENDING = 10
_APART = re.compile(r'[<>:"/\\|?*]+')
# Controls, line ends, and what turns the order of the letters: "gnp.exe" would be read as "exe.png".
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_PORTS = (*map(str, range(1, 10)), "\N{SUPERSCRIPT ONE}", "\N{SUPERSCRIPT TWO}", "\N{SUPERSCRIPT THREE}")
DEVICES = frozenset(
    ("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", *(f"{kind}{port}" for kind in ("COM", "LPT") for port in _PORTS))
)
"""What Windows takes for a device, with any ending. See Microsoft's "Naming Files, Paths, and Namespaces"."""


def safe(text: str) -> str:
    """The text as a name without an ending: no separators, controls or device names, 150 bytes at most, never empty."""
    plain = _APART.sub(" ", unicodedata.normalize("NFC", text))
    if not plain.isprintable():
        plain = "".join(" " if unicodedata.category(char) in _UNSEEN else char for char in plain)
    short = cut(" ".join(plain.split()), MOST_BYTES).strip(" .")
    return f"mcdesk {short}".strip() if not short or short.split(".")[0].strip().upper() in DEVICES else short


def titled(text: str, ending: str) -> str:
    """The file name of something with this title; the dots of the title go, so that ``ending`` is its only one."""
    return f"{safe(text.replace('.', ' '))}{ending}"


def kept(name: str) -> str:
    """The name of a file that came from elsewhere, without its folders; its ending, which says what it is, stays."""
    path = PurePosixPath(name.replace("\\", "/"))
    ending = "".join(char for char in path.suffix if char.isalnum())[:LONGEST_ENDING]
    return titled(path.stem, f".{ending}" if ending else "")


def shown(name: str) -> str:
    """The name of a file as it may be shown and kept: without what turns its letters round, or cannot be seen."""
    return "".join(char for char in name if unicodedata.category(char) not in ("Cc", "Cf", "Zl", "Zp"))


def cut(text: str, most: int) -> str:
    """The text in ``most`` bytes of UTF-8, no letter halved."""
    return text.encode("utf-8", "ignore")[:most].decode("utf-8", "ignore").strip()
