"""A decision on a record: what is decided, what it still needs, on which day and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mcdesk.app.credentials.standing import Way
from mcdesk.app.review.unsent import NOTHING, Parts
from mcdesk.domain.answers import Ref
from mcdesk.domain.life.guards import Lacking
from mcdesk.domain.life.steps import Decision, Need
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Message
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.fields import AreaField, DayField
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce


class DecisionPage(ColumnPage):
    """Asks for the words of one step, and says all that it lacks where it lacks something."""

    back_wanted = Signal()
    jump_wanted = Signal(object)
    """The person wants to go to the question at this :class:`Ref`."""
    decided = Signal(object)
    """A :class:`Decision`, ready to be recorded."""
    typed = Signal(object)
    """The words as they stand now, by the names of their controls."""

    def __init__(
        self,
        ui: Ui,
        record: Record,
        way: Way,
        today: date,
        follows: Sequence[Message] = (),
        words: Parts = NOTHING,
    ) -> None:
        """``follows``: what the step does to other records, a heading and its lines.

        ``words``: what was typed before, by the names of the controls.
        """
        super().__init__(ui, "decision", ui.words(way.step.label))
        self._record, self.step, self._today = record, way.step, today
        self._lacking, self._follows = tuple(way.lacking), tuple(follows)
        self._build()
        for field in (self.reason, self.exception):
            field.control.setPlainText(words.get(field.name, ""))
            field.control.textChanged.connect(self._on_typed)
        self.exception.setVisible(bool(self.exception.text) or self.exception.isVisibleTo(self.body))

    def _on_typed(self) -> None:
        self.typed.emit({field.name: field.control.toPlainText() for field in (self.reason, self.exception)})

    def _build(self) -> None:
        ui, step, space = self.ui, self.step, self.ui.theme.space
        back = button(ui, "credentials-back-one", "quiet", icon="chevron-left", parent=self.body)
        back.setObjectName("decision-back")
        back.clicked.connect(self.back_wanted)
        self.way_back = back
        self.box.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(wrapped(ui.words(step.label), "title", self.body))
        named = f"{self._record.number} · {self._record.title or ui.say('wizard-untitled')}"
        self.box.addWidget(wrapped(named, "hint", self.body))
        if step.hint:
            self.box.addWidget(wrapped(ui.words(step.hint), "intro", self.body))
        self.box.addSpacing(space(2))
        self.needs = QFrame(self.body)
        self.needs.setObjectName("decision-needs")
        self.needs.setProperty("role", "strip")
        self.needs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._needs = QVBoxLayout(self.needs)
        self.box.addWidget(self.needs)
        self._tell()
        self._ask()
        made = button(ui, "credentials-decide", "primary", parent=self.body)
        made.setObjectName("decide")
        relabel(made, ui.words(step.label))
        made.clicked.connect(self.decide)
        row = FlowRow(space(3))
        row.addWidget(made)
        self.box.addSpacing(space(3))
        self.box.addLayout(row)
        self.finish()
        self.show_lacking(self._lacking)

    def _tell(self) -> None:
        """What the step does to others, where it does anything."""
        if not self._follows:
            return
        frame, box = QFrame(self.body), QVBoxLayout()
        frame.setObjectName("decision-follows")
        frame.setProperty("role", "strip")
        frame.setLayout(box)
        for number, line in enumerate(self._follows):
            box.addWidget(wrapped(self.ui.words(line), "" if number else "label", frame))
        self.box.addWidget(frame)

    def _ask(self) -> None:
        ui, step, space = self.ui, self.step, self.ui.theme.space
        self.on = DayField(ui, "decision-on", ui.say("credentials-on"), self.body, self._today)
        asked: list[QWidget] = [self.on]
        self.teach_out = DayField(ui, "decision-teach-out", ui.say("credentials-teach-out"), self.body)
        self.last_badge = DayField(ui, "decision-last-badge", ui.say("credentials-last-badge"), self.body)
        for need, field in ((Need.TEACH_OUT, self.teach_out), (Need.LAST_BADGE, self.last_badge)):
            field.setVisible(need in step.needs)
            asked.append(field)
        words = ui.say("credentials-reason" if Need.REASON in step.needs else "credentials-reason-optional")
        self.reason = AreaField(ui, "decision-reason", words, ui.say("credentials-reason-hint"), self.body)
        self.exception = AreaField(
            ui, "decision-exception", ui.say("credentials-exception"), ui.say("credentials-exception-hint"), self.body
        )
        self.exception.setVisible(any(one.excusable for one in self._lacking))
        for widget in (*asked, self.reason, self.exception):
            self.box.addSpacing(space(2))
            self.box.addWidget(widget)

    def show_lacking(self, lacking: Sequence[Lacking]) -> None:
        """Say what is missing, each with the way to it; nothing is said where nothing is."""
        self._lacking = tuple(lacking)
        while (item := self._needs.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        space = self.ui.theme.space
        self._needs.setContentsMargins(space(4), space(3), space(4), space(3))
        self._needs.setSpacing(space(2))
        self.needs.setVisible(bool(lacking))
        if not lacking:
            return
        heading = self.ui.say("credentials-needs", count=len(lacking))
        self.needs.setAccessibleName(heading)
        self._needs.addWidget(wrapped(heading, "label", self.needs))
        for one in lacking:
            self._needs.addWidget(self._line(one))

    def _line(self, one: Lacking) -> QWidget:
        ui, space = self.ui, self.ui.theme.space
        line = QWidget(self.needs)
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(space(2))
        mark = QLabel(line)
        size = ui.theme.px(16)
        mark.setPixmap(ui.icon("triangle-alert", "warning", 16).pixmap(size, size))
        across.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        down = QVBoxLayout()
        down.setSpacing(0)
        down.addWidget(wrapped(ui.words(one.message), "", line))
        down.addWidget(wrapped(ui.words(one.fix), "hint", line))
        across.addLayout(down, 1)
        if one.ref is not None:
            go = button(ui, "credentials-go", "quiet", parent=line)
            go.setObjectName(f"go:{one.ref}")
            go.setAccessibleDescription(ui.words(one.message))
            ref: Ref = one.ref
            go.clicked.connect(lambda: self.jump_wanted.emit(ref))
            across.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def decide(self) -> None:
        """Hand on what was decided; a day that does not read is said beside it first."""
        unread = next((f for f in (self.on, self.teach_out, self.last_badge) if f.unread), None)
        if unread is not None:
            said = self.ui.say("credentials-day-unread", day=unread.text)
            unread.hint.setText(said)
            unread.control.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(unread, said)
            return
        self.decided.emit(
            Decision(
                self.on.day or self._today,
                self.reason.text,
                self.exception.text,
                self.teach_out.day,
                self.last_badge.day,
            )
        )

    def refuse(self, lacking: Sequence[Lacking]) -> None:
        """The decision lacked something: say it all, and put the focus there."""
        self.show_lacking(lacking)
        self.exception.setVisible(self.exception.isVisibleTo(self.body) or any(one.excusable for one in lacking))
        self.needs.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(self.needs)
        announce(self, self.needs.accessibleName())

    def start(self) -> None:
        """Put the focus on the reason, or on what is missing."""
        first: QWidget = self.needs if self._lacking else self.reason.control
        first.setFocus(Qt.FocusReason.OtherFocusReason)
