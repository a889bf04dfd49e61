"""The rows of an import: a list to choose from, and the one that is selected below it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QVBoxLayout, QWidget

from mcdesk.app.catalogue.planning import Act, Plan, Planned
from mcdesk.app.services import Services
from mcdesk.ui.catalogue.row_detail import RowDetail
from mcdesk.ui.catalogue.rows_model import COLUMNS, RowsModel
from mcdesk.ui.catalogue.source import fill
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.focus import focused_in
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.lists.marked_rows import MarkedRows

HEIGHT = 260
WIDTHS = {"row": 64, "act": 150, "title": 300}


class ImportRows(QWidget):
    """Which rows are listed lasts while the plan changes."""

    mended = Signal(object, str)
    left_out = Signal(int, bool)
    at_problem = Signal()
    """A cell to mend has the focus; it may stand far below what is on the screen."""

    def __init__(self, ui: Ui, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self.model = RowsModel(ui, self)
        self.kinds = Drop(ui.theme, self)
        self.table = MarkedRows(ui.theme, self)
        self.detail = RowDetail(ui, services, self)
        self.next = button(ui, "catalogue-next-problem", "secondary", icon="arrow-down", parent=self)
        self._plan: Plan | None = None
        self._offered = ["", "problems", *(a.value for a in Act)]
        self._lay_out()
        self.kinds.activated.connect(lambda _at: self._refill())
        self.next.clicked.connect(self.next_problem)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_row())
        self.detail.mended.connect(self.mended)
        self.detail.left_out.connect(self.left_out)

    def _lay_out(self) -> None:
        ui, space = self._ui, self._ui.theme.space
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(space(2))
        top = FlowRow(space(2))
        label = wrapped(ui.say("catalogue-rows-shown"), "label", self)
        label.setWordWrap(False)
        label.setBuddy(self.kinds)
        self.kinds.setObjectName("rows-shown")
        self.kinds.call(ui.say("catalogue-rows-shown"))
        self.kinds.setMinimumContentsLength(20)
        self.next.setObjectName("next-to-mend")
        top.addWidget(label)
        top.addWidget(self.kinds)
        top.addWidget(self.next)
        down.addLayout(top)
        self._set_table()
        down.addWidget(self.table)
        down.addWidget(self.detail)

    def _set_table(self) -> None:
        ui, table = self._ui, self.table
        table.setObjectName("import-rows")
        table.setAccessibleName(ui.say("catalogue-rows"))
        table.setModel(self.model)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setCornerButtonEnabled(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setFixedHeight(ui.theme.px(HEIGHT))
        rows, head = table.verticalHeader(), table.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ui.theme.px(24) + ui.theme.space(2))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        for place, column in enumerate(COLUMNS):
            if column in WIDTHS:
                head.resizeSection(place, ui.theme.px(WIDTHS[column]))
        head.setSectionResizeMode(len(COLUMNS) - 1, QHeaderView.ResizeMode.Stretch)

    def show_plan(self, plan: Plan) -> None:
        """Show what the rows do now; the selection stays."""
        self._plan = plan
        at = max(self.kinds.currentIndex(), 0)
        counts = {"": len(plan.rows), "problems": len(plan.with_problems)}
        counts |= {act.value: n for act, n in plan.counts.items()}
        fill(self.kinds, [self._ui.say(f"catalogue-show-{k or 'all'}", count=counts[k]) for k in self._offered])
        self.kinds.setCurrentIndex(at)
        self.next.setVisible(counts["problems"] > 0)
        old = focused_in(self.detail)
        self._refill()
        if old is not None:
            self._return_focus(old.objectName())

    def _return_focus(self, name: str) -> None:
        """To the same control of the row, to what is left to mend in it, or on to the next row."""
        left = next(iter(self.detail.lines), None)
        target = self.detail.controls.get(name) or left or (self.next if self.next.isVisibleTo(self) else self.table)
        target.show()
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def current(self) -> Planned | None:
        """The row at hand."""
        place = self.table.currentIndex().row()
        return self.model.shown[place] if 0 <= place < len(self.model.shown) else None

    def _refill(self) -> None:
        if self._plan is None:
            return
        kept = self.current.row.row if self.current else -1
        self.model.take(self._plan.rows, self._offered[max(self.kinds.currentIndex(), 0)])
        if self.model.shown:
            self.select_line(max(self.model.place_of(kept), 0))
        self._show_row()

    def select_line(self, place: int) -> None:
        """Select a line."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flags)

    def _show_row(self) -> None:
        self.detail.show_row(self.current)

    def next_problem(self) -> None:
        """Go to the next row with a problem, and into its first cell to mend."""
        shown = self.model.shown
        here = self.table.currentIndex().row()
        order = [*range(here + 1, len(shown)), *range(here + 1)]
        place = next((n for n in order if shown[n].problems), None)
        if place is None:
            self.kinds.setCurrentIndex(self._offered.index("problems"))
            self._refill()
            place = 0
        if self.model.shown:
            self.select_line(place)
        if self.detail.lines:
            # A new line is shown with the next event only, and nothing hidden takes the focus.
            self.detail.lines[0].show()
            self.detail.lines[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.detail.lines[0].selectAll()
            self.at_problem.emit()
