"""The ways in which a person looks at a list of a workspace: the present one, and those kept under a name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from mcdesk.app.listing import FACETS, Filters, View, view_of
from mcdesk.domain.answers import Json
from mcdesk.ui.desk import Desk
from mcdesk.ui.preferring import prefer

LEAST, MOST = 40, 1200
"""How wide a column can be kept, at 100 %."""


class Ways:
    """Reads and keeps views for the workspace that is open.

    ``{workspace: {"now": view, "views": [...], "widths": {...}}}`` is what stands in the preferences; columns, order
    and widths come back at the next start, search and filters as long as the workspace is open.
    """

    def __init__(
        self, desk: Desk, preference: str, first: View, facets: Sequence[str] = FACETS, main: str = "title"
    ) -> None:
        """``first`` is how a list is looked at that nobody changed, ``main`` its column that always shows."""
        self._desk, self._preference, self.first = desk, preference, first
        self._facets, self._main = facets, main
        self._path = str(desk.services.store.path) if desk.services is not None else ""

    @property
    def now(self) -> View:
        """How the list is looked at now."""
        found = self._desk.list_views.get(self._preference)
        if found is None:
            kept = self._read(self._kept().get("now"))
            found = self._desk.list_views[self._preference] = replace(kept, name="", search="", filters=Filters())
        return found

    def look(self, view: View) -> None:
        """Look at the list in this way from now on."""
        before, self._desk.list_views[self._preference] = self.now, view
        if (before.columns, before.sort, before.down) != (view.columns, view.sort, view.down):
            self._keep(views=self.views)

    @property
    def at(self) -> object:
        """The line that was selected when the person left the list, None for none."""
        return self._desk.list_lines.get(self._preference)

    def stand_on(self, line: object) -> None:
        """This line is selected now."""
        self._desk.list_lines[self._preference] = line

    @property
    def widths(self) -> dict[str, int]:
        """The columns that a person made wider or narrower, with their widths at 100 %."""
        kept = self._kept().get("widths")
        pairs = kept.items() if isinstance(kept, Mapping) else ()
        return {key: min(max(wide, LEAST), MOST) for key, wide in pairs if isinstance(wide, int)}

    def widen(self, widths: Mapping[str, int]) -> None:
        """Keep these widths as well."""
        self._keep(widths={**self.widths, **widths})

    @property
    def views(self) -> tuple[View, ...]:
        """The views with a name."""
        kept = self._kept().get("views")
        if isinstance(kept, str) or not isinstance(kept, Sequence):
            return ()
        return tuple(v for v in map(self._read, kept) if v.name)

    def _read(self, data: Json) -> View:
        return view_of(data, self.first, self._facets, self._main)

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
        self._keep(views=(*rest, view, *after))

    def forget(self, name: str) -> None:
        """Drop the view of this name; the list stays as it is."""
        self._desk.list_views[self._preference] = replace(self.now, name="")
        self._keep(views=[v for v in self.views if v.name != name])

    def _kept(self) -> Mapping[str, Json]:
        every = self._desk.program.preferences.get(self._preference)
        mine = every.get(self._path) if isinstance(every, Mapping) else None
        return mine if isinstance(mine, Mapping) else {}

    def _keep(self, *, views: Sequence[View] | None = None, widths: Mapping[str, int] | None = None) -> None:
        preferences = self._desk.program.preferences
        every = preferences.get(self._preference)
        others = dict(every) if isinstance(every, Mapping) else {}
        mine: dict[str, Json] = {**self._kept(), "now": replace(self.now, search="", name="").as_json()}
        if views is not None:
            mine["views"] = [v.as_json() for v in views]
        if widths is not None:
            mine["widths"] = dict(widths)
        prefer(preferences, self._preference, {**others, self._path: mine})
