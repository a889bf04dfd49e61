"""Everything inside the window, in one language and one theme: bar, header, banners, and the place that is open."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.focus import last_in
from mcdesk.ui.in_sight import scroll_around, show_where_it_begins
from mcdesk.ui.inner_places import place_in_bar
from mcdesk.ui.pages import Pages
from mcdesk.ui.program_bar import ProgramBar
from mcdesk.ui.toast import Toast

if TYPE_CHECKING:
    from mcdesk.ui.banners import BannerStack
    from mcdesk.ui.draft import Draft
    from mcdesk.ui.finding.bar import FindBar
    from mcdesk.ui.guide.page import GuidePage
    from mcdesk.ui.guide.place import GuidePlace
    from mcdesk.ui.header import Header
    from mcdesk.ui.home.page import HomePage
    from mcdesk.ui.home.trouble import TroublePage
    from mcdesk.ui.recovery import RecoveryPage
    from mcdesk.ui.requests.page import RequestsPage
    from mcdesk.ui.wizard.view import WizardView

FOLD_BELOW = 1180
"""The bar folds to its icons where the window is narrower than this at 100 %."""


class Frame(QWidget):
    """One place at a time; the open request stays alive behind the others."""

    place_wanted = Signal(str)
    shown = Signal()
    """Another page is in sight, also one that was waited for."""

    def __init__(self, ui: Ui, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.desk = ui, desk
        self.place = ""
        self.setProperty("role", "page")
        self.bar = ProgramBar(ui, self._workspace_name(), self)
        self.stack = Pages(self)
        self.header: Header | None = None
        self.wizard: WizardView | None = None
        self.finding: FindBar | None = None
        self._stood: tuple[str, str] | None = None
        self._head, self._down = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.toast = Toast(ui, desk.messages, self.stack, self._down, self)
        self.bar.chosen.connect(self.place_wanted)
        desk.messages.changed.connect(self._first_banner)
        self._first_banner(quiet=True)
        desk.watch.changed.connect(self._tell_reach)
        self._tell_reach()

    @cached_property
    def banners(self) -> BannerStack:
        """The banners above the page; they are made with the first one."""
        from mcdesk.ui.banners import BannerStack

        made = BannerStack(self.ui, self.desk.messages, self)
        made.left.connect(self._back_to_page)
        self._down.insertWidget(1, made)
        return made

    @property
    def _told(self) -> BannerStack | None:
        return self.banners if "banners" in vars(self) else None

    def _first_banner(self, *, quiet: bool = False) -> None:
        if self._told is None and self.desk.messages.banners:
            # From the next on it hears of them itself.
            self.banners.refresh(quiet=quiet)

    def _back_to_page(self) -> None:
        """Where the person was on the page, not what Qt finds next: that is the first place of the bar."""
        page = self.stack.currentWidget()
        last = last_in(page) if page is not None else None
        if last is not None:
            # As when a window comes to the front: nothing is selected, to be replaced by the next key.
            last.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def _tell_reach(self) -> None:
        reach = self.desk.watch.reach
        self.bar.tell(self.ui.say(f"shared-reach-{reach}") if reach else "")

    def _workspace_name(self) -> str:
        return self.desk.services.store.path.stem if self.desk.services is not None else ""

    def _lay_out(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.bar)
        down = self._down
        down.setSpacing(0)
        down.addLayout(self._head)
        down.addWidget(self.stack, 1)
        across.addLayout(down, 1)

    def put_above(self, finding: FindBar) -> None:
        """Keep a bar that finds words above the pages."""
        self.finding = finding
        self._down.insertWidget(self._down.indexOf(self.stack), finding)

    def hold_draft(self) -> WizardView | None:
        """Build the header and the wizard of the open request, where there is one and they are not there yet."""
        draft = self.desk.draft
        if draft is None or self.wizard is not None:
            return self.wizard
        from mcdesk.ui.header import Header

        self.header = Header(self.ui, draft, sample=self.desk.sample, parent=self)
        self._head.addWidget(self.header)
        self.wizard = self._view_of(draft)
        self.wizard.page_opened.connect(self._stand)
        self.stack.addWidget(self.wizard)
        return self.wizard

    def _view_of(self, draft: Draft) -> WizardView:
        """The view of a record of this kind."""
        from mcdesk.domain.records import RecordKind
        from mcdesk.ui.panels import make_panel

        if draft.request.kind is RecordKind.CREDENTIAL:
            from mcdesk.ui.credentials.view import CredentialView

            return CredentialView(self.ui, draft, make_panel, self.desk.program, self.stack)
        from mcdesk.ui.wizard.view import WizardView
        from mcdesk.ui.workflow.review_bar import ReviewBar

        view = WizardView(self.ui, draft, make_panel, self.stack)
        view.columns.put_above(ReviewBar(self.ui, draft, view))
        return view

    @property
    def record_place(self) -> str:
        """The place that lists the record which is on the screen."""
        return self.header.look.place if self.header is not None else "requests"

    def drop_draft(self) -> None:
        """The request was closed."""
        # They keep their parent: Python would take them apart otherwise, before Qt deletes them.
        for widget in (self.header, self.wizard):
            if widget is not None:
                self._head.removeWidget(widget)
                self.stack.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self.header = self.wizard = None

    def show_wizard(self) -> None:
        """The open request."""
        if self.wizard is not None:
            last = last_in(self.wizard)
            self._show("request", self.wizard)
            if last is not None and not last.isVisibleTo(self.wizard):
                # The step that was just taken is offered no more: Qt would go on to the first place of the bar.
                from mcdesk.ui.panes import focus_first

                focus_first(self.wizard.columns.above or self.wizard)

    def show_home(self, *, opening: bool = False) -> HomePage:
        """The start page; ``opening``: of the first workspace, which takes longest to be read."""
        from mcdesk.ui.home.page import HomePage

        page = HomePage(self.ui, self.desk, self.stack, opening=opening)
        self._show("home", page)
        return page

    def show_requests(self) -> RequestsPage | None:
        """The list of requests; None where no workspace is open."""
        from mcdesk.ui.requests.page import RequestsPage

        if self.desk.services is None:
            return None
        page = RequestsPage(self.ui, self.desk, self.desk.services, self.stack)
        self._show("requests", page)
        return page

    def show_guide(self, place: GuidePlace) -> GuidePage:
        """The guide, at the topic where the person was."""
        from mcdesk.ui.guide.page import GuideKit, GuidePage

        program = self.desk.program
        definitions, on_request = program.definitions, self.desk.draft is not None
        kit = GuideKit(definitions, program.exporters, self.desk.messages, place, on_request, definitions.guide)
        page = GuidePage(self.ui, kit, self.stack)
        self._show("guide", page)
        return page

    def show_trouble(self) -> TroublePage | None:
        """Why the workspace could not be opened."""
        if self.desk.trouble is None:
            return None
        from mcdesk.ui.home.trouble import TroublePage

        page = TroublePage(self.ui, self.desk.trouble, self.stack)
        self._show("home", page)
        return page

    def show_opening(self) -> None:
        """The workspace is on its way."""
        from mcdesk.ui.home.page import opening_words

        page = ColumnPage(self.ui, "opening", self.ui.say("home-opening"), self.stack)
        page.box.addWidget(opening_words(self.ui, page.body))
        page.finish()
        self._show("home", page)

    def show_recovery(self) -> RecoveryPage | None:
        """What was saved before the program ended unexpectedly."""
        from mcdesk.ui.recovery import RecoveryPage

        if self.desk.services is None or self.desk.interrupted is None:
            return None
        page = RecoveryPage(self.ui, self.desk.services, self.desk.interrupted, self.stack)
        self._show("recovery", page)
        return page

    def show_page(self, place: str, page: QWidget) -> None:
        """A page that somebody else made."""
        self._show(place, page)

    def _show(self, place: str, page: QWidget) -> None:
        old = self.stack.currentWidget()
        self.place = place
        if page is not old:
            self.stack.addWidget(page)
            self.stack.setCurrentWidget(page)
            if old is not None and old is not self.wizard:
                self.stack.removeWidget(old)
                old.deleteLater()
        if self.header is not None:
            self.header.setVisible(place == "request")
        self._stand()
        self.bar.stand_on(place_in_bar(place, self.record_place))
        self.toast.raise_()
        show_where_it_begins(page)
        self.shown.emit()

    def _stand(self) -> None:
        """Who goes on to another page, or page of the record, is done with what was told on the one before."""
        if self.place:
            page = self.wizard.page_key if self.wizard is not None and self.place == "request" else ""
            before, self._stood = self._stood, (self.place, page)
            if before not in (None, self._stood):
                self.desk.messages.go_on()

    def panes(self) -> list[QWidget]:
        """The parts of the window that F6 and Shift+F6 move between, in order."""
        found: list[QWidget] = [self.bar]
        if self.place == "request" and self.header is not None and self.wizard is not None:
            above = [self.wizard.columns.above] if self.wizard.columns.above is not None else []
            found += [self.header, *above, self.wizard.tasks, self.wizard.middle, self.wizard.beside.widget]
        else:
            found += [*([self.finding] if self.finding is not None else []), self.stack]
        if self._told is not None:
            found.insert(1, self._told)
        return [p for p in found if p.isVisible()]

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab follows the layouts as they are at this moment, whatever came and went since the page was built."""
        from mcdesk.ui.forms.tab_order import order_tabs

        if self.wizard is not None and self.wizard.page is not None:
            self.wizard.page.finish()
        order_tabs(*sorted(self.panes(), key=lambda pane: pane is self._told))
        moved = super().focusNextPrevChild(forward)
        scroll_around(last_in(self.window()) if moved else None)
        return moved

    def minimumSizeHint(self) -> QSize:
        """The window may always become small: what is inside folds once it has."""
        return QSize(480, 320)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar folds on a narrow window, and messages keep to their share of a low one."""
        super().resizeEvent(event)
        self.bar.fold(self.width() < self.ui.theme.px(FOLD_BELOW))
        if self._told is not None:
            self._told.claim()
