"""The open request on the screen: task list, page and guide."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mcdesk.domain.answers import Ref
from mcdesk.domain.flow import next_page, previous_page
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.forms.row import HANG
from mcdesk.ui.pages import Pages
from mcdesk.ui.review.changed_bar import ChangedBar
from mcdesk.ui.review.column import TalkColumn
from mcdesk.ui.review.looked import Looked
from mcdesk.ui.review.talk import Talk
from mcdesk.ui.wizard.at_hand import question_at
from mcdesk.ui.wizard.columns import GUIDE
from mcdesk.ui.wizard.guide import GuidePanel
from mcdesk.ui.wizard.next_problem import problem_after
from mcdesk.ui.wizard.overview import Overview
from mcdesk.ui.wizard.page import PageView
from mcdesk.ui.wizard.questions import PanelFactory
from mcdesk.ui.wizard.side import SideColumn
from mcdesk.ui.wizard.task_list import TaskColumn
from mcdesk.ui.wizard.three_columns import ThreeColumns
from mcdesk.ui.wizard.top_line import TopLine


class WizardView(QWidget):
    """The wizard of one request. One page is alive at a time; all answers live in the draft."""

    overview_wanted = Signal()
    """The author wants to finish later."""
    submit_wanted = Signal()
    """The author submits, and nothing blocks it."""
    shown_errors_changed = Signal(bool)
    """Whether :attr:`has_shown_errors` is so now; the window title begins with "Error:" while it is."""
    topic_wanted = Signal(str)
    """The author wants to read a topic of the guide (its key)."""
    page_opened = Signal(str)
    """A page was opened (its key; "" for the overview)."""

    side_width = GUIDE
    """The width of the column at the right, in pixels at 100 %."""

    def __init__(self, ui: Ui, draft: Draft, panels: PanelFactory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.draft, self._panels = ui, draft, panels
        self.setObjectName("wizard")
        self._shown_on: set[str] = set(draft.request.done)
        self._had_errors = False
        self._at: Ref | None = None
        self.page: PageView | None = None
        self._overview: Overview | None = None
        self.tasks = TaskColumn(ui, draft, self)
        self.top = TopLine(ui, draft, self)
        self.guide: SideColumn = self.make_side()
        self.stack = Pages(self)
        self.middle = QWidget(self)
        self.changed_bar = ChangedBar(ui, Looked.of(draft), self.middle)
        self._lay_out_middle()
        self.columns = ThreeColumns(self)
        self.beside = TalkColumn(ui, Talk.of(draft), self.guide, self.columns.across, lambda: self._at)
        Talk.of(draft).stands.connect(self._stand_at)
        self._connect()
        form = draft.form
        keys = [p.key for p in form.pages]
        self.open_page(draft.page if draft.page in keys else keys[0])

    def make_side(self) -> SideColumn:
        """The column at the right: what there is to know about the question at hand."""
        return GuidePanel(self.ui, self.draft.services.definitions, self)

    def _lay_out_middle(self) -> None:
        self.middle.setProperty("role", "page")
        down = QVBoxLayout(self.middle)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self.top)
        news = QVBoxLayout()
        # It ends where the questions do, which leave room for their scroll bar.
        news.setContentsMargins(self.ui.theme.space(4 + HANG), 0, self.ui.theme.space(9), 0)
        news.addWidget(self.changed_bar)
        down.addLayout(news)
        down.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.tasks.chosen.connect(self.go_to)
        self.tasks.overview.connect(self.open_overview)
        self.top.tasks_wanted.connect(self.columns.toggle_tasks)
        self.top.guide_wanted.connect(self.beside.toggle_guide)
        self.top.talk_wanted.connect(self.beside.toggle)
        self.beside.turned.connect(self.columns.show_side)
        self.beside.jump.connect(self.show_ref)
        self.guide.closed.connect(self.beside.toggle_guide)
        self.guide.topic_wanted.connect(self.topic_wanted)
        self.draft.jump.connect(self.show_ref)
        # Whoever adopts what was done may be a part of the page.
        self.draft.saved.connect(self._renew, Qt.ConnectionType.QueuedConnection)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    @property
    def overview(self) -> Overview:
        """Where every page stands; built when it is first shown."""
        if self._overview is None:
            self._overview = Overview(self.ui, self.draft, self.stack)
            self._overview.chosen.connect(self.open_page)
            self.stack.addWidget(self._overview)
        return self._overview

    @property
    def has_shown_errors(self) -> bool:
        """Whether the open page shows problems that block submitting."""
        return self.page is not None and self.page.has_errors

    @property
    def page_key(self) -> str:
        """The page that is open, "" where it is the overview."""
        return self.page.page.key if self.page is not None else ""

    def go_to(self, key: str) -> None:
        """Open a page that somebody wants to see: what stands in its place gives way. Raises KeyError."""
        self.columns.make_way()
        self.open_page(key)

    def open_page(self, key: str) -> None:
        """Open a page and put the focus on its first question. Raises KeyError."""
        if self.page_key != key:
            self._show(key)
        if self.page is not None:
            self.page.start()
        self._explain()

    def _explain(self) -> None:
        """Explain the first question of a page where none has the focus."""
        if self.page is not None and self._at is None and self.page.page.fields:
            self.guide.show_question(self.page.page.fields[0])

    def _show(self, key: str) -> None:
        self._let_go()
        page = self.draft.form.page(key)
        made = PageView(self.ui, self.draft, page, self._panels, self.stack, shown=key in self._shown_on)
        made.back.connect(self._go_back)
        made.forward.connect(self._go_forward)
        made.later.connect(self._finish_later)
        made.submit.connect(self.submit_wanted)
        made.errors_shown.connect(self._on_errors)
        self.page = made
        self.stack.addWidget(made)
        self.stack.setCurrentWidget(made)
        self.tasks.stand_on(key)
        self.top.stand_on(key)
        self.draft.stand_on(key)
        self.columns.arrange()
        self._on_errors()
        self.page_opened.emit(key)

    def _let_go(self) -> None:
        old, self.page, self._at = self.page, None, None
        if old is not None:
            self.draft.seal()
            self.stack.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _renew(self, _record: object) -> None:
        """Build the page anew where its record was closed or opened to writing; the last one tells what was done."""
        page, closed = self.page, self.draft.read_only
        if page is not None and page.read_only is not closed and not (closed and page.page.view == "review"):
            self._let_go()
            self.open_page(page.page.key)

    def open_overview(self) -> None:
        """Show the task list with what each page settles, and what to do next."""
        self._let_go()
        self.stack.setCurrentWidget(self.overview)
        self.tasks.stand_on("")
        self.top.stand_on("")
        self.columns.arrange()
        self._on_errors()
        self.overview.start()
        self.page_opened.emit("")

    def show_ref(self, ref: Ref) -> None:
        """Open the page of the question (or cell) at ``ref``, and put the focus on it."""
        form = self.draft.form
        if not form.has(ref.field):
            return
        self.columns.make_way()
        key = form.page_of(ref.field).key
        if self.page_key != key:
            self._show(key)
        if self.page is not None and not self.page.reveal(ref):
            self.page.start()
        self._explain()
        self._at = ref

    def next_problem(self, by: int = 1) -> Ref | None:
        """Go to the problem after (-1: before) the question with the focus, across pages and around; None for none."""
        self.draft.rules.check_now()
        found = problem_after(self.draft, self._at, self.page_key, by)
        if found is None:
            return None
        page = self.draft.form.page_of(found.ref.field)
        self._shown_on.add(page.key)
        self.show_ref(found.ref)
        if self.page is not None:
            self.page.show_errors()
        self._at = found.ref
        return found.ref

    def _go_back(self) -> None:
        key = previous_page(self.draft.form, self.page_key, self.draft.answers)
        self.open_overview() if key == self.page_key else self.go_to(key)

    def _go_forward(self) -> None:
        self._shown_on.add(self.page_key)
        self.go_to(next_page(self.draft.form, self.page_key, self.draft.answers))

    def _finish_later(self) -> None:
        self.draft.save_now()
        self.open_overview()
        self.overview_wanted.emit()

    def _on_errors(self) -> None:
        if self.page is not None and self.page.shown:
            self._shown_on.add(self.page_key)
        if self.has_shown_errors != self._had_errors:
            self._had_errors = self.has_shown_errors
            self.shown_errors_changed.emit(self._had_errors)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self.page is None:
            return
        self.page.follow_focus()
        found = question_at(now, self.page)
        if found is not None:
            self._stand_at(found[1])
            table = self.draft.form.field(found[0].ref.field)
            self.guide.show_question(found[0].field, None if found[0].field is table else table)

    def _stand_at(self, ref: Ref) -> None:
        self._at = ref
        self.beside.stand_on(ref)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the columns that have room."""
        super().resizeEvent(event)
        self.columns.arrange()
