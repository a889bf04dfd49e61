"""The reports of faults on this computer: to be read, saved for somebody who can help, or deleted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from mcdesk.domain import formats
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.crash_reports import Report
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.typed_words import carry


class ReportsPage(ColumnPage):
    """Nothing is sent from here: the person sees all of a report and decides."""

    save_wanted = Signal(object)
    delete_wanted = Signal(object)
    copied = Signal()

    def __init__(self, ui: Ui, reports: Sequence[Report], parent: QWidget | None = None) -> None:
        super().__init__(ui, "reports", ui.say("help-reports"), parent)
        self._reports = reports
        space = ui.theme.space
        self.box.addWidget(wrapped(ui.say("help-reports"), "title", self.body))
        self.box.addWidget(wrapped(ui.say("help-reports-about"), "intro", self.body))
        self.box.addSpacing(space(3))
        label = wrapped(ui.say("help-reports-which"), "label", self.body)
        self.which = Drop(ui.theme, self.body)
        self.which.setObjectName("reports-which")
        self.which.call(ui.say("help-reports-which"))
        for report in reports:
            self.which.addItem(self._name(report), str(report.path or ""))
        carry(self.which)
        label.setBuddy(self.which)
        self.text = QPlainTextEdit(self.body)
        self.text.setObjectName("reports-text")
        self.text.setAccessibleName(ui.say("help-reports-text"))
        self.text.setReadOnly(True)
        self.text.setProperty("role", "reading")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(ui.theme.px(220))
        for widget in (label, self.which, self.text):
            self.box.addWidget(widget)
        self._acts()
        self.finish()
        self.which.currentIndexChanged.connect(self._show)
        self._show()

    def _acts(self) -> None:
        line = FlowRow(self.ui.theme.space(2))
        for key, role, icon, act in (
            ("help-reports-save", "primary", "save", self._save),
            ("help-reports-copy", "secondary", "copy", self._copy),
            ("help-reports-delete", "quiet", "trash-2", self._delete),
        ):
            made = button(self.ui, key, role, icon=icon, parent=self.body)
            made.setObjectName(key)
            made.clicked.connect(lambda _=False, act=act: act())
            line.addWidget(made)
            self.delete = made
        self.box.addLayout(line)

    def _name(self, report: Report) -> str:
        if report.path is None:
            return self.ui.say("help-reports-system")
        when = formats.moment(report.at, self.ui.lang) if report.at is not None else report.name
        return self.ui.say("help-reports-fault", when=when)

    @property
    def report(self) -> Report:
        """The report that is shown."""
        return self._reports[self.which.currentIndex()]

    def _show(self) -> None:
        self.text.setPlainText(self.report.text)
        self.delete.setVisible(self.report.path is not None)

    def _save(self) -> None:
        self.save_wanted.emit(self.report)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report.text)
        self.copied.emit()

    def _delete(self) -> None:
        self.delete_wanted.emit(self.report)

    def start(self) -> None:
        """Put the focus on the choice."""
        self.which.setFocus(Qt.FocusReason.OtherFocusReason)
