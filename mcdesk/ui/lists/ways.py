"""The ways in which a person looks at the list of a workspace: the present one, and those kept under a name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from mcdesk.app.listing import Filters, View, view_of
from mcdesk.domain.answers import Json
from mcdesk.ui.desk import Desk
from mcdesk.ui.preferring import prefer

PREFERENCE = "lists"
"""``{workspace: {"now": view, "views": [...]}}``; columns and order of the present one come back at the next start."""


class Ways:
    """Reads and keeps views for the workspace that is open."""

    def __init__(self, desk: Desk, preference: str = PREFERENCE) -> None:
        self._desk, self._preference = desk, preference
        self._path = str(desk.services.store.path) if desk.services is not None else ""

    @property
    def now(self) -> View:
        """How the list is looked at now; search and filters last as long as the workspace is open."""
        found = self._desk.list_views.get(self._preference)
        if found is None:
            kept = self.read(self._kept().get("now"))
            found = self._desk.list_views[self._preference] = replace(kept, name="", search="", filters=Filters())
        return found

    def look(self, view: View) -> None:
        """Look at the list in this way from now on."""
        before, self._desk.list_views[self._preference] = self.now, view
        if (before.columns, before.sort, before.down) != (view.columns, view.sort, view.down):
            self._keep(self.views)

    @property
    def views(self) -> tuple[View, ...]:
        """The views with a name."""
        kept = self._kept().get("views")
        if isinstance(kept, str) or not isinstance(kept, Sequence):
            return ()
        return tuple(v for v in map(self.read, kept) if v.name)

    def read(self, data: Json) -> View:
        """The view in the preferences."""
        return view_of(data)

    def named(self, name: str) -> View | None:
        """The view of this name, however it is capitalized."""
        return next((v for v in self.views if v.name.casefold() == name.casefold()), None)

    def save(self, view: View, was: str = "") -> None:
        """Keep a view under its name, in the place of the one of that name or of the one called ``was``."""
        gone = {view.name.casefold(), was.casefold()}
        views = list(self.views)
        place = next((n for n, v in enumerate(views) if v.name.casefold() in gone), len(views))
        rest = [v for v in views[:place] if v.name.casefold() not in gone]
        after = [v for v in views[place:] if v.name.casefold() not in gone]
        self._desk.list_views[self._preference] = replace(self.now, name=view.name)
        self._keep((*rest, view, *after))

    def forget(self, name: str) -> None:
        """Drop the view of this name; the list stays as it is."""
        self._desk.list_views[self._preference] = replace(self.now, name="")
        self._keep([v for v in self.views if v.name != name])

    def _kept(self) -> Mapping[str, Json]:
        every = self._desk.program.preferences.get(self._preference)
        mine = every.get(self._path) if isinstance(every, Mapping) else None
        return mine if isinstance(mine, Mapping) else {}

    def _keep(self, views: Sequence[View]) -> None:
        preferences = self._desk.program.preferences
        every = preferences.get(self._preference)
        others = dict(every) if isinstance(every, Mapping) else {}
        now = replace(self.now, search="", name="").as_json()
        mine: dict[str, Json] = {"now": now, "views": [v.as_json() for v in views]}
        prefer(preferences, self._preference, {**others, self._path: mine})
