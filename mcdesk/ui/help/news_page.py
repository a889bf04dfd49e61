"""What is new in each version."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mcdesk.domain.news import read_news
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import iconed


class NewsPage(ColumnPage):
    """The latest version at the top."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(ui, "news", ui.say("help-news"), parent)
        space = ui.theme.space
        self.box.addWidget(wrapped(ui.say("help-news"), "title", self.body))
        self.home = button(ui, "help-news-home", "secondary", icon="house", parent=self.body)
        self.home.setObjectName("news-home")
        # Above what is read: the page begins with the focus in sight.
        line = FlowRow(space(2))
        line.addWidget(self.home)
        self.box.addLayout(line)
        for news in read_news():
            self.box.addSpacing(space(4))
            self.box.addWidget(wrapped(ui.say("help-news-version", version=news.number), "heading", self.body))
            for change in news.changes:
                self.box.addWidget(iconed(ui, "check", "success", ui.words(change), "", self.body))
        self.finish()

    def start(self) -> None:
        """Put the focus on the way back."""
        self.home.setFocus(Qt.FocusReason.OtherFocusReason)
