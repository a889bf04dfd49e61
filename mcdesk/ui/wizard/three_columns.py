"""The columns of the open request side by side: laid out, folded by key or button, as wide as the window lets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mcdesk.ui.focus import focused_in, last_in
from mcdesk.ui.panes import focus_first
from mcdesk.ui.review.talk import Talk
from mcdesk.ui.sizes import ANY_SIZE
from mcdesk.ui.wizard.columns import TASKS, Columns, Wish, columns

if TYPE_CHECKING:
    from mcdesk.ui.wizard.view import WizardView


class ThreeColumns(QObject):
    """Task list, page and what stands beside it. What the person asked for stays so; else the width decides."""

    def __init__(self, view: WizardView) -> None:
        super().__init__(view)
        self._view = view
        self._wish = Wish(guide=Talk.of(view.draft).showing or None)
        self._folded = False
        """Whether what stands beside the page has taken its place."""
        self.above: QWidget | None = None
        """The line above all three, where one was put there."""
        self._whole = QVBoxLayout(view)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self.across = QHBoxLayout()
        """Where they stand, the last one at the right."""
        self._whole.addLayout(self.across, 1)
        self.across.setContentsMargins(0, 0, 0, 0)
        self.across.setSpacing(0)
        view.tasks.setMinimumWidth(0)
        for widget, stretch in ((view.tasks, 0), (view.middle, 1), (view.guide, 0)):
            self.across.addWidget(widget, stretch)

    def put_above(self, widget: QWidget) -> None:
        """Put a line above all three."""
        self.above = widget
        self._whole.insertWidget(0, widget)

    def toggle_tasks(self) -> None:
        """Fold the task list, or show it."""
        self._wish = Wish(not self._view.tasks.isVisibleTo(self._view), self._wish.guide)
        self.arrange()

    def show_side(self, wanted: bool) -> None:
        """Show what stands at the right, or fold it."""
        self._wish = Wish(self._wish.tasks, wanted)
        self.arrange()

    def make_way(self) -> None:
        """Fold what stands in the place of the page, which is gone to: nothing of it would be seen."""
        if not self._found().page:
            self._wish = Wish()
            self.arrange()

    def _found(self) -> Columns:
        view, page = self._view, self._view.page
        broad = page is not None and page.is_broad
        width, window, scale = view.width(), view.window().width(), view.ui.theme.scale
        side_width = view.beside.width(view.side_width)
        return columns(width, window, scale, self._wish, broad=broad, guide_width=side_width)

    def arrange(self) -> None:
        """Show the columns that have room for the page that is open; the overview stands alone."""
        view, beside, page = self._view, self._view.beside, self._view.page
        found, on_page = self._found(), page is not None
        on_it, beside_it = (focused_in(w) is not None for w in (view.middle, view))
        other, px = beside.other(), view.ui.theme.px
        if other is not None:
            other.hide()
        for widget, width, visible in (
            (view.tasks, px(TASKS), found.tasks and on_page),
            (beside.widget, px(beside.width(view.side_width)), found.guide and on_page),
        ):
            alone = visible and not found.page
            widget.setFixedWidth(view.width() if alone else width)
            widget.setVisible(visible)
        near = found.guide and found.page and beside.widget is view.guide and view.guide.grows
        view.middle.setMaximumWidth(page.reading_width if near and page is not None else ANY_SIZE)
        if near:
            view.guide.setMaximumWidth(ANY_SIZE)
        was_folded, self._folded = self._folded, on_page and not found.page
        view.middle.setVisible(not self._folded)
        if on_it and self._folded:
            focus_first(view.tasks.rows if found.tasks else beside.widget)
        elif beside_it and was_folded and not self._folded and (last := last_in(view.middle)) is not None:
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        talking = beside.talk.showing
        view.top.show_columns(tasks=found.tasks, guide=found.guide and not talking, talk=found.guide and talking)
