"""A fault of the program: the work is saved first, then the person is told and given a report to look at.

A failure that nothing else caught is no fault: it has words of its own, which are told.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mcdesk.domain.errors import Refused, Unavailable

if TYPE_CHECKING:
    from types import TracebackType

log = logging.getLogger(__name__)


class CrashGuard(QObject):
    """Catches what nothing else caught; at a fault ``save`` is called first."""

    happened = Signal(object)
    """A fault; the path of its report, None where there is none."""
    failed = Signal(object)
    """:class:`Refused` or :class:`Unavailable`: no fault, there is no report of it."""

    def __init__(self, save: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save, self._busy = save, False
        self._before = sys.excepthook

    def install(self) -> None:
        """Stand in for Python's own hook."""
        sys.excepthook = self._hook

    def remove(self) -> None:
        """Give the hook back."""
        sys.excepthook = self._before

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        self.handle(error)

    def handle(self, error: BaseException) -> None:
        """Save, write the report, tell, even where saving itself fails. A fault of that is only logged."""
        if isinstance(error, Refused | Unavailable):
            self.failed.emit(error)
            return
        log.error("A fault of the program: %s", type(error).__qualname__)
        if self._busy:
            return
        self._busy = True
        from mcdesk.ui.crash_reports import write_report

        try:
            try:
                self._save()
            finally:
                self.happened.emit(write_report(error))
        finally:
            self._busy = False
