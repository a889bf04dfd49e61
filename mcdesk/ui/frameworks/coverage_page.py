"""Which competencies the college covers, how strongly, and by which of its records."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from mcdesk.app.changes import Change
from mcdesk.app.frameworks import using
from mcdesk.app.frameworks.exporting import licence_lines
from mcdesk.app.services import Services
from mcdesk.domain.frameworks.entries import in_language
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import Check
from mcdesk.ui.frameworks.coverage_chart import CoverageChart
from mcdesk.ui.frameworks.coverage_lines import CoverLine, CoverWords
from mcdesk.ui.jobs import alive
from mcdesk.ui.lists.part_table import PartTable
from mcdesk.ui.messages import announce
from mcdesk.ui.scrolling import LEAST_HIGH, scrolling, turn
from mcdesk.ui.typed_words import carry

EVERY = "*"


class CoveragePage(QWidget):
    """The bars, the table, and what claims the current competency."""

    export_wanted = Signal(str, bool)
    """Save what is shown: the framework ("" for all), and whether what nothing covers is in it."""
    back_wanted = Signal()

    def __init__(
        self, ui: Ui, desk: Desk, services: Services, framework: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui, self._desk, self._services = ui, desk, services
        self.setObjectName("coverage")
        self.setProperty("role", "page")
        self.choice, self.gaps = Drop(ui.theme, self), Check(ui.theme)
        self.chart = CoverageChart(ui, self)
        self._words = CoverWords(ui, services)
        self.table: PartTable[CoverLine] = PartTable(ui, self._words.listing(), lambda line: line.key, self)
        self.count = wrapped("", "hint", self)
        self.details = wrapped("", "", self)
        self.licence = wrapped("", "small", self)
        self.save = button(ui, "frameworks-coverage-save", "secondary", icon="download", parent=self)
        self.back = button(ui, "frameworks-to-frameworks", "quiet", icon="library", parent=self)
        self._lay_out()
        self._fill_choice(framework)
        self.choice.activated.connect(lambda _n: self.reload())
        self.gaps.clicked.connect(self.reload)
        self.table.chose.connect(self._show_current)
        self.save.clicked.connect(lambda: self.export_wanted.emit(self.framework, self.gaps.isChecked()))
        self.back.clicked.connect(self.back_wanted)
        desk.hub.changed.connect(self._on_change)
        carry(self.choice, self.gaps)
        self.reload()

    def _lay_out(self) -> None:
        ui, space = self.ui, self.ui.theme.space
        down = QVBoxLayout(scrolling(self))
        down.setContentsMargins(space(8), space(8), space(6), space(3))
        down.setSpacing(space(2))
        head = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.addWidget(wrapped(ui.say("frameworks-coverage"), "title", self), 1)
        head.addWidget(self.back)
        head.addWidget(self.save)
        down.addLayout(head)
        label = QLabel(ui.say("frameworks-which"), self)
        label.setProperty("role", "label")
        self.choice.call(label.text())
        self.choice.setObjectName("coverage-framework")
        self.gaps.setObjectName("coverage-gaps")
        self.gaps.setAccessibleName(ui.say("frameworks-show-gaps"))
        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(self.choice, 1)
        self._gaps_row = OptionRow(ui, self.gaps, ui.say("frameworks-show-gaps"), parent=self)
        self._gaps_row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line.addWidget(self._gaps_row, 1, Qt.AlignmentFlag.AlignVCenter)
        down.addLayout(line)
        self.hint = wrapped(ui.say("frameworks-chart-hint"), "small", self)
        for widget in (self.hint, self.chart, self.count):
            down.addWidget(widget)
        self.table.setMinimumHeight(ui.theme.px(LEAST_HIGH))
        down.addWidget(self.table, 1)
        self._rest = QWidget(self)
        down.addWidget(self._rest, 1)
        for widget in (self.details, self.licence):
            down.addWidget(widget)
        for name, made in (("save", self.save), ("back", self.back)):
            made.setObjectName(f"coverage-{name}")

    def _fill_choice(self, framework: str) -> None:
        self.choice.addItem(self.ui.say("frameworks-every"), EVERY)
        for one in self._services.frameworks.shelved().values():
            self.choice.addItem(in_language(one.framework.name, self.ui.lang.short), one.id)
        self.choice.setCurrentIndex(max(self.choice.findData(framework), 0))

    @property
    def framework(self) -> str:
        """The framework that is looked at, "" for all."""
        data = str(self.choice.currentData())
        return "" if data == EVERY else data

    def _on_change(self, change: Change[object]) -> None:
        self.reload()

    def reload(self) -> None:
        """Read what is covered, beside the window."""
        services, asked, gaps = self._services, self.framework, self.gaps.isChecked()

        def work() -> list[CoverLine]:
            return self._words.lines(using.covered(services, (asked,) if asked else (), gaps=gaps))

        self._desk.jobs.store(work, self._have, self._desk.messages.fail)

    def _have(self, lines: list[CoverLine]) -> None:
        if not alive(self):
            return
        self.table.hide_column("framework", hidden=bool(self.framework))
        self.table.show_items(lines)
        claimed = [n.covered for n in lines if n.covered.claims]
        told = self.ui.say("frameworks-covered-count", covered=len(claimed), count=len(lines))
        self.count.setText(told if lines else self.ui.say("frameworks-covered-none"))
        self.table.setVisible(bool(lines))
        self._rest.setVisible(not lines)
        self.chart.show_bars(self._words.bars(lines))
        self.hint.setVisible(bool(self.chart.bars))
        self._show_current()
        announce(self, self.count.text())

    def _show_current(self) -> None:
        line = self.table.item
        for widget in (self.details, self.licence):
            widget.setVisible(line is not None)
        if line is not None:
            self.details.setText(self._words.claims(line.covered))
            framework = line.covered.key.framework
            self.licence.setText("\n".join(licence_lines(self._services, framework, self.ui.lang)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons go below the title where there is no room beside it."""
        super().resizeEvent(event)
        turn(self._head, self)

    def start(self) -> None:
        """Put the focus on the table, or on what is to be looked at."""
        (self.table if self.table.lines.count() else self.choice).setFocus(Qt.FocusReason.OtherFocusReason)
