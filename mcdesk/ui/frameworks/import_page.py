"""Importing a framework: how the file is read, what is in it, whose it is, and what would change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from mcdesk.app.frameworks.importing import Plan, facts_missing
from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.frameworks.entries import in_language
from mcdesk.domain.frameworks.reading import Trouble
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.dropped import TakesFiles
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import Check
from mcdesk.ui.frameworks.columns import ColumnChoices
from mcdesk.ui.frameworks.facts import FactsForm
from mcdesk.ui.frameworks.importing import Prepared, Preparing
from mcdesk.ui.frameworks.troubles import TroubleList
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import while_alive

PAUSE_MS = 400
"""So long after the last key what would change is asked for again."""


SHOWN = 3
"""So many items are named, by which a person sees whether the columns are right and the accents are read."""


class ImportPage(TakesFiles, ColumnPage):
    """Everything that is to be decided of an import, in one column; nothing is written before the last button.

    Another file that is dropped here takes the place of the one that is shown.
    """

    import_wanted = Signal(object)
    """The :class:`Wish` to carry out."""
    left_page = Signal()
    dropped = Signal(object)
    """The path of another file to import."""
    template_wanted = Signal()

    def __init__(self, ui: Ui, services: Services, preparing: Preparing, parent: QWidget | None = None) -> None:
        super().__init__(ui, "framework-import-page", ui.say("frameworks-import-title"), parent)
        self.setAcceptDrops(True)
        self._services, self.preparing = services, preparing
        self._ticket = 0
        self.prepared: Prepared | None = None
        self.kind, self.lang = Drop(ui.theme), Drop(ui.theme)
        self.columns = ColumnChoices(ui)
        self.note, self.counts, self.changes = wrapped("", "hint"), wrapped("", "label"), wrapped("", "")
        self.wrong, self.begins = wrapped("", "problem"), wrapped("", "hint")
        self.troubles = TroubleList(ui)
        self.facts = FactsForm(ui)
        self.generic, self.texts_only = Check(ui.theme), Check(ui.theme)
        self.go = button(ui, "frameworks-import-go", "primary", icon="check")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._fill()
        self._connect()
        self._show_file()
        self.read()

    def _fill(self) -> None:
        ui = self.ui
        leave = button(ui, "frameworks-import-leave", "quiet", icon="chevron-left", parent=self.body)
        leave.setObjectName("framework-import-leave")
        leave.clicked.connect(self.left_page)
        self.box.addWidget(leave)
        self.box.addWidget(wrapped(ui.say("frameworks-import-title"), "title", self.body))
        self.box.addWidget(wrapped(self.preparing.opened.name, "intro", self.body))
        self._drop("frameworks-file-kind", self.kind, "framework-kind")
        self.box.addWidget(self.note)
        self._drop("frameworks-file-lang", self.lang, "framework-lang")
        self._heading("frameworks-columns")
        self.box.addWidget(self.columns)
        self._heading("frameworks-contents")
        for widget in (self.wrong, self.counts, self.begins, self.changes, self.troubles):
            self.box.addWidget(widget)
        self._only_row = OptionRow(ui, self.texts_only, ui.say("frameworks-texts-only"), parent=self.body)
        self._only_row.hide()
        self.box.addWidget(self._only_row)
        self._heading("frameworks-about")
        self.box.addWidget(wrapped(ui.say("frameworks-about-why"), "hint", self.body))
        self.box.addWidget(self.facts)
        self.box.addWidget(OptionRow(ui, self.generic, ui.say("frameworks-generic"), parent=self.body))
        for name, check in (("generic", self.generic), ("texts-only", self.texts_only)):
            check.setObjectName(f"framework-{name}")
            check.setAccessibleName(ui.say(f"frameworks-{name}"))
        self._buttons()
        self.finish()

    def _buttons(self) -> None:
        ui = self.ui
        acts = FlowRow(ui.theme.space(2))
        template = button(ui, "frameworks-template", "quiet", icon="download", parent=self.body)
        self.go.setObjectName("framework-import-go")
        template.setObjectName("framework-template")
        for made in (self.go, template):
            acts.addWidget(made)
        self.box.addSpacing(ui.theme.space(4))
        self.box.addLayout(acts)
        self.go.clicked.connect(self.carry_out)
        template.clicked.connect(self.template_wanted)

    def _heading(self, key: str) -> None:
        self.box.addSpacing(self.ui.theme.space(4))
        heading = wrapped(self.ui.say(key), "heading", self.body)
        heading.setObjectName(key)
        self.box.addWidget(heading)

    def _drop(self, key: str, drop: Drop, name: str) -> None:
        label = QLabel(self.ui.say(key), self.body)
        label.setProperty("role", "label")
        self.box.addSpacing(self.ui.theme.space(2))
        drop.call(label.text())
        drop.setObjectName(name)
        self.box.addWidget(label)
        self.box.addWidget(drop)

    def _connect(self) -> None:
        self.kind.activated.connect(self._choose_kind)
        self.lang.activated.connect(self._choose_lang)
        self.columns.chosen.connect(self._choose_column)
        self.troubles.mended.connect(self._mend)
        self.facts.changed.connect(self._typed)
        self.facts.confirm.clicked.connect(self._ticked)
        self.generic.clicked.connect(self._ticked)
        self.texts_only.clicked.connect(self._ticked)
        self._pause.timeout.connect(self.read)

    def _show_file(self) -> None:
        ui, opened = self.ui, self.preparing.opened
        is_case = opened.sheet is None
        self.kind.clear()
        for preset in self.preparing.presets:
            if preset.is_case == is_case:
                self.kind.addItem(ui.words(preset.label), preset.key)
        self.kind.setCurrentIndex(self.kind.findData(opened.preset.key))
        self.lang.clear()
        for lang in ("en", "fr"):
            self.lang.addItem(ui.say(f"frameworks-lang-{lang}"), lang)
        self.lang.setCurrentIndex(self.lang.findData(opened.lang))
        self.note.setText(ui.words(opened.preset.note))
        self.columns.setVisible(not is_case)
        self.columns.show_file(opened)

    def _choose_kind(self) -> None:
        self.preparing.as_preset(str(self.kind.currentData()))
        self._look_again()

    def _choose_lang(self) -> None:
        self.preparing.in_lang(str(self.lang.currentData()))
        self._look_again()

    def _choose_column(self, column: int, role: str) -> None:
        self.preparing.with_column(column, role)
        self._look_again()

    def _look_again(self) -> None:
        self._show_file()
        self.read()

    def _mend(self, trouble: Trouble, text: str) -> None:
        self.preparing.mend(trouble, text)
        self.read()

    def _typed(self) -> None:
        self._keep()
        self.preparing.edited = True
        self._pause.start()

    def _ticked(self) -> None:
        self.preparing.confirmed = self.facts.confirm.isChecked()
        self.preparing.texts_only = self.texts_only.isChecked()
        self._typed()

    def _keep(self) -> None:
        if self.prepared is not None:
            found = self.facts.facts(self.prepared.plan.wish.framework)
            self.preparing.facts = replace(found, generic=self.generic.isChecked())

    def read(self) -> None:
        """Read the file as it is arranged now, and show what would change."""
        self._ticket += 1
        # The worker reads what was decided up to now, while the page goes on changing its own.
        ticket, preparing, services = self._ticket, replace(self.preparing), self._services

        def have(found: Prepared) -> None:
            if ticket == self._ticket:
                self._have(found)

        def failed(error: Refused | Unavailable) -> None:
            if ticket == self._ticket:
                self._have_not(error)

        self.counts.setText(self.ui.say("frameworks-reading"))
        self.ui.jobs.store(lambda: preparing.read(services), while_alive(self, have), while_alive(self, failed))

    def _have(self, found: Prepared) -> None:
        first = self.prepared is None
        self.prepared = found
        self.wrong.hide()
        self._say(found.plan)
        self.troubles.show_troubles(found.plan.wish.reading.troubles, self.preparing.opened)
        if not self.preparing.edited:
            self.preparing.facts = found.plan.wish.framework
            self.facts.show_facts(found.plan.wish.framework)
            self.generic.setChecked(found.plan.wish.framework.generic)
        elif first and self.preparing.facts is not None:
            self.facts.show_facts(self.preparing.facts)
            self.generic.setChecked(self.preparing.facts.generic)
        self.facts.ask(found.gate)
        self.facts.confirm.setChecked(self.preparing.confirmed)
        self.texts_only.setChecked(self.preparing.texts_only)
        self._only_row.setVisible(found.plan.before is not None)

    def _have_not(self, error: Refused | Unavailable) -> None:
        self.wrong.setText(self.ui.failure(error))
        self.wrong.show()
        self.counts.setText("")
        self.changes.setText("")
        for widget in (self.begins, self._only_row):
            widget.hide()
        self.prepared = None
        announce(self, self.wrong.text())

    def _say(self, plan: Plan) -> None:
        say, reading, difference = self.ui.say, plan.wish.reading, plan.difference
        counts = {"rows": reading.rows, "items": len(reading.entries), "repeated": reading.repeated}
        told = say("frameworks-read", **counts, left=reading.left_out)
        some = [f"{one.code} {one.name(self.ui.lang.short)}" for one in reading.entries[:SHOWN]]
        self.counts.setText(told)
        self.begins.setText(say("frameworks-begins", items=" · ".join(some)))
        self.begins.setVisible(bool(some))
        if plan.before is None:
            self.changes.setText(say("frameworks-new"))
            return
        name = in_language(plan.before.framework.name, self.ui.lang.short)
        lines = [say("frameworks-next", name=name, version=plan.before.framework.version)]
        for what, found in (
            ("added", difference.added),
            ("changed", difference.changed),
            ("superseded", difference.superseded),
            ("back", difference.back),
            ("unknown", difference.unknown),
        ):
            if found:
                lines.append(say(f"frameworks-change-{what}", count=len(found)))
        self.changes.setText("\n".join(lines if len(lines) > 1 else [*lines, say("frameworks-change-none")]))

    def carry_out(self) -> None:
        """Import, where nothing is missing; else say beside each fact what is."""
        self._keep()
        if self.prepared is None or self.preparing.facts is None:
            self.wrong.setFocus()
            return
        wish = self.prepared.plan.wish
        facts = replace(self.preparing.facts, id=wish.framework.id)
        wish = replace(wish, framework=facts, confirmed=self.preparing.confirmed)
        own = {s.id: s for s in self._services.frameworks.bundled}
        missing = facts_missing(wish, self.preparing.presets, own)
        self.facts.show_problems(missing)
        if not missing:
            self.import_wanted.emit(wish)

    def wants_files(self, files: tuple[Path, ...]) -> bool:
        """One file."""
        return len(files) == 1

    def take_files(self, files: tuple[Path, ...]) -> None:
        """Look into it."""
        self.dropped.emit(files[0])

    def start(self) -> None:
        """Put the focus where the page begins."""
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)
