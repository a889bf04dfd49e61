"""What is told of an entry of the catalogue: what the record is, and the nearest others with the reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from mcdesk.app.catalogue.similar import Near
from mcdesk.domain.answers import Reader
from mcdesk.domain.catalogue import Entry
from mcdesk.domain.records import Record
from mcdesk.ui.catalogue.words import Words
from mcdesk.ui.credentials.states import look_of
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.lists.preview import Leaf
from mcdesk.ui.panels.parts import iconed


class EntryPreview:
    """Writes of one entry at a time; its record and its neighbours come a moment later."""

    def __init__(self, words: Words, compare: Callable[[Record, Record], None]) -> None:
        self._words, self._ui, self._compare = words, words.ui, compare
        self.record: Record | None = None
        self.near: Sequence[Near] = ()

    def know(self, record: Record, near: Sequence[Near]) -> None:
        """The record came, with those that are near."""
        self.record, self.near = record, near

    def knows(self, entry: Entry) -> bool:
        """Whether this is the record of the entry."""
        return self.record is not None and self.record.id == entry.record_id

    def write(self, leaf: Leaf[Entry], entry: Entry) -> None:
        """Write all of it."""
        ui, words = self._ui, self._words
        leaf.head(f"{words.value('kind', entry.kind.value)} {entry.number}", words.cell(entry, "title"))
        leaf.gap(1)
        icon, token = look_of(entry.state)
        leaf.box.addWidget(iconed(ui, icon, token, words.value("state", entry.state.value), "", leaf.body))
        leaf.acts()
        record = self.record if self.knows(entry) else None
        if record is not None:
            reader = Reader(record.answers)
            leaf.fact(ui.say("catalogue-summary"), reader.text("one_sentence") or reader.text("description"))
        for column in ("school", "mode", "hours", "sectors", "frameworks"):
            leaf.fact(words.heading(column), words.cell(entry, column))
        if record is not None:
            said = [row.text("statement") for row in Reader(record.answers).rows("outcomes")]
            leaf.fact(ui.say("catalogue-outcomes"), "\n".join(f"• {text}" for text in said if text))
        leaf.fact(words.heading("updated"), words.cell(entry, "updated"))
        leaf.gap(4)
        leaf.line(ui.say("catalogue-near"), "subheading")
        self._write_near(leaf, record)

    def _write_near(self, leaf: Leaf[Entry], record: Record | None) -> None:
        if record is None:
            leaf.line(self._ui.say("catalogue-near-looking"), "hint")
            return
        if not self.near:
            leaf.line(self._ui.say("catalogue-near-none"), "hint")
        for number, found in enumerate(self.near):
            self._neighbour(leaf, record, found, number)

    def _neighbour(self, leaf: Leaf[Entry], record: Record, found: Near, number: int) -> None:
        ui, words, other = self._ui, self._words, found.record
        title = other.title or ui.say("wizard-untitled")
        kind, state = words.value("kind", other.kind.value), words.value("state", other.state.value)
        leaf.gap()
        leaf.line(title, "label")
        leaf.line(f"{kind} {other.number} · {state}", "small")
        for reason in found.reasons:
            leaf.line(f"• {ui.words(reason)}")
        made = button(ui, "catalogue-compare", "quiet", parent=leaf.body)
        made.setObjectName(f"compare:{number}")
        made.setAccessibleName(ui.say("catalogue-compare-with", title=title))
        made.clicked.connect(lambda _on=False: self._compare(record, other))
        leaf.box.addWidget(made)
