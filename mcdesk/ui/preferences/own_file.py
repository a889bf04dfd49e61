"""A form or profile file of one's own: chosen, checked, and only then in force."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.app.awards.handing_on import PLATFORMS
from mcdesk.app.own_guide import examine
from mcdesk.app.services import Program
from mcdesk.domain.badges.platforms import load_platforms
from mcdesk.domain.definition_check import Mistake, check_form, check_profile
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.preferences import Preference
from mcdesk.domain.system_words import why
from mcdesk.domain.texts import message
from mcdesk.ui.context import Ui
from mcdesk.ui.files import ask_file
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.jobs import alive
from mcdesk.ui.messages import announce

SHOWN = 5
"""So many mistakes are shown; the others are counted."""
PROFILE, GUIDE = "profile_file", "guide_file"


def check(program: Program, key: str, path: Path) -> tuple[Mistake, ...]:
    """Every mistake of a file. Raises Unavailable where it cannot be read, Refused for a wrong guide or platforms."""
    if key == PLATFORMS:
        load_platforms(path)
        return ()
    if key == GUIDE:
        examine(path.parent, program.definitions)
        return ()
    try:
        data = path.read_bytes()
    except OSError as error:
        told = message("preferences-unreadable", file=str(path), why=why(error))
        raise Unavailable(told, str(error)) from error
    if key == PROFILE:
        definitions = program.definitions
        return check_profile(data, [f.id for f in definitions.source.frameworks()], definitions.asked)
    return check_form(data, program.definitions.profile)


class OwnFile(QWidget):
    """The file in force, what its check says, and the ways to another."""

    changed = Signal(str, object)

    def __init__(self, ui: Ui, program: Program, found: Preference, path: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui, self._program, self._found = ui, program, found
        self.path = path
        self.place = wrapped(path or ui.say("preferences-file-none"), "", self)
        self.place.setObjectName(f"place:{found.key}")
        self.told = wrapped("", "hint", self)
        self.told.setObjectName(f"told:{found.key}")
        self.told.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(ui.theme.space(1))
        box.addWidget(self.place)
        box.addWidget(self.told)
        row = FlowRow(ui.theme.space(2))
        acts = [("preferences-file-choose", "choose", self._ask)]
        if path:
            acts += [
                ("preferences-file-check", "check", lambda: self.examine(Path(path), keep=False)),
                ("preferences-file-leave", "leave", lambda: self.changed.emit(found.key, "")),
            ]
        for key, name, act in acts:
            made = button(ui, key, "secondary" if name == "choose" else "quiet", parent=self)
            made.setObjectName(f"{name}:{found.key}")
            made.setAccessibleDescription(ui.words(found.label))
            made.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(made)
        box.addLayout(row)
        if path:
            self.examine(Path(path), keep=False)

    def _ask(self) -> None:
        kinds = f"{self.ui.say('preferences-file-kind')} (*.toml)"
        folder = Path(self.path).parent if self.path else None
        chosen = ask_file(self, self.ui.words(self._found.label), kinds, folder)
        if chosen is not None:
            self.examine(chosen, keep=True)

    def examine(self, path: Path, *, keep: bool) -> None:
        """Check a file beside the window's work; ``keep``: put it into force where it has no mistake."""
        program, key = self._program, self._found.key

        def have(mistakes: Sequence[Mistake]) -> None:
            if not alive(self):
                return
            self._say(path, mistakes)
            if keep and not mistakes:
                self.changed.emit(key, str(path))

        def failed(error: Refused | Unavailable) -> None:
            if alive(self):
                self._tell(self.ui.failure(error), "problem")

        self._tell(self.ui.say("preferences-file-checking"), "hint")
        self.ui.jobs.work(lambda: check(program, key, path), have, failed)

    def _say(self, path: Path, mistakes: Sequence[Mistake]) -> None:
        if not mistakes:
            self._tell(self.ui.say("preferences-file-good", file=path.name), "good")
            return
        say, words = self.ui.say, self.ui.words
        lines = [say("preferences-file-mistakes", file=path.name, count=len(mistakes))]
        for found in mistakes[:SHOWN]:
            where = say("preferences-file-line", line=found.place.line)
            lines.append(f"{where} {words(found.message)} {words(found.fix)}")
        if len(mistakes) > SHOWN:
            lines.append(say("preferences-file-more", count=len(mistakes) - SHOWN))
        self._tell("\n".join(lines), "problem")

    def _tell(self, words: str, role: str) -> None:
        self.told.setText(words)
        self.told.setProperty("role", role)
        self.told.style().polish(self.told)
        self.told.show()
        if role != "hint":
            announce(self, words)
