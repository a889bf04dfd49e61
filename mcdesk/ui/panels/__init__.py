"""The hand-made parts of pages: matrix, finance, look-alikes, review."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mcdesk.ui.context import Ui

if TYPE_CHECKING:
    from mcdesk.ui.draft import Draft

SERVES = {"matrix": frozenset({"alignments"}), "overlap": frozenset({"overlap_decisions"})}
"""By view, the questions whose rows the panel edits: they need no row of their own beside it."""


def make_panel(view: str, ui: Ui, draft: Draft, parent: QWidget) -> QWidget | None:
    """The panel of a page's ``view``; None where there is none of that name."""
    made = _factory(view)
    return made(ui, draft, parent) if made is not None else None


def _factory(view: str) -> Callable[[Ui, Draft, QWidget], QWidget] | None:
    if view == "matrix":
        from mcdesk.ui.panels.matrix.panel import MatrixPanel

        return MatrixPanel
    if view == "finance":
        from mcdesk.ui.panels.finance.panel import FinancePanel

        return FinancePanel
    if view == "overlap":
        from mcdesk.ui.panels.overlap.panel import OverlapPanel

        return OverlapPanel
    if view == "review":
        from mcdesk.ui.panels.review.panel import ReviewPanel

        return ReviewPanel
    if view == "stack_map":
        from mcdesk.ui.pathways.panel import StackMapPanel

        return StackMapPanel
    return None
