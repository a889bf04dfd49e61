"""Two records side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mcdesk.app.comparing import compare
from mcdesk.app.services import Services
from mcdesk.domain.records import Record
from mcdesk.ui.compared import ComparedPage, place_words
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import WordCheck
from mcdesk.ui.lists.compare_text import ComparedText
from mcdesk.ui.scrolling import scrolling
from mcdesk.ui.typed_words import carry


@dataclass(frozen=True)
class Both:
    """Two records, compared and written down: ``different`` without the answers that are the same."""

    left: Record
    right: Record
    places: Sequence[str]
    different: str
    every: str

    @classmethod
    def of(cls, ui: Ui, services: Services, left: Record, right: Record) -> Both:
        """Away from the window: two long records are compared word by word."""
        sections = compare(services, left, right, ui.lang)
        written = ComparedText(ui, left, right)
        places = [place_words(a.place, a.label) for section in sections for a in section.different]
        return cls(left, right, places, written.html(sections, every=False), written.html(sections, every=True))


class ComparePage(ComparedPage):
    """What differs between two records, or all that they answer."""

    def __init__(self, ui: Ui, both: Both, parent: QWidget | None = None) -> None:
        super().__init__(ui, "lists-back", ("lists-compare-previous", "lists-compare-next"), parent)
        self._both = both
        self.setObjectName("compare")
        self.all = WordCheck(ui.theme, ui.say("lists-compare-all"), self)
        self.all.setObjectName("compare-all")
        self.all.toggled.connect(lambda _on: self._fill())
        self._lay_out()
        self._fill()
        carry(self.all)

    def _lay_out(self) -> None:
        ui, space = self._ui, self._ui.theme.space
        down = QVBoxLayout(scrolling(self))
        down.setContentsMargins(space(8), space(8), space(6), space(3))
        down.setSpacing(space(2))
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        down.addLayout(top)
        left, right = self._both.left, self._both.right
        title = ui.say("lists-compare-title", left=left.number, right=right.number)
        down.addWidget(wrapped(title, "title", self))
        flow = FlowRow(space(3))
        for widget in (self.all, self.previous, self.next):
            flow.addWidget(widget)
        down.addLayout(flow)
        down.addWidget(self.said)
        self.add_text(down, "compared", title)

    @property
    def places(self) -> Sequence[str]:
        """The questions whose answers differ."""
        return self._both.places

    def _fill(self) -> None:
        count = len(self.places)
        said = self._ui.say("lists-compare-said", count=count) if count else self._ui.say("lists-compare-none")
        self.show_html(self._both.every if self.all.isChecked() else self._both.different, said)
