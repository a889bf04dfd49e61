"""One page of the form: its questions, its problems once they were asked for, and the way on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mcdesk.domain.answers import Ref
from mcdesk.domain.fields import Page
from mcdesk.domain.problems import Problem, Severity, blocking
from mcdesk.ui.column import ScrollDown
from mcdesk.ui.context import Ui
from mcdesk.ui.copied.note import CopiedNote
from mcdesk.ui.draft import Draft
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.focus import focused_in
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.problem_line import spoken
from mcdesk.ui.forms.row import HANG, FieldRow
from mcdesk.ui.forms.tab_order import in_order
from mcdesk.ui.messages import announce
from mcdesk.ui.review.marks import TalkMarks
from mcdesk.ui.review.talk import Talk
from mcdesk.ui.scrolling import bring_in_sight
from mcdesk.ui.sizes import ANY_SIZE
from mcdesk.ui.twins.marks import has_twins
from mcdesk.ui.twins.note import TwinNote
from mcdesk.ui.wizard.abilities import Proposing, Revealing, Submitting
from mcdesk.ui.wizard.at_hand import question_at
from mcdesk.ui.wizard.questions import PanelFactory, Questions
from mcdesk.ui.wizard.summary import ErrorSummary
from mcdesk.ui.wizard.unread import of_unread

LINE = 65
"""Characters in a line, at most."""
BROAD = ("matrix", "review", "stack_map")
"""The views of pages that are as wide as the window allows."""


class PageView(ScrollDown):
    """A page that is open. ``shown``: its problems were asked for before."""

    back = Signal()
    forward = Signal()
    later = Signal()
    submit = Signal()
    errors_shown = Signal()

    def __init__(self, ui: Ui, draft: Draft, page: Page, panels: PanelFactory, parent: QWidget, *, shown: bool) -> None:
        super().__init__(f"page:{page.key}", parent)
        self.ui, self.draft, self.page = ui, draft, page
        self.shown, self.read_only = shown, draft.read_only
        self._warned = self._anyway = self.is_whole = False
        self._told: Sequence[Problem] = ()
        self.summary = ErrorSummary(ui, draft)
        self.summary.jump.connect(draft.jump)
        self.on_button = button(ui, "wizard-continue", "primary", parent=self)
        self.on_button.hide()
        self._build(panels)
        draft.changed.connect(self._on_changed)
        draft.rules.checked.connect(self._on_checked)
        self._on_checked()
        ui.jobs.pieces.begin(self, self._questions.steps)

    @property
    def _submitter(self) -> Submitting | None:
        panel: object = self._questions.panel
        return panel if isinstance(panel, Submitting) else None

    @property
    def _is_last(self) -> bool:
        return self.page.view == "review"

    @property
    def is_broad(self) -> bool:
        """Whether the page is a grid or holds two sides, and wants more than a reading width."""
        return self.page.view in BROAD

    @property
    def _line(self) -> int:
        return self.fontMetrics().horizontalAdvance("0") * LINE + self.ui.theme.space(HANG)

    @property
    def reading_width(self) -> int:
        """A page of lines of a reading width is so wide, with margins and scroll bar; a broad one has no limit."""
        if self.is_broad:
            return ANY_SIZE
        return self._line + self.ui.theme.space(4 + 6) + self.verticalScrollBar().sizeHint().width()

    def _build(self, panels: PanelFactory) -> None:
        space = self.ui.theme.space
        body = QWidget(self.viewport())
        body.setProperty("role", "page")
        across = QHBoxLayout(body)
        across.setContentsMargins(space(4), space(4), space(6), space(12))
        column = QWidget(body)
        if not self.is_broad:
            column.setMaximumWidth(self._line)
        across.addWidget(column, 1)
        across.addStretch(0)
        self._questions = Questions(self.ui, self.draft, self.page, panels, column, lambda: self._finish(column))
        self._box = self._questions.box
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(space(6))
        self._head(column)
        rows = self._questions.built
        self._notes: list[CopiedNote | TwinNote] = [CopiedNote(self.ui, self.draft, rows, column)]
        if has_twins(self.draft.form):
            self._notes.append(TwinNote(self.ui, self.draft, rows, column))
        for note in self._notes:
            self._head_box.addWidget(note)
        self._talk_marks = TalkMarks(self.ui, Talk.of(self.draft), rows, self)
        self.setWidget(body)

    def _finish(self, column: QWidget) -> None:
        """All questions are there: the notes know of them, and the buttons come below."""
        for note in self._notes:
            note.refresh()
        self._talk_marks.refresh()
        self._foot(column)
        self._box.addStretch(1)
        self.is_whole = True
        self._tell_button()

    def finish(self) -> None:
        """Build at once what is not there yet."""
        self._questions.finish()

    @property
    def rows(self) -> Mapping[str, FieldRow]:
        """All rows by the keys of their questions."""
        return self._questions.finish()

    @property
    def panel(self) -> QWidget | None:
        """The hand-made panel of the page, where it has one."""
        self._questions.finish()
        return self._questions.panel

    def _head(self, column: QWidget) -> None:
        head = self._head_box = QVBoxLayout()
        head.setContentsMargins(self.ui.theme.space(HANG), 0, 0, 0)
        head.setSpacing(self.ui.theme.space(2))
        head.addWidget(wrapped(self.ui.words(self.page.title), "title", column))
        head.addWidget(wrapped(self.ui.words(self.page.intro), "intro", column))
        head.addSpacing(self.ui.theme.space(2))
        head.addWidget(self.summary)
        self._box.addLayout(head)

    def _foot(self, column: QWidget) -> None:
        foot = FlowRow(self.ui.theme.space(3))
        holder = QVBoxLayout()
        holder.setContentsMargins(self.ui.theme.space(HANG), self.ui.theme.space(4), 0, 0)
        holder.addLayout(foot)
        back = button(self.ui, "wizard-back", "secondary", parent=column)
        later = button(self.ui, "wizard-later", "quiet", parent=column)
        for made, name, slot in (
            (back, "back", self.back.emit),
            (self.on_button, "continue", self.go_on),
            (later, "finish-later", self.later.emit),
        ):
            made.setObjectName(name)
            made.clicked.connect(slot)
            foot.addWidget(made)
        self._box.addLayout(holder)

    @property
    def problems(self) -> list[Problem]:
        """What the rules say of this page; on the last page, what still blocks the whole request."""
        if not self._is_last:
            return self.draft.rules.problems_on(self.page.key)
        pages = self.draft.form.pages
        return [p for page in pages for p in blocking(self.draft.rules.problems_on(page.key))]

    @property
    def has_errors(self) -> bool:
        """Whether problems that block submitting are shown."""
        return self.shown and any(p.severity is Severity.BLOCK for p in self.problems)

    def go_on(self) -> None:
        """Save and continue. Blocking problems are shown once; the second time the author goes on all the same."""
        self.draft.rules.check_now()
        blocked = blocking(self.problems)
        if self._submitter is not None:
            self._submitter.submit()
            return
        if blocked and (self._is_last or not self._warned):
            self._warned = True
            self.show_errors(focus=True)
            return
        self.draft.mark_done(self.page.key)
        self.draft.save_now()
        (self.submit if self._is_last else self.forward).emit()

    def ask_to_submit(self) -> None:
        """Lead to what submits, for who came from another page; where something stops it, as :meth:`go_on`."""
        self.draft.rules.check_now()
        if self._submitter is None or blocking(self.draft.rules.problems):
            self.go_on()
        else:
            self._submitter.ask_to_submit()

    def show_errors(self, *, focus: bool = False) -> None:
        """Show the problems of this page from now on."""
        self.shown = True
        self._on_checked()
        if focus and self.summary.isVisibleTo(self):
            self.summary.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_in_sight(self, self.summary, self.ui.theme.space(24))

    def _tell(self) -> Sequence[Problem]:
        """What is said now: all problems once they were asked for, before that of numbers that cannot be read."""
        if self.shown or self._is_last:
            return self.problems if self.shown else ()
        found = question_at(focused_in(self), self)
        return of_unread(self.draft, self.problems, found[1] if found else None)

    def follow_focus(self) -> None:
        """The person went on from where they typed: what they leave there may be no number."""
        if not self.shown and self._tell() != self._told:
            self._on_checked()

    def _on_checked(self) -> None:
        before, problems = self._told, self._tell()
        self._told = problems
        new = () if self.shown else [spoken(self.ui, p) for p in problems if p not in before]
        if new:
            announce(self, " ".join(new))
        blocked = () if self._submitter is not None or not self.shown else blocking(problems)
        self.summary.show_problems(blocked, name_pages=self._is_last)
        self._questions.show_problems(problems)
        self._anyway = bool(blocked) and self._warned and not self._is_last
        self._tell_button()
        self.errors_shown.emit()

    def _tell_button(self) -> None:
        on = "wizard-go-on" if self.read_only else "wizard-continue"
        key = "wizard-continue-anyway" if self._anyway else "wizard-submit" if self._is_last else on
        relabel(self.on_button, self.ui.say(key))
        self.on_button.setVisible(self.is_whole and not (self._is_last and self.draft.read_only))

    def _on_changed(self, _key: str) -> None:
        self._questions.follow()

    def reveal(self, ref: Ref) -> bool:
        """Show and focus the control at ``ref``; False where this page has none."""
        place: object = self._questions.at(ref.field)
        target = place.reveal(ref) if isinstance(place, Revealing) else None
        if target is None:
            return False
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_in_sight(self, target, self.ui.theme.space(24))
        return True

    def show_proposal(self) -> None:
        """Bring the proposal in sight, on the page that has it."""
        panel: object = self._questions.panel
        if isinstance(panel, Proposing):
            panel.show_proposal()

    def start(self) -> None:
        """Put the focus on the first question."""
        first = self._questions.first()
        target = first.editor.focus_target() if first is not None else None
        if target is None and self.panel is not None:
            target = next((w for w in in_order(self.panel) if w.isVisibleTo(self)), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
