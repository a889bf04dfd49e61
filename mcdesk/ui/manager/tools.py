"""What stands above the figures: the menus of filters and of those kept under a name, and their chips."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from mcdesk.app.desk.looking import FACETS, PERIODS, scope_of_filters, with_days, with_value
from mcdesk.app.desk.scoping import schools
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.listing import View
from mcdesk.domain import formats
from mcdesk.domain.answers import day_of
from mcdesk.domain.portfolio.scope import KINDS, Scope
from mcdesk.domain.portfolio.standing import order_of
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.lists.menus import entry
from mcdesk.ui.lists.views import ViewTools
from mcdesk.ui.lists.ways import Ways
from mcdesk.ui.manager.period_bar import PeriodBar


class DashboardTools(ViewTools):
    """Tells of which records the figures are."""

    report_wanted = Signal(str)
    """A file of these figures is wanted: ``pdf``, ``compared`` or ``xlsx``."""

    def __init__(self, ui: Ui, desk: Desk, teller: Teller, parent: QWidget | None = None) -> None:
        self._teller = teller
        super().__init__(ui, desk, Ways(desk, "dashboard_filters", View(), FACETS), "dashboard", "desk-kept", parent)
        self.menu_button("reporting-report", self.report_menu)
        self.period = PeriodBar(ui, self)
        self.period.given.connect(self._given)
        self.period.left.connect(self.filter_button.setFocus)
        self.chips.emptied.connect(self.filter_button.setFocus)
        self.lay_out(self.period)

    @property
    def scope(self) -> Scope:
        """Of which records the figures are wanted."""
        services = self._teller.services
        return scope_of_filters(self.ways.now.filters, services.profile, services.today())

    def toggle(self, facet: str, value: str) -> None:
        """Filter by this value as well, or no longer; of a period only one counts."""
        now = self.ways.now
        self.look(replace(now, filters=with_value(now.filters, facet, value)))

    def _given(self, since: date | None, until: date | None) -> None:
        now = self.ways.now
        self.look(replace(now, filters=with_days(now.filters, since, until)))
        self.filter_button.setFocus()

    def filter_menu(self) -> QMenu:
        """The menu of filters as things stand."""
        menu, filters = QMenu(self), self.ways.now.filters
        menu.setObjectName("dashboard-filter-menu")
        for facet in ("period", "kind", "school", "state"):
            part = menu.addMenu(self._ui.say(f"desk-facet-{facet}"))
            for value in self._values(facet):
                name, wanted = f"filter:{facet}:{value}", partial(self.toggle, facet, value)
                entry(part, name, self.label(facet, value), wanted, filters.has(facet, value))
            if facet == "period":
                part.addSeparator()
                entry(part, "filter:days", self._ui.say("desk-days"), self._ask_days)
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
        menu = QMenu(self)
        self.fill_views(menu)
        return menu

    def report_menu(self) -> QMenu:
        """The menu of files that the figures can be written to."""
        menu = QMenu(self)
        menu.setObjectName("dashboard-report-menu")
        for kind in ("pdf", "compared", "xlsx"):
            if kind != "compared" or self.scope.period.before is not None:
                wanted = partial(self.report_wanted.emit, kind)
                entry(menu, f"report:{kind}", self._ui.say(f"reporting-as-{kind}"), wanted)
        return menu

    def facet(self, facet: str) -> str:
        """The words of a filter."""
        return self._ui.say(f"desk-facet-{facet}")

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
