"""Menus above a list: their entries, and how to look at it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mcdesk.app.listing import View, moved, switched
from mcdesk.ui.context import Ui

Look = Callable[[View], None]
Act = tuple[str, str, Callable[[], object]]
"""The name of an entry, its words, and what it does."""


class Headed(Protocol):
    """The columns that a list can have."""

    @property
    def keys(self) -> tuple[str, ...]:
        """All of them."""

    def heading(self, key: str) -> str:
        """The words above one."""


def entry(menu: QMenu, name: str, words: str, run: Callable[[], object], checked: bool | None = None) -> QAction:
    """Add an entry; with ``checked`` it shows whether it is chosen."""
    made = menu.addAction(words.replace("&", "&&"))
    made.setObjectName(name)
    if checked is not None:
        made.setCheckable(True)
        made.setChecked(checked)
    made.triggered.connect(lambda _on=False: run())
    return made


@dataclass(frozen=True)
class Looking:
    """How a list is looked at now, the views with a name, what can be done with them, and how another is taken."""

    view: View
    views: Sequence[View]
    acts: Sequence[Act]
    look: Look


class ViewMenu(QMenu):
    """The views with a name, and what makes one up: columns, their order where they can be moved, and sorting."""

    def __init__(
        self,
        ui: Ui,
        looking: Looking,
        columns: Headed,
        parent: QWidget,
        *,
        sortable: Sequence[str],
        movable: bool,
        name: str = "view-menu",
    ) -> None:
        super().__init__(parent)
        self._ui, self._view, self._columns, self._look = ui, looking.view, columns, looking.look
        self.setObjectName(name)
        for kept in looking.views:
            same = kept.name == self._view.name and kept.same_but_name(self._view)
            entry(self, f"view:{kept.name}", kept.name, partial(self._look, kept), same)
        if looking.views:
            self.addSeparator()
        for act, words, run in looking.acts:
            entry(self, act, words, run)
        self.addSeparator()
        self._fill_columns()
        if movable:
            self._fill_moves("left", -1)
            self._fill_moves("right", 1)
        self._fill_sort(sortable)

    def _fill_columns(self) -> None:
        part = self.addMenu(self._ui.say("lists-columns"))
        every, now = self._columns.keys, self._view.columns
        for key in every:
            wanted = partial(self._look, replace(self._view, columns=switched(now, key, every)))
            made = entry(part, f"column:{key}", self._columns.heading(key), wanted, key in now)
            made.setEnabled(key != "title")

    def _fill_moves(self, side: str, by: int) -> None:
        part = self.addMenu(self._ui.say(f"lists-move-{side}"))
        for key in self._view.columns:
            if key in self._columns.keys:
                wanted = replace(self._view, columns=moved(self._view.columns, key, by))
                entry(part, f"move-{side}:{key}", self._columns.heading(key), partial(self._look, wanted))

    def _fill_sort(self, sortable: Sequence[str]) -> None:
        part = self.addMenu(self._ui.say("lists-sort"))
        for key in sortable:
            wanted = partial(self._look, replace(self._view, sort=key, down=key == "updated"))
            entry(part, f"sort:{key}", self._columns.heading(key), wanted, key == self._view.sort)
        part.addSeparator()
        turned = replace(self._view, down=not self._view.down)
        entry(part, "sort-down", self._ui.say("lists-descending"), lambda: self._look(turned), self._view.down)
