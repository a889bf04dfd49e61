"""The reports of faults of the program: where the fault was, never what was written.

The message of an error may quote an answer, so only its type is kept.
"""

from __future__ import annotations

import contextlib
import logging
import platform
import traceback
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import platformdirs
import PySide6

from mcdesk import __version__

log = logging.getLogger(__name__)

NAMED = "fault-%Y%m%d-%H%M%S.txt"
MOST = 50
"""So many reports are offered."""


def _head() -> list[str]:
    return [
        f"mcdesk {__version__}, Python {platform.python_version()}, Qt {PySide6.__version__}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        "",
    ]


def report_of(error: BaseException) -> str:
    """The text of a report."""
    lines = _head()
    seen: BaseException | None = error
    while seen is not None:
        lines.append(type(seen).__qualname__)
        frames = traceback.extract_tb(seen.__traceback__)
        lines.extend(f"  {Path(f.filename).name}:{f.lineno} {f.name}" for f in frames)
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n".join(lines) + "\n"


@dataclass(frozen=True)
class Report:
    """A report to look at. ``path`` is None for one that is made now and describes the system only."""

    text: str
    name: str
    path: Path | None = None

    @property
    def at(self) -> datetime | None:
        """The moment in its name; None where somebody gave it another one."""
        try:
            return datetime.strptime(self.name, NAMED).replace(tzinfo=UTC)
        except ValueError:
            return None


def report_folder() -> Path:
    """Where reports are kept."""
    return platformdirs.user_log_path("mcdesk", appauthor=False)


def read_reports(folder: Path | None = None) -> tuple[Report, ...]:
    """The reports of faults on this computer, the latest first; one that cannot be read is left out."""
    found: list[Report] = []
    for path in sorted((folder or report_folder()).glob("fault-*.txt"), reverse=True)[:MOST]:
        with contextlib.suppress(OSError):
            found.append(Report(path.read_text("utf-8", "replace"), path.name, path))
    return tuple(found)


def system_report() -> Report:
    """A report without a fault: the versions of everything, for somebody who can help."""
    return Report("\n".join(_head()), "mcdesk.txt")


def write_report(error: BaseException, folder: Path | None = None) -> Path | None:
    """Keep the report in the program's log folder; None where the disk does not take it."""
    place = folder or report_folder()
    path = place / datetime.now(UTC).strftime(NAMED)
    try:
        place.mkdir(parents=True, exist_ok=True)
        path.write_text(report_of(error), "utf-8")
    except OSError as problem:
        log.error("The report could not be written: %s", problem.strerror)
        return None
    return path
