"""What the column at the right of a form is."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from mcdesk.domain.fields import Field
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import icon_button


class SideColumn(QFrame):
    """It follows the question with the focus, and can be closed."""

    closed = Signal()
    topic_wanted = Signal(str)
    """The author wants to read a topic of the guide (its key)."""

    grows = False
    """Whether it takes what a page of a reading width leaves, so that nothing stands between the two."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.close_button = icon_button(ui, "x", ui.say("wizard-guide-close"), self)
        self.close_button.clicked.connect(self.closed)

    @abstractmethod
    def show_question(self, field: Field, table: Field | None = None) -> None:
        """Explain ``field``; a column that says less than its ``table`` borrows from it."""

    @property
    @abstractmethod
    def question(self) -> str:
        """The key of the question that is explained; "" before the first."""

    @property
    @abstractmethod
    def words(self) -> str:
        """What is explained, in one line for a screen reader."""

    def turn_to_question(self) -> bool:
        """Bring what explains the question to the front; False where it stands there."""
        return False
