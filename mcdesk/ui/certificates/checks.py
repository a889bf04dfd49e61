"""What pre-flight finds in the template as it is shown, each with a way to its box."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from mcdesk.domain import formats
from mcdesk.domain.certificates.findings import Finding
from mcdesk.domain.problems import Severity
from mcdesk.ui.certificates.design import Design
from mcdesk.ui.certificates.drawing import Drawn
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped

_LOOKS = {
    Severity.BLOCK: ("circle-alert", "problem"),
    Severity.WARNING: ("triangle-alert", "warning"),
    Severity.NOTE: ("info", "text_quiet"),
}


class Checks(QWidget):
    """A list; Enter or the button goes to the box of a finding."""

    counted = Signal(int)

    def __init__(self, ui: Ui, design: Design, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.design = ui, design
        self.findings: tuple[Finding, ...] = ()
        box = QVBoxLayout(self)
        space = ui.theme.space
        box.setContentsMargins(space(3), space(3), space(3), space(3))
        box.setSpacing(space(2))
        self.good = wrapped(ui.say("certificates-nothing-found"), "good", self)
        self.list = QListWidget(self)
        self.list.setObjectName("certificate-checks")
        self.list.setAccessibleName(ui.say("certificates-checks"))
        self.list.setProperty("role", "picker")
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.go = button(ui, "certificates-go-to-box", "secondary", icon="arrow-right", parent=self)
        self.go.setObjectName("go-to-box")
        for widget in (self.good, self.list, self.go):
            box.addWidget(widget, 1 if widget is self.list else 0)
        box.addStretch(0)
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.list.itemActivated.connect(lambda _item: self._go())
        self.go.clicked.connect(self._go)
        self.show_findings(())

    def show_drawn(self, drawn: Drawn) -> None:
        """Show what was found in a template."""
        if drawn.findings != self.findings:
            self.show_findings(drawn.findings)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show findings, the gravest first."""
        self.findings = findings
        self.list.clear()
        for found in findings:
            icon, token = _LOOKS[found.severity]
            says = f"{self.ui.words(found.message)}\n{self.ui.words(found.fix)}"
            item = QListWidgetItem(self.ui.icon(icon, token, 16), says)
            severity = self.ui.say(f"certificates-severity-{found.severity.value}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, formats.named(severity, says, self.ui.lang))
            self.list.addItem(item)
        self.good.setVisible(not findings)
        self.list.setVisible(bool(findings))
        self.go.setVisible(bool(findings))
        self._enable()
        self.counted.emit(len(findings))

    def _current(self) -> Finding | None:
        row = self.list.currentRow()
        return self.findings[row] if 0 <= row < len(self.findings) else None

    def _enable(self) -> None:
        found = self._current()
        self.go.setEnabled(found is not None and bool(found.box))

    def _go(self) -> None:
        found = self._current()
        if found is not None and found.box:
            self.design.choose([found.box])
