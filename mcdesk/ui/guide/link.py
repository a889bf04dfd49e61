"""The way from a question of the form to the topic that helps with it."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from mcdesk.domain.guide import Guide
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button, stand_at_edge


def more_button(ui: Ui, guide: Guide, question: str, parent: QWidget | None = None) -> QPushButton | None:
    """A button that names the topic for a question; its property ``topic`` is the key. None where no topic helps."""
    topic = guide.topic_of(question)
    if topic is None:
        return None
    made = button(ui, "guide-more", "quiet", icon="book-open", parent=parent)
    stand_at_edge(made)
    about = ui.say("guide-more-about", topic=topic.title)
    made.setObjectName("guide-more")
    made.setAccessibleName(about)
    made.setToolTip(about)
    made.setProperty("topic", topic.key)
    return made
