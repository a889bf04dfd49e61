"""Any two versions of a record as a redline: a page with Back, read by keyboard like a text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mcdesk.app.review.redlining import Redline
from mcdesk.domain import formats
from mcdesk.domain.records import Record, Version
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Drop, wrapped
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.marks import Check
from mcdesk.ui.lists.compare import ComparedView
from mcdesk.ui.messages import announce
from mcdesk.ui.review.redline_text import RedlineText
from mcdesk.ui.scrolling import LEAST_HIGH, scrolling


class RedlinePage(QWidget):
    """Says which versions it wants compared; the redline of them is shown when it comes."""

    back_wanted = Signal()
    pair_wanted = Signal(int, int)
    """Two versions to compare; 0 is what is being written."""
    pdf_wanted = Signal()

    def __init__(self, ui: Ui, record: Record, versions: Sequence[Version], pair: tuple[int, int]) -> None:
        super().__init__()
        self._ui, self._versions, self._at = ui, versions, -1
        self.redline: Redline | None = None
        self.setObjectName("redline")
        self.setProperty("role", "page")
        self.back = button(ui, "review-back", "quiet", icon="chevron-left", parent=self)
        self.back.setObjectName("redline-back")
        self.title = f"{record.number} · {record.title or ui.say('wizard-untitled')}"
        self.older, self.newer = (self._choice(name, at) for name, at in zip(("older", "newer"), pair, strict=True))
        self.beside, self.every = self._check("beside"), self._check("every")
        self.previous = button(ui, "review-change-before", "secondary", icon="arrow-up", parent=self)
        self.next = button(ui, "review-next-change", "secondary", icon="arrow-down", parent=self)
        self.pdf = button(ui, "review-redline-pdf", "secondary", icon="download", parent=self)
        for made, name in ((self.previous, "previous"), (self.next, "next"), (self.pdf, "pdf")):
            made.setObjectName(f"redline-{name}")
        self.said = wrapped("", "hint", self)
        self.text = ComparedView(self)
        self._lay_out()
        self._connect()

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

    def _check(self, name: str) -> Check:
        made = Check(self._ui.theme, self)
        made.setObjectName(f"redline-{name}")
        made.setAccessibleName(self._ui.say(f"review-show-{name}"))
        return made

    def _lay_out(self) -> None:
        ui, space = self._ui, self._ui.theme.space
        down = QVBoxLayout(scrolling(self))
        down.setContentsMargins(space(6), space(4), space(6), space(3))
        down.setSpacing(space(2))
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        down.addLayout(top)
        down.addWidget(wrapped(ui.say("review-redline-title"), "title", self))
        down.addWidget(wrapped(self.title, "hint", self))
        self._row(down, self.older, self.newer)
        for check in (self.beside, self.every):
            down.addWidget(OptionRow(ui, check, check.accessibleName(), parent=self))
        self._row(down, self.previous, self.next, self.pdf)
        down.addWidget(self.said)
        down.addWidget(wrapped(ui.say("review-legend"), "small", self))
        self.text.setMinimumHeight(ui.theme.px(LEAST_HIGH))
        down.addWidget(self.text, 1)
        self.text.setObjectName("redline-text")
        self.text.setAccessibleName(ui.say("review-redline-title"))
        self.text.setTabChangesFocus(True)
        self.text.setOpenLinks(False)
        keys = Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        self.text.setTextInteractionFlags(keys)

    def _row(self, down: QVBoxLayout, *widgets: QWidget) -> None:
        flow = FlowRow(self._ui.theme.space(3))
        for widget in widgets:
            flow.addWidget(widget)
        down.addLayout(flow)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        for drop in (self.older, self.newer):
            drop.activated.connect(self._ask)
        for check in (self.beside, self.every):
            check.toggled.connect(lambda _on: self._fill())
        self.next.clicked.connect(lambda: self.go(1))
        self.previous.clicked.connect(lambda: self.go(-1))
        self.pdf.clicked.connect(self.pdf_wanted)
        for keys, step in (("Ctrl+Down", 1), ("Ctrl+Up", -1)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda s=step: self.go(s))

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
        self.text.setHtml(made.html(self.redline.passages))
        self._at = -1
        count = len(self.redline.changes)
        self.said.setText(self._ui.say("review-changes", count=count) if count else self._ui.say("review-no-change"))
        for widget in (self.next, self.previous):
            widget.setVisible(count > 0)

    def go(self, step: int) -> None:
        """To the next change (-1: the one before), and around."""
        changes = self.redline.changes if self.redline is not None else ()
        if not changes:
            return
        self._at = (self._at + step) % len(changes) if self._at >= 0 or step > 0 else len(changes) - 1
        self.text.scrollToAnchor(f"d{self._at}")
        entry = changes[self._at]
        where = " – ".join(w for w in (entry.place, entry.label) if w)
        said = self._ui.say("review-change-at", number=self._at + 1, count=len(changes), where=where)
        announce(self.text, said)

    def start(self) -> None:
        """Put the focus into the text."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Alt+Left lead back."""
        alt_left = event.key() == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Escape or alt_left:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)
