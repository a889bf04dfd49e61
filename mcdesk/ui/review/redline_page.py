"""Any two versions of a record as a redline: a page with Back, read by keyboard like a text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mcdesk.app.review.redlining import Redline
from mcdesk.domain import formats
from mcdesk.domain.records import Record, Version
from mcdesk.ui.compared import ComparedPage, place_words
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import WordCheck
from mcdesk.ui.messages import announce
from mcdesk.ui.review.redline_text import RedlineText
from mcdesk.ui.scrolling import scrolling
from mcdesk.ui.typed_words import carry


class RedlinePage(ComparedPage):
    """Says which versions it wants compared; the redline of them is shown when it comes."""

    words_at = "review-change-at"
    pair_wanted = Signal(int, int)
    """Two versions to compare; 0 is what is being written."""
    pdf_wanted = Signal()

    def __init__(self, ui: Ui, record: Record, versions: Sequence[Version], pair: tuple[int, int]) -> None:
        super().__init__(ui, "review-back", ("review-change-before", "review-next-change"))
        self._versions = versions
        self.redline: Redline | None = None
        self.setObjectName("redline")
        self.back.setObjectName("redline-back")
        self.title = f"{record.number} · {record.title or ui.say('wizard-untitled')}"
        self.older, self.newer = (self._choice(name, at) for name, at in zip(("older", "newer"), pair, strict=True))
        self.beside, self.every = self._check("beside"), self._check("every")
        self.pdf = button(ui, "review-redline-pdf", "secondary", icon="download", parent=self)
        for made, name in ((self.previous, "previous"), (self.next, "next"), (self.pdf, "pdf")):
            made.setObjectName(f"redline-{name}")
        self._lay_out()
        self._connect()
        carry(self.beside, self.every)

    def _choice(self, name: str, at: int) -> Drop:
        made = Drop(self._ui.theme, self)
        made.setObjectName(f"redline-{name}")
        made.call(self._ui.say(f"review-version-{name}"))
        for number in (*(v.number for v in self._versions), 0):
            made.addItem(self.name_of(number), str(number))
        made.setCurrentIndex(made.findData(str(at)))
        made.setFixedWidth(self._ui.theme.px(300))
        return made

    def name_of(self, number: int) -> str:
        """How a version is called."""
        version = next((v for v in self._versions if v.number == number), None)
        if version is None:
            return self._ui.say("review-version-now")
        day = formats.day(version.submitted_at.astimezone().date(), self._ui.lang)
        return self._ui.say("review-version", number=number, day=day)

    def _check(self, name: str) -> WordCheck:
        made = WordCheck(self._ui.theme, self._ui.say(f"review-show-{name}"), self)
        made.setObjectName(f"redline-{name}")
        return made

    def _lay_out(self) -> None:
        ui, space = self._ui, self._ui.theme.space
        down = QVBoxLayout(scrolling(self))
        down.setContentsMargins(space(8), space(8), space(6), space(3))
        down.setSpacing(space(2))
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        down.addLayout(top)
        down.addWidget(wrapped(ui.say("review-redline-title"), "title", self))
        down.addWidget(wrapped(self.title, "hint", self))
        self._row(down, self.older, self.newer)
        self._row(down, self.beside, self.every)
        self._row(down, self.previous, self.next, self.pdf)
        down.addWidget(self.said)
        down.addWidget(wrapped(ui.say("review-legend"), "small", self))
        self.add_text(down, "redline-text", ui.say("review-redline-title"))

    def _row(self, down: QVBoxLayout, *widgets: QWidget) -> None:
        flow = FlowRow(self._ui.theme.space(3))
        for widget in widgets:
            flow.addWidget(widget)
        down.addLayout(flow)

    def _connect(self) -> None:
        for drop in (self.older, self.newer):
            drop.activated.connect(self._ask)
        for check in (self.beside, self.every):
            check.toggled.connect(lambda _on: self._fill())
        self.pdf.clicked.connect(self.pdf_wanted)

    @property
    def pair(self) -> tuple[int, int]:
        """The versions that are chosen."""
        return int(self.older.currentData()), int(self.newer.currentData())

    def _ask(self, _index: int = 0) -> None:
        self.pair_wanted.emit(*self.pair)

    def show_redline(self, found: Redline) -> None:
        """Show the redline of two versions."""
        self.redline = found
        for drop, number in ((self.older, found.older), (self.newer, found.newer)):
            with QSignalBlocker(drop):
                drop.setCurrentIndex(drop.findData(str(number)))
        self._fill()
        announce(self.text, self.said.text())

    def _fill(self) -> None:
        if self.redline is None:
            return
        heads = (self.name_of(self.redline.older), self.name_of(self.redline.newer))
        made = RedlineText(self._ui, beside=self.beside.isChecked(), every=self.every.isChecked(), heads=heads)
        count = len(self.places)
        said = self._ui.say("review-changes", count=count) if count else self._ui.say("review-no-change")
        self.show_html(made.html(self.redline.passages), said)

    @property
    def places(self) -> Sequence[str]:
        """The questions whose answers changed."""
        changes = self.redline.changes if self.redline is not None else ()
        return [place_words(change.place, change.label) for change in changes]
