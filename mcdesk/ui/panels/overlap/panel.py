"""The look-alikes of a request: a list with the reasons, both records side by side, and the decision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from mcdesk.domain.answers import Answers, Reader, Ref
from mcdesk.domain.lookalikes import Alike
from mcdesk.domain.records import Record
from mcdesk.domain.similarity import NAMED, Likeness
from mcdesk.domain.traits import Comparable
from mcdesk.ui.context import Ui
from mcdesk.ui.draft import Draft
from mcdesk.ui.jobs import alive
from mcdesk.ui.panels.overlap.compare import LISTS, PLAIN, Pair, pairs
from mcdesk.ui.panels.overlap.decision import DECISIONS, DecisionForm
from mcdesk.ui.panels.overlap.side_by_side import SideBySide
from mcdesk.ui.panels.parts import Panel, box, clear, iconed, wrapped
from mcdesk.ui.typed_words import carry

SHOWN = (*PLAIN, *(table for table, _ in LISTS))
"""The questions whose answers are shown of both records."""
COMPARED = (*SHOWN, DECISIONS)
"""The questions whose answers are compared or shown here."""
_ID = Qt.ItemDataRole.UserRole


class OverlapPanel(Panel):
    """Compares with the other records whenever the rules are run."""

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(ui, draft, parent)
        self.setObjectName("overlap-panel")
        self.found: tuple[Likeness, ...] = ()
        self.list = QListWidget(self)
        self.side = SideBySide(ui, self)
        self.decision = DecisionForm(ui, draft, self)
        self._told, self._told_box = box(ui, "empty", self)
        self._told.setObjectName("overlap-told")
        self._card, inside = box(ui, "card", self)
        inside.setSpacing(ui.theme.space(4))
        self.reasons = QVBoxLayout()
        self.reasons.setSpacing(ui.theme.space(1))
        inside.addLayout(self.reasons)
        inside.addWidget(self.side)
        inside.addWidget(self.decision)
        self._shown = ""
        self._seen: tuple[object, ...] | None = None
        self._pairs: tuple[str, tuple[Pair, ...]] = ("", ())
        self._theirs: dict[str, Answers] = {}
        self._lay_out()
        self.list.currentItemChanged.connect(self._show_current)
        draft.rules.checked.connect(self.refresh)
        draft.changed.connect(self._on_changed)
        self.refresh()

    def _lay_out(self) -> None:
        down = self.column(3)
        down.addWidget(wrapped(self.ui.say("panels-overlap"), "heading", self))
        down.addWidget(wrapped(self.ui.say("panels-overlap-intro"), "hint", self))
        self.list.setObjectName("overlap-list")
        self.list.setProperty("role", "picker")
        self.list.setAccessibleName(self.ui.say("panels-overlap-list"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for widget in (self._told, self.list, self._card):
            down.addWidget(widget)

    def _on_changed(self, key: str) -> None:
        if key == DECISIONS:
            self.refresh()

    def refresh(self) -> None:
        """Compare anew, where something that is compared has changed."""
        seen = (self.draft.rules.others, *(self.draft.answers.get(k) for k in COMPARED))
        if seen == self._seen:
            return
        if self._seen is not None and self._seen[0] is not seen[0]:
            self._theirs = {}
        self._seen = seen
        title = self.draft.request.title
        alike = Alike.of(self.draft.services.profile)
        self.found = self.draft.rules.others.alike(title, self.draft.answers, alike)
        self._tell()
        self._fill()
        self.decision.refresh()
        self._compare()

    def _tell(self) -> None:
        clear(self._told_box)
        compared, found = len(self.draft.rules.others), len(self.found)
        open_ones = sum(not self._is_settled(f.other.id) for f in self.found)
        words = self.ui.say("panels-overlap-compared", count=compared)
        if not compared:
            icon, token, said = "info", "text_quiet", self.ui.say("panels-overlap-alone")
        elif not found:
            icon, token, said = "circle-check", "success", f"{words} {self.ui.say('panels-overlap-none')}"
        elif open_ones:
            said = f"{words} {self.ui.say('panels-overlap-open', count=found, open=open_ones)}"
            icon, token = "triangle-alert", "warning"
        else:
            icon, token = "circle-check", "success"
            said = f"{words} {self.ui.say('panels-overlap-settled', count=found)}"
        self._told_box.addWidget(iconed(self.ui, icon, token, said, "", self._told))
        self.list.setVisible(bool(found))
        self._card.setVisible(bool(found))

    def _is_settled(self, record: str) -> bool:
        rows = Reader(self.draft.answers).rows(DECISIONS)
        return any(r.text("record") == record and r.text("decision") and r.text("reason") for r in rows)

    def _fill(self) -> None:
        here = self._current_id()
        with QSignalBlocker(self.list):
            self.list.clear()
            listed = tuple(self._listed())
            for found in listed:
                line = QListWidgetItem(self._line(found), self.list)
                line.setData(_ID, found.other.id)
                settled = self._is_settled(found.other.id)
                icon, token = ("circle-check", "success") if settled else ("triangle-alert", "warning")
                line.setIcon(self._icon(icon, token))
            ids = [f.other.id for f in listed]
            self.list.setCurrentRow(ids.index(here) if here in ids else 0)
        if not here:
            carry(self.list)
        rows = range(self.list.count())
        high = sum(self.list.sizeHintForRow(n) for n in rows) + 2 * self.list.frameWidth() + self.ui.theme.space(1)
        self.list.setFixedHeight(min(high, self.ui.theme.px(260)))

    def _listed(self) -> Iterator[Likeness]:
        left = NAMED
        for found in self.found:
            left -= not found.decided
            if found.decided or left >= 0:
                yield found

    def _icon(self, name: str, token: str) -> QIcon:
        """An icon that can still be seen on the ground of the current line."""
        side = self.ui.theme.px(18)
        made = QIcon()
        made.addPixmap(self.ui.icon(name, token).pixmap(side, side), QIcon.Mode.Normal)
        made.addPixmap(self.ui.icon(name, "selection_text").pixmap(side, side), QIcon.Mode.Selected)
        return made

    def _line(self, found: Likeness) -> str:
        key = "panels-overlap-decided" if self._is_settled(found.other.id) else "panels-overlap-undecided"
        return f"{self._name(found)}\n{self.ui.say(key)}"

    def _name(self, found: Likeness) -> str:
        return f"{found.other.number} {found.other.title or self.ui.say('panels-overlap-untitled')}".strip()

    def _other(self, record: str) -> Comparable | None:
        return next((f.other for f in self.found if f.other.id == record), None)

    def _current_id(self) -> str:
        row = self.list.currentRow()
        return str(self.list.item(row).data(_ID)) if row >= 0 else ""

    def _show_current(self) -> None:
        self.draft.seal()
        other = self._other(self._current_id())
        if other is not None:
            self.decision.show_other(other)
        self._compare()

    def _compare(self) -> None:
        other = self._other(self._current_id())
        if other is None:
            return
        if other.id != self._shown:
            self._shown = other.id
            self.decision.show_other(other)
        theirs = self._theirs.get(other.id)
        if theirs is None:
            self._read(other.id)
            return
        found = tuple(pairs(self.draft.form, self.draft.answers, theirs, self.ui.lang))
        if self._pairs == (other.id, found):
            return
        self._pairs = (other.id, found)
        self._give_reasons(other.id)
        name = f"{other.number} {other.title}".strip()
        self.side.show_pairs(self.ui.say("panels-overlap-mine"), name, found)

    def _read(self, record: str) -> None:
        """Read what the other one says; it is shown once it is there."""
        store, theirs = self.draft.services.store, self._theirs

        def have(found: Sequence[Record]) -> None:
            theirs[record] = found[0].answers if found else {}
            if alive(self):
                self._compare()

        self.draft.jobs.store(lambda: store.some([record], SHOWN), have, lambda _error: None)

    def _give_reasons(self, record: str) -> None:
        clear(self.reasons)
        found = next((f for f in self.found if f.other.id == record), None)
        self.reasons.addWidget(wrapped(self.ui.say("panels-overlap-why"), "subheading", self._card))
        for reason in found.reasons if found else ():
            self.reasons.addWidget(wrapped(f"• {self.ui.words(reason)}", "", self._card))

    def reveal(self, ref: Ref) -> QWidget | None:
        """The decision on the record that a row is about, or the list."""
        if ref.field != DECISIONS:
            return None
        record = self.draft.value(Ref(DECISIONS, ref.row, "record")) if ref.row else None
        for place in range(self.list.count()):
            if self.list.item(place).data(_ID) == record:
                self.list.setCurrentRow(place)
                return self.decision.reason if ref.column == "reason" else self.list
        return self.list if self.list.isVisibleTo(self) else None
