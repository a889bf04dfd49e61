"""What waits for a decision, the longest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from mcdesk.app.changes import Change
from mcdesk.app.desk.inbox import COLUMNS, Case, headings, inbox, lines, person_of
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.listing import Line, View
from mcdesk.app.services import Services
from mcdesk.domain.answers import Reader
from mcdesk.domain.folding import folded
from mcdesk.domain.portfolio.scope import KINDS
from mcdesk.domain.portfolio.standing import order_of
from mcdesk.domain.records import RecordKind
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import Check
from mcdesk.ui.lists.acts import Act, Key, one, several
from mcdesk.ui.lists.columns import Facet, Listing
from mcdesk.ui.lists.labels import given_facet, school_facet, state_facet
from mcdesk.ui.lists.lines_page import LinesPage
from mcdesk.ui.lists.preview import Leaf
from mcdesk.ui.manager.reading import TOLD_OF
from mcdesk.ui.manager.rows import STAY, Row, columns_of, rows_of
from mcdesk.ui.messages import announce


class InboxPage(LinesPage[Row]):
    """A line for each record; Enter opens it."""

    open_wanted = Signal(str)
    dashboard_wanted = Signal()
    pack_wanted = Signal(object)
    """A committee's pack of the requests with these ids is wanted."""

    first_step = "desk-to-figures"

    def __init__(self, ui: Ui, desk: Desk, services: Services, parent: QWidget | None = None) -> None:
        self._services, self._teller = services, Teller(services, ui.lang)
        self.everybody = Check(ui.theme)
        super().__init__(ui, desk, _listing(ui, self._teller), parent)
        self.told = wrapped("", "hint", self)
        self.figures = self.tools.add_button("desk-to-figures", "chart-column", "inbox-figures", role="quiet")
        self.figures.clicked.connect(self.dashboard_wanted)
        self.empty.button.clicked.connect(self.dashboard_wanted)
        self._add_everybody()
        desk.hub.changed.connect(self._on_change)
        self.reload()

    def _add_everybody(self) -> None:
        words = self._ui.say("desk-everybody")
        self.everybody.setObjectName("inbox-everybody")
        self.everybody.setAccessibleName(words)
        self.everybody.setChecked(self._desk.inbox_for_all)
        row = OptionRow(self._ui, self.everybody, words, parent=self)
        row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.everybody.clicked.connect(self.reload)
        self.add_above(row, self.told)

    def make_acts(self) -> Sequence[Act[Row]]:
        """One is opened; several requests go to a committee."""
        return (
            Act("lists-open", lambda c: self.open_wanted.emit(c[0].id), one, key=Key.ENTER),
            Act(
                "reporting-pack",
                lambda c: self.pack_wanted.emit(self._asked(c)),
                lambda c: several(self._asked(c)),
                "file-text",
            ),
        )

    def _asked(self, chosen: Sequence[Row]) -> tuple[str, ...]:
        """The ids of the requests among these."""
        return tuple(row.id for row in chosen if row.kind is RecordKind.REQUEST)

    def id_of(self, item: Row) -> str:
        """The id of the record."""
        return item.id

    def reload(self) -> None:
        """Look again what waits, for whom it is said now."""
        self._for_all = self._desk.inbox_for_all = self.everybody.isChecked()
        super().reload()

    def read(self, limit: int | None) -> Sequence[Line[Row]]:
        """What waits, for the role at the keyboard or for everybody."""
        found = inbox(self._services, everybody=self._for_all)[:limit]
        late = frozenset(case.record.id for case in found if case.late)
        states = {case.record.id: case.record.state for case in found}
        rows = rows_of(lines(self._teller, found), states, late)
        return [self._line(row, case) for row, case in zip(rows, found, strict=True)]

    def _line(self, row: Row, case: Case) -> Line[Row]:
        record = case.record
        hay = folded(" ".join(self._teller.write(value) for value in row.values.values() if value))
        values = {
            "state": record.state.value,
            "school": Reader(record.answers).text("school"),
            "who": person_of(record),
            "kind": record.kind.value,
            "late": "yes" if case.late else "no",
        }
        return Line(replace(row, kind=record.kind), hay, {key: frozenset({value}) for key, value in values.items()})

    def _on_change(self, change: Change[object]) -> None:
        if change.kind in TOLD_OF:
            self.reload()

    def now_known(self) -> None:
        """Say how many wait, and how many of them too long."""
        late = sum(1 for line in self.model.lines if line.item.marked)
        self.told.setText(self._ui.say("desk-inbox-told", count=self.every, late=late) if self.every else "")
        for widget in (self.told, self.figures):
            widget.setVisible(self.every > 0)
        announce(self, self.told.text() or self.empty_words("list")[0])
        super().now_known()

    def empty_words(self, kind: str) -> tuple[str, str]:
        """For whom nothing waits."""
        if kind != "list":
            return super().empty_words(kind)
        if self.everybody.isChecked():
            return self._ui.say("desk-inbox-empty"), ""
        role = self._ui.words(self._services.profile.role_label(self._services.role))
        return self._ui.say("inbox-empty-list"), self._ui.say("desk-inbox-mine-empty", role=role)

    def tell_of(self, leaf: Leaf[Row], item: Row) -> None:
        """How long it waits, for what, and with whom."""
        leaf.head(str(item.values["number"]), str(item.values["title"]))
        leaf.acts()
        for column in self.listing.columns:
            if column.key not in ("number", "title"):
                leaf.fact(column.heading, column.words(item) if item.values[column.key] else "")


def _listing(ui: Ui, teller: Teller) -> Listing[Row]:
    say, services = ui.say, teller.services
    facets = (
        state_facet(ui, services.profile, order_of(services.profile)),
        school_facet(ui, services.form),
        given_facet(ui, "who", teller.say("desk-column-who")),
        Facet("kind", say("desk-facet-kind"), lambda v: say(f"desk-kind-{v}"), tuple(k.value for k in KINDS)),
        Facet("late", say("inbox-late"), lambda v: say(f"inbox-late-{v}"), ("yes", "no")),
    )
    first = View(columns=COLUMNS, sort="since", down=False)
    columns = columns_of(teller, headings(teller))
    return Listing(
        "inbox",
        say("desk-inbox"),
        say("inbox-search"),
        columns,
        facets,
        first,
        "inbox_lists",
        lambda why: say(f"inbox-empty-{why}"),
        STAY,
    )
