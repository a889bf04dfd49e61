"""The panel beside the page: why the question is asked, who reads it, examples, and the rules that look at it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mcdesk.app.services import Definitions
from mcdesk.domain.fields import Field
from mcdesk.domain.rules.base import rules_of
from mcdesk.domain.texts import Local
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.labels import breakable, whole, wrapped
from mcdesk.ui.guide.link import more_button
from mcdesk.ui.steady_area import SteadyArea
from mcdesk.ui.wizard.side import SideColumn

WIDEST = 480
"""Its lines are no longer than this at 100 %, in pixels, however wide the window is."""


class GuidePanel(SideColumn):
    """Explains the question that has the focus."""

    grows = True

    def __init__(self, ui: Ui, definitions: Definitions, parent: QWidget | None = None) -> None:
        super().__init__(ui, parent)
        self._ui, self._definitions = ui, definitions
        self._key: tuple[str, str] = ("", "")
        self.setObjectName("guide")
        self.setAccessibleName(ui.say("wizard-guide"))
        self._scroll = SteadyArea(self)
        self._lay_out()

    def sizeHint(self) -> QSize:
        """As wide as it must be; it takes more where the page wants no more."""
        return QSize(0, super().sizeHint().height())

    def _lay_out(self) -> None:
        space = self._ui.theme.space
        box = QVBoxLayout(self)
        box.setContentsMargins(space(4), space(3), 0, 0)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, space(2), 0)
        top.addWidget(wrapped(self._ui.say("wizard-guide"), "small", self), 1)
        top.addWidget(self.close_button)
        box.addLayout(top)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self._ui.say("wizard-guide"))
        self._scroll.viewport().setAutoFillBackground(False)
        box.addWidget(self._scroll, 1)

    def show_question(self, field: Field, table: Field | None = None) -> None:
        """Explain ``field``; a column that says less than its ``table`` borrows from it."""
        root = table or field
        if self._key == (root.key, field.key):
            return
        self._key = (root.key, field.key)
        body = QWidget(self._scroll.viewport())
        body.setMaximumWidth(self._ui.theme.px(WIDEST))
        body.setAutoFillBackground(False)
        box = QVBoxLayout(body)
        space = self._ui.theme.space
        box.setContentsMargins(0, 0, space(4), space(6))
        box.setSpacing(space(2))
        box.addWidget(wrapped(self._ui.words(field.label), "subheading", body))
        self._part(box, "wizard-why", field.why or root.why)
        self._part(box, "wizard-readers", field.readers or root.readers)
        self._example(box, "wizard-strong", "strong", field.strong or (root.strong if field is root else Local()))
        self._example(box, "wizard-weak", "weak", field.weak or (root.weak if field is root else Local()))
        self._more(box, root)
        self._rules(box, root)
        if field.source or root.source:
            self._part(box, "wizard-source", breakable(field.source or root.source), small=True)
        box.addStretch(1)
        # The area would delete the old words at once, in the middle of the key press that moved the focus.
        # Without a parent it would be Python's to delete, part by part, before Qt has done so.
        old = [self._scroll.takeWidget()]
        self._scroll.setWidget(body)
        for gone in filter(None, old):
            gone.setParent(self)
            gone.hide()
            gone.deleteLater()

    @property
    def question(self) -> str:
        """The key of the question that is explained; "" before the first."""
        return self._key[0]

    @property
    def words(self) -> str:
        """What the panel says, in one line for a screen reader."""
        body = self._scroll.widget()
        labels = body.findChildren(QLabel) if body is not None else []
        return " ".join(whole(label.text()) for label in labels if label.text())

    def _part(self, box: QVBoxLayout, heading: str, text: Local | str, *, small: bool = False) -> None:
        words = self._ui.words(text) if isinstance(text, Local) else text
        if not words:
            return
        box.addSpacing(self._ui.theme.space(1))
        box.addWidget(wrapped(self._ui.say(heading), "label", box.parentWidget()))
        label = wrapped(words, "small" if small else "", box.parentWidget())
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addWidget(label)

    def _example(self, box: QVBoxLayout, heading: str, tone: str, text: Local) -> None:
        if not text:
            return
        space = self._ui.theme.space
        frame = QFrame(box.parentWidget())
        frame.setProperty("role", "example")
        frame.setProperty("tone", tone)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(space(3), space(2), space(3), space(2))
        inside.setSpacing(space(1))
        inside.addLayout(self._example_heading(heading, tone, frame))
        inside.addWidget(wrapped(self._ui.words(text), "", frame))
        box.addSpacing(space(1))
        box.addWidget(frame)

    def _example_heading(self, heading: str, tone: str, frame: QFrame) -> QHBoxLayout:
        strong = tone == "strong"
        line = QHBoxLayout()
        line.setSpacing(self._ui.theme.space(2))
        picture = QLabel(frame)
        size = self._ui.theme.px(16)
        icon = self._ui.icon("check" if strong else "triangle-alert", "success" if strong else "warning", 16)
        picture.setPixmap(icon.pixmap(size, size))
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(wrapped(self._ui.say(heading), "good" if strong else "advice", frame), 1)
        return line

    def _more(self, box: QVBoxLayout, field: Field) -> None:
        more = more_button(self._ui, self._definitions.guide, field.key, box.parentWidget())
        if more is not None:
            more.clicked.connect(lambda: self.topic_wanted.emit(str(more.property("topic"))))
            box.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _rules(self, box: QVBoxLayout, field: Field) -> None:
        rules = rules_of(field.key)
        if not rules:
            return
        box.addSpacing(self._ui.theme.space(1))
        body = box.parentWidget()
        box.addWidget(wrapped(self._ui.say("wizard-rules"), "label", body))
        for rule in rules:
            box.addWidget(wrapped(self._ui.say("wizard-rule", id=rule.id, title=self._ui.words(rule.title)), "", body))
            box.addWidget(wrapped(breakable(self._ui.words(rule.source)), "small", body))
