"""Where a table comes from: a file, the clipboard, or a blank one to fill in; and how a text file is read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mcdesk.app.tables import HowToRead
from mcdesk.ui.catalogue.bringing import Brought
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import iconed

_LONGEST = 20
"""A choice is as wide as its words; the name of a sheet may have more letters than that."""
_ENCODINGS = {
    "utf-8": "UTF-8", "utf-16": "UTF-16", "cp1252": "Windows-1252", "mac_roman": "Mac Roman", "cp850": "DOS 850",
}  # fmt: skip
"""What people call them, the same in every language."""
_NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}


def fill(drop: Drop, words: Sequence[str]) -> None:
    """Offer these; each counts as chosen, none as a hint."""
    drop.clear()
    for text in words:
        drop.addItem(text, text or " ")


class SourceButtons(QWidget):
    """The ways to bring a table."""

    file_wanted = Signal()
    paste_wanted = Signal()
    template_wanted = Signal()

    def __init__(self, ui: Ui, *, first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowRow(ui.theme.space(2), self)
        role = "primary" if first else "secondary"
        self.file = button(ui, "catalogue-choose-file", role, icon="folder-open", parent=self)
        self.paste = button(ui, "catalogue-paste", "secondary", icon="copy", parent=self)
        self.template = button(ui, "catalogue-template", "quiet", icon="file-plus", parent=self)
        for made, name, signal in (
            (self.file, "choose-file", self.file_wanted),
            (self.paste, "paste-cells", self.paste_wanted),
            (self.template, "save-template", self.template_wanted),
        ):
            made.setObjectName(name)
            made.clicked.connect(signal)
            flow.addWidget(made)


class ReadingChoices(QFrame):
    """Sheet, encoding, delimiter and the row of the headers, where there is something to choose."""

    sheet_chosen = Signal(int)
    how_chosen = Signal(object)
    header_chosen = Signal(object)

    def __init__(
        self,
        ui: Ui,
        brought: Brought,
        encodings: Sequence[str],
        delimiters: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ui, self._brought = ui, brought
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(ui.theme.space(2))
        self._flow = FlowRow(ui.theme.space(4))
        book = brought.book
        if len(book.sheets) > 1:
            names = [s.name for s in book.sheets]
            self._choice("sheet", names, brought.at).activated.connect(self.sheet_chosen)
        if book.format in ("csv", "html") and brought.path is not None:
            known = list(dict.fromkeys([book.encoding, *encodings]))
            made = self._choice("encoding", [_ENCODINGS.get(k, k.upper()) for k in known], 0)
            made.activated.connect(lambda at: self.how_chosen.emit(HowToRead(known[at], brought.how.delimiter)))
        if book.format == "csv":
            marks = list(dict.fromkeys([book.delimiter, *delimiters]))
            words = [ui.say(f"catalogue-delimiter-{_NAMES[m]}") if m in _NAMES else m for m in marks]
            made = self._choice("delimiter", words, 0)
            made.activated.connect(lambda at: self.how_chosen.emit(HowToRead(brought.how.encoding, marks[at])))
        self._headers()
        down.addLayout(self._flow)
        for note in brought.sheet.notes:
            down.addWidget(iconed(ui, "triangle-alert", "warning", ui.words(note), "", self))

    def _headers(self) -> None:
        header = self._brought.reading.header
        rows = [None, *range(min(25, len(self._brought.sheet.rows)))]
        if header not in rows:
            rows.append(header)
        words = [self._ui.say("catalogue-header-row", row=r + 1) if r is not None else "" for r in rows]
        words[0] = self._ui.say("catalogue-header-none")
        made = self._choice("header", words, rows.index(header))
        made.activated.connect(lambda at: self.header_chosen.emit(rows[at]))

    def _choice(self, key: str, words: Sequence[str], at: int) -> Drop:
        holder = QWidget(self)
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self._ui.theme.space(1))
        label = wrapped(self._ui.say(f"catalogue-{key}"), "small", holder)
        label.setWordWrap(False)
        made = Drop(self._ui.theme, holder)
        made.setObjectName(f"read:{key}")
        made.call(self._ui.say(f"catalogue-{key}"))
        fill(made, words)
        made.setMinimumContentsLength(min(max(map(len, words)), _LONGEST))
        made.setCurrentIndex(at)
        label.setBuddy(made)
        box.addWidget(label)
        box.addWidget(made)
        self._flow.addWidget(holder)
        return made
