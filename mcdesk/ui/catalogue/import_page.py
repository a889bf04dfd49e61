"""Bringing a table into the catalogue: choose it, say what its columns are, mend its rows, look, import."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mcdesk.app.catalogue.planning import Act, Wishes
from mcdesk.app.services import Services
from mcdesk.app.tables import HowToRead
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.catalogue.bringing import Bringing, Brought
from mcdesk.ui.catalogue.earlier import EarlierImports
from mcdesk.ui.catalogue.import_rows import ImportRows
from mcdesk.ui.catalogue.mapping import ColumnChoices
from mcdesk.ui.catalogue.source import ReadingChoices, SourceButtons
from mcdesk.ui.column import ScrollDown
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.dropped import TakesFiles
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.focus import focused_in
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import WordCheck
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import clear, iconed, while_alive

WIDTH = 980
"""The most that the page is wide, in pixels at 100 %: a table needs more than a text."""


class ImportPage(TakesFiles, ScrollDown):
    """Everything on one page, from above to below; nothing is written before the last button."""

    back_wanted = Signal()
    file_wanted = Signal()
    paste_wanted = Signal()
    template_wanted = Signal()
    errors_wanted = Signal()
    import_wanted = Signal()
    undo_wanted = Signal(int)

    def __init__(
        self, ui: Ui, desk: Desk, services: Services, bringing: Bringing, parent: QWidget | None = None
    ) -> None:
        super().__init__("catalogue-import-page", parent)
        self._ui, self._desk, self._services, self._bringing = ui, desk, services, bringing
        self._shown: Brought | None = None
        self.rows: ImportRows | None = None
        self._said: QVBoxLayout | None = None
        self.setAccessibleName(ui.say("catalogue-import-title"))
        self.setAcceptDrops(True)
        bringing.changed.connect(self._on_changed)
        bringing.failed.connect(self._on_failed)
        self._build()

    def _on_failed(self, error: Refused | Unavailable) -> None:
        self._desk.messages.fail(error, key="catalogue-table")

    def _on_changed(self) -> None:
        """A new plan of the same table changes the rows only, so that the person stays where they are."""
        now, before, rows = self._bringing.brought, self._shown, self.rows
        self._desk.messages.drop("catalogue-table")
        if now is None or before is None or rows is None or now.table != before.table:
            self._build()
            return
        self._shown = now
        rows.show_plan(now.plan)
        self._tell(now)

    def _build(self) -> None:
        ui, space = self._ui, self._ui.theme.space
        old = focused_in(self)
        name = old.objectName() if old is not None else ""
        at = self.verticalScrollBar().value()
        body = QWidget()
        body.setProperty("role", "page")
        across = QHBoxLayout(body)
        across.setContentsMargins(space(8), space(8), space(6), space(8))
        column = QWidget(body)
        column.setMaximumWidth(ui.theme.px(WIDTH))
        across.addWidget(column, 8)
        across.addStretch(1)
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(3))
        back = button(ui, "catalogue-back", "quiet", icon="chevron-left", parent=column)
        back.setObjectName("catalogue-back")
        back.clicked.connect(self.back_wanted)
        box.addWidget(back)
        box.addWidget(wrapped(ui.say("catalogue-import-title"), "title", column))
        self._shown, self.rows, self._said = self._bringing.brought, None, None
        self._source(box, column)
        if self._shown is not None:
            self._table(self._shown, box, column)
        box.addStretch(1)
        self.setWidget(body)
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()
            self.verticalScrollBar().setValue(at)

    def _source(self, box: QVBoxLayout, column: QWidget) -> None:
        ui, brought = self._ui, self._shown
        box.addWidget(wrapped(ui.say("catalogue-import-intro"), "", column))
        self.source = SourceButtons(ui, first=brought is None, parent=column)
        self.source.file_wanted.connect(self.file_wanted)
        self.source.paste_wanted.connect(self.paste_wanted)
        self.source.template_wanted.connect(self.template_wanted)
        box.addWidget(self.source)
        if brought is None:
            box.addWidget(wrapped(ui.say("catalogue-drop"), "hint", column))
            self._earlier(box, column)
            return
        tables = self._desk.program.tables
        said = ui.say("catalogue-source", source=brought.source, count=brought.plan.preview.counted)
        box.addWidget(iconed(ui, "file-text", "text", said, "label", column))
        choices = ReadingChoices(ui, brought, tables.encodings, tables.delimiters, column)
        choices.sheet_chosen.connect(self._bringing.choose_sheet)
        choices.header_chosen.connect(self._bringing.choose_header)
        choices.how_chosen.connect(self._read_again)
        box.addWidget(choices)

    def _earlier(self, box: QVBoxLayout, column: QWidget) -> None:
        earlier = EarlierImports(self._ui, column)
        earlier.undo_wanted.connect(self.undo_wanted)
        box.addSpacing(self._ui.theme.space(4))
        box.addWidget(earlier)
        shelf = self._services.store.catalogue
        self._desk.jobs.store(shelf.imports, while_alive(earlier, earlier.show_imports), self._desk.messages.fail)

    def _read_again(self, how: HowToRead) -> None:
        if self._shown is not None and self._shown.path is not None:
            self._bringing.read(self._shown.path, how)

    def _table(self, brought: Brought, box: QVBoxLayout, column: QWidget) -> None:
        ui, space = self._ui, self._ui.theme.space
        box.addSpacing(space(3))
        box.addWidget(wrapped(ui.say("catalogue-columns"), "heading", column))
        box.addWidget(wrapped(ui.say("catalogue-columns-text"), "hint", column))
        choices = ColumnChoices(ui, brought.sheet, brought.reading, column)
        choices.chosen.connect(self._choose)
        box.addWidget(choices)
        box.addSpacing(space(3))
        box.addWidget(wrapped(ui.say("catalogue-rows"), "heading", column))
        box.addWidget(wrapped(ui.say("catalogue-rows-text"), "hint", column))
        self.rows = ImportRows(ui, self._services, column)
        self.rows.mended.connect(lambda place, text: self._bringing.mend({place: text}))
        self.rows.left_out.connect(self._leave)
        # The new line has its place only once the page has been laid out.
        self.rows.at_problem.connect(self._to_problem, Qt.ConnectionType.QueuedConnection)
        box.addWidget(self.rows)
        box.addSpacing(space(3))
        box.addWidget(wrapped(ui.say("catalogue-last"), "heading", column))
        for key in ("clear", "as_typed"):
            box.addWidget(self._wish(key, column))
        self._said = QVBoxLayout()
        self._said.setSpacing(space(1))
        box.addLayout(self._said)
        flow = FlowRow(space(2))
        self.keep = button(ui, "catalogue-import-none", "primary", parent=column)
        self.keep.setObjectName("import-rows-now")
        self.keep.clicked.connect(self.import_wanted)
        self.errors = button(ui, "catalogue-save-errors", "secondary", icon="save", parent=column)
        self.errors.setObjectName("save-errors")
        self.errors.clicked.connect(self.errors_wanted)
        flow.addWidget(self.keep)
        flow.addWidget(self.errors)
        box.addLayout(flow)
        self.rows.show_plan(brought.plan)
        self._tell(brought)

    def _to_problem(self) -> None:
        if self.rows is not None and self.rows.detail.lines:
            room = self._ui.theme.space(24)
            self.ensureWidgetVisible(self.rows.detail.lines[0], 0, room)

    def _wish(self, key: str, column: QWidget) -> WordCheck:
        made = WordCheck(self._ui.theme, self._ui.say(f"catalogue-wish-{key.replace('_', '-')}"), column)
        made.setObjectName(f"wish:{key}")
        made.setChecked(bool(self._shown and getattr(self._shown.wishes, key)))
        made.toggled.connect(lambda on: self._bringing.wish(replace(self._wishes, **{key: on})))
        return made

    @property
    def _wishes(self) -> Wishes:
        brought = self._bringing.brought
        return brought.wishes if brought is not None else Wishes()

    def _leave(self, row: int, on: bool) -> None:
        left = self._wishes.left | {row} if on else self._wishes.left - {row}
        self._bringing.wish(replace(self._wishes, left=left))

    def _choose(self, at: int, key: str) -> None:
        brought = self._bringing.brought
        if brought is not None:
            self._bringing.choose_columns(brought.reading.columns.with_choice(at, key))

    def _tell(self, brought: Brought) -> None:
        ui, plan = self._ui, brought.plan
        if self._said is None:
            return
        clear(self._said)
        counts = {act.value: n for act, n in plan.counts.items()}
        said = ui.say("catalogue-counts", rows=plan.preview.counted, blank=plan.preview.blank, **counts)
        self._said.addWidget(wrapped(said, "label"))
        self._said.addWidget(wrapped(ui.say("catalogue-untouched", count=plan.untouched), "hint"))
        for unused in plan.preview.unused:
            words = ui.say("catalogue-unused", header=unused.header, count=unused.filled)
            self._said.addWidget(wrapped(words, "hint"))
        relabel(
            self.keep,
            ui.say("catalogue-import-count", count=plan.taken) if plan.taken else ui.say("catalogue-import-none"),
        )
        self.errors.setVisible(bool(plan.with_problems))
        blocked = plan.counts[Act.BLOCKED]
        announce(self, ui.say("catalogue-plan-said", taken=plan.taken, blocked=blocked))

    def start(self) -> None:
        """Put the focus on the first step."""
        self.source.file.setFocus(Qt.FocusReason.OtherFocusReason)

    def wants_files(self, files: tuple[Path, ...]) -> bool:
        """One file."""
        return len(files) == 1

    def take_files(self, files: tuple[Path, ...]) -> None:
        """Read it."""
        self._bringing.read(files[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the catalogue; the table stays where it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)
