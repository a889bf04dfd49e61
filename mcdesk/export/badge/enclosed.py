"""The files inside a PDF, taken out by PDFium in a process of its own.

A PDF comes from anybody. What is packed in it may unpack to more than the machine has, may keep a reader busy for ever,
and a fault in native code takes its process along: here that is a process without anybody's work in it.
"""

from __future__ import annotations

import base64
import json
import subprocess
from collections.abc import Sequence
from typing import Any

from mcdesk import children
from mcdesk.app.badges.ports import Inside
from mcdesk.domain.badges.reading import unreadable

SIGNATURE = b"%PDF-"
_HEAD = 64
MOST_FILES = 2_000
_MOST_BYTES, _MOST_IN_ALL = 4 * 1024 * 1024, 64 * 1024 * 1024
_PATIENCE = 60.0


def is_pdf(data: bytes) -> bool:
    """Whether the bytes are a PDF, whole or not."""
    return data[:_HEAD].lstrip(b"\xef\xbb\xbf\0\t\n\r ").startswith(SIGNATURE)


def files_in(pdf: bytes, patience: float = _PATIENCE) -> tuple[Sequence[Inside], int]:
    """The files, and how many there are in all; those beyond :data:`MOST_FILES` are not taken out.

    Raises :class:`~mcdesk.domain.badges.reading.Unreadable`: a password, damaged, too much or too slow to take apart.
    """
    limits = [str(number) for number in (MOST_FILES, _MOST_BYTES, _MOST_IN_ALL)]
    try:
        done = subprocess.run(
            children.command("enclosed", *limits),
            input=pdf,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=patience,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise unreadable("badges-read-pdf-stopped") from error
    told: list[dict[str, Any]] = [json.loads(line) for line in done.stdout.splitlines() if line.endswith(b"}")]
    end = told.pop() if told else {}
    if "failed" in end:
        raise unreadable(f"badges-read-pdf-{end['failed']}")
    if done.returncode or "count" not in end:
        raise unreadable("badges-read-pdf-stopped")
    return [_inside(one) for one in told], int(end["count"])


def _inside(told: dict[str, Any]) -> Inside:
    return Inside(str(told["name"]), None if told.get("large") else base64.b64decode(told["data"]))
