"""The table of the ledger: each line is a badge, and several may be selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from mcdesk.ui.awards.model import COLUMNS, LedgerModel
from mcdesk.ui.context import Ui
from mcdesk.ui.lists.table import ListTable

WIDTHS = {"title": 210, "language": 84, "awarded": 150, "standing": 128, "reason": 170, "number": 124, "badge": 96}
"""Widths at 100 %."""


class LedgerTable(ListTable):
    """The name of a learner always stays."""

    main, least = "name", 190
    stay = ("standing", "title", "awarded", "language", "number", "reason", "badge")

    def __init__(self, ui: Ui, model: LedgerModel, parent: QWidget | None = None) -> None:
        super().__init__(ui, model, parent, several=True)
        self.setObjectName("ledger-table")
        self.setAccessibleName(ui.say("awards-ledger"))
        self.measure()

    def columns(self) -> Sequence[tuple[str, int]]:
        """Those of the ledger."""
        return [(key, WIDTHS.get(key, self.least)) for key in COLUMNS]

    @property
    def chosen(self) -> list[int]:
        """The places of the selected lines, from the top."""
        return self.places
