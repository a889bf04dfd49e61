"""The editor of a credential: its sections, its questions, the live preview, and its life above them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mcdesk.app.services import Program
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.life_bar import LifeBar
from mcdesk.ui.credentials.side import SidePanel
from mcdesk.ui.draft import Draft
from mcdesk.ui.wizard.questions import PanelFactory
from mcdesk.ui.wizard.view import WizardView

PREVIEW = 340
"""The width of the preview in pixels at 100 %."""


class CredentialView(WizardView):
    """One section is alive at a time; all answers live in the draft."""

    side_width = PREVIEW

    def __init__(
        self, ui: Ui, draft: Draft, panels: PanelFactory, program: Program, parent: QWidget | None = None
    ) -> None:
        self.life, self._program = LifeBar(ui, draft), program
        super().__init__(ui, draft, panels, parent)
        self.columns.put_above(self.life)

    def make_side(self) -> SidePanel:
        """The preview, and the guide behind it."""
        return SidePanel(self.ui, self.draft, self._program, self)
