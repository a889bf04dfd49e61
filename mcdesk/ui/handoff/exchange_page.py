"""The shared folder: what has arrived in it, what waits to be written, and where it lies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mcdesk.app.handoff.folder import Arrived, Inbox, Unread
from mcdesk.domain import formats
from mcdesk.domain.handoff.refusals import told
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import box, iconed


class ExchangePage(ColumnPage):
    """``inbox`` is None while it is looked for, or where no folder was chosen or it cannot be reached."""

    choose_wanted = Signal()
    stop_wanted = Signal()
    look_wanted = Signal()
    open_wanted = Signal(object)
    """Look into the package at this path."""
    aside_wanted = Signal(object)
    """Do not offer this :class:`Arrived` again."""

    def __init__(
        self, ui: Ui, folder: Path | None, inbox: Inbox | None, waiting: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(ui, "exchange", ui.say("handoff-exchange-title"), parent)
        self._folder = folder
        self.said = ""
        self.box.addWidget(wrapped(ui.say("handoff-exchange-title"), "title", self.body))
        self.box.addWidget(wrapped(ui.say("handoff-exchange-about"), "intro", self.body))
        self._place()
        if waiting:
            words = ui.say("handoff-exchange-waiting", count=waiting)
            self.box.addWidget(iconed(ui, "triangle-alert", "warning", words, "", self.body))
        if folder is not None and inbox is not None:
            self._arrived(inbox.arrived)
            self._unread(inbox.unread)
        self.finish()

    def _place(self) -> None:
        ui, there = self.ui, self._folder is not None
        if there:
            frame, inside = box(ui, "strip", self.body)
            inside.addWidget(wrapped(ui.say("handoff-exchange-folder"), "label", frame))
            path = wrapped(str(self._folder), "", frame)
            path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            inside.addWidget(path)
            self.box.addWidget(frame)
        row = FlowRow(ui.theme.space(3))
        self.look = button(ui, "handoff-exchange-look", "primary", icon="inbox", parent=self.body)
        self.choose = button(
            ui,
            "handoff-exchange-other" if there else "handoff-exchange-choose",
            "secondary" if there else "primary",
            icon="folder-open",
            parent=self.body,
        )
        self.stop = button(ui, "handoff-exchange-stop", "quiet", parent=self.body)
        signals = (self.look_wanted, self.choose_wanted, self.stop_wanted)
        for made, name, signal in zip(
            (self.look, self.choose, self.stop), ("look", "choose", "stop"), signals, strict=True
        ):
            made.setObjectName(f"exchange-{name}")
            made.clicked.connect(signal)
            made.setVisible(there or name == "choose")
            row.addWidget(made)
        self.box.addLayout(row)

    def _arrived(self, arrived: Sequence[Arrived]) -> None:
        self.said = self.ui.say("handoff-exchange-arrived", count=len(arrived))
        self.box.addSpacing(self.ui.theme.space(3))
        self.box.addWidget(wrapped(self.said, "heading", self.body))
        for one in arrived:
            self._line(one)

    def _line(self, one: Arrived) -> None:
        ui = self.ui
        frame, inside = box(ui, "card", self.body)
        name = f"{told(one.number)} · {told(one.title) or ui.say('wizard-untitled')}"
        inside.addWidget(wrapped(name, "label", frame))
        when = formats.moment(one.made_at, ui.lang)
        inside.addWidget(wrapped(ui.say("handoff-exchange-from", name=told(one.sender), when=when), "hint", frame))
        if one.note:
            inside.addWidget(wrapped(one.note, "", frame))
        row = FlowRow(ui.theme.space(2))
        opened = button(ui, "handoff-exchange-open", "secondary", icon="eye", parent=frame)
        opened.setObjectName(f"exchange-open:{one.id[:12]}")
        opened.setAccessibleName(formats.named(ui.say("handoff-exchange-open"), name, ui.lang))
        opened.clicked.connect(lambda: self.open_wanted.emit(one.path))
        aside = button(ui, "handoff-exchange-aside", "quiet", parent=frame)
        aside.setObjectName(f"exchange-aside:{one.id[:12]}")
        aside.setAccessibleName(formats.named(ui.say("handoff-exchange-aside"), name, ui.lang))
        aside.clicked.connect(lambda: self.aside_wanted.emit(one))
        row.addWidget(opened)
        row.addWidget(aside)
        inside.addLayout(row)
        self.box.addWidget(frame)

    def _unread(self, unread: Sequence[Unread]) -> None:
        if not unread:
            return
        self.box.addSpacing(self.ui.theme.space(3))
        self.box.addWidget(wrapped(self.ui.say("handoff-exchange-unread"), "heading", self.body))
        self.box.addWidget(wrapped(self.ui.say("handoff-exchange-unread-about"), "hint", self.body))
        for one in unread:
            frame, inside = box(self.ui, "card", self.body)
            inside.addWidget(wrapped(told(one.path.name), "label", frame))
            inside.addWidget(wrapped(self.ui.words(one.why), "", frame))
            self.box.addWidget(frame)

    def start(self) -> None:
        """Say what has arrived, and put the focus on the first step."""
        first = self.look if self.look.isVisibleTo(self) else self.choose
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.said:
            announce(self, self.said)
