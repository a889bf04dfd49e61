"""What stands above the figures: the menus of filters and of those kept under a name, and their chips."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from mcdesk.app.desk.looking import PERIODS, scope_of_filters, with_days, with_value
from mcdesk.app.desk.scoping import schools
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.listing import View
from mcdesk.domain import formats
from mcdesk.domain.answers import day_of
from mcdesk.domain.portfolio.scope import KINDS, Scope
from mcdesk.domain.portfolio.standing import order_of
from mcdesk.domain.texts import message
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.lists.chips import ChipRow
from mcdesk.ui.lists.naming import NamingBar
from mcdesk.ui.manager.period_bar import PeriodBar
from mcdesk.ui.manager.ways import DashboardWays
from mcdesk.ui.menu_button import drops
from mcdesk.ui.messages import Banner, Choice


class DashboardTools(QWidget):
    """Tells of which records the figures are."""

    looked = Signal()
    """Other records are wanted: see :attr:`scope`."""
    report_wanted = Signal(str)
    """A file of these figures is wanted: ``pdf``, ``compared`` or ``xlsx``."""

    def __init__(self, ui: Ui, desk: Desk, teller: Teller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._desk, self._teller = ui, desk, teller
        self.ways = DashboardWays(desk)
        self.filter_button = self._menu_button("lists-filter", self.filter_menu)
        self.view_button = self._menu_button("desk-kept", self.view_menu)
        self.report_button = self._menu_button("reporting-report", self.report_menu)
        self.chips = ChipRow(ui, self._chip_words, self)
        self.naming = NamingBar(ui, self)
        self.period = PeriodBar(ui, self)
        self.flow = FlowRow(ui.theme.space(2))
        self._lay_out()
        self._connect()
        self.chips.show_filters(self.ways.now.filters)

    def _menu_button(self, key: str, menu: Callable[[], QMenu]) -> QPushButton:
        made = button(self._ui, key, "secondary", icon="chevron-down", parent=self)
        made.setObjectName(f"dashboard-{key}")
        return drops(made, menu)

    def _lay_out(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(self._ui.theme.space(2))
        for widget in (self.filter_button, self.view_button, self.report_button):
            self.flow.addWidget(widget)
        down.addLayout(self.flow)
        for part in (self.naming, self.period, self.chips):
            down.addWidget(part)

    def _connect(self) -> None:
        self.chips.removed.connect(self._choose)
        self.chips.cleared.connect(lambda: self._look(View()))
        self.chips.emptied.connect(self.filter_button.setFocus)
        self.naming.named.connect(self._named)
        self.naming.left.connect(self.view_button.setFocus)
        self.period.given.connect(self._given)
        self.period.left.connect(self.filter_button.setFocus)

    @property
    def scope(self) -> Scope:
        """Of which records the figures are wanted."""
        services = self._teller.services
        return scope_of_filters(self.ways.now.filters, services.profile, services.today())

    def _look(self, view: View) -> None:
        self.ways.look(view)
        self.chips.show_filters(view.filters)
        self.looked.emit()

    def _choose(self, facet: str, value: str) -> None:
        now = self.ways.now
        self._look(replace(now, filters=with_value(now.filters, facet, value)))

    def _given(self, since: date | None, until: date | None) -> None:
        now = self.ways.now
        self._look(replace(now, filters=with_days(now.filters, since, until)))
        self.filter_button.setFocus()

    def filter_menu(self) -> QMenu:
        """The menu of filters as things stand."""
        menu, filters = QMenu(self), self.ways.now.filters
        menu.setObjectName("dashboard-filter-menu")
        for facet in ("period", "kind", "school", "state"):
            part = menu.addMenu(self._ui.say(f"desk-facet-{facet}"))
            for value in self._values(facet):
                words = self.label(facet, value)
                _entry(
                    part,
                    f"filter:{facet}:{value}",
                    words,
                    partial(self._choose, facet, value),
                    filters.has(facet, value),
                )
            if facet == "period":
                part.addSeparator()
                _entry(part, "filter:days", self._ui.say("desk-days"), self._ask_days)
        return menu

    def _ask_days(self) -> None:
        period = self.scope.period
        self.period.ask(period.since, period.until)

    def _values(self, facet: str) -> tuple[str, ...]:
        every = {
            "period": PERIODS,
            "kind": tuple(k.value for k in KINDS),
            "school": schools(self._teller.services),
            "state": tuple(s.value for s in order_of(self._teller.services.profile)),
        }
        return every[facet]

    def view_menu(self) -> QMenu:
        """The filters that are kept under a name, and what is done with them."""
        menu, say, now = QMenu(self), self._ui.say, self.ways.now
        menu.setObjectName("dashboard-view-menu")
        for one in self.ways.views:
            _entry(menu, f"view:{one.name}", one.name, partial(self._look, one))
        if self.ways.views:
            menu.addSeparator()
        _entry(menu, "view-save", say("desk-keep"), self.naming.ask)
        kept = self.ways.named(now.name) if now.name else None
        if kept is not None:
            if kept.filters != now.filters:
                _entry(menu, "view-keep", say("lists-keep-changes", name=kept.name), lambda: self.ways.save(now))
            _entry(menu, "view-rename", say("lists-rename-view", name=kept.name), lambda: self.naming.ask(kept.name))
            _entry(menu, "view-delete", say("lists-delete-view", name=kept.name), lambda: self._delete(kept))
        return menu

    def report_menu(self) -> QMenu:
        """The menu of files that the figures can be written to."""
        menu = QMenu(self)
        menu.setObjectName("dashboard-report-menu")
        for kind in ("pdf", "compared", "xlsx"):
            if kind != "compared" or self.scope.period.before is not None:
                wanted = partial(self.report_wanted.emit, kind)
                _entry(menu, f"report:{kind}", self._ui.say(f"reporting-as-{kind}"), wanted)
        return menu

    def _named(self, name: str, was: str) -> None:
        kept = self.ways.named(was) if was else None
        self.ways.save(replace(kept or self.ways.now, name=name), was)
        self._desk.messages.confirm(message("desk-is-kept", name=name))
        self.view_button.setFocus()

    def _delete(self, view: View) -> None:
        self.ways.forget(view.name)
        again = Choice(message("requests-trash-undo"), lambda: self.ways.save(view))
        gone = message("desk-deleted", name=view.name)
        self._desk.messages.show(Banner("view-gone", "info", gone, None, (again,)))

    def label(self, facet: str, value: str) -> str:
        """The words of a value of a filter."""
        if facet == "period":
            return self._ui.say(f"desk-period-{value}")
        if facet == "kind":
            return self._ui.say(f"desk-kind-{value}")
        if facet == "state":
            return self._teller.state(value)
        if facet == "school":
            return self._teller.option("school", value) if value else self._ui.say("desk-not-provided")
        day = day_of(value)
        return formats.day(day, self._ui.lang) if day else value

    def _chip_words(self, facet: str, value: str) -> str:
        return self._ui.say("lists-chip", facet=self._ui.say(f"desk-facet-{facet}"), value=self.label(facet, value))


def _entry(menu: QMenu, name: str, words: str, run: Callable[[], object], checked: bool | None = None) -> None:
    entry = menu.addAction(words.replace("&", "&&"))
    entry.setObjectName(name)
    if checked is not None:
        entry.setCheckable(True)
        entry.setChecked(checked)
    entry.triggered.connect(lambda _on=False: run())
