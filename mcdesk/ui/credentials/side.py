"""The column at the right of the editor: the live preview, or what there is to know about the question at hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from mcdesk.app.services import Program
from mcdesk.domain.fields import Field
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.public import PublicPreview
from mcdesk.ui.credentials.specimen import SpecimenPreview
from mcdesk.ui.draft import Draft
from mcdesk.ui.typed_words import carry
from mcdesk.ui.wizard.guide import GuidePanel
from mcdesk.ui.wizard.side import SideColumn


class SidePanel(SideColumn):
    """Three panels that take turns; it speaks for the guide where the editor asks for one."""

    def __init__(self, ui: Ui, draft: Draft, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(ui, parent)
        self.setObjectName("side-panel")
        self.setAccessibleName(ui.say("credentials-preview"))
        self.preview = PublicPreview(ui, draft, self)
        self.certificate = SpecimenPreview(ui, draft, program, self)
        self.guide = GuidePanel(ui, draft.services.definitions, self)
        self.guide.close_button.hide()
        self.guide.topic_wanted.connect(self.topic_wanted)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("side-tabs")
        for widget in (self.tabs, self.tabs.tabBar()):
            widget.setAccessibleName(ui.say("credentials-side"))
        self.tabs.addTab(self.preview, ui.say("credentials-preview"))
        self.tabs.addTab(self.certificate, ui.say("credentials-certificate"))
        self.tabs.addTab(self.guide, ui.say("credentials-question"))
        carry(self.tabs)
        self.tabs.setCornerWidget(self.close_button, Qt.Corner.TopRightCorner)
        space = ui.theme.space
        box = QVBoxLayout(self)
        box.setContentsMargins(space(2), space(2), space(2), 0)
        box.addWidget(self.tabs)

    def show_question(self, field: Field, table: Field | None = None) -> None:
        """Explain a question, where that side is open."""
        self.guide.show_question(field, table)

    @property
    def question(self) -> str:
        """The question that the guide explains."""
        return self.guide.question

    @property
    def words(self) -> str:
        """What the guide says."""
        return self.guide.words

    def turn_to_question(self) -> bool:
        """Turn from the previews to the guide."""
        turned = self.tabs.currentWidget() is not self.guide
        self.tabs.setCurrentWidget(self.guide)
        return turned
