"""A list of records of one kind: with a trash, and two of them side by side."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mcdesk.app.changes import Change
from mcdesk.app.listing import Line
from mcdesk.app.services import Services
from mcdesk.domain.records import Record, RecordKind
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.lists.acts import Act, Key, one, some, two
from mcdesk.ui.lists.columns import Listing
from mcdesk.ui.lists.lines_page import MANY, LinesPage
from mcdesk.ui.reading import mark
from mcdesk.ui.trash import Trash
from mcdesk.ui.typed_words import carry

Fits = Callable[[Sequence[object]], bool]


class RecordsPage(LinesPage[Record]):
    """Every record of the kind, or those in its trash."""

    new_wanted = Signal()
    open_wanted = Signal(str)
    copy_wanted = Signal(object)
    trash_refused = Signal()
    """Delete was pressed where nothing can be changed."""

    record_kind: RecordKind
    keys: Sequence[str]
    """The questions whose answers a line is made of; no others are read."""
    first_lines = MANY
    in_trash = False
    _trashed: Sequence[Record] = ()

    def __init__(
        self, ui: Ui, desk: Desk, services: Services, listing: Listing[Record], parent: QWidget | None = None
    ) -> None:
        self._services, self._writing, self._trash = services, not services.store.read_only, Trash(desk)
        super().__init__(ui, desk, listing, parent)
        self.new_button = self.tools.add_button(f"{listing.name}-new", "plus")
        self.empty_button = self._at_foot("empty-trash", "lists-empty-trash", "trash-2")
        self.trash_button = self._at_foot("trash", "lists-back", "")
        self.new_button.clicked.connect(self.new_wanted)
        self.empty_button.clicked.connect(self._empty_trash)
        self.trash_button.clicked.connect(self._switch)
        self.empty.button.clicked.connect(self.new_wanted)
        mark(ui, desk, self.new_button, self.empty.button)
        desk.hub.changed.connect(self._on_change)
        desk.hub.returned.connect(self._on_return)
        carry(self)
        self.reload()

    def _at_foot(self, name: str, key: str, icon: str) -> QPushButton:
        made = button(self._ui, key, "quiet", icon=icon, parent=self)
        made.setObjectName(f"{self.listing.name}-{name}")
        made.hide()
        return self.bar.add(made)

    @abstractmethod
    def line(self, record: Record) -> Line[Record]:
        """The line of a record; runs beside the window."""

    def more_acts(self) -> Sequence[Act[Record]]:
        """What else can be done with records that are not in the trash."""
        return ()

    def here(self, fits: Fits) -> Fits:
        """Where the list shows no trash."""
        return lambda chosen: not self.in_trash and fits(chosen)

    def writing(self, fits: Fits) -> Fits:
        """The same, in a workspace that can be written to."""
        return lambda chosen: self._writing and not self.in_trash and fits(chosen)

    def _in_trash(self, fits: Fits) -> Fits:
        return lambda chosen: self._writing and self.in_trash and fits(chosen)

    def make_acts(self) -> Sequence[Act[Record]]:
        """Open, copy and compare; into the trash, and there back or away for good."""
        trash = self._trash
        return (
            Act("lists-open", lambda c: self.open_wanted.emit(c[0].id), self.here(one), key=Key.ENTER),
            Act("lists-compare", lambda c: self.compare(self._services, c[0].id, c[1].id), self.here(two)),
            Act("lists-duplicate", lambda c: self.copy_wanted.emit(c[0]), self.writing(one), "copy"),
            *self.more_acts(),
            Act("lists-trash", trash.discard, self.writing(some), "trash-2", key=Key.DELETE, many="lists-trash-many"),
            Act("lists-restore", trash.restore, self._in_trash(some), "undo-2", many="lists-restore-many"),
            Act("lists-purge", self._purge, self._in_trash(some), "trash-2", key=Key.DELETE),
        )

    def press(self, key: Key) -> None:
        """Do what the key does with what is selected; Delete asks for the reason where nothing can be changed."""
        if key is Key.DELETE and not self._writing:
            self.trash_refused.emit()
        else:
            super().press(key)

    def id_of(self, item: Record) -> str:
        """The id of the record."""
        return item.id

    def read(self, limit: int | None) -> Sequence[Line[Record]]:
        """The records of the list, or of its trash."""
        store, kind = self._services.store, self.record_kind
        self._trashed = store.trashed(kind)
        found = self._trashed if self.in_trash else store.records(kind, limit=limit, keys=self.keys)
        return [self.line(record) for record in found]

    def _on_change(self, change: Change[object]) -> None:
        if change.kind == self.record_kind:
            self.reload()

    def _on_return(self, records: Sequence[Record]) -> None:
        """They are on their way: the change was told before."""
        ids = [record.id for record in records if record.kind == self.record_kind]
        if ids and not self.in_trash:
            self.table.stand_on(ids[0], *ids)

    @property
    def kind(self) -> str:
        """Why the list is empty, where it is."""
        return "trash" if self.in_trash and not self.every else super().kind

    @property
    def first_focus(self) -> QWidget:
        """An empty trash is left again."""
        return self.trash_button if self.kind == "trash" else super().first_focus

    def tell(self) -> None:
        """Say how many records there are here, and in the trash."""
        say, name, there = self._ui.say, self.listing.name, len(self._trashed)
        back = say("lists-back") if self.in_trash else say("lists-show-trash", count=there)
        relabel(self.trash_button, back)
        self.trash_button.setVisible(self.in_trash or there > 0)
        self.empty_button.setVisible(self.in_trash and there > 0 and self._writing)
        self.title.setText(say(f"{name}-trash-title") if self.in_trash else self.listing.title)
        self.new_button.setVisible(not self.in_trash and self.every > 0)
        super().tell()

    def _switch(self) -> None:
        self.in_trash, self._wants_focus = not self.in_trash, True
        self.reload()

    @property
    def looking_at(self) -> str:
        """The trash, or the list."""
        return "trash" if self.in_trash else "list"

    def look_at(self, what: str) -> None:
        """Show the one or the other."""
        if what != self.looking_at:
            self._switch()

    def _purge(self, chosen: Sequence[Record]) -> None:
        self._trash.purge(self._ui, chosen, self)

    def _empty_trash(self) -> None:
        self._purge(self._trashed)
