"""What is to be said of the badge, each finding with one press that mends it where there is one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mcdesk.domain.badge_image.describing import description
from mcdesk.domain.badge_image.drawn import Drawn
from mcdesk.domain.badge_image.findings import Finding, Mend, findings, mended
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.badge_image.design import Design
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.panels.parts import clear, iconed


class Checks(QWidget):
    """The findings as they stand. The last one that is mended hands the focus on to ``passes_to``."""

    def __init__(self, design: Design, passes_to: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.passes_to = passes_to
        self.design, self.ui = design, design.ui
        self.setObjectName("badge-checks")
        self.found: tuple[Finding, ...] = ()
        self._shown: tuple[object, ...] | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(self.ui.theme.space(2))

    def show_for(self, drawn: Drawn) -> None:
        """Say what there is to say of the badge as it was drawn."""
        recipe = self.design.recipe
        self.found = findings(recipe, self.design.paints, drawn.sizes)
        unread = self.design.parsed.problems
        now = (self.found, unread, drawn.missing)
        if now == self._shown:
            return
        self._shown = now
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self.window())
        clear(self._box)
        for problem in unread:
            self._say("triangle-alert", "warning", self.ui.words(problem))
        for finding in self.found:
            self._box.addWidget(self._row(finding))
        if drawn.missing:
            words = self.ui.say("badge-image-missing-characters", characters=" ".join(drawn.missing))
            self._say("triangle-alert", "warning", words)
        if not self._box.count():
            self._say("circle-check", "success", self.ui.say("badge-image-good"))
        if had_focus:
            self._focus_first()

    def show_failure(self, error: Refused | Unavailable) -> None:
        """Say why the badge could not be drawn."""
        self._shown = None
        clear(self._box)
        words = self.ui.failure(error)
        self._say("circle-alert", "problem", words)

    def _say(self, icon: str, token: str, words: str) -> None:
        self._box.addWidget(iconed(self.ui, icon, token, words, "", self))

    def _row(self, finding: Finding) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self.ui.theme.space(2))
        icon, token = ("circle-alert", "problem") if finding.grave else ("triangle-alert", "warning")
        says = self.ui.words(finding.says)
        line.addWidget(iconed(self.ui, icon, token, f"{says} {self.ui.words(finding.fix)}", "", row), 1)
        if finding.mend is not Mend.NONE and not self.design.read_only:
            made = button(self.ui, "badge-image-mend", "quiet", parent=row)
            made.setObjectName(f"mend:{finding.says.key}")
            made.setAccessibleName(self.ui.say("badge-image-mend-name", what=says))
            made.setMinimumHeight(self.ui.theme.px(24))
            made.clicked.connect(lambda: self._mend(finding))
            line.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _mend(self, finding: Finding) -> None:
        recipe = self.design.recipe
        self.design.choose(mended(recipe, finding, self.design.paints, description=description(recipe)))

    def _focus_first(self) -> None:
        following = self.findChild(QPushButton)
        (following or self.passes_to).setFocus(Qt.FocusReason.OtherFocusReason)
