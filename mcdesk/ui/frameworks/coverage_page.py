"""Which competencies the college covers, how strongly, and by which of its records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mcdesk.app.changes import Change
from mcdesk.app.frameworks import using
from mcdesk.app.frameworks.exporting import licence_lines, strength_words
from mcdesk.app.services import Services
from mcdesk.domain.frameworks.coverage import STRENGTHS, Covered
from mcdesk.domain.frameworks.entries import in_language
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Drop, alive, wrapped
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.marks import Check
from mcdesk.ui.frameworks.coverage_chart import Bar, CoverageChart
from mcdesk.ui.messages import announce
from mcdesk.ui.scrolling import LEAST_HIGH, scrolling, turn

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
EVERY = "*"
SHARES = (0.4, 0.23, 0.18, 0.19)
"""What each column has of the width of the table."""
COLUMNS = ("competency", "framework", "strength", "record")


@dataclass(frozen=True)
class Line:
    """A competency as the table shows it."""

    covered: Covered
    cells: tuple[str, ...]


class CoverageModel(QAbstractTableModel):
    """The competencies, covered or not."""

    def __init__(self, ui: Ui, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self.lines: Sequence[Line] = ()

    def take(self, lines: Sequence[Line]) -> None:
        """Show these from now on."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many competencies."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, also as its tool tip, because a narrow column cuts them."""
        shows = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return self.lines[index.row()].cells[index.column()] if shows and index.isValid() else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heading of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._ui.say(f"frameworks-cover-{COLUMNS[section]}")
        return None


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
        self.model = CoverageModel(ui, self)
        self.table = QTableView(self)
        self.count = wrapped("", "hint", self)
        self.details = wrapped("", "", self)
        self.licence = wrapped("", "small", self)
        self.save = button(ui, "frameworks-coverage-save", "secondary", icon="download", parent=self)
        self.back = button(ui, "frameworks-to-frameworks", "quiet", icon="library", parent=self)
        self._lay_out()
        self._fill_choice(framework)
        self.choice.activated.connect(lambda _n: self.reload())
        self.gaps.clicked.connect(self.reload)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_current())
        self.save.clicked.connect(lambda: self.export_wanted.emit(self.framework, self.gaps.isChecked()))
        self.back.clicked.connect(self.back_wanted)
        desk.hub.changed.connect(self._on_change)
        self.reload()

    def _lay_out(self) -> None:
        ui, space = self.ui, self.ui.theme.space
        down = QVBoxLayout(scrolling(self))
        down.setContentsMargins(space(6), space(6), space(6), space(3))
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
        line.addWidget(self._gaps_row, 1)
        down.addLayout(line)
        self.hint = wrapped(ui.say("frameworks-chart-hint"), "small", self)
        for widget in (self.hint, self.chart, self.count):
            down.addWidget(widget)
        self._set_up_table()
        down.addWidget(self.table, 1)
        self._rest = QWidget(self)
        down.addWidget(self._rest, 1)
        for widget in (self.details, self.licence):
            down.addWidget(widget)
        for name, made in (("save", self.save), ("back", self.back)):
            made.setObjectName(f"coverage-{name}")

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setObjectName("coverage-table")
        table.setAccessibleName(self.ui.say("frameworks-coverage"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setMinimumHeight(self.ui.theme.px(LEAST_HIGH))
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.ui.theme.px(34))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

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

        def work() -> list[Line]:
            found = using.covered(services, (asked,) if asked else (), gaps=gaps)
            return [self._line(c) for c in found]

        self._desk.jobs.store(work, self._have, self._desk.messages.fail)

    def _line(self, covered: Covered) -> Line:
        services, lang = self._services, self.ui.lang
        entry, head = services.frameworks.entry(covered.key), services.frameworks.heads().get(covered.key.framework)
        title = entry.name(lang.short) if entry else covered.title
        code = covered.key.code if len(covered.key.code) <= 16 else ""
        name = in_language(head.name, lang.short) if head else covered.key.framework
        words = (
            strength_words(services, covered.strongest, lang) if covered.claims else self.ui.say("frameworks-uncovered")
        )
        return Line(covered, (f"{code}  {title}".strip(), name, words, ", ".join(covered.records)))

    def _have(self, lines: list[Line]) -> None:
        if not alive(self):
            return
        self.model.take(lines)
        self.table.setColumnHidden(COLUMNS.index("framework"), bool(self.framework))
        claimed = [n.covered for n in lines if n.covered.claims]
        told = self.ui.say("frameworks-covered-count", covered=len(claimed), count=len(lines))
        self.count.setText(told if lines else self.ui.say("frameworks-covered-none"))
        self.table.setVisible(bool(lines))
        self._rest.setVisible(not lines)
        self.chart.show_bars(self._bars(lines))
        self.hint.setVisible(bool(self.chart.bars))
        if lines:
            self.table.selectRow(0)
        self._show_current()
        announce(self, self.count.text())

    def _bars(self, lines: Sequence[Line]) -> list[Bar]:
        groups: dict[str, list[Line]] = {}
        for line in lines:
            if line.covered.claims:
                groups.setdefault(line.cells[1], []).append(line)
        bars = []
        for name, group in groups.items():
            counts = [sum(n.covered.strongest == s for n in group) for s in (*STRENGTHS, 0)]
            parts = [
                self.ui.say("frameworks-bar-part", count=c, strength=strength_words(self._services, s, self.ui.lang))
                for s, c in zip((*STRENGTHS, 0), counts, strict=True)
                if c
            ]
            bars.append(Bar(name, counts, self.ui.say("frameworks-bar", name=name, parts=", ".join(parts))))
        return bars

    def _show_current(self) -> None:
        row = self.table.currentIndex().row()
        here = 0 <= row < len(self.model.lines)
        covered = self.model.lines[row].covered if here else None
        self.details.setVisible(covered is not None)
        self.licence.setVisible(covered is not None)
        if covered is None:
            return
        say, lang = self.ui.say, self.ui.lang
        claims = [
            say(
                "frameworks-claim",
                number=c.number,
                title=c.record_title or say("wizard-untitled"),
                outcome=c.statement or say("panels-not-provided"),
                strength=strength_words(self._services, c.strength, lang),
            )
            for c in covered.claims[:8]
        ]
        more = len(covered.claims) - len(claims)
        claims += [say("frameworks-more-claims", count=more)] if more > 0 else []
        self.details.setText("\n".join(claims) or say("frameworks-uncovered-long"))
        self.licence.setText("\n".join(licence_lines(self._services, covered.key.framework, lang)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the width; the buttons go below the title where there is no room beside it."""
        super().resizeEvent(event)
        turn(self._head, self)
        # The table itself has its new width only after its page has been laid out.
        room = self.width() - self.ui.theme.space(18)
        for column, share in enumerate(SHARES[:-1]):
            self.table.horizontalHeader().resizeSection(column, round(room * share))

    def start(self) -> None:
        """Put the focus on the table, or on what is to be looked at."""
        (self.table if self.model.lines else self.choice).setFocus(Qt.FocusReason.OtherFocusReason)
