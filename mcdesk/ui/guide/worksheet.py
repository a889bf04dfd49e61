"""Choosing what a worksheet holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.app.services import Definitions
from mcdesk.app.worksheet import Sheet, worksheet
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import Check
from mcdesk.ui.guide.saving import Paperwork
from mcdesk.ui.messages import announce
from mcdesk.ui.typed_words import carry


class WorksheetPanel(ColumnPage):
    """The pages of the form to tick, and the button that asks how they are made as a PDF."""

    left = Signal()
    wanted = Signal(object)
    """The worksheet as a :class:`~mcdesk.ui.guide.saving.Paperwork`, to be written."""

    def __init__(self, ui: Ui, definitions: Definitions, parent: QWidget | None = None) -> None:
        super().__init__(ui, "guide-worksheet", ui.say("guide-worksheet"), parent)
        self._definitions = definitions
        self.boxes: dict[str, Check] = {}
        self.box.addWidget(wrapped(ui.say("guide-worksheet"), "title", self.body))
        self.box.addWidget(wrapped(ui.say("guide-worksheet-about"), "intro", self.body))
        self.problem = wrapped("", "problem", self.body)
        self.problem.hide()
        self._pages()
        self.box.addWidget(self.problem)
        self._buttons()
        carry(*self.boxes.values())
        self.finish()

    def _pages(self) -> None:
        ui = self.ui
        self.box.addSpacing(ui.theme.space(3))
        self.box.addWidget(wrapped(ui.say("guide-worksheet-pages"), "label", self.body))
        flow = FlowRow(ui.theme.space(2))
        for key, state in (("guide-worksheet-all", True), ("guide-worksheet-none", False)):
            made = button(ui, key, "quiet", parent=self.body)
            made.clicked.connect(self._all_to(state))
            flow.addWidget(made)
        self.box.addLayout(flow)
        down = QVBoxLayout()
        down.setSpacing(0)
        for page in self._definitions.form.pages:
            if page.fields:
                box = Check(ui.theme, self.body)
                box.setObjectName(f"worksheet:{page.key}")
                box.setChecked(True)
                box.setAccessibleName(ui.words(page.title))
                self.boxes[page.key] = box
                down.addWidget(OptionRow(ui, box, ui.words(page.title), parent=self.body))
        self.box.addLayout(down)

    def _all_to(self, state: bool) -> Callable[[], None]:
        def tick() -> None:
            for box in self.boxes.values():
                box.setChecked(state)

        return tick

    def _buttons(self) -> None:
        ui = self.ui
        self.box.addSpacing(ui.theme.space(3))
        create = self.create_button = button(ui, "guide-worksheet-create", "primary", parent=self.body)
        create.setObjectName("worksheet-create")
        create.clicked.connect(self.create_sheet)
        back = button(ui, "guide-worksheet-cancel", "secondary", parent=self.body)
        back.clicked.connect(self.left)
        self.way_back = back
        flow = FlowRow(ui.theme.space(2))
        flow.addWidget(create)
        flow.addWidget(back)
        self.box.addLayout(flow)

    def start(self) -> None:
        """Put the focus on the first choice."""
        next(iter(self.boxes.values()), self.create_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def create_sheet(self) -> None:
        """Want the document of what is ticked."""
        made = self.paperwork()
        if made is not None:
            self.wanted.emit(made)

    def paperwork(self) -> Paperwork | None:
        """The document of what is ticked; None, and said so, where nothing is."""
        pages = tuple(key for key, box in self.boxes.items() if box.isChecked())
        said = "" if pages else self.ui.say("guide-worksheet-choose")
        self.problem.setText(said)
        self.problem.setVisible(bool(said))
        if said:
            announce(self.problem, said)
            next(iter(self.boxes.values())).setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        definitions = self._definitions
        return Paperwork(
            "worksheet",
            lambda lang: worksheet(Sheet(definitions, lang, pages), datetime.now(UTC)),
            self.ui.say("guide-worksheet"),
        )
