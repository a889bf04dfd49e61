"""The hand-made parts of pages: matrix, finance, look-alikes, review."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft

SERVES = {"matrix": frozenset({"alignments"}), "overlap": frozenset({"overlap_decisions"})}
"""By view, the questions whose rows the panel edits: they need no row of their own beside it."""


def make_panel(view: str, ui: Ui, draft: Draft, parent: QWidget) -> QWidget | None:
    """The panel of a page's ``view``; None where there is none of that name."""
    from mcdesk.ui.panels.finance.panel import FinancePanel
    from mcdesk.ui.panels.matrix.panel import MatrixPanel
    from mcdesk.ui.panels.overlap.panel import OverlapPanel
    from mcdesk.ui.panels.review.panel import ReviewPanel

    if view == "stack_map":
        from mcdesk.ui.pathways.panel import StackMapPanel

        return StackMapPanel(ui, draft, parent)
    panels = {"matrix": MatrixPanel, "finance": FinancePanel, "overlap": OverlapPanel, "review": ReviewPanel}
    made = panels.get(view)
    return made(ui, draft, parent) if made is not None else None
