"""How a document is made, asked before where it is written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mcdesk.domain.texts import Message, message
from mcdesk.ui import files
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.jobs import alive
from mcdesk.ui.printing.asker import Asked
from mcdesk.ui.printing.choices import ChoicesBar, Chosen


def made_as(chosen: Chosen, answers: str = "none") -> Message:
    """How a document was made, to be told beside where it is; ``answers``: which it has, ``every`` or ``changed``."""
    langs = "-".join(lang.short for lang in chosen.langs)
    return message("printing-made-as", langs=langs, paper=chosen.paper.value, answers=answers)


class AskingSheet(QDialog):
    """The choices for a document, and the way to where it is written. It closes once that is known.

    ``again`` opens it anew in another look: an act of the menus by its name, or what does it with these choices.
    """

    chosen = Signal(object, object)
    """The :class:`~mcdesk.ui.printing.choices.Chosen`, and the path of the file."""

    def __init__(
        self, ui: Ui, asked: Asked, bar: ChoicesBar, again: str | Callable[[Chosen], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.ui, self._asked, self.bar, self._again = ui, asked, bar, again
        self._asking = False
        self.setObjectName("export-sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(ui.words(asked.title))
        space = ui.theme.space
        box = QVBoxLayout(self)
        box.setContentsMargins(space(6), space(5), space(6), space(4))
        box.setSpacing(space(3))
        box.addWidget(wrapped(self.windowTitle(), "heading", self))
        box.addWidget(
            wrapped(ui.say("printing-hint-files" if len(asked.files) > 1 else "panels-export-hint"), "hint", self)
        )
        box.addWidget(bar)
        box.addStretch(1)
        row = FlowRow(space(2))
        self.save_button = button(ui, _save_words(asked), "primary", icon="download", parent=self)
        self.save_button.setObjectName("export-save")
        self.save_button.clicked.connect(self._ask)
        close = button(ui, "shell-close", "secondary", parent=self)
        close.setObjectName("export-close")
        close.clicked.connect(self.reject)
        row.addWidget(self.save_button)
        row.addWidget(close)
        box.addLayout(row)
        wide = min(ui.theme.px(820), parent.width())
        self.resize(wide, min(box.totalHeightForWidth(wide), parent.height()))

    @property
    def reopened_by(self) -> str | Callable[[], object]:
        """What opens it; "" while the person says where."""
        if self._asking:
            return ""
        return self._again if isinstance(self._again, str) else partial(self._again, self.bar.chosen)

    def _ask(self) -> None:
        self._asking = True
        path = self._where()
        self._asking = False
        # The window may have been locked meanwhile.
        if path is not None and alive(self):
            self.chosen.emit(self.bar.chosen, path)
            self.accept()

    def _where(self) -> Path | None:
        asked, title = self._asked, self.windowTitle()
        if not asked.files:
            return files.ask_pdf(self.ui, self, asked.suggested, title)
        kinds = ";;".join(f"{self.ui.words(words)} (*{ending})" for words, ending in asked.files)
        return files.ask_save(self, title, asked.suggested, kinds)


def _save_words(asked: Asked) -> str:
    """The words of the button: a PDF is named, where it can be nothing else."""
    return "panels-preview-save" if all(ending == ".pdf" for _, ending in asked.files) else "printing-save-as"
