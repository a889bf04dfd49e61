"""What is wrong with an answer, said above its control: an icon, a word, and how to mend it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mcdesk.domain.problems import Problem, Severity
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.labels import wrapped

LOOKS = {
    Severity.BLOCK: ("circle-alert", "problem"),
    Severity.WARNING: ("triangle-alert", "advice"),
    Severity.NOTE: ("info", "hint"),
}
TOKENS = {Severity.BLOCK: "problem", Severity.WARNING: "warning", Severity.NOTE: "text_quiet"}


def spoken(ui: Ui, problem: Problem) -> str:
    """A problem in one breath: what it is and how to mend it."""
    return f"{ui.say(f'editors-{problem.severity.value}')} {ui.words(problem.message)} {ui.words(problem.fix)}"


class ProblemLines(QWidget):
    """The problems of one answer, the gravest first; takes no room where there are none."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._shown: tuple[Problem, ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(ui.theme.space(1))
        self.hide()

    @property
    def tone(self) -> str:
        """``problem``, ``advice`` or ``""``: the colour of the bar at the left."""
        worst = min((p.severity.rank for p in self._shown), default=None)
        return {0: "problem", 1: "advice"}.get(-1 if worst is None else worst, "")

    @property
    def words(self) -> str:
        """All that is said, for a screen reader."""
        return " ".join(spoken(self._ui, p) for p in self._shown)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these problems and no others."""
        found = tuple(sorted(problems, key=lambda p: p.severity.rank))
        if found == self._shown:
            return
        self._shown = found
        while (item := self._box.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for problem in found:
            self._box.addWidget(self._line(problem))
        self.setVisible(bool(found))

    def _line(self, problem: Problem) -> QWidget:
        icon, role = LOOKS[problem.severity]
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._ui.theme.space(2))
        picture = QLabel(line)
        size = self._ui.theme.px(16)
        picture.setPixmap(self._ui.icon(icon, TOKENS[problem.severity], 16).pixmap(size, size))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(0)
        word = self._ui.say(f"editors-{problem.severity.value}")
        said.addWidget(wrapped(f"{word} {self._ui.words(problem.message)}", role, line))
        said.addWidget(wrapped(self._ui.words(problem.fix), "", line))
        row.addLayout(said, 1)
        return line
